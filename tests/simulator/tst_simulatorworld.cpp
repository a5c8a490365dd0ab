// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/worldmaker.h"
#include "tests/simulator/trialcloud.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace simulator;

namespace {

QJsonArray list(const tests::Reply &reply, const char *wrapper, const char *item)
{
    return reply.json.value(QLatin1String(wrapper)).toObject().value(QLatin1String(item)).toArray();
}

} // namespace

/// What the simulated account owns, and the answers that describe what is around the interfaces.
class TestSimulatorWorld : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameWorld();
    void anotherSeedGivesAnotherWorld();
    void theInterfacesAreSpreadOverThreeRegions();
    void anyNumberOfInterfacesCanBeHad_data();
    void anyNumberOfInterfacesCanBeHad();
    void idsAndAddressesAreGivenOutOnce();
    void theFirstInterfaceIsGoodForADemo();
    void everyKindOfInterfaceIsThere();
    void addressesLieInTheirVSwitchAndWithinTheLimit();
    void noInstanceHasMoreInterfacesThanItsTypeAllows();
    void regionsAreNamedInTheLanguageAskedFor();
    void zonesAreNamed();
    void networksTellTheirIpv6();
    void vpcPagesAreRefusedAboveFifty();
    void instancesAreFoundByIds();
    void tooManyInstanceIdsAreRefused();
    void typesAreFoundByNameAndTenAtMost();
    void theCallerIsARamUser();
    void anUnknownRegionIsNotFound();
    void anUnknownActionOrVersionIsRefused();
    void theCloudsClockAndRequestIdsComeWithEveryAnswer();
};

void TestSimulatorWorld::theSameSeedGivesTheSameWorld()
{
    const World one = makeWorld(200, 5);
    const World two = makeWorld(200, 5);
    QCOMPARE(one.regions[0].enis.back().id, two.regions[0].enis.back().id);
    QCOMPARE(one.regions[2].enis.back().primaryIpv4, two.regions[2].enis.back().primaryIpv4);
    QVERIFY(one.regions[1].enis.back().addresses == two.regions[1].enis.back().addresses);
}

void TestSimulatorWorld::anotherSeedGivesAnotherWorld()
{
    QVERIFY(makeWorld(200, 5).regions[0].enis.back().id != makeWorld(200, 6).regions[0].enis.back().id);
}

void TestSimulatorWorld::theInterfacesAreSpreadOverThreeRegions()
{
    const World world = makeWorld(600, 1);
    QCOMPARE(world.regions[0].enis.size(), size_t(300));
    QCOMPARE(world.regions[1].enis.size(), size_t(200));
    QCOMPARE(world.regions[2].enis.size(), size_t(100));
}

void TestSimulatorWorld::anyNumberOfInterfacesCanBeHad_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {0, 1, 2, 7, 30, 61, 5000})
        QTest::addRow("%d", number) << number;
}

void TestSimulatorWorld::anyNumberOfInterfacesCanBeHad()
{
    QFETCH(const int, number);
    size_t made = 0;
    for (const Region &region : makeWorld(number, 3).regions)
        made += region.enis.size();
    QCOMPARE(made, static_cast<size_t>(number));
}

void TestSimulatorWorld::idsAndAddressesAreGivenOutOnce()
{
    const World world = makeWorld(3000, 1);
    QSet<QString> ids;
    QSet<domain::Ipv6Address> addresses;
    for (const Region &region : world.regions) {
        for (const Eni &eni : region.enis) {
            QVERIFY(eni.id.startsWith(u"eni-"));
            QVERIFY2(!ids.contains(eni.id), qPrintable(eni.id));
            ids.insert(eni.id);
            for (const domain::Ipv6Address &address : eni.addresses) {
                QVERIFY2(!addresses.contains(address), qPrintable(address.toString()));
                addresses.insert(address);
            }
        }
    }
}

void TestSimulatorWorld::theFirstInterfaceIsGoodForADemo()
{
    World world = makeWorld(600, 1);
    Region &region = world.regions[0];
    const Eni &first = region.enis.front();
    QCOMPARE(first.status, u"InUse"_s);
    const Instance *instance = region.instance(first.instanceId);
    QVERIFY(instance != nullptr);
    QCOMPARE(instance->status, u"Running"_s);
    QVERIFY(region.vSwitch(first.vSwitchId)->ipv6Cidr.has_value());
    QVERIFY(static_cast<int>(first.addresses.size()) < world.type(instance->typeId)->ipv6PerInterface);
}

