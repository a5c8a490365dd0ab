// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/checks.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

/// An attached secondary ENI with 2 of 6 addresses, for which everything is in order.
Facts goodFacts()
{
    Facts facts;
    NetworkInterface interface;
    interface.id = u"eni-1"_s;
    interface.name = u"前端网卡-7"_s;
    interface.status = InterfaceStatus::InUse;
    interface.statusText = u"InUse"_s;
    interface.instanceId = u"i-1"_s;
    interface.vSwitchId = u"vsw-1"_s;
    interface.ipv6 = {{1, 1}, {1, 2}};
    facts.interface = interface;
    facts.instance = Instance{u"i-1"_s, u"web-03"_s, InstanceStatus::Running, u"Running"_s, u"ecs.g7.large"_s};
    facts.instanceType = InstanceType{u"ecs.g7.large"_s, 6, 6};
    facts.vSwitch = VSwitch{u"vsw-1"_s, u"办公网"_s, {}, {}, {}, Ipv6Prefix::parse(u"2408:4005:3a:1a00::/64")};
    return facts;
}

std::optional<Check> find(const std::vector<Check> &checks, CheckKind kind)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [kind](const Check &c) { return c.kind == kind; });
    return found == checks.end() ? std::nullopt : std::optional(*found);
}

Check assignCheck(const Facts &facts, CheckKind kind, int wanted = 1)
{
    return find(checksForAssign(facts, wanted), kind).value();
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void whereAllIsInOrderEveryCheckPasses();
    void withoutAnInterfaceThereIsNothingToCheck();
    void onlySettledStatesCanBeChanged_data();
    void onlySettledStatesCanBeChanged();
    void aPrimaryInterfacesInstanceHasToRunOrStand_data();
    void aPrimaryInterfacesInstanceHasToRunOrStand();
    void aSecondaryInterfacesInstanceDoesNotMatter();
    void anInstanceThatIsNotKnownIsNotKnown();
    void serviceManagedFailsAndNamesTheOwner();
    void in2019NobodyTellsWhoManagesIt();
    void theVSwitchNeedsAnIpv6Cidr();
    void aVSwitchThatIsNotKnownIsNotKnown();
    void theTypeHasToSupportIpv6();
    void aTypeThatIsNotKnownIsNotKnown();
    void anAvailableInterfaceHasNoType();
    void roomIsCountedAgainstTheLimit_data();
    void roomIsCountedAgainstTheLimit();
    void prefixesTakeRoomToo();
    void withoutALimitRoomIsNotKnown();
    void theLimitIsTenWhileAvailable();
    void everyHeldAddressIsNamedWithItsHolder();
    void itsOwnAddressIsNotHeldByAnother();
    void unassigningNeedsNoRoomAndNoVSwitch();
};

void ChecksTest::whereAllIsInOrderEveryCheckPasses()
{
    const auto checks = checksForAssign(goodFacts(), 2);
    QVERIFY(checks.size() >= 5);
    for (const Check &check : checks)
        QCOMPARE(check.outcome, CheckOutcome::Passed);
}

void ChecksTest::withoutAnInterfaceThereIsNothingToCheck()
{
    QVERIFY(checksForAssign({}, 1).empty());
    QVERIFY(checksForUnassign({}).empty());
    QVERIFY(!ipv6Limit({}));
}

void ChecksTest::onlySettledStatesCanBeChanged_data()
{
    QTest::addColumn<InterfaceStatus>("status");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::newRow("InUse") << InterfaceStatus::InUse << CheckOutcome::Passed;
    QTest::newRow("Available") << InterfaceStatus::Available << CheckOutcome::Passed;
    QTest::newRow("Attaching") << InterfaceStatus::Attaching << CheckOutcome::Failed;
    QTest::newRow("Detaching") << InterfaceStatus::Detaching << CheckOutcome::Failed;
    QTest::newRow("Creating") << InterfaceStatus::Creating << CheckOutcome::Failed;
    QTest::newRow("Deleting") << InterfaceStatus::Deleting << CheckOutcome::Failed;
    QTest::newRow("unknown word") << InterfaceStatus::Other << CheckOutcome::Failed;
}

