// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/proxyfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using core::ErrorKind;
using tests::ProxyFixture;
using tests::TestProxy;
using Manner = TestProxy::Manner;

Q_DECLARE_METATYPE(TestProxy::Protocol)
Q_DECLARE_METATYPE(TestProxy::Manner)

/// Requests that a proxy keeps from their server: each trouble has its code, and nothing was sent.
class HttpClientProxyTroublesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProxyDoesIsToldByACode_data();
    void whatTheProxyDoesIsToldByACode();
    void aPasswordThatIsMissingIsToldFromAWrongOne_data();
    void aPasswordThatIsMissingIsToldFromAWrongOne();
    void aRefusalAfterThePasswordIsNotTakenForAWrongPassword_data() { protocols(); }
    void aRefusalAfterThePasswordIsNotTakenForAWrongPassword();
    void aProxyThatIsDownIsUnreachable_data() { protocols(); }
    void aProxyThatIsDownIsUnreachable();
    void aProxyWithoutAnAddressIsNotFound_data() { protocols(); }
    void aProxyWithoutAnAddressIsNotFound();
    void aSilentProxyIsGivenUpAfterTheConnectLimit_data() { protocols(); }
    void aSilentProxyIsGivenUpAfterTheConnectLimit();
    void aServerBehindTheProxyThatIsNotTrustedIsATlsTrouble_data() { protocols(); }
    void aServerBehindTheProxyThatIsNotTrustedIsATlsTrouble();

private:
    static void protocols();
    static void expectTrouble(ProxyFixture &fixture, const QString &code, std::chrono::milliseconds connectLimit = 10s);
};

void HttpClientProxyTroublesTest::protocols()
{
    QTest::addColumn<TestProxy::Protocol>("protocol");
    QTest::newRow("HTTP") << TestProxy::Protocol::Http;
    QTest::newRow("SOCKS5") << TestProxy::Protocol::Socks5;
}

/// A read and a change fail with @p code; nothing came to the server.
void HttpClientProxyTroublesTest::expectTrouble(ProxyFixture &fixture, const QString &code,
                                                std::chrono::milliseconds connectLimit)
{
    for (net::HttpRequest request : {tests::readOf(ProxyFixture::url()), tests::changeOf(ProxyFixture::url())}) {
        request.limits.connect = connectLimit;
        const core::Result<net::HttpAnswer> answer = tests::exchange(fixture.client, request);
        QVERIFY(!answer);
        QVERIFY2(answer.error().kind == ErrorKind::ProxyFailed, qPrintable(answer.error().detail));
        QVERIFY2(answer.error().code == code, qPrintable(answer.error().code + u" | "_s + answer.error().detail));
        QCOMPARE(answer.error().delivery, Delivery::NotSent);
        QCOMPARE(answer.error().httpStatus, 0);
    }
    QCOMPARE(fixture.server.count(), 0);
}

void HttpClientProxyTroublesTest::whatTheProxyDoesIsToldByACode_data()
{
    QTest::addColumn<TestProxy::Protocol>("protocol");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, TestProxy::Protocol protocol, Manner manner, int refusal,
                        const QString &code) {
        QTest::addRow("%s %d", name, refusal) << protocol << manner << refusal << code;
    };
    constexpr auto http = TestProxy::Protocol::Http;
    constexpr auto socks = TestProxy::Protocol::Socks5;
    for (const int status : {400, 403, 404, 405, 500, 502, 503, 504})
        row("HTTP refuses", http, Manner::Refuses, status, u"TargetRefused"_s);
    for (int reply = 1; reply <= 8; ++reply)
        row("SOCKS5 refuses", socks, Manner::Refuses, reply, u"TargetRefused"_s);
    row("HTTP closes", http, Manner::Closes, 0, u"Closed"_s);
    row("SOCKS5 closes", socks, Manner::Closes, 0, u"Closed"_s);
    row("HTTP closes the tunnel", http, Manner::ClosesTunnel, 0, u"Closed"_s);
    row("SOCKS5 closes the tunnel", socks, Manner::ClosesTunnel, 0, u"Closed"_s);
    row("no HTTP", http, Manner::IsNoProxy, 0, u"NoProxy"_s);
    row("no SOCKS5", socks, Manner::IsNoProxy, 0, u"NoProxy"_s);
}

