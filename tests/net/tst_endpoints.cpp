// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/endpoints.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class EndpointsTest : public QObject
{
    Q_OBJECT

private slots:
    void theTableHasThirtyEightRegionsWithNamesInBothLanguages();
    void aKnownRegionHasItsOwnHosts_data();
    void aKnownRegionHasItsOwnHosts();
    void anOverrideReplacesEveryHost();
    void whatTheCloudAnswersIsUsedForEcs();
    void aHostElsewhereIsNotLearnt_data();
    void aHostElsewhereIsNotLearnt();
    void nothingIsLearntOverAnOverride();
    void insideVpcsEveryHostIsAnInternalOne();
    void nothingIsLearntInsideVpcs();
    void theOwnHostCountsForItsKindAlone();
    void aGoodEndpointIsRead_data();
    void aGoodEndpointIsRead();
    void aBadEndpointIsRefusedWithItsCure_data();
    void aBadEndpointIsRefusedWithItsCure();
};

void EndpointsTest::theTableHasThirtyEightRegionsWithNamesInBothLanguages()
{
    const std::vector<domain::Region> regions = net::builtInRegions();

    QCOMPARE(regions.size(), 38u);
    QSet<QString> ids;
    for (const domain::Region &region : regions) {
        ids.insert(region.id);
        QVERIFY2(!region.nameEnglish.isEmpty() && !region.nameChinese.isEmpty(), qPrintable(region.id));
        QVERIFY2(region.endpoint.endsWith(".aliyuncs.com"_L1), qPrintable(region.id));
    }
    QCOMPARE(ids.size(), 38);
    const auto hangzhou = std::find_if(regions.begin(), regions.end(),
                                       [](const domain::Region &region) { return region.id == "cn-hangzhou"_L1; });
    QCOMPARE(hangzhou->nameEnglish, u"China (Hangzhou)"_s);
    QCOMPARE(hangzhou->nameChinese, u"华东1（杭州）"_s);
}

void EndpointsTest::aKnownRegionHasItsOwnHosts_data()
{
    QTest::addColumn<api::Product>("product");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url");
    QTest::newRow("ecs") << api::Product::Ecs << u"cn-hangzhou"_s << u"https://ecs.cn-hangzhou.aliyuncs.com/"_s;
    QTest::newRow("vpc") << api::Product::Vpc << u"eu-central-1"_s << u"https://vpc.eu-central-1.aliyuncs.com/"_s;
    QTest::newRow("sts") << api::Product::Sts << u"cn-beijing"_s << u"https://sts.cn-beijing.aliyuncs.com/"_s;
    QTest::newRow("central sts") << api::Product::Sts << u"ap-southeast-6"_s << u"https://sts.aliyuncs.com/"_s;
    QTest::newRow("odd one") << api::Product::Ecs << u"cn-shenzhen-finance-1"_s
                             << u"https://ecs-cn-hangzhou.aliyuncs.com/"_s;
    QTest::newRow("new region") << api::Product::Vpc << u"cn-new-1"_s << u"https://vpc.cn-new-1.aliyuncs.com/"_s;
    QTest::newRow("no region") << api::Product::Ecs << QString() << u"https://ecs.aliyuncs.com/"_s;
    QTest::newRow("no host name") << api::Product::Ecs << u"evil.example/x"_s << u"https://ecs.aliyuncs.com/"_s;
}

void EndpointsTest::aKnownRegionHasItsOwnHosts()
{
    QFETCH(api::Product, product);
    QFETCH(QString, region);
    QFETCH(QString, url);

    QCOMPARE(net::Endpoints().urlFor(product, region), QUrl(url));
}

void EndpointsTest::anOverrideReplacesEveryHost()
{
    const net::Endpoints endpoints(QUrl(u"http://127.0.0.1:8080"_s));

    QVERIFY(endpoints.isOverridden());
    for (const api::Product product : {api::Product::Ecs, api::Product::Vpc, api::Product::Sts})
        QCOMPARE(endpoints.urlFor(product, u"cn-hangzhou"_s), QUrl(u"http://127.0.0.1:8080/"_s));
}