void ChecksTest::onlySettledStatesCanBeChanged()
{
    QFETCH(InterfaceStatus, status);
    Facts facts = goodFacts();
    facts.interface->status = status;
    facts.interface->statusText = u"Word"_s;
    const Check check = assignCheck(facts, CheckKind::InterfaceState);
    QTEST(check.outcome, "outcome");
    QCOMPARE(check.subject, u"前端网卡-7"_s);
    QCOMPARE(check.evidence, u"Word"_s);
}

void ChecksTest::aPrimaryInterfacesInstanceHasToRunOrStand_data()
{
    QTest::addColumn<InstanceStatus>("status");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::newRow("Running") << InstanceStatus::Running << CheckOutcome::Passed;
    QTest::newRow("Stopped") << InstanceStatus::Stopped << CheckOutcome::Passed;
    QTest::newRow("Starting") << InstanceStatus::Starting << CheckOutcome::Failed;
    QTest::newRow("Stopping") << InstanceStatus::Stopping << CheckOutcome::Failed;
    QTest::newRow("Pending") << InstanceStatus::Pending << CheckOutcome::Failed;
    QTest::newRow("unknown word") << InstanceStatus::Other << CheckOutcome::Failed;
}

void ChecksTest::aPrimaryInterfacesInstanceHasToRunOrStand()
{
    QFETCH(InstanceStatus, status);
    Facts facts = goodFacts();
    facts.interface->type = InterfaceType::Primary;
    facts.instance->status = status;
    const Check check = assignCheck(facts, CheckKind::InstanceState);
    QTEST(check.outcome, "outcome");
    QCOMPARE(check.subject, u"web-03"_s);
}

void ChecksTest::aSecondaryInterfacesInstanceDoesNotMatter()
{
    Facts facts = goodFacts();
    facts.instance->status = InstanceStatus::Starting;
    QVERIFY(!find(checksForAssign(facts, 1), CheckKind::InstanceState));
}

void ChecksTest::anInstanceThatIsNotKnownIsNotKnown()
{
    Facts facts = goodFacts();
    facts.interface->type = InterfaceType::Primary;
    facts.instance.reset();
    QCOMPARE(assignCheck(facts, CheckKind::InstanceState).outcome, CheckOutcome::Unknown);
    QCOMPARE(assignCheck(facts, CheckKind::InstanceState).subject, u"i-1"_s);
}

void ChecksTest::serviceManagedFailsAndNamesTheOwner()
{
    Facts facts = goodFacts();
    facts.interface->serviceManaged = true;
    facts.interface->serviceId = u"1234567890123"_s;
    const Check check = assignCheck(facts, CheckKind::ServiceManaged);
    QCOMPARE(check.outcome, CheckOutcome::Failed);
    QCOMPARE(check.evidence, u"1234567890123"_s);
}

void ChecksTest::in2019NobodyTellsWhoManagesIt()
{
    Facts facts = goodFacts();
    facts.generation = Generation::G2019;
    QCOMPARE(assignCheck(facts, CheckKind::ServiceManaged).outcome, CheckOutcome::Unknown);
    facts.interface->serviceManaged = true; // told all the same
    QCOMPARE(assignCheck(facts, CheckKind::ServiceManaged).outcome, CheckOutcome::Failed);
}

void ChecksTest::theVSwitchNeedsAnIpv6Cidr()
{
    Facts facts = goodFacts();
    QCOMPARE(assignCheck(facts, CheckKind::VSwitchIpv6).evidence, u"2408:4005:3a:1a00::/64"_s);
    facts.vSwitch->ipv6Cidr.reset();
    const Check check = assignCheck(facts, CheckKind::VSwitchIpv6);
    QCOMPARE(check.outcome, CheckOutcome::Failed);
    QCOMPARE(check.subject, u"办公网"_s);
}

void ChecksTest::aVSwitchThatIsNotKnownIsNotKnown()
{
    Facts facts = goodFacts();
    facts.vSwitch.reset();
    QCOMPARE(assignCheck(facts, CheckKind::VSwitchIpv6).outcome, CheckOutcome::Unknown);
    QCOMPARE(assignCheck(facts, CheckKind::VSwitchIpv6).subject, u"vsw-1"_s);
}

