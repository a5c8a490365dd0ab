// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/httpfixture.h"
#include "tests/net/rawserver.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using core::ErrorKind;
using tests::RawServer;

Q_DECLARE_METATYPE(RawServer::Answer)

/// How often requests go over the wire, and over which connections.
class HttpClientTest : public QObject
{
    Q_OBJECT

private slots:
    void aReadIsAPostWithAnEmptyBody();
    void aChangeSendsItsBodyWithItsLength();
    void readsShareOneConnection();
    void anIdleConnectionThatTheServerClosedDoesNotFailARead();
    void aChangeIsOnTheWireOnceWhateverTheServerDoes_data();
    void aChangeIsOnTheWireOnceWhateverTheServerDoes();
    void aChangeIsOnTheWireOnceAfterEarlierOnesWereKeptAlive();
    void anIdleConnectionThatTheServerClosedDoesNotFailAChange();
    void aRedirectIsNotFollowed_data();
    void aRedirectIsNotFollowed();
    void cookiesAreNotKept();
    void atMostSixReadsRunAtOnceAndForegroundGoesFirst();
    void changesDoNotWaitForReads();
    void deletingACallAbortsItAndFinishesNothing_data();
    void deletingACallAbortsItAndFinishesNothing();
    void deletingTheClientEndsItsReads();
    void deletingTheOwnerWhenItFinishesIsSafe();

private:
    core::Clock m_clock{20};
    net::HttpClient m_client{m_clock};
};

void HttpClientTest::aReadIsAPostWithAnEmptyBody()
{
    RawServer server;
    server.then(tests::answering(200, "{}"));

    QVERIFY(tests::exchange(m_client, tests::readOf(server.url())));

    const tests::WireRequest &request = server.requests().front();
    QVERIFY(request.head.startsWith("POST /?RegionId=cn-hangzhou HTTP/1.1"));
    QCOMPARE(request.header("Content-Length"), "0");
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.head.toLower().count("content-type"), 1);
}

void HttpClientTest::aChangeSendsItsBodyWithItsLength()
{
    RawServer server;
    server.then(tests::answering(200, "{}"));

    QVERIFY(tests::exchange(m_client, tests::changeOf(server.url())));

    const tests::WireRequest &request = server.requests().front();
    QVERIFY(request.head.startsWith("POST / HTTP/1.1"));
    QCOMPARE(request.header("Content-Length"), "43");
    QCOMPARE(request.body, "NetworkInterfaceId=eni-1&Ipv6AddressCount=1");
    QVERIFY(!request.head.toLower().contains("transfer-encoding"));
}

void HttpClientTest::readsShareOneConnection()
{
    RawServer server;
    server.then(tests::answering(200, "{}"));
    net::HttpClient client(m_clock);

    for (int i = 0; i < 3; ++i)
        QVERIFY(tests::exchange(client, tests::readOf(server.url())));

    QCOMPARE(server.connections(), 1);
}

void HttpClientTest::anIdleConnectionThatTheServerClosedDoesNotFailARead()
{
    RawServer server;
    server.then(tests::answering(200, "{}"));
    net::HttpClient client(m_clock);
    QVERIFY(tests::exchange(client, tests::readOf(server.url())));

    server.closeAll();

    QVERIFY(tests::exchange(client, tests::readOf(server.url())));
    QCOMPARE(server.count(), 2);
}

