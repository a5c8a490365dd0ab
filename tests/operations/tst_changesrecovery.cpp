// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/operations/changesbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using tests::address;
using tests::all;
using tests::assigned;
using tests::ChangesBench;
using tests::justAnId;
using tests::refusal;

/// A start after the program was killed: open steps are resolved first.
class TestChangesRecovery : public QObject
{
    Q_OBJECT

private slots:
    void withoutOpenPlansItSaysSo();
    void killedBetweenSendingAndAnswerItIsResolvedByReading_data();
    void killedBetweenSendingAndAnswerItIsResolvedByReading();
    void aCountIsFoundByWhatIsNewSinceTheJournalsBefore();
    void killedAfterAcceptanceItIsProved();
    void recordedButNeverSentIsFailed();
    void aNewPlanWaitsForTheOldOneEvenWhenNobodyCalledRecover();
    void unknownForLongIsFailedOnlyAfterBeingWatchedForTheLimit();
    void whatIsRunningIsNotTakenUpTwice();
    void aJournalThatCannotBeReadIsSaid();
};

void TestChangesRecovery::withoutOpenPlansItSaysSo()
{
    ChangesBench bench;
    bench.changes->recover(u"1234567890"_s);
    QTRY_COMPARE(bench.recovered, QList<QStringList>{QStringList()});
    QCOMPARE(bench.client.count(), 0);
}

void TestChangesRecovery::killedBetweenSendingAndAnswerItIsResolvedByReading_data()
{
    QTest::addColumn<bool>("unassign");
    QTest::newRow("assign") << false;
    QTest::newRow("unassign") << true;
}

void TestChangesRecovery::killedBetweenSendingAndAnswerItIsResolvedByReading()
{
    QFETCH(bool, unassign);
    ChangesBench bench;
    const QString id = unassign ? bench.submitUnassign({address(1)}) : bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.killAndStart();
    if (unassign)
        bench.addresses[u"eni-1"_s].clear();
    else
        bench.addresses[u"eni-1"_s].push_back(address(5));
    domain::Step found;
    connect(bench.changes.get(), &operations::Changes::recovered, &bench, [&] { found = bench.step(id); });
    bench.changes->recover(u"1234567890"_s);
    QTRY_COMPARE(bench.recovered, QList<QStringList>{QStringList{id}});
    QCOMPARE(found.addresses.front().state, AddressState::Unknown);
    QCOMPARE(found.error->code, u"ProgramEnded"_s);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
    QVERIFY(!bench.step(id).error);
    QTRY_COMPARE(bench.recordedStep(id)->addresses.front().state, AddressState::Proved);
    QCOMPARE(bench.changingCount(), 1); // one request was ever made
}

void TestChangesRecovery::aCountIsFoundByWhatIsNewSinceTheJournalsBefore()
{
    ChangesBench bench;
    const QString id = bench.submitCount(2);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(7), address(8)};
    bench.killAndStart();
    bench.changes->recover(u"1234567890"_s);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.step(id).addressValues(), std::vector({address(7), address(8)}));
}

void TestChangesRecovery::killedAfterAcceptanceItIsProved()
{
    ChangesBench bench(1);
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.reply(bench.changing(), assigned({address(5)}));
    QTRY_COMPARE(bench.recordedStep(id)->addresses.front().state, AddressState::Accepted);
    bench.killAndStart();
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.changes->recover(u"1234567890"_s);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
}

void TestChangesRecovery::recordedButNeverSentIsFailed()
{
    ChangesBench bench;
    const QString first = bench.submitAssign({address(5)});
    const QString second = bench.submitAssign({address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.killAndStart();
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.changes->recover(u"1234567890"_s);
    QTRY_COMPARE(bench.recovered, QList<QStringList>{QStringList({first, second})});
    QCOMPARE(bench.states(second), all(1, AddressState::Failed));
    QCOMPARE(bench.step(second).error->delivery, core::Delivery::NotSent);
    QCOMPARE(bench.step(second).error->code, u"ProgramEnded"_s);
    QTRY_COMPARE(bench.ended.size(), 2);
    QCOMPARE(bench.states(first), all(1, AddressState::Proved));
    QTRY_COMPARE(bench.recordedStep(second)->addresses.front().state, AddressState::Failed);
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesRecovery::aNewPlanWaitsForTheOldOneEvenWhenNobodyCalledRecover()
{
    ChangesBench bench;
    const QString old = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.killAndStart();
    bench.readError = tests::refusedConnection();
    const QString fresh = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.recovered, QList<QStringList>{QStringList{old}});
    QTest::qWait(20);
    QCOMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.states(fresh), all(1, AddressState::Planned));
    bench.readError.reset();
    bench.addresses[u"eni-1"_s].push_back(address(5));
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.states(old), all(1, AddressState::Proved));
}

void TestChangesRecovery::unknownForLongIsFailedOnlyAfterBeingWatchedForTheLimit()
{
    ChangesBench bench(500);
    domain::Plan plan = domain::planAssignAddresses({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s}, {}, {address(5)});
    plan.id = u"old"_s;
    plan.account = u"1234567890"_s;
    plan.created = bench.clock.now().addSecs(-3600);
    plan.steps[0].id = u"old-step"_s;
    plan.steps[0].addresses[0].state = AddressState::Sent;
    plan.steps[0].attempts = 1;
    plan.steps[0].sent = plan.created;
    bool recorded = false;
    bench.journal->recordPlan(plan, &bench, [&](const auto &) { recorded = true; });
    QTRY_VERIFY(recorded);
    const auto asked = bench.clock.elapsed();
    bench.changes->recover(u"1234567890"_s);
    QTRY_COMPARE(bench.recovered, QList<QStringList>{QStringList{u"old"_s}});
    QTRY_COMPARE(bench.ended.value(0), u"old"_s); // and once more when it is settled
    QTRY_COMPARE(bench.states(u"old"_s), all(1, AddressState::Failed));
    QCOMPARE(bench.seen.front(), AddressState::Unknown);
    QVERIFY(bench.clock.elapsed() - asked >= operations::proofLimit * 9 / 10);
    QVERIFY(bench.clock.elapsed() - asked < operations::lastingLimit);
}

void TestChangesRecovery::whatIsRunningIsNotTakenUpTwice()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.changes->recover(u"1234567890"_s);
    QTRY_COMPARE(bench.recovered.size(), 2); // the first was asked for by submit()
    QCOMPARE(bench.recovered, QList<QStringList>({QStringList(), QStringList()}));
    QCOMPARE(bench.states(id), all(1, AddressState::Sent));
}

void TestChangesRecovery::aJournalThatCannotBeReadIsSaid()
{
    ChangesBench bench;
    QVERIFY(QDir().mkpath(bench.journalPath()));
    bench.changes->recover(u"1234567890"_s);
    QTRY_COMPARE(bench.journalErrors.size(), 1U);
    QVERIFY(bench.recovered.isEmpty());
}

QTEST_GUILESS_MAIN(TestChangesRecovery)
#include "tst_changesrecovery.moc"
