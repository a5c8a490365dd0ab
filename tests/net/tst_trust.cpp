// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/trust.h"
#include "tests/net/httpfixture.h"
#include "tests/net/rawserver.h"
#include "tests/support/tlsfront.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using core::Delivery;
using core::ErrorKind;
using tests::Validity;

Q_DECLARE_METATYPE(Validity)

/// Own authorities: files of certificates, and clients that trust them.
class TrustTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfAuthoritiesIsRead();
    void aSingleBinaryCertificateIsRead();
    void aSelfSignedServersCertificateIsTaken();
    void aServersCertificateIsLeftOutBesideItsAuthority();
    void aFileThatDoesNotHelpSaysWhy_data();
    void aFileThatDoesNotHelpSaysWhy();
    void theSystemsAuthoritiesStayTrusted();
    void anOwnAuthorityIsTrustedByItsClientAlone();
    void aSelfSignedServerIsTrustedByItsOwnCertificate();
    void anUntrustedServerIsToldByACode_data();
    void anUntrustedServerIsToldByACode();
    void aServerOfAnotherNameIsRefusedAlthoughItsAuthorityIsTrusted();
    void aSelfSignedServerIsToldFromAnUnknownAuthority();
    void aServerWithoutTlsIsAHandshakeTrouble();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    static QUrl urlOf(const tests::TlsFront &front);

    QTemporaryDir m_folder;
    core::Clock m_clock;
};

QString TrustTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    [&] {
        QVERIFY(file.open(QIODevice::WriteOnly));
    }();
    file.write(bytes);
    return path;
}

QUrl TrustTest::urlOf(const tests::TlsFront &front)
{
    return QUrl(u"https://127.0.0.1:%1/"_s.arg(front.port()));
}

void TrustTest::aFileOfAuthoritiesIsRead()
{
    const tests::Authority one(u"One"_s);
    const tests::Authority other(u"Other"_s);
    const QByteArray text = "Ours:\n" + one.certificate().toPem() + "\nand theirs:\n" + other.certificate().toPem();

    const auto certificates = net::readCertificates(write(u"two.pem"_s, text));

    QVERIFY(certificates);
    QCOMPARE(*certificates, (QList<QSslCertificate>{one.certificate(), other.certificate()}));
}

void TrustTest::aSingleBinaryCertificateIsRead()
{
    const tests::Authority authority;

    const auto certificates = net::readCertificates(write(u"one.cer"_s, authority.certificate().toDer()));

    QVERIFY(certificates);
    QCOMPARE(*certificates, QList<QSslCertificate>{authority.certificate()});
}

void TrustTest::aSelfSignedServersCertificateIsTaken()
{
    const QSslCertificate own = tests::selfSigned().certificate;

    const auto certificates = net::readCertificates(write(u"self.pem"_s, own.toPem()));

    QVERIFY(certificates);
    QCOMPARE(*certificates, QList<QSslCertificate>{own});
}

void TrustTest::aServersCertificateIsLeftOutBesideItsAuthority()
{
    const tests::Authority authority;
    const tests::Certificate server = authority.issue({u"ecs.example.com"_s});

    const auto certificates = net::readCertificates(
        write(u"chain.pem"_s, server.key.toPem() + server.certificate.toPem() + authority.certificate().toPem()));

    QVERIFY(certificates);
    QCOMPARE(*certificates, QList<QSslCertificate>{authority.certificate()});
}

void TrustTest::aFileThatDoesNotHelpSaysWhy_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const tests::Certificate server = tests::Authority().issue({u"ecs.example.com"_s});
    QTest::newRow("missing") << m_folder.filePath(u"missing.pem"_s) << u"CertificateFileMissing"_s
                             << u"There is no file"_s;
    QTest::newRow("folder") << m_folder.path() << u"CertificateFileUnreadable"_s << u"it is not a file"_s;
    QTest::newRow("empty") << write(u"empty.pem"_s, {}) << u"CertificateFileEmpty"_s << u"holds no certificate"_s;
    QTest::newRow("text") << write(u"text.pem"_s, "Hello") << u"CertificateFileEmpty"_s << u"holds no certificate"_s;
    QTest::newRow("broken") << write(u"broken.pem"_s, server.certificate.toPem().replace('A', '!'))
                            << u"CertificateFileEmpty"_s << u"holds no certificate"_s;
    QTest::newRow("key") << write(u"key.pem"_s, server.key.toPem()) << u"CertificateFileIsKey"_s
                         << u"private key and no certificate"_s;
    QTest::newRow("server") << write(u"server.pem"_s, server.certificate.toPem()) << u"CertificateFileNoAuthority"_s
                            << u"certificate of a server (ecs.example.com)"_s;
    QTest::newRow("large") << write(u"large.pem"_s, server.certificate.toPem() + QByteArray(1'000'000, '\n'))
                           << u"CertificateFileTooLarge"_s << u"larger than 1 MB"_s;
    QTest::newRow("endless") << u"/dev/zero"_s << u"CertificateFileUnreadable"_s << u"it is not a file"_s;
}

void TrustTest::aFileThatDoesNotHelpSaysWhy()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(QString, words);

    const auto certificates = net::readCertificates(path);

    QVERIFY(!certificates);
    QCOMPARE(certificates.error().kind, ErrorKind::InputInvalid);
    QCOMPARE(certificates.error().code, code);
    QVERIFY2(certificates.error().detail.contains(words), qPrintable(certificates.error().detail));
    QVERIFY2(certificates.error().detail.contains(path), qPrintable(certificates.error().detail));
}

