// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/ipv6addresses.h"
#include "app/api/networkinterfaces.h"
#include "app/api/surroundings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace api;

namespace {

const QString region = u"cn-hangzhou"_s;
const QString eni = u"eni-bp1"_s;

/// "Name=value" in order.
QStringList linesOf(const Request &request)
{
    QStringList lines;
    for (const auto &[name, value] : request.parameters)
        lines.append(name + u'=' + value);
    return lines;
}

std::vector<domain::Ipv6Address> twoAddresses()
{
    return {*domain::Ipv6Address::parse(u"2408:4005:3A:1a00:0:0:0:5"), *domain::Ipv6Address::parse(u"2408:4005::1")};
}

} // namespace

class RequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void parametersAreFoundByName();
    void listsCountFromOne();
    void productsHaveTheirVersions();
    void assignByCount();
    void assignByAddress();
    void withoutATokenNoneIsSent();
    void unassignHasNoToken();
    void onlyAssignAndUnassignChangeTheCloud();
    void theFirstPageAsksForAllOfTheRegion();
    void theNextPageCarriesTheToken();
    void filtersAreLists();
    void thePageSizeIsWhatTheApiTakes_data();
    void thePageSizeIsWhatTheApiTakes();
    void oneInterfaceIsAskedForById();
    void regionsAreAskedForInTheLanguage();
    void instanceIdsAreAJsonArrayInOneText();
    void olderListingsGoByNumber();
    void oneOfTheListIsAskedForInEveryGenerationsWords();
    void instanceTypesAreAList();
    void vSwitchesAndVpcsArePagedByNumberAtVpc();
    void theIdentityIsAskedForAtSts();
};

void RequestsTest::parametersAreFoundByName()
{
    Request request;
    request.add(u"A"_s, u"1"_s);
    request.add(u"B"_s, u"2"_s);
    QCOMPARE(request.parameter(u"B"), u"2"_s);
    QCOMPARE(request.parameter(u"b"), QString());
    QVERIFY(!request.hasClientToken());
    request.add(u"ClientToken"_s, u"t"_s);
    QVERIFY(request.hasClientToken());
}

void RequestsTest::listsCountFromOne()
{
    Request request;
    request.addList(u"X"_s, {u"a"_s, u"b"_s});
    request.addList(u"Y"_s, {});
    QCOMPARE(linesOf(request), QStringList({u"X.1=a"_s, u"X.2=b"_s}));
}

void RequestsTest::productsHaveTheirVersions()
{
    QCOMPARE(versionOf(Product::Ecs), u"2014-05-26"_s);
    QCOMPARE(versionOf(Product::Vpc), u"2016-04-28"_s);
    QCOMPARE(versionOf(Product::Sts), u"2015-04-01"_s);
    QCOMPARE(wordOf(Product::Ecs) + wordOf(Product::Vpc) + wordOf(Product::Sts), u"ecsvpcsts"_s);
}

void RequestsTest::assignByCount()
{
    const Request request = assignIpv6Addresses(region, eni, 3, u"token-1"_s);
    QCOMPARE(request.action, u"AssignIpv6Addresses"_s);
    QCOMPARE(request.regionId, region);
    QCOMPARE(linesOf(request), QStringList({u"RegionId=cn-hangzhou"_s, u"NetworkInterfaceId=eni-bp1"_s,
                                            u"Ipv6AddressCount=3"_s, u"ClientToken=token-1"_s}));
}

void RequestsTest::assignByAddress()
{
    const Request request = assignIpv6Addresses(region, eni, twoAddresses(), u"token-1"_s);
    QCOMPARE(linesOf(request), QStringList({u"RegionId=cn-hangzhou"_s, u"NetworkInterfaceId=eni-bp1"_s,
                                            u"Ipv6Address.1=2408:4005:3a:1a00::5"_s, u"Ipv6Address.2=2408:4005::1"_s,
                                            u"ClientToken=token-1"_s}));
}

