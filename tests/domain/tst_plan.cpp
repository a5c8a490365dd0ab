// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plan.h"

#include <QHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

const InterfaceKey key{u"account"_s, u"cn-hangzhou"_s, u"eni-1"_s};

std::vector<Ipv6Address> someAddresses(int count)
{
    std::vector<Ipv6Address> addresses;
    for (int i = 1; i <= count; ++i)
        addresses.push_back({0x24084005003A1A00ULL, static_cast<quint64>(i)});
    return addresses;
}

QList<size_t> sizesOf(const Plan &plan)
{
    QList<size_t> sizes;
    for (const Step &step : plan.steps)
        sizes.append(step.addresses.size());
    return sizes;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void aCallTakesAtMostTenAddresses_data();
    void aCallTakesAtMostTenAddresses();
    void in2019ACallTakesOneNamedAddress();
    void fewerACallThanTheCloudTakes();
    void stepsKnowWhatTheyAreAbout();
    void countedAddressesAreNotKnownYet();
    void givenAddressesKeepTheirOrderAcrossSteps();
    void everyAddressBeginsAsPlanned();
    void nothingWishedForIsNoStep();
    void onlyProvedRefusedAndFailedAreFinal_data();
    void onlyProvedRefusedAndFailedAreFinal();
    void aStepIsSettledWhenEveryAddressIs();
    void aPlanIsSettledWhenEveryStepIs();
    void keysOfOtherAccountsAreOthers();
};

void PlanTest::aCallTakesAtMostTenAddresses_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<size_t>>("sizes");
    QTest::newRow("1") << 1 << QList<size_t>{1};
    QTest::newRow("10") << 10 << QList<size_t>{10};
    QTest::newRow("11") << 11 << QList<size_t>{10, 1};
    QTest::newRow("30") << 30 << QList<size_t>{10, 10, 10};
    QTest::newRow("25") << 25 << QList<size_t>{10, 10, 5};
}

void PlanTest::aCallTakesAtMostTenAddresses()
{
    QFETCH(int, count);
    QFETCH(QList<size_t>, sizes);
    QCOMPARE(sizesOf(planAssignCount(key, {}, count)), sizes);
    QCOMPARE(sizesOf(planAssignAddresses(key, {}, someAddresses(count))), sizes);
    QCOMPARE(sizesOf(planUnassign(key, {}, someAddresses(count))), sizes);
}

void PlanTest::in2019ACallTakesOneNamedAddress()
{
    constexpr Generation old = Generation::G2019;
    const QList<size_t> three{1, 1, 1};
    QCOMPARE(sizesOf(planAssignAddresses(key, {}, someAddresses(3), old)), three);
    QCOMPARE(sizesOf(planUnassign(key, {}, someAddresses(3), old)), three);
    QCOMPARE(sizesOf(planAssignCount(key, {}, 12, old)), (QList<size_t>{10, 2}));
}

void PlanTest::fewerACallThanTheCloudTakes()
{
    const std::vector<domain::Ipv6Address> three{{1, 1}, {1, 2}, {1, 3}};
    QCOMPARE(domain::planUnassign({}, {}, three, domain::Generation::Current, 1).steps.size(), size_t(3));
    QCOMPARE(domain::planAssignAddresses({}, {}, three, domain::Generation::Current, 2).steps.size(), size_t(2));
    // Never more than it takes, and never none.
    QCOMPARE(domain::planUnassign({}, {}, three, domain::Generation::G2019, 10).steps.size(), size_t(3));
    QCOMPARE(domain::planUnassign({}, {}, three, domain::Generation::Current, 0).steps.size(), size_t(3));
}