void TrustTest::theSystemsAuthoritiesStayTrusted()
{
    const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
    QVERIFY2(!systems.isEmpty(), "The package ca-certificates is missing.");
    const tests::Authority own;

    const QList<QSslCertificate> trusted = net::trusting({own.certificate()}).caCertificates();

    QVERIFY(trusted.contains(own.certificate()));
    for (const QSslCertificate &certificate : systems)
        QVERIFY(trusted.contains(certificate));
}

void TrustTest::anOwnAuthorityIsTrustedByItsClientAlone()
{
    tests::RawServer server;
    server.then(tests::answering(200, "{}"));
    const tests::TlsFront front(server.url().port(), {u"127.0.0.1"_s});
    const auto certificates = net::readCertificates(front.caFile());
    QVERIFY(certificates);
    net::HttpClient client(m_clock);
    client.setRoute({{}, nullptr, *certificates});
    net::HttpClient otherClient(m_clock);

    QVERIFY(tests::exchange(client, tests::readOf(urlOf(front))));
    QVERIFY(tests::exchange(client, tests::changeOf(urlOf(front))));
    for (const net::HttpRequest &request : {tests::readOf(urlOf(front)), tests::changeOf(urlOf(front))}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(otherClient, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"UnknownAuthority"_s);
    }
    QCOMPARE(server.count(), 2);
}

void TrustTest::aSelfSignedServerIsTrustedByItsOwnCertificate()
{
    const tests::Certificate own = tests::selfSigned();
    QSslServer tls;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(own.certificate);
    configuration.setPrivateKey(own.key);
    tls.setSslConfiguration(configuration);
    QVERIFY(tls.listen(QHostAddress::LocalHost));
    connect(&tls, &QTcpServer::pendingConnectionAvailable, &tls,
            [&tls] { tls.nextPendingConnection()->write(tests::httpText(200, "{}")); });
    net::HttpClient client(m_clock);
    client.setRoute({{}, nullptr, {own.certificate}});

    QVERIFY(tests::exchange(client, tests::readOf(QUrl(u"https://127.0.0.1:%1/"_s.arg(tls.serverPort())))));
}

void TrustTest::anUntrustedServerIsToldByACode_data()
{
    QTest::addColumn<Validity>("validity");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown authority") << Validity::Now << false << u"UnknownAuthority"_s;
    QTest::newRow("expired") << Validity::Expired << true << u"Expired"_s;
    QTest::newRow("not yet valid") << Validity::NotYet << true << u"NotYetValid"_s;
}

void TrustTest::anUntrustedServerIsToldByACode()
{
    QFETCH(Validity, validity);
    QFETCH(bool, known);
    QFETCH(QString, code);
    tests::RawServer server;
    server.then(tests::answering(200, "{}"));
    const tests::TlsFront front(server.url().port(), {u"127.0.0.1"_s}, validity);
    net::HttpClient client(m_clock);
    if (known)
        client.setRoute({{}, nullptr, {front.authority()}});

    for (const net::HttpRequest &request : {tests::readOf(urlOf(front)), tests::changeOf(urlOf(front))}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().delivery, Delivery::NotSent);
        QVERIFY2(answer.error().detail.startsWith(
                     "Certificate of \"127.0.0.1\", issued by \"ENI Desk Test Authority\", valid from 20"_L1),
                 qPrintable(answer.error().detail));
    }
    QCOMPARE(server.count(), 0);
}

void TrustTest::aServerOfAnotherNameIsRefusedAlthoughItsAuthorityIsTrusted()
{
    tests::RawServer server;
    server.then(tests::answering(200, "{}"));
    const tests::TlsFront front(server.url().port(), {u"ecs.example.com"_s});
    net::HttpClient client(m_clock);
    client.setRoute({{}, nullptr, {front.authority()}});

    for (const net::HttpRequest &request : {tests::readOf(urlOf(front)), tests::changeOf(urlOf(front))}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
        QCOMPARE(answer.error().code, u"WrongHost"_s);
        QVERIFY2(answer.error().detail.contains("Certificate of \"ecs.example.com\""_L1),
                 qPrintable(answer.error().detail));
    }
    QCOMPARE(server.count(), 0);
}

void TrustTest::aSelfSignedServerIsToldFromAnUnknownAuthority()
{
    const tests::Certificate own = tests::selfSigned();
    QSslServer tls;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(own.certificate);
    configuration.setPrivateKey(own.key);
    tls.setSslConfiguration(configuration);
    QVERIFY(tls.listen(QHostAddress::LocalHost));
    net::HttpClient client(m_clock);

    const core::Result<net::HttpAnswer> answer =
        tests::exchange(client, tests::changeOf(QUrl(u"https://127.0.0.1:%1/"_s.arg(tls.serverPort()))));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(answer.error().code, u"SelfSigned"_s);
}

void TrustTest::aServerWithoutTlsIsAHandshakeTrouble()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain,
            [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    net::HttpClient client(m_clock);

    const core::Result<net::HttpAnswer> answer =
        tests::exchange(client, tests::readOf(QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()))));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(answer.error().code, u"Handshake"_s);
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
}

QTEST_GUILESS_MAIN(TrustTest)
#include "tst_trust.moc"