void RequestsTest::withoutATokenNoneIsSent()
{
    QVERIFY(!assignIpv6Addresses(region, eni, 1, {}).hasClientToken());
    QCOMPARE(assignIpv6Addresses(region, eni, 1, {}).parameters.size(), 3);
    QCOMPARE(assignIpv6Addresses(region, eni, twoAddresses(), {}).parameters.size(), 4);
}

void RequestsTest::unassignHasNoToken()
{
    const Request request = unassignIpv6Addresses(region, eni, twoAddresses());
    QCOMPARE(request.action, u"UnassignIpv6Addresses"_s);
    QCOMPARE(linesOf(request), QStringList({u"RegionId=cn-hangzhou"_s, u"NetworkInterfaceId=eni-bp1"_s,
                                            u"Ipv6Address.1=2408:4005:3a:1a00::5"_s, u"Ipv6Address.2=2408:4005::1"_s}));
}

void RequestsTest::onlyAssignAndUnassignChangeTheCloud()
{
    QCOMPARE(assignIpv6Addresses(region, eni, 1, {}).effect, Effect::Changes);
    QCOMPARE(assignIpv6Addresses(region, eni, twoAddresses(), {}).effect, Effect::Changes);
    QCOMPARE(unassignIpv6Addresses(region, eni, twoAddresses()).effect, Effect::Changes);
    for (const Request &request :
         {describeNetworkInterfaces(region, {}), describeNetworkInterfaceAttribute(region, eni),
          describeRegions(region, NameLanguage::English), describeInstances(region, {}),
          describeInstanceTypes(region, {}), describeVSwitches(region, 1), describeVpcs(region, 1),
          getCallerIdentity(region)})
        QVERIFY2(request.effect == Effect::Reads, qPrintable(request.action));
}

void RequestsTest::theFirstPageAsksForAllOfTheRegion()
{
    QCOMPARE(linesOf(describeNetworkInterfaces(region, {})),
             QStringList({u"RegionId=cn-hangzhou"_s, u"MaxResults=500"_s}));
}

void RequestsTest::theNextPageCarriesTheToken()
{
    QCOMPARE(describeNetworkInterfaces(region, u"AAA+/=="_s).parameter(u"NextToken"), u"AAA+/=="_s);
}

void RequestsTest::filtersAreLists()
{
    const NetworkInterfaceFilter filter{{u"eni-1"_s, u"eni-2"_s}, {u"2408::5"_s}, u"i-1"_s};
    QCOMPARE(linesOf(describeNetworkInterfaces(region, {}, filter)),
             QStringList({u"RegionId=cn-hangzhou"_s, u"NetworkInterfaceId.1=eni-1"_s, u"NetworkInterfaceId.2=eni-2"_s,
                          u"Ipv6Address.1=2408::5"_s, u"InstanceId=i-1"_s, u"MaxResults=500"_s}));
}

void RequestsTest::thePageSizeIsWhatTheApiTakes_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("sent");
    QTest::newRow("as wanted") << 100 << u"100"_s;
    QTest::newRow("too few") << 1 << u"10"_s;
    QTest::newRow("too many") << 1000 << u"500"_s;
}

void RequestsTest::thePageSizeIsWhatTheApiTakes()
{
    QFETCH(int, wanted);
    QTEST(describeNetworkInterfaces(region, {}, {}, wanted).parameter(u"MaxResults"), "sent");
}

void RequestsTest::oneInterfaceIsAskedForById()
{
    const Request request = describeNetworkInterfaceAttribute(region, eni);
    QCOMPARE(request.action, u"DescribeNetworkInterfaceAttribute"_s);
    QCOMPARE(linesOf(request), QStringList({u"RegionId=cn-hangzhou"_s, u"NetworkInterfaceId=eni-bp1"_s}));
}

