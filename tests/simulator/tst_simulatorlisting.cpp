// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/faultyanswer.h"
#include "tests/simulator/trialcloud.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// DescribeNetworkInterfaces: paging, filters, and every way in which a listing can be odd.
class TestSimulatorListing : public QObject
{
    Q_OBJECT

private slots:
    void tokensLeadThroughEveryRowOnce();
    void theNumberOfResultsIsPutIntoItsBounds_data();
    void theNumberOfResultsIsPutIntoItsBounds();
    void pagesByNumberTellTheTotal();
    void aTokenOfAnotherQueryIsRefused();
    void filtersFindWhatTheyName();
    void aFilterByAddressComparesNumbers();
    void tooManyIdsAreRefused();
    void aDeletedInterfaceIsNotListed();
    void aServiceManagedInterfaceTellsNoInstance();
    void oddListingsHaveTheirRows_data();
    void oddListingsHaveTheirRows();
    void anExpiredTokenIsRefused();
    void addressesCanComeExpandedOrNotAtAll();
    void theTotalCanBeAText();
    void bodiesCanBeDamaged();
    void aGzippedBodyIsTheSameInside();
    void oneFaultIsUsedUpAfterTheOther();
    void faultsLetPassWhatTheySkip();
    void aFaultThatCannotBeReadIsExplained_data();
    void aFaultThatCannotBeReadIsExplained();
    void aRefusalAfterApplyingHasApplied();
    void halfOfAChangeCanBeApplied();
    void aChangeCanStayUnseen();
    void aChangeCanBeSeenAndGoneAgain();
    void aLackOfPermissionIsToldInDetail();

private:
    static tests::Parameters page(const QString &token, const QByteArray &size = "50")
    {
        tests::Parameters parameters{{"RegionId", "cn-hangzhou"}, {"MaxResults", size}};
        if (!token.isEmpty())
            parameters.insert("NextToken", token.toLatin1());
        return parameters;
    }

    /// Ids of all pages, in the order in which they came; stops after 20 pages.
    static QStringList listed(tests::TrialCloud &cloud, int *pages = nullptr)
    {
        QStringList ids;
        QString token;
        for (int i = 1; i <= 20; ++i) {
            const tests::Reply reply = cloud.call("DescribeNetworkInterfaces", page(token));
            ids += reply.interfaceIds();
            token = reply.text("NextToken");
            if (pages != nullptr)
                *pages = i;
            if (token.isEmpty())
                break;
        }
        return ids;
    }

    static qsizetype differing(const QStringList &ids) { return QSet<QString>(ids.begin(), ids.end()).size(); }
};

void TestSimulatorListing::tokensLeadThroughEveryRowOnce()
{
    tests::TrialCloud cloud(400);
    int pages = 0;
    const QStringList ids = listed(cloud, &pages);
    QCOMPARE(ids.size(), static_cast<qsizetype>(cloud.hangzhou().enis.size()));
    QCOMPARE(differing(ids), ids.size());
    QCOMPARE(pages, (static_cast<int>(ids.size()) + 49) / 50);
}

void TestSimulatorListing::theNumberOfResultsIsPutIntoItsBounds_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("rows");
    QTest::newRow("default") << QByteArray() << 10;
    QTest::newRow("1 becomes 10") << QByteArray("1") << 10;
    QTest::newRow("37") << QByteArray("37") << 37;
    QTest::newRow("1000 becomes 500") << QByteArray("1000") << 500;
}

void TestSimulatorListing::theNumberOfResultsIsPutIntoItsBounds()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const int, rows);
    tests::TrialCloud cloud(1100);
    tests::Parameters parameters{{"RegionId", "cn-hangzhou"}};
    if (!asked.isEmpty())
        parameters.insert("MaxResults", asked);
    const tests::Reply reply = cloud.call("DescribeNetworkInterfaces", parameters);
    QCOMPARE(reply.interfaceIds().size(), rows);
    QCOMPARE(reply.json.value(u"TotalCount").toInt(-1), 0);
}

