// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/addressjudgement.h"
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

/// Requests whose answer does not tell what became of them: read until it is known, never send again.
class TestChangesUnknown : public QObject
{
    Q_OBJECT

private slots:
    void appliedAndThenResetIsProvedWithOneRequest_data();
    void appliedAndThenResetIsProvedWithOneRequest();
    void aReplyThatIsNoReplyIsUnknown();
    void unassignAppliedAndThenResetIsProvedWithOneRequest();
    void aCountThatWasAppliedAndThenResetIsFoundByWhatIsNew();
    void moreNewAddressesThanAskedForCannotBeAttributed();
    void halfAppliedAndThenResetIsJudgedAddressByAddress();
    void resetBeforeItWasAppliedIsUnknownAndAfterTenMinutesFailed_data();
    void resetBeforeItWasAppliedIsUnknownAndAfterTenMinutesFailed();
    void aYesThatCouldNotBeReadIsNeverCalledFailed();
    void whileNothingCanBeReadNothingIsConcluded();
    void nothingTouchesAnInterfaceThatIsUnknown();
    void allThatWaitBehindAnUnknownOneWaitAtTheSameTime();
    void aNewPlanHasTheUnknownOneReadAgainFirst();
    void anAcceptedOneThatNeverShowsHoldsItsInterfaceForTenMinutesOnly();
    void aCountThatNobodyCanTellHoldsItsInterfaceForTenMinutesOnly();
    void whatComesAfterTenMinutesIsNotTakenForACountThatNobodyCouldTell();
    void otherInterfacesAreNotHeldUp();
};

void TestChangesUnknown::appliedAndThenResetIsProvedWithOneRequest_data()
{
    QTest::addColumn<core::Error>("error");
    core::Error timedOut = tests::lostConnection();
    timedOut.kind = core::ErrorKind::TimedOut;
    core::Error page = refusal({}, {}, 502);
    page.kind = core::ErrorKind::NotAnApiReply;
    core::Error unreadable = refusal({}, {}, 200);
    unreadable.kind = core::ErrorKind::ReplyUnreadable;
    QTest::newRow("connection lost") << tests::lostConnection();
    QTest::newRow("timed out") << timedOut;
    QTest::newRow("a proxy's page") << page;
    QTest::newRow("unreadable reply") << unreadable;
    QTest::newRow("server error") << refusal(u"InternalError"_s, {}, 500);
    QTest::newRow("server error as 400") << refusal(u"ServiceUnavailable"_s, {}, 400);
    QTest::newRow("nonce used") << refusal(u"SignatureNonceUsed"_s);
    QTest::newRow("still running") << refusal(u"LastTokenProcessing"_s, {}, 403);
    QTest::newRow("still running, by kind") << refusal(u"OperationFailed.LastTokenProcessing"_s, {}, 403);
}

void TestChangesUnknown::appliedAndThenResetIsProvedWithOneRequest()
{
    QFETCH(core::Error, error);
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5), address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(6), address(5)};
    bench.client.fail(bench.changing(), error);
    QCOMPARE(bench.states(id), all(2, AddressState::Unknown)); // at once
    QCOMPARE(bench.step(id).error->kind, error.kind);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QVERIFY(!bench.step(id).error);
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesUnknown::aReplyThatIsNoReplyIsUnknown()
{
    ChangesBench bench(20);
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.reply(bench.changing(), QByteArray("{\"RequestId\":"));
    QCOMPARE(bench.states(id), all(1, AddressState::Unknown));
    QVERIFY(!operations::mayProveFailed(bench.step(id))); // it was a yes
    bench.addresses[u"eni-1"_s].push_back(address(5));
    QTRY_COMPARE(bench.states(id), all(1, AddressState::Proved));
}