void HttpClientProxyTroublesTest::whatTheProxyDoesIsToldByACode()
{
    QFETCH(TestProxy::Protocol, protocol);
    QFETCH(Manner, manner);
    QFETCH(int, refusal);
    QFETCH(QString, code);
    ProxyFixture fixture(protocol);
    fixture.client.setRoute(fixture.route());
    fixture.proxy.behave(manner, refusal);

    // Qt waits for ever for a proxy that hangs up; the probe behind the limit tells what happened.
    expectTrouble(fixture, code, manner == Manner::Closes ? 300ms : 10s);
}

void HttpClientProxyTroublesTest::aPasswordThatIsMissingIsToldFromAWrongOne_data()
{
    QTest::addColumn<TestProxy::Protocol>("protocol");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("HTTP, none") << TestProxy::Protocol::Http << QString() << QString() << u"PasswordNeeded"_s;
    QTest::newRow("HTTP, wrong") << TestProxy::Protocol::Http << u"me"_s << u"wrong"_s << u"PasswordRefused"_s;
    QTest::newRow("HTTP, user alone") << TestProxy::Protocol::Http << u"me"_s << QString() << u"PasswordRefused"_s;
    QTest::newRow("SOCKS5, none") << TestProxy::Protocol::Socks5 << QString() << QString() << u"PasswordNeeded"_s;
    QTest::newRow("SOCKS5, wrong") << TestProxy::Protocol::Socks5 << u"me"_s << u"wrong"_s << u"PasswordRefused"_s;
}

void HttpClientProxyTroublesTest::aPasswordThatIsMissingIsToldFromAWrongOne()
{
    QFETCH(TestProxy::Protocol, protocol);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, code);
    ProxyFixture fixture(protocol);
    fixture.proxy.wantPassword(u"me"_s, u"right"_s);
    fixture.client.setRoute(fixture.route(user, password));

    expectTrouble(fixture, code);

    QTest::qWait(100);
    QVERIFY2(fixture.proxy.asked().size() <= 4, "it is not asked again and again");
    for (const TestProxy::Asked &asked : fixture.proxy.asked())
        QVERIFY(!asked.granted);
}

void HttpClientProxyTroublesTest::aRefusalAfterThePasswordIsNotTakenForAWrongPassword()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    fixture.proxy.wantPassword(u"me"_s, u"密码"_s);
    fixture.proxy.behave(Manner::Refuses, protocol == TestProxy::Protocol::Http ? 403 : 2);
    fixture.client.setRoute(fixture.route(u"me"_s, u"密码"_s));

    expectTrouble(fixture, u"TargetRefused"_s);
}

void HttpClientProxyTroublesTest::aProxyThatIsDownIsUnreachable()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    fixture.client.setRoute(fixture.route());
    fixture.proxy.stop();

    expectTrouble(fixture, u"Unreachable"_s);
}

void HttpClientProxyTroublesTest::aProxyWithoutAnAddressIsNotFound()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    net::Route route = fixture.route();
    route.proxy.host = QString(64, u'x'); // longer than a name can be, so that no name service is asked
    fixture.client.setRoute(route);

    expectTrouble(fixture, u"NotFound"_s);
}

void HttpClientProxyTroublesTest::aSilentProxyIsGivenUpAfterTheConnectLimit()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol, 20);
    fixture.client.setRoute(fixture.route());
    fixture.proxy.behave(Manner::Hangs);

    expectTrouble(fixture, u"TimedOut"_s);
}

void HttpClientProxyTroublesTest::aServerBehindTheProxyThatIsNotTrustedIsATlsTrouble()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    net::Route route = fixture.route();
    route.certificates.clear();
    fixture.client.setRoute(route);

    for (const net::HttpRequest &request : {tests::readOf(ProxyFixture::url()), tests::changeOf(ProxyFixture::url())}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(fixture.client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
        QCOMPARE(answer.error().code, u"UnknownAuthority"_s);
        QCOMPARE(answer.error().delivery, Delivery::NotSent);
    }
    QCOMPARE(fixture.server.count(), 0);
}

QTEST_GUILESS_MAIN(HttpClientProxyTroublesTest)
#include "tst_httpclientproxytroubles.moc"
