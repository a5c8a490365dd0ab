// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/proxyfixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using core::Delivery;
using core::ErrorKind;
using tests::ProxyFixture;
using tests::TestProxy;

Q_DECLARE_METATYPE(TestProxy::Protocol)

/// Requests that get through a proxy.
class HttpClientProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void requestsReachTheServerThroughTheProxy_data() { protocols(); }
    void requestsReachTheServerThroughTheProxy();
    void theUserAndThePasswordAreGivenToTheProxyAlone_data() { protocols(); }
    void theUserAndThePasswordAreGivenToTheProxyAlone();
    void aPasswordOfAnyLettersIsSentAsUtf8_data() { protocols(); }
    void aPasswordOfAnyLettersIsSentAsUtf8();
    void readsShareOneTunnel_data() { protocols(); }
    void readsShareOneTunnel();
    void aChangeIsOnTheWireOnceThroughAProxyToo_data() { protocols(); }
    void aChangeIsOnTheWireOnceThroughAProxyToo();
    void thisMachineIsReachedWithoutTheProxy_data() { protocols(); }
    void thisMachineIsReachedWithoutTheProxy();
    void withoutAProxyTheEnvironmentDoesNotCount();

private:
    static void protocols();
};

void HttpClientProxyTest::protocols()
{
    QTest::addColumn<TestProxy::Protocol>("protocol");
    QTest::newRow("HTTP") << TestProxy::Protocol::Http;
    QTest::newRow("SOCKS5") << TestProxy::Protocol::Socks5;
}

void HttpClientProxyTest::requestsReachTheServerThroughTheProxy()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    fixture.client.setRoute(fixture.route());

    QVERIFY(tests::exchange(fixture.client, tests::readOf(ProxyFixture::url())));
    QVERIFY(tests::exchange(fixture.client, tests::changeOf(ProxyFixture::url())));

    QCOMPARE(fixture.server.count(), 2);
    QCOMPARE(fixture.proxy.asked().size(), 2u);
    for (const TestProxy::Asked &asked : fixture.proxy.asked()) {
        QVERIFY(asked.granted);
        QCOMPARE(asked.host, ProxyFixture::host());
        QCOMPARE(asked.port, 443);
        QCOMPARE(asked.user, QString());
    }
}

void HttpClientProxyTest::theUserAndThePasswordAreGivenToTheProxyAlone()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    fixture.proxy.wantPassword(u"me"_s, u"pass:word"_s);
    fixture.client.setRoute(fixture.route(u"me"_s, u"pass:word"_s));

    QVERIFY(tests::exchange(fixture.client, tests::readOf(ProxyFixture::url())));
    QVERIFY(tests::exchange(fixture.client, tests::changeOf(ProxyFixture::url())));

    QCOMPARE(fixture.server.count(), 2);
    for (const tests::WireRequest &request : fixture.server.requests()) {
        QVERIFY2(!request.head.contains("Proxy-"), request.head.constData());
        QVERIFY2(!request.head.contains(QByteArray("me:pass:word").toBase64()), request.head.constData());
    }
    QCOMPARE(fixture.proxy.asked().back().user, u"me"_s);
    QCOMPARE(fixture.proxy.asked().back().password, u"pass:word"_s);
}

void HttpClientProxyTest::aPasswordOfAnyLettersIsSentAsUtf8()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    fixture.proxy.wantPassword(u"Jürgen"_s, u"密码ß"_s);
    fixture.client.setRoute(fixture.route(u"Jürgen"_s, u"密码ß"_s));

    QVERIFY(tests::exchange(fixture.client, tests::readOf(ProxyFixture::url())));
}

void HttpClientProxyTest::readsShareOneTunnel()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    fixture.client.setRoute(fixture.route());

    for (int i = 0; i < 3; ++i)
        QVERIFY(tests::exchange(fixture.client, tests::readOf(ProxyFixture::url())));

    QCOMPARE(fixture.server.count(), 3);
    QCOMPARE(fixture.proxy.asked().size(), 1u);
}

void HttpClientProxyTest::aChangeIsOnTheWireOnceThroughAProxyToo()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    tests::RawServer server;
    server.then(tests::resetting());
    tests::TlsFront front(server.url().port(), {ProxyFixture::host()});
    fixture.proxy.setTarget(front.port());
    net::Route route = fixture.route();
    route.certificates = {front.authority()};
    fixture.client.setRoute(route);

    const core::Result<net::HttpAnswer> answer = tests::exchange(fixture.client, tests::changeOf(ProxyFixture::url()));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QTest::qWait(100);
    QCOMPARE(server.count(), 1);
}

void HttpClientProxyTest::thisMachineIsReachedWithoutTheProxy()
{
    QFETCH(TestProxy::Protocol, protocol);
    ProxyFixture fixture(protocol);
    fixture.client.setRoute(fixture.route());

    QVERIFY(tests::exchange(fixture.client, tests::readOf(fixture.server.url())));
    QVERIFY(tests::exchange(fixture.client, tests::changeOf(fixture.server.url())));

    QCOMPARE(fixture.proxy.connections(), 0);
}

void HttpClientProxyTest::withoutAProxyTheEnvironmentDoesNotCount()
{
    ProxyFixture fixture(TestProxy::Protocol::Http);
    const QString host = u"0.0.0.0"_s; // this machine, by an address that counts as one of the outside
    const tests::TlsFront front(fixture.server.url().port(), {host});
    const QUrl url(u"https://%1:%2/"_s.arg(host).arg(front.port()));
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(fixture.proxy.port()));
    net::Route route;
    route.certificates = {front.authority()};

    fixture.client.setRoute(route);
    QVERIFY(!tests::exchange(fixture.client, tests::readOf(url)));
    QVERIFY(fixture.proxy.connections() > 0);
    const int before = fixture.proxy.connections();
    route.proxy.kind = domain::ProxyKind::None;
    fixture.client.setRoute(route);
    QVERIFY(tests::exchange(fixture.client, tests::readOf(url)));
    QVERIFY(tests::exchange(fixture.client, tests::changeOf(url)));
    qunsetenv("https_proxy");

    QCOMPARE(fixture.proxy.connections(), before);
}

QTEST_GUILESS_MAIN(HttpClientProxyTest)
#include "tst_httpclientproxy.moc"