void TestSimulatorListing::pagesByNumberTellTheTotal()
{
    tests::TrialCloud cloud(400);
    const tests::Reply second =
        cloud.call("DescribeNetworkInterfaces", {{"RegionId", "cn-hangzhou"}, {"PageNumber", "2"}, {"PageSize", "20"}});
    QCOMPARE(second.json.value(u"TotalCount").toInt(), static_cast<int>(cloud.hangzhou().enis.size()));
    QCOMPARE(second.interfaceIds().first(), cloud.hangzhou().enis[20].id);
    QCOMPARE(second.text("NextToken"), QString());
}

void TestSimulatorListing::aTokenOfAnotherQueryIsRefused()
{
    tests::TrialCloud cloud(400);
    const QString token = cloud.call("DescribeNetworkInterfaces", page({})).text("NextToken");
    tests::Parameters other = page(token);
    other.insert("Status", "InUse");
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", other).code(), u"InvalidParameter"_s);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", page(u"AAAA"_s)).code(), u"InvalidParameter"_s);
}

void TestSimulatorListing::filtersFindWhatTheyName()
{
    tests::TrialCloud cloud(400);
    const auto found = [&](const QByteArray &name, const QString &value) {
        tests::Parameters parameters = page({}, "500");
        parameters.insert(name, value.toUtf8());
        return cloud.call("DescribeNetworkInterfaces", parameters).interfaceIds();
    };
    const simulator::Eni &eni = cloud.eni(u"everything");
    const QStringList itself{eni.id};
    QCOMPARE(found("NetworkInterfaceId.1", eni.id), itself);
    QCOMPARE(found("NetworkInterfaceName", eni.name), itself);
    QCOMPARE(found("PrimaryIpAddress", eni.primaryIpv4), itself);
    QCOMPARE(found("PrivateIpAddress.1", eni.secondaryIpv4.first()), itself);
    QVERIFY(found("VSwitchId", eni.vSwitchId).contains(eni.id));
    QVERIFY(found("VpcId", eni.vpcId).contains(eni.id));
    QVERIFY(found("Tag.1.Key", u"owner"_s).contains(eni.id));
    QVERIFY(!found("Type", u"Primary"_s).contains(eni.id));
    QVERIFY(found("Status", u"Available"_s).contains(eni.id));
    QVERIFY(found("ServiceManaged", u"true"_s).contains(cloud.eni(u"service-managed").id));
    QVERIFY(found("SecurityGroupId", eni.securityGroupIds.first()).contains(eni.id));
    const QString instanceId = cloud.eni(u"前端网卡-7").instanceId;
    QCOMPARE(found("InstanceId", instanceId), (QStringList{cloud.eni(u"前端网卡-7").id, cloud.eni(u"web-03-eth1").id}));
}

void TestSimulatorListing::aFilterByAddressComparesNumbers()
{
    tests::TrialCloud cloud;
    const simulator::Eni &eni = cloud.eni(u"备用网卡-1");
    tests::Parameters parameters = page({});
    parameters.insert("Ipv6Address.1", eni.addresses.front().toExpandedString().toUpper().toLatin1());
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", parameters).interfaceIds(), QStringList{eni.id});
}

void TestSimulatorListing::tooManyIdsAreRefused()
{
    tests::TrialCloud cloud;
    tests::Parameters parameters = page({});
    for (int i = 1; i <= 101; ++i)
        parameters.insert("NetworkInterfaceId." + QByteArray::number(i), "eni-x");
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", parameters).code(), u"InvalidParameter"_s);
}

void TestSimulatorListing::aDeletedInterfaceIsNotListed()
{
    tests::TrialCloud cloud;
    cloud.eni(u"nic-8").deleted = true;
    QVERIFY(!listed(cloud).contains(cloud.eni(u"nic-8").id));
    QCOMPARE(cloud.call("DescribeNetworkInterfaceAttribute", cloud.on(u"nic-8", {})).code(),
             u"InvalidEniId.NotFound"_s);
}

void TestSimulatorListing::aServiceManagedInterfaceTellsNoInstance()
{
    tests::TrialCloud cloud;
    const tests::Reply reply = cloud.call("DescribeNetworkInterfaceAttribute", cloud.on(u"service-managed", {}));
    QCOMPARE(reply.json.value(u"ServiceManaged").toBool(), true);
    QVERIFY(!reply.json.contains(u"InstanceId"));
}

