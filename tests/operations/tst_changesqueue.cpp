// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/operations/changesbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using tests::address;
using tests::all;
using tests::ChangesBench;

/// Which step goes when: one at a time on each ENI, four ENIs at once, what depends on what, and what can be dropped.
class TestChangesQueue : public QObject
{
    Q_OBJECT

private slots:
    void moreThanTenAddressesAreSeveralCallsOneAfterTheOther();
    void twoPlansOnOneInterfaceQueue();
    void atMostFourInterfacesAtOnce();
    void anInterfaceIsBusyUntilItsStepIsSettled();
    void whatWaitsInTheQueueCanBeDropped();
    void whatIsOnTheWireCannotBeDropped();
    void aDependentStepWaitsForTheOtherToBeProved();
    void aDependentStepIsNotSentWhenTheOtherIsRefused();
};

void TestChangesQueue::moreThanTenAddressesAreSeveralCallsOneAfterTheOther()
{
    ChangesBench bench;
    const QString id = bench.submitCount(12);
    QTRY_COMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.changingRequest().parameter(u"Ipv6AddressCount"), u"10"_s);
    std::vector<domain::Ipv6Address> first;
    for (quint64 low = 10; low < 20; ++low)
        first.push_back(address(low));
    bench.client.reply(bench.changing(), tests::assigned(first));
    QTest::qWait(20);
    QCOMPARE(bench.changingCount(), 1); // accepted, and not seen yet
    for (const domain::Ipv6Address &given : first)
        bench.addresses[u"eni-1"_s].push_back(given);
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.changingRequest(1).parameter(u"Ipv6AddressCount"), u"2"_s);
    QCOMPARE(bench.states(id, 0), all(10, AddressState::Proved));
    bench.client.fail(bench.changing(1), tests::refusal(u"InvalidOperation.Ipv6CountExceeded"_s));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id, 1), all(2, AddressState::Refused));
}

void TestChangesQueue::twoPlansOnOneInterfaceQueue()
{
    ChangesBench bench;
    const QString first = bench.submitAssign({address(5)});
    const QString second = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    QTest::qWait(20);
    QCOMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::refusal(u"InvalidIp.Address"_s));
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.changingRequest(1).action, u"UnassignIpv6Addresses"_s);
    bench.addresses[u"eni-1"_s].clear();
    bench.client.reply(bench.changing(1), tests::justAnId());
    QTRY_COMPARE(bench.ended, QStringList({first, second}));
}

void TestChangesQueue::atMostFourInterfacesAtOnce()
{
    ChangesBench bench;
    QStringList ids;
    for (int i = 0; i < 6; ++i) {
        const QString interface = u"eni-%1"_s.arg(i);
        bench.addresses[interface] = {};
        ids.append(bench.submitCount(1, interface));
    }
    QTRY_COMPARE(bench.changingCount(), 4);
    QTest::qWait(30);
    QCOMPARE(bench.changingCount(), 4);
    for (qsizetype number = 0; number < 6; ++number) {
        QTRY_VERIFY(bench.changing(number) >= 0);
        bench.client.fail(bench.changing(number), tests::refusal(u"InvalidIp.Address"_s));
    }
    QTRY_COMPARE(bench.ended.size(), 6);
}

void TestChangesQueue::anInterfaceIsBusyUntilItsStepIsSettled()
{
    ChangesBench bench;
    const domain::InterfaceKey key{u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s};
    QVERIFY(!bench.changes->isBusy(key));
    const QString id = bench.submitAssign({address(5)});
    QVERIFY(bench.changes->isBusy(key));
    QVERIFY(!bench.changes->isBusy({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-2"_s}));
    QVERIFY(!bench.changes->isBusy({u"another"_s, u"cn-hangzhou"_s, u"eni-1"_s}));
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.reply(bench.changing(), tests::assigned({address(5)}));
    QVERIFY(bench.changes->isBusy(key));
    bench.addresses[u"eni-1"_s].push_back(address(5));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QVERIFY(!bench.changes->isBusy(key));
}

void TestChangesQueue::whatWaitsInTheQueueCanBeDropped()
{
    ChangesBench bench;
    const QString first = bench.submitAssign({address(5)});
    const QString second = bench.submitAssign({address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.changes->cancelUnsent(second);
    QTRY_COMPARE(bench.ended, QStringList{second});
    QCOMPARE(bench.states(second), all(1, AddressState::Failed));
    QCOMPARE(bench.step(second).error->kind, core::ErrorKind::Cancelled);
    bench.client.fail(bench.changing(), tests::refusal(u"InvalidIp.Address"_s));
    QTRY_COMPARE(bench.ended, QStringList({second, first}));
    QTest::qWait(20);
    QCOMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.recordedStep(second)->addresses.front().state, AddressState::Failed);
}

void TestChangesQueue::whatIsOnTheWireCannotBeDropped()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.changes->cancelUnsent(id);
    QVERIFY(bench.client.isOpen(bench.changing()));
    QCOMPARE(bench.states(id), all(1, AddressState::Sent));
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.reply(bench.changing(), tests::assigned({address(5)}));
    QTRY_COMPARE(bench.states(id), all(1, AddressState::Proved));
}

void TestChangesQueue::aDependentStepWaitsForTheOtherToBeProved()
{
    ChangesBench bench;
    bench.addresses[u"eni-2"_s] = {};
    domain::Plan plan = domain::planUnassign({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s}, {}, {address(1)});
    plan.steps.push_back(
        domain::planAssignAddresses({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-2"_s}, {}, {address(1)}).steps[0]);
    plan.steps[0].id = u"first"_s;
    plan.steps[1].dependsOn = u"first"_s;
    const QString id = bench.submit(plan);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.reply(bench.changing(), tests::justAnId());
    QTest::qWait(20);
    QCOMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].clear();
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.states(id, 0), all(1, AddressState::Proved));
}

void TestChangesQueue::aDependentStepIsNotSentWhenTheOtherIsRefused()
{
    ChangesBench bench;
    bench.addresses[u"eni-2"_s] = {};
    domain::Plan plan = domain::planUnassign({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s}, {}, {address(1)});
    plan.steps.push_back(
        domain::planAssignAddresses({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-2"_s}, {}, {address(1)}).steps[0]);
    plan.steps[0].id = u"first"_s;
    plan.steps[1].dependsOn = u"first"_s;
    const QString id = bench.submit(plan);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::refusal(u"Forbidden.RAM"_s));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id, 1), all(1, AddressState::Failed));
    QCOMPARE(bench.step(id, 1).error->code, u"DependencyFailed"_s);
    QCOMPARE(bench.changingCount(), 1);
}

QTEST_GUILESS_MAIN(TestChangesQueue)
#include "tst_changesqueue.moc"
