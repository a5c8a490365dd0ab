// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/proxies.h"
#include "tests/net/proxyfixture.h"

using namespace Qt::Literals::StringLiterals;
using tests::ProxyFixture;
using tests::TestProxy;

namespace {

/// Sets variables of the environment, and nothing else that names a proxy, while it lives.
class Environment
{
public:
    explicit Environment(const QByteArrayList &settings)
    {
        for (const QByteArray &name : names())
            qunsetenv(name.constData());
        for (const QByteArray &setting : settings) {
            const qsizetype sign = setting.indexOf('=');
            qputenv(setting.left(sign).constData(), setting.mid(sign + 1));
        }
    }
    ~Environment()
    {
        for (const QByteArray &name : names())
            qunsetenv(name.constData());
    }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    static QByteArrayList names()
    {
        return {"http_proxy", "https_proxy", "all_proxy", "no_proxy",
                "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"};
    }
};

QString textOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"direct"_s;
    const QString kind = proxy.type() == QNetworkProxy::HttpProxy     ? u"http "_s
                         : proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5 "_s
                                                                      : u"unusable "_s;
    const QString user = proxy.user().isEmpty() ? QString() : proxy.user() + u':' + proxy.password() + u'@';
    return kind + user + net::addressOf(proxy);
}

} // namespace

class EnvironmentProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void theSystemsProxyIsThatOfTheEnvironment_data();
    void theSystemsProxyIsThatOfTheEnvironment();
    void namedHostsAreReachedDirectly_data();
    void namedHostsAreReachedDirectly();
    void requestsGoThroughTheProxyOfTheEnvironment_data();
    void requestsGoThroughTheProxyOfTheEnvironment();
    void nothingGoesPastAProxyThatCannotBeUsed();
};

void EnvironmentProxyTest::theSystemsProxyIsThatOfTheEnvironment_data()
{
    QTest::addColumn<QByteArrayList>("settings");
    QTest::addColumn<QString>("proxy");
    const auto row = [](const char *name, const QByteArrayList &settings, const QString &proxy) {
        QTest::newRow(name) << settings << proxy;
    };
    row("nothing", {}, u"direct"_s);
    row("small letters", {"https_proxy=http://proxy.test:3128"}, u"http proxy.test:3128"_s);
    row("capital letters", {"HTTPS_PROXY=http://proxy.test:3128"}, u"http proxy.test:3128"_s);
    row("small before capital", {"HTTPS_PROXY=http://a.test:1", "https_proxy=http://b.test:2"}, u"http b.test:2"_s);
    row("all", {"all_proxy=http://proxy.test:3128"}, u"http proxy.test:3128"_s);
    row("ALL by SOCKS", {"ALL_PROXY=socks5://proxy.test:9050"}, u"socks5 proxy.test:9050"_s);
    row("its own before all", {"all_proxy=http://a.test:1", "https_proxy=http://b.test:2"}, u"http b.test:2"_s);
    row("socks5h", {"https_proxy=socks5h://proxy.test"}, u"socks5 proxy.test:1080"_s);
    row("no scheme", {"https_proxy=proxy.test:3128"}, u"http proxy.test:3128"_s);
    row("no port", {"https_proxy=http://proxy.test/"}, u"http proxy.test:80"_s);
    row("user", {"https_proxy=http://me:p%40ss@proxy.test:3128"}, u"http me:p@ss@proxy.test:3128"_s);
    row("IPv6", {"https_proxy=http://[2001:db8::1]:3128"}, u"http [2001:db8::1]:3128"_s);
    row("by the desktop's library", {"http_proxy=http://proxy.test:3128"}, u"http proxy.test:3128"_s);
    row("TLS to the proxy", {"https_proxy=https://proxy.test:3129"}, u"unusable proxy.test:3129"_s);
    row("gibberish", {"https_proxy=http://"}, u"unusable :0"_s);
}

void EnvironmentProxyTest::theSystemsProxyIsThatOfTheEnvironment()
{
    QFETCH(QByteArrayList, settings);
    QFETCH(QString, proxy);
    const Environment environment(settings);

    QCOMPARE(textOf(net::proxiesFor({}, ProxyFixture::url()).value(0)), proxy);
    QCOMPARE(textOf(net::proxiesFor({}, QUrl(u"https://127.0.0.1/"_s)).value(0)), u"direct"_s);
}