void TestChangesUnknown::unassignAppliedAndThenResetIsProvedWithOneRequest()
{
    ChangesBench bench;
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].clear();
    bench.client.fail(bench.changing(), tests::lostConnection());
    QCOMPARE(bench.states(id), all(1, AddressState::Unknown));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesUnknown::aCountThatWasAppliedAndThenResetIsFoundByWhatIsNew()
{
    ChangesBench bench;
    const QString id = bench.submitCount(2);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(8), address(9)};
    bench.client.fail(bench.changing(), tests::lostConnection());
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QCOMPARE(bench.step(id).addressValues(), std::vector({address(8), address(9)}));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesUnknown::moreNewAddressesThanAskedForCannotBeAttributed()
{
    ChangesBench bench(1000);
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(8), address(9)};
    bench.client.fail(bench.changing(), tests::lostConnection());
    const auto asked = bench.clock.elapsed();
    QTRY_COMPARE(bench.ended, QStringList{id});
    QTRY_VERIFY(bench.clock.elapsed() - asked > 2 * operations::lastingLimit);
    QCOMPARE(bench.states(id), all(1, AddressState::Unknown));
    QVERIFY(bench.step(id).addressValues().empty());
}

void TestChangesUnknown::halfAppliedAndThenResetIsJudgedAddressByAddress()
{
    ChangesBench bench(1000);
    const QString id = bench.submitCount(3);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(8)};
    bench.client.fail(bench.changing(), tests::lostConnection());
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), std::vector({AddressState::Proved, AddressState::Unknown, AddressState::Unknown}));
    QTRY_COMPARE(bench.ended, QStringList({id, id}));
    QCOMPARE(bench.states(id), std::vector({AddressState::Proved, AddressState::Failed, AddressState::Failed}));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesUnknown::resetBeforeItWasAppliedIsUnknownAndAfterTenMinutesFailed_data()
{
    QTest::addColumn<bool>("unassign");
    QTest::newRow("assign") << false;
    QTest::newRow("unassign") << true;
}

void TestChangesUnknown::resetBeforeItWasAppliedIsUnknownAndAfterTenMinutesFailed()
{
    QFETCH(bool, unassign);
    ChangesBench bench(1000);
    const QString id = unassign ? bench.submitUnassign({address(1)}) : bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::lostConnection());
    const auto asked = bench.clock.elapsed();
    QTRY_COMPARE(bench.ended, QStringList{id});
    QVERIFY(bench.clock.elapsed() - asked >= operations::proofLimit);
    QCOMPARE(bench.states(id), all(1, AddressState::Unknown));
    QTRY_COMPARE(bench.ended, QStringList({id, id}));
    QVERIFY(bench.clock.elapsed() - asked >= operations::lastingLimit);
    QCOMPARE(bench.states(id), all(1, AddressState::Failed));
    QCOMPARE(bench.step(id).error->kind, core::ErrorKind::ConnectionLost);
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesUnknown::aYesThatCouldNotBeReadIsNeverCalledFailed()
{
    ChangesBench bench(3000);
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    core::Error unreadable = refusal({}, {}, 200);
    unreadable.kind = core::ErrorKind::ReplyUnreadable;
    bench.client.fail(bench.changing(), unreadable);
    const auto asked = bench.clock.elapsed();
    QTRY_VERIFY(bench.clock.elapsed() - asked > 2 * operations::lastingLimit);
    QCOMPARE(bench.states(id), all(1, AddressState::Unknown));
}

void TestChangesUnknown::whileNothingCanBeReadNothingIsConcluded()
{
    ChangesBench bench(1000);
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.readError = tests::refusedConnection();
    bench.client.fail(bench.changing(), tests::lostConnection());
    const auto asked = bench.clock.elapsed();
    QTRY_VERIFY(bench.clock.elapsed() - asked > operations::lastingLimit + operations::proofLimit);
    QCOMPARE(bench.states(id), all(1, AddressState::Unknown));
    bench.readError.reset();
    bench.changes->resolveNow(id);
    QTRY_COMPARE(bench.states(id), all(1, AddressState::Failed)); // ten minutes have passed, and now it was looked
}

void TestChangesUnknown::nothingTouchesAnInterfaceThatIsUnknown()
{
    ChangesBench bench(500);
    const QString first = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::lostConnection());
    QTRY_COMPARE(bench.ended, QStringList{first}); // the limit has passed
    QVERIFY(bench.changes->isBusy({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s}));

    const QString second = bench.submitUnassign({address(1)});
    const auto asked = bench.clock.elapsed();
    QTRY_COMPARE(bench.ended, QStringList({first, second}));
    QVERIFY(bench.clock.elapsed() - asked >= operations::proofLimit * 9 / 10);
    QCOMPARE(bench.states(second), all(1, AddressState::Failed));
    QCOMPARE(bench.step(second).error->kind, core::ErrorKind::InputInvalid);
    QCOMPARE(bench.step(second).error->code, u"InterfaceBusy"_s);
    QCOMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.recordedStep(second)->addresses.front().state, AddressState::Failed);
}

