// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/httpfixture.h"
#include "tests/net/rawserver.h"
#include "tests/support/certificate.h"

#include <QSslConfiguration>
#include <QSslServer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using core::ErrorKind;
using tests::RawServer;

namespace {

std::unique_ptr<QTcpServer> tlsServer(const tests::Certificate &certificate)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate.certificate);
    configuration.setPrivateKey(certificate.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
    server->listen(QHostAddress::LocalHost);
    return server;
}

QUrl secure(QUrl url)
{
    url.setScheme(u"https"_s);
    return url;
}

/// Trusts one more certificate while it lives.
class Trust
{
public:
    explicit Trust(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

/// Takes connections and says nothing; a TLS handshake never ends.
class SilentServer : public QTcpServer
{
public:
    SilentServer() { listen(QHostAddress::LocalHost); }
};

} // namespace

class HttpClientTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void aTrustedServerIsTalkedTo();
    void anUnknownAuthorityIsRefusedBeforeAnythingIsSent();
    void everyRequestThatWaitedForTheConnectionIsToldWhy();
    void anExpiredCertificateIsRefused();
    void anotherHostsCertificateIsRefused();
    void aHandshakeThatNeverEndsIsAConnectTimeout();
    void aSlowAnswerIsNoConnectTimeout();
    void aServerWithoutTlsSentNothing();
    void aChangeIsOnTheWireOnceOverTlsToo();

private:
    core::Clock m_clock{20};
    net::HttpClient m_client{m_clock};
};

void HttpClientTlsTest::aTrustedServerIsTalkedTo()
{
    const tests::Certificate certificate = tests::selfSigned();
    const Trust trust(certificate.certificate);
    RawServer server(tlsServer(certificate));
    server.then(tests::answering(200, "{}"));

    QVERIFY(tests::exchange(m_client, tests::readOf(secure(server.url()))));
    QVERIFY(tests::exchange(m_client, tests::changeOf(secure(server.url()))));
    QVERIFY(!server.requests().front().head.contains("Upgrade"));
}

void HttpClientTlsTest::anUnknownAuthorityIsRefusedBeforeAnythingIsSent()
{
    RawServer server(tlsServer(tests::selfSigned()));
    server.then(tests::answering(200, "{}"));

    for (const net::HttpRequest &request :
         {tests::readOf(secure(server.url())), tests::changeOf(secure(server.url()))}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
        QCOMPARE(answer.error().delivery, Delivery::NotSent);
        QVERIFY2(answer.error().detail.contains("self-signed"_L1), qPrintable(answer.error().detail));
    }
    QCOMPARE(server.count(), 0);
}

void HttpClientTlsTest::everyRequestThatWaitedForTheConnectionIsToldWhy()
{
    RawServer server(tlsServer(tests::selfSigned()));
    QObject owner;
    QStringList codes;
    for (int i = 0; i < 4; ++i) {
        connect(m_client.post(tests::readOf(secure(server.url())), &owner), &net::HttpCall::finished, &owner,
                [&codes](const auto &answer) { codes += answer ? QString() : answer.error().code; });
    }
    QTRY_COMPARE(codes, QStringList(4, u"SelfSigned"_s));
}

void HttpClientTlsTest::anExpiredCertificateIsRefused()
{
    const tests::Certificate certificate = tests::selfSigned(tests::Validity::Expired);
    const Trust trust(certificate.certificate);
    RawServer server(tlsServer(certificate));
    server.then(tests::answering(200, "{}"));

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, tests::changeOf(secure(server.url())));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
    QVERIFY2(answer.error().detail.contains("expired"_L1), qPrintable(answer.error().detail));
    QCOMPARE(server.count(), 0);
}

void HttpClientTlsTest::anotherHostsCertificateIsRefused()
{
    const tests::Certificate certificate = tests::selfSigned();
    const Trust trust(certificate.certificate);
    RawServer server(tlsServer(certificate));
    server.then(tests::answering(200, "{}"));
    QUrl url = secure(server.url());
    url.setHost(u"localhost"_s);

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, tests::readOf(url));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(server.count(), 0);
}

void HttpClientTlsTest::aHandshakeThatNeverEndsIsAConnectTimeout()
{
    const SilentServer server;
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));

    for (const net::HttpRequest &request : {tests::readOf(url), tests::changeOf(url)}) {
        const std::chrono::milliseconds before = m_clock.elapsed();
        const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ConnectTimedOut);
        QCOMPARE(answer.error().delivery, Delivery::NotSent);
        QVERIFY(m_clock.elapsed() - before < 20s);
    }
}

void HttpClientTlsTest::aSlowAnswerIsNoConnectTimeout()
{
    const tests::Certificate certificate = tests::selfSigned();
    const Trust trust(certificate.certificate);
    RawServer server(tlsServer(certificate));
    net::HttpClient client(m_clock);
    server.then(tests::answering(200, "{}"));
    server.then(tests::hanging());

    QVERIFY(tests::exchange(client, tests::readOf(secure(server.url()))));
    for (const net::HttpRequest &request :
         {tests::readOf(secure(server.url())), tests::changeOf(secure(server.url()))}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TimedOut);
        QCOMPARE(answer.error().delivery, Delivery::Unknown);
    }
    QCOMPARE(server.connections(), 2);
}

void HttpClientTlsTest::aServerWithoutTlsSentNothing()
{
    QTcpServer plain;
    plain.listen(QHostAddress::LocalHost);
    connect(&plain, &QTcpServer::newConnection, &plain,
            [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });

    const core::Result<net::HttpAnswer> answer =
        tests::exchange(m_client, tests::changeOf(QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()))));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
}

void HttpClientTlsTest::aChangeIsOnTheWireOnceOverTlsToo()
{
    const tests::Certificate certificate = tests::selfSigned();
    const Trust trust(certificate.certificate);
    RawServer server(tlsServer(certificate));
    server.then(tests::resetting());

    const core::Result<net::HttpAnswer> answer = tests::exchange(m_client, tests::changeOf(secure(server.url())));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QTest::qWait(100);
    QCOMPARE(server.count(), 1);
}

QTEST_GUILESS_MAIN(HttpClientTlsTest)
#include "tst_httpclienttls.moc"