void EnvironmentProxyTest::namedHostsAreReachedDirectly_data()
{
    QTest::addColumn<QByteArray>("exceptions");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("direct");
    const auto row = [](const QByteArray &exceptions, const QString &host, bool direct) {
        QTest::addRow("%s: %s", exceptions.constData(), qPrintable(host)) << exceptions << host << direct;
    };
    const QString host = ProxyFixture::host();
    row("*", host, true);
    row("aliyuncs.com", host, true);
    row(".aliyuncs.com", host, true);
    row("*.aliyuncs.com", host, true);
    row("AliyunCS.com", host, true);
    row("example.com, ecs.cn-hangzhou.aliyuncs.com", host, true);
    row("example.com aliyuncs.com", host, true);
    row("aliyuncs.com:443", host, true);
    row("aliyuncs.com:8443", host, false);
    row("liyuncs.com", host, false);
    row("ecs.cn-hangzhou.aliyuncs.com.example.com", host, false);
    row(",", host, false);
    row("10.0.0.0/8", u"10.1.2.3"_s, true);
    row("10.0.0.0/8", u"11.1.2.3"_s, false);
    row("10.1.2.3", u"10.1.2.3"_s, true);
    row("[2001:db8::1]", u"2001:db8:0::1"_s, true);
}

void EnvironmentProxyTest::namedHostsAreReachedDirectly()
{
    QFETCH(QByteArray, exceptions);
    QFETCH(QString, host);
    QFETCH(bool, direct);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);

    for (const char *name : {"no_proxy=", "NO_PROXY="}) {
        const Environment environment({"https_proxy=http://proxy.test:3128", name + exceptions});
        QCOMPARE(net::proxiesFor({}, url).value(0).type() == QNetworkProxy::NoProxy, direct);
    }
}

void EnvironmentProxyTest::requestsGoThroughTheProxyOfTheEnvironment_data()
{
    QTest::addColumn<bool>("socks");
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("https_proxy") << false << QByteArray("https_proxy=http://me:p%40ss@");
    QTest::newRow("HTTPS_PROXY") << false << QByteArray("HTTPS_PROXY=http://me:p%40ss@");
    QTest::newRow("all_proxy") << true << QByteArray("all_proxy=socks5://me:p%40ss@");
}

void EnvironmentProxyTest::requestsGoThroughTheProxyOfTheEnvironment()
{
    QFETCH(bool, socks);
    QFETCH(QByteArray, variable);
    ProxyFixture fixture(socks ? TestProxy::Protocol::Socks5 : TestProxy::Protocol::Http);
    fixture.proxy.wantPassword(u"me"_s, u"p@ss"_s);
    const Environment environment({variable + "127.0.0.1:" + QByteArray::number(fixture.proxy.port())});
    net::Route route;
    route.certificates = {fixture.front.authority()};
    fixture.client.setRoute(route);

    QVERIFY(tests::exchange(fixture.client, tests::readOf(ProxyFixture::url())));
    QVERIFY(tests::exchange(fixture.client, tests::changeOf(ProxyFixture::url())));
    QCOMPARE(fixture.server.count(), 2);
}

void EnvironmentProxyTest::nothingGoesPastAProxyThatCannotBeUsed()
{
    ProxyFixture fixture(TestProxy::Protocol::Http);
    const Environment environment({"https_proxy=https://127.0.0.1:" + QByteArray::number(fixture.proxy.port())});

    for (const net::HttpRequest &request : {tests::readOf(ProxyFixture::url()), tests::changeOf(ProxyFixture::url())}) {
        const core::Result<net::HttpAnswer> answer = tests::exchange(fixture.client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, core::ErrorKind::ProxyFailed);
        QCOMPARE(answer.error().code, u"Unusable"_s);
        QCOMPARE(answer.error().delivery, core::Delivery::NotSent);
    }
    QCOMPARE(fixture.proxy.connections(), 0);
}

QTEST_GUILESS_MAIN(EnvironmentProxyTest)
#include "tst_environmentproxy.moc"