void TestChangesUnknown::allThatWaitBehindAnUnknownOneWaitAtTheSameTime()
{
    ChangesBench bench(300);
    const QString first = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::lostConnection());
    QTRY_COMPARE(bench.ended, QStringList{first});
    const auto asked = bench.clock.elapsed();
    bench.submitUnassign({address(1)});
    bench.submitCount(30);
    QTRY_COMPARE(bench.ended.size(), 3);
    QVERIFY(bench.clock.elapsed() - asked < 2 * operations::proofLimit);
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesUnknown::aNewPlanHasTheUnknownOneReadAgainFirst()
{
    ChangesBench bench(500);
    const QString first = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::lostConnection());
    QTRY_COMPARE(bench.ended, QStringList{first});
    bench.addresses[u"eni-1"_s].push_back(address(5));
    const QString second = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.states(first), all(1, AddressState::Proved));
    QCOMPARE(bench.states(second), all(1, AddressState::Sent));
}

void TestChangesUnknown::anAcceptedOneThatNeverShowsHoldsItsInterfaceForTenMinutesOnly()
{
    ChangesBench bench(1000);
    const domain::InterfaceKey key{u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s};
    const QString first = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.reply(bench.changing(), assigned({address(5)}));
    QTRY_COMPARE(bench.ended, QStringList{first});
    QVERIFY(bench.changes->isBusy(key));
    QTRY_VERIFY(!bench.changes->isBusy(key));
    QCOMPARE(bench.states(first), all(1, AddressState::Unknown));
    const QString second = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.states(second), all(1, AddressState::Sent));
}

void TestChangesUnknown::aCountThatNobodyCanTellHoldsItsInterfaceForTenMinutesOnly()
{
    ChangesBench bench(1000);
    const domain::InterfaceKey key{u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s};
    const QString first = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(8), address(9)}; // another program assigns at the same time
    bench.client.fail(bench.changing(), tests::lostConnection());
    QTRY_COMPARE(bench.ended, QStringList{first});
    QVERIFY(bench.changes->isBusy(key));
    QTRY_VERIFY(!bench.changes->isBusy(key));
    QCOMPARE(bench.states(first), all(1, AddressState::Unknown));
    QCOMPARE(bench.step(first).error->code, QString::fromUtf16(operations::unclaimableCode));
    bench.submitUnassign({address(8)});
    QTRY_COMPARE(bench.changingCount(), 2);
}

void TestChangesUnknown::whatComesAfterTenMinutesIsNotTakenForACountThatNobodyCouldTell()
{
    ChangesBench bench(1000);
    const domain::InterfaceKey key{u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s};
    const QString first = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(8), address(9)};
    bench.client.fail(bench.changing(), tests::lostConnection());
    QTRY_COMPARE(bench.ended, QStringList{first});
    QTRY_VERIFY(!bench.changes->isBusy(key));
    bench.addresses[u"eni-1"_s] = {address(1), address(9)};
    const qsizetype reads = bench.readCount();
    bench.changes->resolveNow(first);
    QTRY_VERIFY(bench.readCount() > reads);
    bench.killAndStart();
    bench.changes->recover(u"1234567890"_s);
    const auto started = bench.clock.elapsed();
    QTRY_VERIFY(bench.clock.elapsed() - started > 2 * operations::proofLimit);
    QCOMPARE(bench.states(first), all(1, AddressState::Unknown));
    QVERIFY(bench.step(first).addressValues().empty());
}

void TestChangesUnknown::otherInterfacesAreNotHeldUp()
{
    ChangesBench bench;
    bench.addresses[u"eni-2"_s] = {};
    bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::lostConnection());
    bench.submitCount(1, u"eni-2"_s);
    QTRY_COMPARE(bench.changingCount(), 2);
}

QTEST_GUILESS_MAIN(TestChangesUnknown)
#include "tst_changesunknown.moc"