void TestSimulatorWorld::everyKindOfInterfaceIsThere()
{
    const World world = makeWorld(120, 1);
    const Region &region = world.regions[0];
    QSet<QString> states;
    for (const Eni &eni : region.enis)
        states.insert(eni.status);
    for (const char *state : {"Available", "InUse", "Attaching", "Detaching", "Creating", "Deleting", "CreateFailed"})
        QVERIFY2(states.contains(QLatin1String(state)), state);
    QSet<QString> instanceStates;
    for (const Instance &instance : region.instances)
        instanceStates.insert(instance.status);
    for (const char *state : {"Running", "Stopped", "Starting", "Stopping", "Pending"})
        QVERIFY2(instanceStates.contains(QLatin1String(state)), state);
    const auto any = [&](auto is) {
        return std::any_of(region.enis.begin(), region.enis.end(), is);
    };
    QVERIFY(any([](const Eni &eni) { return eni.serviceManaged && eni.instanceId.isEmpty(); }));
    QVERIFY(any([](const Eni &eni) { return eni.name.isEmpty(); }));
    QVERIFY(any([](const Eni &eni) { return eni.tags.size() > 1; }));
    QVERIFY(any([](const Eni &eni) { return !eni.publicIpv4.isEmpty(); }));
    QVERIFY(any([](const Eni &eni) { return eni.securityGroupIds.size() > 2; }));
    QVERIFY(any([](const Eni &eni) { return !eni.prefixes.empty(); }));
}

void TestSimulatorWorld::addressesLieInTheirVSwitchAndWithinTheLimit()
{
    World world = makeWorld(2000, 4);
    for (Region &region : world.regions) {
        for (const Eni &eni : region.enis) {
            const auto cidr = region.vSwitch(eni.vSwitchId)->ipv6Cidr;
            for (const domain::Ipv6Address &address : eni.addresses)
                QVERIFY2(cidr && cidr->contains(address), qPrintable(eni.id));
            const Instance *instance = region.instance(eni.instanceId);
            const int limit = instance == nullptr ? 10 : world.type(instance->typeId)->ipv6PerInterface;
            const bool isMoving = eni.status == u"Attaching" || eni.status == u"Detaching"; // judged when it is done
            QVERIFY2(isMoving || static_cast<int>(eni.addresses.size()) <= limit, qPrintable(eni.id));
        }
    }
}

void TestSimulatorWorld::noInstanceHasMoreInterfacesThanItsTypeAllows()
{
    World world = makeWorld(2000, 4);
    for (Region &region : world.regions) {
        for (const Instance &instance : region.instances)
            QVERIFY2(instance.interfaceIds.size() <= world.type(instance.typeId)->interfaces,
                     qPrintable(instance.name));
    }
}

void TestSimulatorWorld::regionsAreNamedInTheLanguageAskedFor()
{
    tests::TrialCloud cloud(30);
    const auto nameOfFirst = [&](const tests::Parameters &parameters) {
        return list(cloud.call("DescribeRegions", parameters), "Regions", "Region")[0]
            .toObject()
            .value(u"LocalName")
            .toString();
    };
    QCOMPARE(nameOfFirst({}), u"华东1（杭州）"_s);
    QCOMPARE(nameOfFirst({{"AcceptLanguage", "zh-CN"}}), u"华东1（杭州）"_s);
    QCOMPARE(nameOfFirst({{"AcceptLanguage", "en-US"}}), u"China (Hangzhou)"_s);
    QCOMPARE(cloud.call("DescribeRegions", {{"AcceptLanguage", "tlh"}}).code(), u"InvalidAcceptLanguage.NotFound"_s);
}

void TestSimulatorWorld::zonesAreNamed()
{
    tests::TrialCloud cloud(30);
    const QJsonArray zones = list(
        cloud.call("DescribeZones", {{"RegionId", "ap-southeast-1"}, {"AcceptLanguage", "en-US"}}), "Zones", "Zone");
    QCOMPARE(zones[0].toObject().value(u"ZoneId").toString(), u"ap-southeast-1a"_s);
    QCOMPARE(zones[0].toObject().value(u"LocalName").toString(), u"Singapore Zone A"_s);
}

void TestSimulatorWorld::networksTellTheirIpv6()
{
    tests::TrialCloud cloud(30);
    const tests::Reply vpcs = cloud.call("DescribeVpcs", {{"RegionId", "cn-hangzhou"}}, "2016-04-28");
    QCOMPARE(list(vpcs, "Vpcs", "Vpc")[0].toObject().value(u"Ipv6CidrBlock").toString(), u"2408:4005:3a:1a00::/56"_s);
    const tests::Reply vSwitches =
        cloud.call("DescribeVSwitches", {{"RegionId", "cn-hangzhou"}, {"PageSize", "50"}}, "2016-04-28");
    const QJsonObject first = list(vSwitches, "VSwitches", "VSwitch")[0].toObject();
    QCOMPARE(first.value(u"Ipv6CidrBlock").toString(), u"2408:4005:3a:1a00::/64"_s);
    QCOMPARE(first.value(u"EnabledIpv6").toBool(), true);
    const QJsonObject fourth = list(vSwitches, "VSwitches", "VSwitch")[3].toObject();
    QCOMPARE(fourth.value(u"Ipv6CidrBlock").toString(), QString());
    QCOMPARE(fourth.value(u"EnabledIpv6").toBool(), false);
    QCOMPARE(vSwitches.json.value(u"TotalCount").toInt(), 16);
}

