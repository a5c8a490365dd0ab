// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/changedialogtext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using domain::Ipv6Address;
using presenters::ChangeDialogText;

namespace {

const domain::InterfaceKey key{u"ak-1"_s, u"cn-hangzhou"_s, u"eni-1"_s};

Ipv6Address address(const QString &text)
{
    return *Ipv6Address::parse(text);
}

domain::Facts facts()
{
    domain::Facts facts;
    facts.interface.emplace();
    facts.interface->id = key.id;
    facts.interface->vSwitchId = u"vsw-1"_s;
    facts.interface->ipv6 = {address(u"2408::5"_s)};
    facts.vSwitch = domain::VSwitch{u"vsw-1"_s, u"web"_s, {}, {}, {}, domain::Ipv6Prefix::parse(u"2408::/64"_s)};
    facts.readAt = QDateTime(QDate(2026, 11, 29), QTime(14, 2, 11), Qt::UTC);
    return facts;
}

} // namespace

/// What an explanation is told of a change that failed.
class SituationTest : public QObject
{
    Q_OBJECT

private slots:
    void itTellsWhereAndWhen();
    void itTellsWhichAddressesLieOutside();
    void itTellsWhichAddressesTheInterfaceDidNotHave();
    void itTellsWhatWasNotDoneOfAPlan();
    void itTellsWhoHoldsAnAddress();
    void itTellsWhatHasNoIpv6AtAll();
};

void SituationTest::itTellsWhereAndWhen()
{
    operations::RegionContext context;
    context.profile = u"prod"_s;
    const auto situation = ChangeDialogText::situation(facts(), domain::planAssignCount(key, u"web-7"_s, 3), context);
    QCOMPARE(situation.regionId, u"cn-hangzhou"_s);
    QCOMPARE(situation.profileName, u"prod"_s);
    QCOMPARE(situation.vSwitchId, u"vsw-1"_s);
    QCOMPARE(situation.readAt, facts().readAt);
    QCOMPARE(situation.wanted, u"3"_s);
    QVERIFY(!situation.vSwitchLacksIpv6 && !situation.typeLacksIpv6);
    domain::Facts managed = facts();
    managed.interface->serviceId = u"1234"_s;
    QCOMPARE(ChangeDialogText::situation(managed, domain::planAssignCount(key, {}, 1), {}).service, QString());
    managed.interface->serviceManaged = true;
    QCOMPARE(ChangeDialogText::situation(managed, domain::planAssignCount(key, {}, 1), {}).service, u"1234"_s);
}

void SituationTest::itTellsWhichAddressesLieOutside()
{
    const std::vector<Ipv6Address> both{address(u"2408::9"_s), address(u"2409::9"_s)};
    const auto assign = ChangeDialogText::situation(facts(), domain::planAssignAddresses(key, {}, both), {});
    QCOMPARE(assign.addresses, u"2408::9,2409::9"_s);
    QCOMPARE(assign.outside, u"2409::9"_s);
    QCOMPARE(ChangeDialogText::situation(facts(), domain::planUnassign(key, {}, both), {}).outside, QString());
    domain::Facts unread = facts();
    unread.vSwitch.reset();
    QCOMPARE(ChangeDialogText::situation(unread, domain::planAssignAddresses(key, {}, both), {}).outside, QString());
}

void SituationTest::itTellsWhichAddressesTheInterfaceDidNotHave()
{
    const std::vector<Ipv6Address> both{address(u"2408::5"_s), address(u"2408::9"_s)};
    QCOMPARE(ChangeDialogText::situation(facts(), domain::planUnassign(key, {}, both), {}).absent, u"2408::9"_s);
    QCOMPARE(ChangeDialogText::situation(facts(), domain::planAssignAddresses(key, {}, both), {}).absent, QString());
    QCOMPARE(ChangeDialogText::situation({}, domain::planUnassign(key, {}, both), {}).absent, QString());
}

void SituationTest::itTellsWhatWasNotDoneOfAPlan()
{
    domain::Plan plan = domain::planUnassign(key, {}, {address(u"2408::5"_s), address(u"2408::9"_s)});
    plan.steps.front().error.emplace();
    plan.steps.front().addresses[0].state = AddressState::Proved;
    plan.steps.front().addresses[1].state = AddressState::Refused;
    const auto situation = ChangeDialogText::situation(facts(), plan, {});
    QCOMPARE(situation.addresses, u"2408::9"_s);
    QCOMPARE(situation.wanted, u"1"_s);
}

void SituationTest::itTellsWhoHoldsAnAddress()
{
    domain::Facts known = facts();
    known.holders = {{address(u"2408::9"_s), u"eni-2"_s, u"db-nic"_s, u"i-2"_s}};
    const auto plan = domain::planAssignAddresses(key, {}, {address(u"2408::9"_s)});
    const auto situation = ChangeDialogText::situation(known, plan, {});
    QCOMPARE(situation.holderId, u"eni-2"_s);
    QCOMPARE(situation.holder, u"db-nic"_s);
    QCOMPARE(situation.holderInstance, u"i-2"_s);
    QCOMPARE(situation.held, u"2408::9"_s);
    known.instance = domain::Instance{u"i-2"_s, u"db-1"_s, {}, {}, {}};
    QCOMPARE(ChangeDialogText::situation(known, plan, {}).holderInstance, u"db-1"_s);
    known.holders.front().interfaceId = key.id;
    QCOMPARE(ChangeDialogText::situation(known, plan, {}).holderId, QString());
}

void SituationTest::itTellsWhatHasNoIpv6AtAll()
{
    domain::Facts known = facts();
    known.vSwitch->ipv6Cidr.reset();
    known.instanceType = domain::InstanceType{u"ecs.t5-lc1m1.small"_s, 0, 4};
    const auto situation = ChangeDialogText::situation(known, domain::planAssignCount(key, {}, 1), {});
    QVERIFY(situation.vSwitchLacksIpv6 && situation.typeLacksIpv6);
    known.instanceType->ipv6PerInterface.reset();
    QVERIFY(!ChangeDialogText::situation(known, domain::planAssignCount(key, {}, 1), {}).typeLacksIpv6);
}

QTEST_GUILESS_MAIN(SituationTest)
#include "tst_situation.moc"