void EndpointsTest::whatTheCloudAnswersIsUsedForEcs()
{
    net::Endpoints endpoints;

    endpoints.learn(u"cn-hangzhou"_s, u"ecs-cn-hangzhou.aliyuncs.com"_s);

    QCOMPARE(endpoints.urlFor(api::Product::Ecs, u"cn-hangzhou"_s).host(), u"ecs-cn-hangzhou.aliyuncs.com"_s);
    QCOMPARE(endpoints.urlFor(api::Product::Vpc, u"cn-hangzhou"_s).host(), u"vpc.cn-hangzhou.aliyuncs.com"_s);
}

void EndpointsTest::aHostElsewhereIsNotLearnt_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("other domain") << u"ecs.example.com"_s;
    QTest::newRow("looks alike") << u"aliyuncs.com.example.com"_s;
    QTest::newRow("glued") << u"evilaliyuncs.com"_s;
    QTest::newRow("bare") << u"aliyuncs.com"_s;
    QTest::newRow("port") << u"ecs.aliyuncs.com:8443"_s;
    QTest::newRow("path") << u"evil.example/ecs.aliyuncs.com"_s;
    QTest::newRow("user") << u"x@ecs.aliyuncs.com"_s;
    QTest::newRow("line end") << u"ecs.aliyuncs.com\n"_s;
    QTest::newRow("a label ends with a hyphen") << u"ecs-.cn-hangzhou.aliyuncs.com"_s;
    QTest::newRow("empty") << QString();
}

void EndpointsTest::aHostElsewhereIsNotLearnt()
{
    QFETCH(QString, host);
    net::Endpoints endpoints;

    endpoints.learn(u"cn-hangzhou"_s, host);

    QCOMPARE(endpoints.urlFor(api::Product::Ecs, u"cn-hangzhou"_s).host(), u"ecs.cn-hangzhou.aliyuncs.com"_s);
}

void EndpointsTest::nothingIsLearntOverAnOverride()
{
    net::Endpoints endpoints(QUrl(u"https://cloud.example.com"_s));

    endpoints.learn(u"cn-hangzhou"_s, u"ecs.cn-hangzhou.aliyuncs.com"_s);

    QCOMPARE(endpoints.urlFor(api::Product::Ecs, u"cn-hangzhou"_s).host(), u"cloud.example.com"_s);
}

void EndpointsTest::insideVpcsEveryHostIsAnInternalOne()
{
    const net::Endpoints endpoints(domain::EndpointKind::Internal, std::nullopt);

    for (const domain::Region &region : net::builtInRegions()) {
        for (const auto &[product, word] :
             {std::pair(api::Product::Ecs, "ecs"_L1), {api::Product::Vpc, "vpc"_L1}, {api::Product::Sts, "sts"_L1}}) {
            QCOMPARE(endpoints.urlFor(product, region.id),
                     QUrl(u"https://%1-vpc.%2.aliyuncs.com/"_s.arg(word, region.id)));
        }
    }
    QCOMPARE(endpoints.urlFor(api::Product::Ecs, u"cn-new-1"_s).host(), u"ecs-vpc.cn-new-1.aliyuncs.com"_s);
    QCOMPARE(endpoints.urlFor(api::Product::Ecs, u"evil.example/x"_s).host(), u"ecs.aliyuncs.com"_s);
    QVERIFY(!endpoints.isOverridden());
}

void EndpointsTest::nothingIsLearntInsideVpcs()
{
    net::Endpoints endpoints(domain::EndpointKind::Internal, std::nullopt);

    endpoints.learn(u"cn-hangzhou"_s, u"ecs.cn-hangzhou.aliyuncs.com"_s);

    QCOMPARE(endpoints.urlFor(api::Product::Ecs, u"cn-hangzhou"_s).host(), u"ecs-vpc.cn-hangzhou.aliyuncs.com"_s);
}

