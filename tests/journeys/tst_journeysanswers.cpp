// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/hands.h"
#include "tests/journeys/hostilecloud.h"
#include "tests/net/gzipped.h"
#include "tests/operations/cloudreplies.h"
#include "tests/ui/dialogprobe.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using core::ErrorKind;
using tests::find;
using tests::HostileCloud;
using tests::HostileDesk;
using tests::RawServer;

namespace {

constexpr qint64 mostKilobytes = 256'000; ///< that one answer may cost, four times the limit of a body

RawServer::Answer flooding(const QByteArray &head, const QByteArray &piece)
{
    return [=](QTcpSocket &socket, const tests::WireRequest &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
            while (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 4'000'000)
                socket.write(piece);
        });
        timer->start(1);
    };
}

RawServer::Answer packed(const QByteArray &body, const QByteArray &encoding)
{
    return tests::answering(200, body, "Content-Type: application/json\r\nContent-Encoding: " + encoding + "\r\n");
}

QByteArray bomb()
{
    return QByteArray(80'000'000, 'a');
}

/// 300 MB of one letter, by brotli.
QByteArray brotliBomb()
{
    return QByteArray::fromHex(
        "cfffff7ff825c2e2b14020f7fe9ffffffff04b00c4610180eefd3fffffffe1970088c32200ddfb7ffeffffc32f0110870500"
        "baf7fffcffff875f02200e0b0074effff9ffff0fbf04401c1600e8defff3ffff1f7e0980382c00d0bdffe7ffff3ffc120071"
        "5800a07bffcfffff7ff82500e2b00040f7fe9ffffffff04b00c4610180eefd3fffffffe1970088c30200ddfb7ffeffffc32f"
        "0110870500baf7fffcffff875f02200e0b0074effff9ffff0fbf04401c1600e8defff3ffff1f7e0980382c00d0bdffe7ffff"
        "3ffc1200715800a07bffcfffff7ff82500e2b00040f7fe3fff45c3f14b00c4610180ae6638");
}

QByteArray page(const QByteArray &token = {})
{
    return tests::replies::interfaceRows({tests::interfaceSaying("eni-1", "plain", 1)}, token);
}

} // namespace

Q_DECLARE_METATYPE(RawServer::Answer)

/// A server whose answers are no answers: without an end, packed to burst, sent elsewhere, of another kind. The listing
/// ends with words that say so, and the memory stays bounded.
class JourneysAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_cloud = std::make_unique<HostileCloud>(); }
    void anEndlessOrBrokenAnswerEnds_data();
    void anEndlessOrBrokenAnswerEnds();
    void aRedirectIsNotFollowed_data();
    void aRedirectIsNotFollowed();
    void anotherContentTypeIsReadOrRefused_data();
    void anotherContentTypeIsReadOrRefused();
    void theSameTokenEndsTheListing();
    void newTokensWithoutEndCanBeStopped();
    void cookiesAreNotSentBack();

private:
    std::unique_ptr<HostileCloud> m_cloud;
};

void JourneysAnswersTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    tests::resetPeak();
    QVERIFY(tests::peakKilobytes() > 0);
}

