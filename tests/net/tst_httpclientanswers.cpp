// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/gzipped.h"
#include "tests/net/httpfixture.h"
#include "tests/net/rawserver.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using core::ErrorKind;
using tests::RawServer;

namespace {

/// Writes @p piece again and again, as fast as or slower than the client reads.
RawServer::Answer dripping(const QByteArray &head, const QByteArray &piece, std::chrono::milliseconds every)
{
    return [=](QTcpSocket &socket, const tests::WireRequest &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
            if (socket.bytesToWrite() < 4'000'000)
                socket.write(piece);
        });
        timer->start(every);
    };
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// What answers, and missing answers, become.
class HttpClientAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerComesWhole();
    void anErrorStatusIsAnAnswerWithItsBody_data();
    void anErrorStatusIsAnAnswerWithItsBody();
    void anAnswerWithoutABodyIsAnAnswer();
    void aPackedAnswerIsUnpacked_data();
    void aPackedAnswerIsUnpacked();
    void aBombIsNotUnpacked();
    void brokenPackingIsUnreadable();
    void anAnswerAboveTheLimitEnds_data();
    void anAnswerAboveTheLimitEnds();
    void aSlowDripEndsAtTheTotalLimit();
    void aServerThatNeverAnswersTimesOut_data();
    void aServerThatNeverAnswersTimesOut();
    void aRefusedConnectionSentNothing();
    void anUnknownHostSentNothing();
    void whatIsNotHttpIsNoApiReply();

private:
    net::HttpRequest read(const RawServer &server) const { return tests::readOf(server.url()); }

    core::Clock m_clock{50};
    net::HttpClient m_client{m_clock};
};

void HttpClientAnswersTest::anAnswerComesWhole()
{
    RawServer server;
    server.then(tests::answering(200, R"({"RequestId":"r-1"})",
                                 "Date: Sun, 22 Nov 2026 01:02:03 GMT\r\nContent-Type: application/json\r\n"
                                 "x-acs-retry-after: 1500\r\n"));

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, read(server));

    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, R"({"RequestId":"r-1"})");
    QCOMPARE(answer->contentType, "application/json");
    QCOMPARE(answer->date, QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC));
    QCOMPARE(answer->retryAfter, 1500ms);
    QVERIFY(answer->body.capacity() >= answer->body.size() + 64);
}

void HttpClientAnswersTest::anErrorStatusIsAnAnswerWithItsBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 409, 410, 418, 429, 500, 501, 502, 503, 504, 520})
        QTest::addRow("%d", status) << status;
}

void HttpClientAnswersTest::anErrorStatusIsAnAnswerWithItsBody()
{
    QFETCH(int, status);
    RawServer server;
    server.then(tests::answering(status, R"({"Code":"Throttling"})", "x-acs-retry-after: nonsense\r\n"));

    for (const net::HttpRequest &request : {read(server), tests::changeOf(server.url())}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, request);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, R"({"Code":"Throttling"})");
        QVERIFY(!answer->retryAfter);
        QVERIFY(!answer->date.isValid());
    }
    QCOMPARE(server.count(), 2);
}

void HttpClientAnswersTest::anAnswerWithoutABodyIsAnAnswer()
{
    RawServer server;
    server.then(tests::answering(200, {}));

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, read(server));

    QVERIFY(answer);
    QVERIFY(answer->body.isEmpty());
}

void HttpClientAnswersTest::aPackedAnswerIsUnpacked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("in one piece") << QByteArray(R"({"NetworkInterfaceId":"eni-bp1"},)").repeated(1000);
    QByteArray page;
    for (quint32 row = 0; page.size() < 700'000; ++row) // packs badly, and so comes in many pieces
        page += QByteArray::number(row * 2654435761u, 36) + ',';
    QTest::newRow("a whole page") << page;
}

void HttpClientAnswersTest::aPackedAnswerIsUnpacked()
{
    QFETCH(QByteArray, body);
    RawServer server;
    server.then(tests::answering(200, tests::gzipped(body), "Content-Encoding: gzip\r\n"));

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, read(server));

    QVERIFY(server.requests().front().header("Accept-Encoding").contains("gzip"));
    QVERIFY(answer);
    QCOMPARE(answer->body, body);
}

void HttpClientAnswersTest::aBombIsNotUnpacked()
{
    RawServer server;
    server.then(tests::answering(200, tests::gzipped(QByteArray(100'000'000, 'a')), "Content-Encoding: gzip\r\n"));

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, read(server));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ReplyUnreadable);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
}

void HttpClientAnswersTest::brokenPackingIsUnreadable()
{
    RawServer server;
    server.then(tests::answering(200, "this was never packed", "Content-Encoding: gzip\r\n"));

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, read(server));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ReplyUnreadable);
}

void HttpClientAnswersTest::anAnswerAboveTheLimitEnds_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("with its length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n");
    QTest::newRow("without") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
}

void HttpClientAnswersTest::anAnswerAboveTheLimitEnds()
{
    QFETCH(QByteArray, head);
    RawServer server;
    server.then(dripping(head, QByteArray(100'000, 'x'), 1ms));
    net::HttpRequest request = read(server);
    request.limits.answerBytes = 1'000'000;

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, request);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ReplyTooLarge);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QTRY_COMPARE(server.openConnections(), 0);
}

void HttpClientAnswersTest::aSlowDripEndsAtTheTotalLimit()
{
    RawServer server;
    server.then(dripping("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "x", 10ms));
    const std::chrono::milliseconds before = m_clock.elapsed();

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, read(server));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TimedOut);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QVERIFY(m_clock.elapsed() - before >= 30s);
}

void HttpClientAnswersTest::aServerThatNeverAnswersTimesOut_data()
{
    QTest::addColumn<bool>("changes");
    QTest::newRow("read") << false;
    QTest::newRow("change") << true;
}

void HttpClientAnswersTest::aServerThatNeverAnswersTimesOut()
{
    QFETCH(bool, changes);
    RawServer server;
    server.then(tests::hanging());

    const core::Result<net::HttpAnswer> answer =
        tests::exchange(m_client, changes ? tests::changeOf(server.url()) : read(server));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TimedOut);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QCOMPARE(server.count(), 1);
}

void HttpClientAnswersTest::aRefusedConnectionSentNothing()
{
    const QUrl nobody(u"http://127.0.0.1:%1/"_s.arg(freePort()));

    for (const net::HttpRequest &request : {tests::readOf(nobody), tests::changeOf(nobody)}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ConnectionRefused);
        QCOMPARE(answer.error().delivery, Delivery::NotSent);
    }
}

void HttpClientAnswersTest::anUnknownHostSentNothing()
{
    core::Clock unhurried;
    net::HttpClient client(unhurried);
    const QUrl nowhere(u"https://enidesk-test.invalid/"_s);

    for (const net::HttpRequest &request : {tests::readOf(nowhere), tests::changeOf(nowhere)}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::HostNotFound);
        QCOMPARE(answer.error().delivery, Delivery::NotSent);
        QVERIFY(!answer.error().detail.isEmpty());
    }
}

void HttpClientAnswersTest::whatIsNotHttpIsNoApiReply()
{
    RawServer server;
    server.then(tests::writingAndClosing("220 mail.example.com ESMTP ready\r\n"));

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, tests::changeOf(server.url()));

    QVERIFY(!answer);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QCOMPARE(server.count(), 1);
}

QTEST_GUILESS_MAIN(HttpClientAnswersTest)
#include "tst_httpclientanswers.moc"