void EndpointsTest::theOwnHostCountsForItsKindAlone()
{
    const QUrl own(u"https://cloud.example.com:8443/"_s);

    QCOMPARE(net::Endpoints(domain::EndpointKind::Own, own).urlFor(api::Product::Sts, u"cn-hangzhou"_s), own);
    QVERIFY(net::Endpoints(domain::EndpointKind::Own, own).isOverridden());
    QCOMPARE(net::Endpoints(domain::EndpointKind::Public, own).urlFor(api::Product::Ecs, u"cn-hangzhou"_s).host(),
             u"ecs.cn-hangzhou.aliyuncs.com"_s);
    QCOMPARE(net::Endpoints(domain::EndpointKind::Internal, own).urlFor(api::Product::Ecs, u"cn-hangzhou"_s).host(),
             u"ecs-vpc.cn-hangzhou.aliyuncs.com"_s);
}

void EndpointsTest::aGoodEndpointIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("https") << u"https://ecs.example.com"_s << u"https://ecs.example.com/"_s;
    QTest::newRow("bare host") << u"ecs.example.com"_s << u"https://ecs.example.com/"_s;
    QTest::newRow("bare host and port") << u"ecs.example.com:8443"_s << u"https://ecs.example.com:8443/"_s;
    QTest::newRow("spaces") << u"  https://ecs.example.com/ "_s << u"https://ecs.example.com/"_s;
    QTest::newRow("usual port") << u"https://ecs.example.com:443"_s << u"https://ecs.example.com/"_s;
    QTest::newRow("capitals") << u"HTTPS://ECS.Example.COM"_s << u"https://ecs.example.com/"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s;
    QTest::newRow("other loopback") << u"http://127.8.9.10"_s << u"http://127.8.9.10/"_s;
    QTest::newRow("localhost") << u"http://localhost:80"_s << u"http://localhost/"_s;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:8080"_s << u"http://[::1]:8080/"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]"_s << u"https://[2001:db8::1]/"_s;
}

void EndpointsTest::aGoodEndpointIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, url);

    const core::Result<QUrl> endpoint = net::parseEndpoint(text);

    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().detail));
    QCOMPARE(endpoint->toString(), url);
}

void EndpointsTest::aBadEndpointIsRefusedWithItsCure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cure");
    QTest::newRow("plain http") << u"http://ecs.example.com"_s << u"Use https://ecs.example.com."_s;
    QTest::newRow("plain http, private") << u"http://10.0.0.1"_s << u"Use https://10.0.0.1."_s;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com"_s << u"Use https://"_s;
    QTest::newRow("ftp") << u"ftp://ecs.example.com"_s << u"Use https://ecs.example.com."_s;
    QTest::newRow("path") << u"https://ecs.example.com/api"_s << u"Leave out everything behind"_s;
    QTest::newRow("query") << u"https://ecs.example.com/?a=b"_s << u"Leave out everything behind"_s;
    QTest::newRow("fragment") << u"https://ecs.example.com/#a"_s << u"Leave out everything behind"_s;
    QTest::newRow("user") << u"https://me:secret@ecs.example.com"_s << u"before the \"@\""_s;
    QTest::newRow("empty") << u"  "_s << u"Write it like https://"_s;
    QTest::newRow("no host") << u"https://"_s << u"Write it like https://"_s;
    QTest::newRow("bad port") << u"https://ecs.example.com:99999"_s << u"Write it like https://"_s;
    QTest::newRow("port 0") << u"https://ecs.example.com:0"_s << u"Port 0"_s;
    QTest::newRow("bare IPv6") << u"2001:db8::1"_s << u"in brackets"_s;
    QTest::newRow("space") << u"ecs example.com"_s << u"Write it like https://"_s;
}

void EndpointsTest::aBadEndpointIsRefusedWithItsCure()
{
    QFETCH(QString, text);
    QFETCH(QString, cure);

    const core::Result<QUrl> endpoint = net::parseEndpoint(text);

    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, core::ErrorKind::InputInvalid);
    QVERIFY2(endpoint.error().detail.contains(cure), qPrintable(endpoint.error().detail));
    QVERIFY(!endpoint.error().detail.contains("secret"_L1));
}

QTEST_GUILESS_MAIN(EndpointsTest)
#include "tst_endpoints.moc"