void ChecksTest::theTypeHasToSupportIpv6()
{
    Facts facts = goodFacts();
    facts.instanceType->ipv6PerInterface = 0;
    facts.interface->ipv6.clear();
    QCOMPARE(assignCheck(facts, CheckKind::TypeSupportsIpv6).outcome, CheckOutcome::Failed);
    QCOMPARE(assignCheck(facts, CheckKind::TypeSupportsIpv6).subject, u"ecs.g7.large"_s);
    QCOMPARE(assignCheck(facts, CheckKind::Room).outcome, CheckOutcome::Failed);
}

void ChecksTest::aTypeThatIsNotKnownIsNotKnown()
{
    Facts facts = goodFacts();
    facts.instanceType.reset();
    QCOMPARE(assignCheck(facts, CheckKind::TypeSupportsIpv6).outcome, CheckOutcome::Unknown);
    facts.instanceType = InstanceType{u"ecs.g7.large"_s, std::nullopt, std::nullopt};
    QCOMPARE(assignCheck(facts, CheckKind::TypeSupportsIpv6).outcome, CheckOutcome::Unknown);
}

void ChecksTest::anAvailableInterfaceHasNoType()
{
    Facts facts = goodFacts();
    facts.interface->status = InterfaceStatus::Available;
    facts.interface->instanceId.clear();
    QVERIFY(!find(checksForAssign(facts, 1), CheckKind::TypeSupportsIpv6));
}

void ChecksTest::roomIsCountedAgainstTheLimit_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::newRow("some left") << 3 << CheckOutcome::Passed;
    QTest::newRow("exactly full") << 4 << CheckOutcome::Passed;
    QTest::newRow("one too many") << 5 << CheckOutcome::Failed;
}

void ChecksTest::roomIsCountedAgainstTheLimit()
{
    QFETCH(int, wanted);
    const Check check = assignCheck(goodFacts(), CheckKind::Room, wanted);
    QTEST(check.outcome, "outcome");
    QCOMPARE(check.used, 2);
    QCOMPARE(check.limit, 6);
    QCOMPARE(check.wanted, wanted);
}

void ChecksTest::prefixesTakeRoomToo()
{
    Facts facts = goodFacts();
    facts.interface->ipv6Prefixes = {{{3, 0}, 80}};
    QCOMPARE(assignCheck(facts, CheckKind::Room, 4).outcome, CheckOutcome::Failed);
    QCOMPARE(assignCheck(facts, CheckKind::Room, 3).used, 3);
}

void ChecksTest::withoutALimitRoomIsNotKnown()
{
    Facts facts = goodFacts();
    facts.instanceType.reset();
    QVERIFY(!ipv6Limit(facts));
    QCOMPARE(assignCheck(facts, CheckKind::Room).outcome, CheckOutcome::Unknown);
}

void ChecksTest::theLimitIsTenWhileAvailable()
{
    Facts facts = goodFacts();
    QCOMPARE(ipv6Limit(facts), std::optional(6));
    facts.interface->status = InterfaceStatus::Available;
    QCOMPARE(ipv6Limit(facts), std::optional(10));
}

void ChecksTest::everyHeldAddressIsNamedWithItsHolder()
{
    Facts facts = goodFacts();
    facts.holders = {{{1, 5}, u"eni-2"_s, u"nic-8"_s, {}}, {{1, 6}, u"eni-3"_s, {}, {}}};
    const auto checks = checksForAssign(facts, 2);
    QCOMPARE(std::count_if(checks.begin(), checks.end(), [](const Check &c) { return c.kind == CheckKind::Holder; }),
             2);
    const Check &first = checks[checks.size() - 2];
    QCOMPARE(first.outcome, CheckOutcome::Failed);
    QCOMPARE(first.subject, u"nic-8"_s);
    QCOMPARE(first.evidence, u"::1:0:0:0:5"_s);
    QCOMPARE(checks.back().subject, u"eni-3"_s);
}

void ChecksTest::itsOwnAddressIsNotHeldByAnother()
{
    Facts facts = goodFacts();
    facts.holders = {{{1, 1}, u"eni-1"_s, {}, {}}};
    QVERIFY(!find(checksForAssign(facts, 1), CheckKind::Holder));
}

void ChecksTest::unassigningNeedsNoRoomAndNoVSwitch()
{
    Facts facts = goodFacts();
    facts.vSwitch->ipv6Cidr.reset();
    facts.instanceType->ipv6PerInterface = 0;
    for (const Check &check : checksForUnassign(facts))
        QCOMPARE(check.outcome, CheckOutcome::Passed);
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