void RequestsTest::regionsAreAskedForInTheLanguage()
{
    QCOMPARE(linesOf(describeRegions(region, NameLanguage::English)), QStringList(u"AcceptLanguage=en-US"_s));
    QCOMPARE(linesOf(describeRegions(region, NameLanguage::Chinese)), QStringList(u"AcceptLanguage=zh-CN"_s));
    QCOMPARE(describeRegions(region, NameLanguage::Chinese).regionId, region);
}

void RequestsTest::instanceIdsAreAJsonArrayInOneText()
{
    QCOMPARE(linesOf(describeInstances(region, {u"i-1"_s, u"i-\"2"_s}, u"t"_s)),
             QStringList({u"RegionId=cn-hangzhou"_s, u"InstanceIds=[\"i-1\",\"i-\\\"2\"]"_s, u"MaxResults=100"_s,
                          u"NextToken=t"_s}));
    QCOMPARE(describeInstances(region, {}).parameter(u"InstanceIds"), QString());
}

void RequestsTest::olderListingsGoByNumber()
{
    NetworkInterfaceFilter filter;
    filter.interfaceIds = QStringList{eni};
    QCOMPARE(linesOf(describeNumberedNetworkInterfaces(region, 3, filter)),
             QStringList(
                 {u"RegionId=cn-hangzhou"_s, u"NetworkInterfaceId.1=eni-bp1"_s, u"PageNumber=3"_s, u"PageSize=100"_s}));
    QCOMPARE(describeNumberedNetworkInterfaces(region, 0).parameter(u"PageNumber"), u"1"_s);
    QCOMPARE(
        linesOf(describeNumberedInstances(region, {u"i-1"_s}, 2)),
        QStringList({u"RegionId=cn-hangzhou"_s, u"InstanceIds=[\"i-1\"]"_s, u"PageNumber=2"_s, u"PageSize=100"_s}));
    QCOMPARE(linesOf(describeAllInstanceTypes(region)), QStringList());
    QCOMPARE(describeAllInstanceTypes(region).regionId, region);
}

void RequestsTest::oneOfTheListIsAskedForInEveryGenerationsWords()
{
    QCOMPARE(linesOf(describeOneNetworkInterface(region, eni)),
             QStringList({u"RegionId=cn-hangzhou"_s, u"NetworkInterfaceId.1=eni-bp1"_s}));
}

void RequestsTest::instanceTypesAreAList()
{
    QCOMPARE(linesOf(describeInstanceTypes(region, {u"ecs.g7.large"_s, u"ecs.g6.large"_s}, u"t"_s)),
             QStringList({u"InstanceTypes.1=ecs.g7.large"_s, u"InstanceTypes.2=ecs.g6.large"_s, u"NextToken=t"_s}));
}

void RequestsTest::vSwitchesAndVpcsArePagedByNumberAtVpc()
{
    const Request vSwitches = describeVSwitches(region, 2, u"vsw-1"_s);
    QCOMPARE(vSwitches.product, Product::Vpc);
    QCOMPARE(linesOf(vSwitches),
             QStringList({u"RegionId=cn-hangzhou"_s, u"VSwitchId=vsw-1"_s, u"PageNumber=2"_s, u"PageSize=50"_s}));
    const Request vpcs = describeVpcs(region, 0);
    QCOMPARE(vpcs.product, Product::Vpc);
    QCOMPARE(vpcs.action, u"DescribeVpcs"_s);
    QCOMPARE(linesOf(vpcs), QStringList({u"RegionId=cn-hangzhou"_s, u"PageNumber=1"_s, u"PageSize=50"_s}));
}

void RequestsTest::theIdentityIsAskedForAtSts()
{
    const Request request = getCallerIdentity(region);
    QCOMPARE(request.product, Product::Sts);
    QCOMPARE(request.action, u"GetCallerIdentity"_s);
    QVERIFY(request.parameters.isEmpty());
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