void JourneysAnswersTest::anEndlessOrBrokenAnswerEnds_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::addColumn<QString>("words"); ///< a part of what the page says; empty: the answer never comes
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray much(1'000'000, 'x');
    const QString tooLarge = u"too large"_s;
    const QString unreadable = u"could not be understood"_s;
    QTest::newRow("body without an end") << flooding(ok + "\r\n", much) << tooLarge;
    QTest::newRow("body of a terabyte") << flooding(ok + "Content-Length: 999999999999\r\n\r\n", much) << tooLarge;
    QTest::newRow("chunks without an end")
        << flooding(ok + "Transfer-Encoding: chunked\r\n\r\n", "F4240\r\n" + much + "\r\n") << tooLarge;
    QTest::newRow("gzip bomb") << packed(tests::gzipped(bomb()), "gzip") << unreadable;
    QTest::newRow("deflate bomb") << packed(qCompress(bomb(), 9).mid(4), "deflate") << unreadable;
    QTest::newRow("brotli bomb") << packed(brotliBomb(), "br") << unreadable;
    QTest::newRow("headers without an end") << flooding(ok, "X-Filler: " + much + "\r\n") << QString();
    QTest::newRow("one header without an end") << flooding(ok + "X-Filler: ", much) << QString();
    QTest::newRow("100 Continue without an end")
        << flooding({}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(10'000)) << QString();
    QTest::newRow("nothing") << tests::answering(200, {}) << unreadable;
    QTest::newRow("a page of HTML") << tests::answering(200, "<html><body>Welcome</body></html>",
                                                        "Content-Type: text/html\r\n")
                                    << unreadable;
    QTest::newRow("bytes") << tests::answering(200, QByteArray(5000, '\xfe')) << unreadable;
    QTest::newRow("nested without an end") << tests::answering(200, QByteArray(2'000'000, '[')) << unreadable;
    QTest::newRow("nested objects") << tests::answering(200, QByteArray(R"({"a":)").repeated(500'000)) << unreadable;
    QTest::newRow("a token of a megabyte") << tests::answering(200, page(QByteArray(1'000'000, 't'))) << unreadable;
}

void JourneysAnswersTest::anEndlessOrBrokenAnswerEnds()
{
    QFETCH(const RawServer::Answer, answer);
    QFETCH(const QString, words);
    m_cloud->answer("DescribeNetworkInterfaces", answer);
    tests::resetPeak();
    const qint64 before = tests::peakKilobytes();
    {
        HostileDesk desk(*m_cloud, words.isEmpty() ? 60 : 10);
        QVERIFY(desk.hasEnded());
        QTRY_VERIFY(desk.listingText().size() > 20);
        QVERIFY2(desk.listingText().contains(words), qPrintable(desk.listingText()));
        QVERIFY(desk.listingText().size() < 5000);
    }
    const qint64 cost = tests::peakKilobytes() - before;
    qInfo("%lld MB", static_cast<long long>(cost / 1000));
    QVERIFY2(cost < mostKilobytes, qPrintable(QString::number(cost)));
}

void JourneysAnswersTest::aRedirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("scheme");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d, http", status) << status << u"http"_s;
    QTest::newRow("302, https") << 302 << u"https"_s;
    QTest::newRow("308, https") << 308 << u"https"_s;
    QTest::newRow("307, the same scheme") << 307 << u"//"_s;
}

void JourneysAnswersTest::aRedirectIsNotFollowed()
{
    QFETCH(const int, status);
    QFETCH(const QString, scheme);
    const RawServer target;
    const QByteArray host = "localhost:" + QByteArray::number(target.url().port());
    const QByteArray place = (scheme == "//"_L1 ? "//" : scheme.toLatin1() + "://") + host + "/x";
    m_cloud->answerAll(tests::answering(status, {}, "Location: " + place + "\r\n"));
    HostileDesk desk(*m_cloud);
    QVERIFY(desk.hasEnded());
    QTRY_VERIFY2(desk.listingText().contains(u"the program does not follow"_s), qPrintable(desk.listingText()));
    QCOMPARE(desk.listingText().contains(u"without encryption"_s), scheme == "http"_L1);
    QCOMPARE(target.connections(), 0);
}

void JourneysAnswersTest::anotherContentTypeIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *type : {"text/html", "image/png", "application/octet-stream", "nonsense", ""})
        QTest::newRow(type) << (qstrlen(type) > 0 ? "Content-Type: " + QByteArray(type) + "\r\n" : QByteArray());
}

void JourneysAnswersTest::anotherContentTypeIsReadOrRefused()
{
    QFETCH(const QByteArray, header);
    m_cloud->answer("DescribeNetworkInterfaces", tests::answering(200, page(), header));
    HostileDesk desk(*m_cloud);
    QVERIFY(desk.hasEnded());
    const auto *table = find<QTableView>(&desk.window(), "interfacesTable");
    QTRY_VERIFY(table->model()->rowCount() == 1 || desk.listingText().contains(u"Something else than the cloud"_s));
}

void JourneysAnswersTest::theSameTokenEndsTheListing()
{
    m_cloud->answer("DescribeNetworkInterfaces", page("again"));
    HostileDesk desk(*m_cloud);
    QVERIFY(desk.hasEnded());
    QTRY_VERIFY(desk.program().browse().isIncomplete());
    QTRY_VERIFY(tests::everythingSaid(desk.window()).contains(u"the cloud began to repeat itself"_s));
    QCOMPARE(m_cloud->asked("DescribeNetworkInterfaces"), 2);
    QVERIFY(!desk.program().browse().completeAsOf().isValid());
}

void JourneysAnswersTest::newTokensWithoutEndCanBeStopped()
{
    int number = 0;
    m_cloud->answer("DescribeNetworkInterfaces", [&number](QTcpSocket &socket, const tests::WireRequest &) {
        socket.write(tests::httpText(200, page("token-" + QByteArray::number(++number))));
    });
    HostileDesk desk(*m_cloud, 50);
    QTRY_VERIFY_WITH_TIMEOUT(number > 50, 30000);
    QVERIFY(desk.program().browse().isListing());
    desk.program().browse().cancel();
    QTRY_VERIFY(!desk.program().browse().isListing());
    QVERIFY(!desk.program().browse().completeAsOf().isValid());
}

void JourneysAnswersTest::cookiesAreNotSentBack()
{
    m_cloud->answer("DescribeNetworkInterfaces",
                    tests::answering(200, page(),
                                     "Set-Cookie: spy=1; Path=/; Max-Age=100000\r\nAuthorization: x\r\n"
                                     "WWW-Authenticate: Basic realm=x\r\nStrict-Transport-Security: max-age=1\r\n"));
    HostileDesk desk(*m_cloud);
    QVERIFY(desk.hasEnded());
    QTRY_VERIFY(desk.program().browse().canRefresh());
    desk.window().findChild<QAction *>(u"actionRefresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_cloud->asked("DescribeNetworkInterfaces") > 1, 20000);
    QVERIFY(m_cloud->textOfRequests().contains("x-acs-action"));
    QVERIFY(!m_cloud->textOfRequests().toLower().contains("cookie:"));
    QVERIFY(!m_cloud->textOfRequests().contains("spy"));
}

QTEST_MAIN(JourneysAnswersTest)
#include "tst_journeysanswers.moc"