void PlanTest::stepsKnowWhatTheyAreAbout()
{
    const Plan plan = planUnassign(key, u"前端网卡-7"_s, someAddresses(11));
    QCOMPARE(plan.account, u"account"_s);
    for (const Step &step : plan.steps) {
        QVERIFY(step.interface == key);
        QCOMPARE(step.interfaceName, u"前端网卡-7"_s);
        QCOMPARE(step.kind, StepKind::Unassign);
    }
    QCOMPARE(planAssignCount(key, {}, 1).steps[0].kind, StepKind::AssignCount);
    QCOMPARE(planAssignAddresses(key, {}, someAddresses(1)).steps[0].kind, StepKind::AssignAddresses);
}

void PlanTest::countedAddressesAreNotKnownYet()
{
    const Plan plan = planAssignCount(key, {}, 3);
    QVERIFY(plan.steps[0].addressValues().empty());
    QCOMPARE(plan.steps[0].addresses.size(), size_t(3));
}

void PlanTest::givenAddressesKeepTheirOrderAcrossSteps()
{
    const Plan plan = planAssignAddresses(key, {}, someAddresses(23));
    std::vector<Ipv6Address> all;
    for (const Step &step : plan.steps) {
        const auto values = step.addressValues();
        all.insert(all.end(), values.begin(), values.end());
    }
    QVERIFY(all == someAddresses(23));
}

void PlanTest::everyAddressBeginsAsPlanned()
{
    const Plan plan = planAssignAddresses(key, {}, someAddresses(5));
    for (const StepAddress &address : plan.steps[0].addresses)
        QCOMPARE(address.state, AddressState::Planned);
}

void PlanTest::nothingWishedForIsNoStep()
{
    QVERIFY(planAssignCount(key, {}, 0).steps.empty());
    QVERIFY(planAssignCount(key, {}, -5).steps.empty());
    QVERIFY(planUnassign(key, {}, {}).steps.empty());
}

void PlanTest::onlyProvedRefusedAndFailedAreFinal_data()
{
    QTest::addColumn<AddressState>("state");
    QTest::addColumn<bool>("final");
    QTest::newRow("planned") << AddressState::Planned << false;
    QTest::newRow("recorded") << AddressState::Recorded << false;
    QTest::newRow("sent") << AddressState::Sent << false;
    QTest::newRow("accepted") << AddressState::Accepted << false;
    QTest::newRow("unknown") << AddressState::Unknown << false;
    QTest::newRow("proved") << AddressState::Proved << true;
    QTest::newRow("refused") << AddressState::Refused << true;
    QTest::newRow("failed") << AddressState::Failed << true;
}

void PlanTest::onlyProvedRefusedAndFailedAreFinal()
{
    QFETCH(AddressState, state);
    QTEST(isFinal(state), "final");
}

void PlanTest::aStepIsSettledWhenEveryAddressIs()
{
    Step step = planAssignAddresses(key, {}, someAddresses(2)).steps[0];
    step.addresses[0].state = AddressState::Proved;
    step.addresses[1].state = AddressState::Unknown;
    QVERIFY(!step.isSettled());
    step.addresses[1].state = AddressState::Failed;
    QVERIFY(step.isSettled());
}

void PlanTest::aPlanIsSettledWhenEveryStepIs()
{
    Plan plan = planAssignCount(key, {}, 11);
    for (StepAddress &address : plan.steps[0].addresses)
        address.state = AddressState::Proved;
    QVERIFY(!plan.isSettled());
    plan.steps[1].addresses[0].state = AddressState::Refused;
    QVERIFY(plan.isSettled());
}

void PlanTest::keysOfOtherAccountsAreOthers()
{
    QHash<InterfaceKey, int> steps;
    steps.insert(key, 1);
    QCOMPARE(steps.value({u"account"_s, u"cn-hangzhou"_s, u"eni-1"_s}), 1);
    QCOMPARE(steps.value({u"other"_s, u"cn-hangzhou"_s, u"eni-1"_s}), 0);
    QCOMPARE(steps.value({u"account"_s, u"cn-beijing"_s, u"eni-1"_s}), 0);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