void TestSimulatorListing::oddListingsHaveTheirRows_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("twice");
    QTest::newRow("emptyMiddlePage") << QByteArray("emptyMiddlePage") << 0 << 0;
    QTest::newRow("shortPage") << QByteArray("shortPage") << 0 << 0;
    QTest::newRow("tokenOnLastPage") << QByteArray("tokenOnLastPage") << 0 << 0;
    QTest::newRow("repeatedToken") << QByteArray("repeatedToken") << 0 << 50;
    QTest::newRow("doubleRow") << QByteArray("doubleRow") << 0 << 1;
    QTest::newRow("missingRow") << QByteArray("missingRow") << 1 << 0;
    QTest::newRow("moveRow") << QByteArray("moveRow") << 0 << 0;
}

void TestSimulatorListing::oddListingsHaveTheirRows()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, missing);
    QFETCH(const int, twice);
    tests::TrialCloud cloud(400);
    const bool onTheLast = fault == "tokenOnLastPage";
    cloud.addFaults("[{\"do\":\"" + fault
                    + "\",\"action\":\"DescribeNetworkInterfaces\",\"skip\":" + (onTheLast ? "3" : "1") + "}]");
    const auto all = static_cast<qsizetype>(cloud.hangzhou().enis.size());
    const QStringList ids = listed(cloud);
    QCOMPARE(differing(ids), all - missing);
    QCOMPARE(ids.size(), all - missing + twice);
}

void TestSimulatorListing::anExpiredTokenIsRefused()
{
    tests::TrialCloud cloud(400);
    cloud.addFaults(R"([{"do":"expiredToken","skip":1}])");
    const QString token = cloud.call("DescribeNetworkInterfaces", page({})).text("NextToken");
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", page(token)).code(), u"InvalidParameter"_s);
}

void TestSimulatorListing::addressesCanComeExpandedOrNotAtAll()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"expandedAddresses"},{"do":"noIpv6Sets"}])");
    const QString expanded = cloud.shownAddresses(u"备用网卡-1").first();
    QCOMPARE(expanded, cloud.eni(u"备用网卡-1").addresses.front().toExpandedString().toUpper());
    QVERIFY(!cloud.call("DescribeNetworkInterfaceAttribute", cloud.on(u"备用网卡-1", {})).json.contains(u"Ipv6Sets"));
}

void TestSimulatorListing::theTotalCanBeAText()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"totalCountString"}])");
    QVERIFY(cloud.call("DescribeNetworkInterfaces", page({})).json.value(u"TotalCount").isString());
}

void TestSimulatorListing::bodiesCanBeDamaged()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"bom"},{"do":"invalidUtf8"},{"do":"missingRequestId"},{"do":"html"},{"do":"redirect"}])");
    QVERIFY(cloud.call("DescribeNetworkInterfaces", page({})).answer.body.startsWith("\xEF\xBB\xBF{"));
    QVERIFY(cloud.call("DescribeNetworkInterfaces", page({})).answer.body.contains('\xFF'));
    const tests::Reply nameless = cloud.call("DescribeNetworkInterfaces", page({}));
    QVERIFY(!nameless.json.isEmpty());
    QVERIFY(!nameless.json.contains(u"RequestId"));
    const tests::Reply html = cloud.call("DescribeNetworkInterfaces", page({}));
    QCOMPARE(html.status(), 502);
    QCOMPARE(html.answer.contentType, QByteArray("text/html"));
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", page({})).status(), 302);
}

void TestSimulatorListing::aGzippedBodyIsTheSameInside()
{
    const QByteArray text = QByteArray("{\"RequestId\":\"x\"}").repeated(300);
    const QByteArray zipped = simulator::gzipped(text);
    QVERIFY(zipped.startsWith("\x1f\x8b\x08"));
    // qUncompress() wants four bytes of length and a zlib frame; it does not insist on the checksum at the end.
    const QByteArray deflated = zipped.mid(10).chopped(8);
    QVERIFY(deflated.size() < text.size());
}