void TestSimulatorWorld::vpcPagesAreRefusedAboveFifty()
{
    tests::TrialCloud cloud(30);
    for (const char *action : {"DescribeVpcs", "DescribeVSwitches"})
        QCOMPARE(cloud.call(action, {{"RegionId", "cn-hangzhou"}, {"PageSize", "51"}}, "2016-04-28").code(),
                 u"InvalidParameter"_s);
}

void TestSimulatorWorld::instancesAreFoundByIds()
{
    tests::TrialCloud cloud;
    const QByteArray id = cloud.eni(u"前端网卡-7").instanceId.toLatin1();
    const tests::Reply reply =
        cloud.call("DescribeInstances", {{"RegionId", "cn-hangzhou"}, {"InstanceIds", "[\"" + id + "\"]"}});
    const QJsonArray instances = list(reply, "Instances", "Instance");
    QCOMPARE(instances.size(), 1);
    QCOMPARE(instances[0].toObject().value(u"InstanceName").toString(), u"web-03"_s);
    QCOMPARE(instances[0].toObject().value(u"InstanceType").toString(), u"ecs.g7.large"_s);
}

void TestSimulatorWorld::tooManyInstanceIdsAreRefused()
{
    tests::TrialCloud cloud(30);
    const QByteArray ids = '[' + QByteArray("\"i-1\",").repeated(100) + "\"i-1\"]";
    QCOMPARE(cloud.call("DescribeInstances", {{"RegionId", "cn-hangzhou"}, {"InstanceIds", ids}}).code(),
             u"InvalidParameter"_s);
}

void TestSimulatorWorld::typesAreFoundByNameAndTenAtMost()
{
    tests::TrialCloud cloud(30);
    const QJsonArray types = list(cloud.call("DescribeInstanceTypes", {{"InstanceTypes.1", "ecs.t5-lc1m1.small"},
                                                                       {"InstanceTypes.2", "ecs.unheard.of"}}),
                                  "InstanceTypes", "InstanceType");
    QCOMPARE(types.size(), 1);
    QCOMPARE(types[0].toObject().value(u"EniIpv6AddressQuantity").toInt(-1), 0);
    tests::Parameters eleven;
    for (int i = 1; i <= 11; ++i)
        eleven.insert("InstanceTypes." + QByteArray::number(i), "ecs.g7.large");
    QCOMPARE(cloud.call("DescribeInstanceTypes", eleven).code(), u"InvalidParameter"_s);
}

void TestSimulatorWorld::theCallerIsARamUser()
{
    tests::TrialCloud cloud(30);
    QCOMPARE(cloud.call("GetCallerIdentity", {}, "2015-04-01").text("IdentityType"), u"RAMUser"_s);
}

void TestSimulatorWorld::anUnknownRegionIsNotFound()
{
    tests::TrialCloud cloud(30);
    const tests::Reply reply = cloud.call("DescribeNetworkInterfaces", {{"RegionId", "cn-atlantis"}});
    QCOMPARE(reply.code(), u"InvalidRegionId.NotFound"_s);
    QCOMPARE(reply.status(), 404);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", {}).code(), u"MissingParameter"_s);
}

void TestSimulatorWorld::anUnknownActionOrVersionIsRefused()
{
    tests::TrialCloud cloud(30);
    QCOMPARE(cloud.call("AssignIpv7Addresses", {}).code(), u"InvalidAction.NotFound"_s);
    QCOMPARE(cloud.call("DescribeVpcs", {}).code(), u"InvalidAction.NotFound"_s);
    QCOMPARE(cloud.call("DescribeRegions", {}, "1999-01-01").code(), u"InvalidVersion"_s);
}

void TestSimulatorWorld::theCloudsClockAndRequestIdsComeWithEveryAnswer()
{
    tests::TrialCloud cloud(30);
    const QString requestId = cloud.call("DescribeRegions", {}).text("RequestId");
    QCOMPARE(requestId.size(), 36);
    QCOMPARE(requestId, requestId.toUpper());
    const tests::Reply refused = cloud.call("DescribeZones", {});
    QCOMPARE(refused.text("RequestId").size(), 36);
    QCOMPARE(refused.text("HostId"), u"127.0.0.1:8080"_s);
    QVERIFY(refused.text("Recommend").contains(u"q=MissingParameter&product=Ecs"_s));
}

QTEST_GUILESS_MAIN(TestSimulatorWorld)
#include "tst_simulatorworld.moc"