void HttpClientTest::aChangeIsOnTheWireOnceWhateverTheServerDoes_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::newRow("reset after it was read") << tests::resetting();
    QTest::newRow("closed after it was read") << tests::writingAndClosing({});
    QTest::newRow("half a status line") << tests::writingAndClosing("HTTP/1.1 20");
    QTest::newRow("half a head") << tests::writingAndClosing("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("half a body") << tests::writingAndClosing("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
    QTest::newRow("half a chunk") << tests::writingAndClosing(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{");
    QTest::newRow("no last chunk") << tests::writingAndClosing(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
}

void HttpClientTest::aChangeIsOnTheWireOnceWhateverTheServerDoes()
{
    QFETCH(RawServer::Answer, answer);
    RawServer server;
    server.then(answer);

    const core::Result<net::HttpAnswer> result = tests::exchange(m_client, tests::changeOf(server.url()));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(result.error().delivery, Delivery::Unknown);
    QTest::qWait(100);
    QCOMPARE(server.count(), 1);
}

void HttpClientTest::aChangeIsOnTheWireOnceAfterEarlierOnesWereKeptAlive()
{
    RawServer server;
    server.then(tests::answering(200, "{}", "Connection: keep-alive\r\n"));
    server.then(tests::answering(200, "{}", "Connection: keep-alive\r\n"));
    server.then(tests::resetting());
    QVERIFY(tests::exchange(m_client, tests::readOf(server.url())));
    QVERIFY(tests::exchange(m_client, tests::changeOf(server.url())));

    const core::Result<net::HttpAnswer> result = tests::exchange(m_client, tests::changeOf(server.url()));

    QVERIFY(!result);
    QCOMPARE(result.error().delivery, Delivery::Unknown);
    QTest::qWait(100);
    QCOMPARE(server.count(), 3);
}

void HttpClientTest::anIdleConnectionThatTheServerClosedDoesNotFailAChange()
{
    RawServer server;
    server.then(tests::answering(200, "{}", "Connection: keep-alive\r\n"));
    QVERIFY(tests::exchange(m_client, tests::readOf(server.url())));
    QVERIFY(tests::exchange(m_client, tests::changeOf(server.url())));

    server.closeAll();

    QVERIFY(tests::exchange(m_client, tests::changeOf(server.url())));
    QCOMPARE(server.count(), 3);
    QCOMPARE(server.connections(), 3);
}

void HttpClientTest::aRedirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::aRedirectIsNotFollowed()
{
    QFETCH(int, status);
    RawServer server;
    server.then(tests::answering(status, {}, "Location: " + server.url().toEncoded() + "elsewhere\r\n"));

    for (const net::HttpRequest &request : {tests::readOf(server.url()), tests::changeOf(server.url())}) {
        const core::Result<net::HttpAnswer> result = tests::exchange(m_client, request);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->status, status);
    }
    QCOMPARE(server.count(), 2);
}

void HttpClientTest::cookiesAreNotKept()
{
    RawServer server;
    server.then(tests::answering(200, "{}", "Set-Cookie: session=1; Path=/\r\n"));

    QVERIFY(tests::exchange(m_client, tests::readOf(server.url())));
    QVERIFY(tests::exchange(m_client, tests::readOf(server.url())));

    QVERIFY(server.requests().back().header("Cookie").isEmpty());
}

void HttpClientTest::atMostSixReadsRunAtOnceAndForegroundGoesFirst()
{
    RawServer server;
    server.then(tests::hanging());
    net::HttpClient client(m_clock);
    QObject owner;
    QList<net::HttpCall *> calls;
    for (int i = 0; i < 8; ++i) {
        net::HttpRequest request = tests::readOf(server.url());
        request.priority = i < 7 ? net::Priority::Background : net::Priority::Foreground;
        request.url.setQuery(u"n=%1"_s.arg(i));
        calls.append(client.post(request, &owner));
    }

    QTRY_COMPARE(server.count(), 6);
    QTest::qWait(50);
    QCOMPARE(server.count(), 6);
    QVERIFY(std::any_of(server.requests().begin(), server.requests().end(),
                        [](const tests::WireRequest &request) { return request.query() == "n=7"; }));

    delete calls.first();
    QTRY_COMPARE(server.count(), 7);
}

void HttpClientTest::changesDoNotWaitForReads()
{
    RawServer server;
    server.then(tests::hanging());
    net::HttpClient client(m_clock);
    QObject owner;
    for (int i = 0; i < 6; ++i)
        client.post(tests::readOf(server.url()), &owner);
    QTRY_COMPARE(server.count(), 6);

    client.post(tests::changeOf(server.url()), &owner);

    QTRY_COMPARE(server.count(), 7);
}

void HttpClientTest::deletingACallAbortsItAndFinishesNothing_data()
{
    QTest::addColumn<bool>("changes");
    QTest::newRow("read") << false;
    QTest::newRow("change") << true;
}

void HttpClientTest::deletingACallAbortsItAndFinishesNothing()
{
    QFETCH(bool, changes);
    RawServer server;
    server.then(tests::hanging());
    QObject owner;
    net::HttpCall *call = m_client.post(changes ? tests::changeOf(server.url()) : tests::readOf(server.url()), &owner);
    QSignalSpy finished(call, &net::HttpCall::finished);
    QTRY_COMPARE(server.count(), 1);

    delete call;

    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(finished.count(), 0);
}

void HttpClientTest::deletingTheClientEndsItsReads()
{
    RawServer server;
    server.then(tests::hanging());
    auto client = std::make_unique<net::HttpClient>(m_clock);
    QObject owner;
    net::HttpCall *call = client->post(tests::readOf(server.url()), &owner);
    QSignalSpy finished(call, &net::HttpCall::finished);
    QTRY_COMPARE(server.count(), 1);

    client.reset();

    QCOMPARE(finished.count(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void HttpClientTest::deletingTheOwnerWhenItFinishesIsSafe()
{
    RawServer server;
    server.then(tests::answering(200, "{}"));
    for (const net::HttpRequest &request : {tests::readOf(server.url()), tests::changeOf(server.url())}) {
        auto *owner = new QObject(this);
        const QPointer<QObject> watched(owner);
        net::HttpCall *call = m_client.post(request, owner);
        connect(call, &net::HttpCall::finished, this, [owner] { delete owner; });

        QTRY_VERIFY(!watched);
        QTest::qWait(10);
    }
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