void TestSimulatorListing::oneFaultIsUsedUpAfterTheOther()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"refuse","code":"ServiceUnavailable","status":503,"times":2},
                        {"do":"refuse","action":"DescribeRegions","code":"Throttling","status":429,"retryAfterMs":500}])");
    QCOMPARE(cloud.call("DescribeRegions", {}).code(), u"ServiceUnavailable"_s);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", page({})).status(), 503);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", page({})).status(), 200);
    const tests::Reply throttled = cloud.call("DescribeRegions", {});
    QCOMPARE(throttled.status(), 429);
    const std::pair<QByteArray, QByteArray> wait("x-acs-retry-after", "500");
    QVERIFY(std::count(throttled.answer.headers.begin(), throttled.answer.headers.end(), wait) == 1);
    QCOMPARE(cloud.call("DescribeRegions", {}).status(), 200);
}

void TestSimulatorListing::faultsLetPassWhatTheySkip()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"refuse","code":"X","message":"您的账号已欠费","skip":2}])");
    QCOMPARE(cloud.call("DescribeRegions", {}).status(), 200);
    QCOMPARE(cloud.call("DescribeRegions", {}).status(), 200);
    QCOMPARE(cloud.call("DescribeRegions", {}).text("Message"), u"您的账号已欠费"_s);
}

void TestSimulatorListing::aFaultThatCannotBeReadIsExplained_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("no JSON") << QByteArray("[{") << u"no JSON"_s;
    QTest::newRow("unknown deed") << QByteArray(R"([{"do":"explode"}])") << u"explode"_s;
    QTest::newRow("unknown key") << QByteArray(R"([{"do":"reset","wenn":"after"}])") << u"wenn"_s;
    QTest::newRow("unknown time") << QByteArray(R"([{"do":"reset","when":"later"}])") << u"later"_s;
    QTest::newRow("never") << QByteArray(R"([{"do":"reset","times":0}])") << u"times"_s;
}

void TestSimulatorListing::aFaultThatCannotBeReadIsExplained()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, word);
    simulator::FaultPlan plan;
    const auto added = plan.append(json);
    QVERIFY(!added);
    QVERIFY2(added.error().detail.contains(word), qPrintable(added.error().detail));
    QCOMPARE(plan.size(), 0);
}

void TestSimulatorListing::aRefusalAfterApplyingHasApplied()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"refuse","when":"after","code":"InternalError","status":500}])");
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}})).status(), 500);
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), size_t(1));
}

void TestSimulatorListing::halfOfAChangeCanBeApplied()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"half","action":"AssignIpv6Addresses"}])");
    const tests::Reply reply = cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "4"}}));
    QCOMPARE(reply.answer.delivery, simulator::Delivery::Reset);
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), size_t(2));
}

void TestSimulatorListing::aChangeCanStayUnseen()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"loseVisibility","ms":90000}])");
    cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}}));
    cloud.clock.pass(89s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 0);
    cloud.clock.pass(2s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 1);
}

void TestSimulatorListing::aChangeCanBeSeenAndGoneAgain()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"flicker","ms":5000}])");
    cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}}));
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 1);
    cloud.clock.pass(1s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 0);
    cloud.clock.pass(5s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 1);
}

void TestSimulatorListing::aLackOfPermissionIsToldInDetail()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"permission","action":"AssignIpv6Addresses"}])");
    const tests::Reply reply = cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}}));
    QCOMPARE(reply.code(), u"Forbidden.RAM"_s);
    QCOMPARE(reply.status(), 403);
    const QJsonObject detail = reply.json.value(u"AccessDeniedDetail").toObject();
    QCOMPARE(detail.value(u"AuthAction").toString(), u"ecs:AssignIpv6Addresses"_s);
    QCOMPARE(detail.value(u"NoPermissionType").toString(), u"ImplicitDeny"_s);
    QVERIFY(cloud.eni(u"nic-8").addresses.empty());
}

QTEST_GUILESS_MAIN(TestSimulatorListing)
#include "tst_simulatorlisting.moc"
