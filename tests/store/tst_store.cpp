// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"
#include "tests/models/modelrows.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tests::interfaceNumber;
using tests::interfaceNumbers;

class tst_Store : public QObject
{
    Q_OBJECT

private slots:
    void regionsOfAccountsAreKeptApart();
    void factsComeFromWhatIsKnown();
    void factsOfAnUnknownInterfaceAreEmpty();
    void holdersAreFoundByValue();
};

void tst_Store::regionsOfAccountsAreKeptApart()
{
    store::Store store;
    store.region(u"a"_s, u"cn-hangzhou"_s).interfaces.merge(interfaceNumbers(1, 2));
    QCOMPARE(store.region(u"a"_s, u"cn-hangzhou"_s).interfaces.count(), 2);
    QCOMPARE(store.region(u"a"_s, u"cn-beijing"_s).interfaces.count(), 0);
    QCOMPARE(store.region(u"b"_s, u"cn-hangzhou"_s).interfaces.count(), 0);
}

void tst_Store::factsComeFromWhatIsKnown()
{
    store::RegionStore region;
    region.interfaces.merge({interfaceNumber(1)});
    domain::Facts facts = region.factsOf(interfaceNumber(1).id);
    QCOMPARE(*facts.interface, interfaceNumber(1));
    QVERIFY(!facts.instance && !facts.instanceType && !facts.vSwitch && !facts.vpc);
    QVERIFY(!facts.readAt.isValid());

    domain::Instance instance;
    instance.id = interfaceNumber(1).instanceId;
    instance.typeId = u"ecs.g7.large"_s;
    domain::InstanceType type;
    type.id = instance.typeId;
    domain::VSwitch vSwitch;
    vSwitch.id = interfaceNumber(1).vSwitchId;
    domain::Vpc vpc;
    vpc.id = interfaceNumber(1).vpcId;
    region.surroundings.merge(std::vector{instance});
    region.surroundings.merge(std::vector{type});
    region.surroundings.merge(std::vector{vSwitch});
    region.surroundings.merge(std::vector{vpc});
    facts = region.factsOf(interfaceNumber(1).id);
    QCOMPARE(facts.instance, std::optional(instance));
    QCOMPARE(facts.instanceType, std::optional(type));
    QCOMPARE(facts.vSwitch, std::optional(vSwitch));
    QCOMPARE(facts.vpc, std::optional(vpc));
}

void tst_Store::factsOfAnUnknownInterfaceAreEmpty()
{
    QCOMPARE(store::RegionStore().factsOf(u"eni-1"_s), domain::Facts());
}

void tst_Store::holdersAreFoundByValue()
{
    store::RegionStore region;
    region.interfaces.merge(interfaceNumbers(1, 10));
    const auto address = domain::Ipv6Address::parse(u"2408:4005:003A:1A00:0:0:0:0031"); // interface 3, the second one
    const auto nobodys = domain::Ipv6Address::parse(u"2408:4005:3a:1a00::9999");
    const auto holders = region.holdersOf({*nobodys, *address});
    QCOMPARE(holders.size(), 1u);
    QCOMPARE(holders[0].interfaceId, interfaceNumber(3).id);
    QCOMPARE(holders[0].interfaceName, u"nic-3"_s);
    QCOMPARE(holders[0].address, *address);
    QVERIFY(region.holdersOf({}).empty());
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
