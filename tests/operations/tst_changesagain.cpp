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

/// What is sent again, when, and how often.
class TestChangesAgain : public QObject
{
    Q_OBJECT

private slots:
    void aThrottledUnassignReadsFirstAndIsSentAgain();
    void everyAttemptIsRecordedBeforeItIsSent();
    void itIsSentAgainThreeTimesAndThenRefused_data();
    void itIsSentAgainThreeTimesAndThenRefused();
    void aThrottledAssignKeepsItsTokenWhileItAsksTheSame();
    void otherParametersGetAnotherToken();
    void theServersWaitIsHonoured();
    void aWaitBeyondTheLimitIsRefusedAtOnce();
    void nothingIsSentAgainWhenTheReadBeforeItFails();
    void aPauseBeforeSendingAgainCanBeDropped();
    void unassigningSeveralOfWhichOneWasGoneSendsTheRest();
    void unassigningSeveralThatAreAllGoneSendsNothingMore();
    void anUnassignWithStaleReadsEndsWithinBounds();
    void oneThatTheCloudCallsGoneButStillShowsIsRefusedInTheEnd();
    void aDroppedTokenIsReadAfterAndNeverUsedAgain_data();
    void aDroppedTokenIsReadAfterAndNeverUsedAgain();
    void attemptsOfTheClientAreCounted();
    void aRefusalAfterAnOpenAttemptIsNotBelievedBlindly();
};

void TestChangesAgain::aThrottledUnassignReadsFirstAndIsSentAgain()
{
    ChangesBench bench;
    bench.addresses[u"eni-1"_s] = {address(1), address(2)};
    const QString id = bench.submitUnassign({address(1), address(2)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(2)}; // somebody else took one away meanwhile
    bench.client.fail(bench.changing(), refusal(u"Throttling.User"_s));
    QCOMPARE(bench.states(id), all(2, AddressState::Recorded)); // nothing is on the wire
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.client.actions(), QStringList({u"DescribeNetworkInterfaces"_s, u"UnassignIpv6Addresses"_s,
                                                  u"DescribeNetworkInterfaces"_s, u"UnassignIpv6Addresses"_s}));
    QCOMPARE(bench.changingRequest(1).parameter(u"Ipv6Address.1"), address(2).toString());
    QVERIFY(bench.changingRequest(1).parameter(u"Ipv6Address.2").isEmpty());
    QCOMPARE(bench.states(id), std::vector({AddressState::Proved, AddressState::Sent}));
    QCOMPARE(bench.step(id).attempts, 2);
    bench.addresses[u"eni-1"_s].clear();
    bench.client.reply(bench.changing(1), justAnId());
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QVERIFY(!bench.step(id).error);
}

void TestChangesAgain::everyAttemptIsRecordedBeforeItIsSent()
{
    ChangesBench bench;
    QList<int> recordedAttempts;
    QString id;
    connect(&bench.client, &tests::ScriptedApiClient::asked, &bench, [&](qsizetype index) {
        if (bench.client.request(index).effect == api::Effect::Changes) {
            recordedAttempts.append(bench.recordedStep(id)->attempts);
            QCOMPARE(bench.recordedStep(id)->addresses.front().state, AddressState::Sent);
        }
    });
    id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"OperationConflict"_s));
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(recordedAttempts, QList<int>({1, 2}));
}

void TestChangesAgain::itIsSentAgainThreeTimesAndThenRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("throttled") << u"Throttling"_s;
    QTest::newRow("busy") << u"OperationConflict"_s;
    QTest::newRow("clock") << u"InvalidTimeStamp.Expired"_s;
}

void TestChangesAgain::itIsSentAgainThreeTimesAndThenRefused()
{
    QFETCH(QString, code);
    ChangesBench bench;
    const QString id = bench.submitUnassign({address(1)});
    for (qsizetype number = 0; number < 4; ++number) {
        QTRY_COMPARE(bench.changingCount(), number + 1);
        bench.client.fail(bench.changing(number), refusal(code, QString::number(number)));
    }
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Refused));
    QCOMPARE(bench.step(id).error->detail, u"3"_s);
    QCOMPARE(bench.step(id).attempts, 4);
    QTest::qWait(50);
    QCOMPARE(bench.changingCount(), 4);
}

void TestChangesAgain::aThrottledAssignKeepsItsTokenWhileItAsksTheSame()
{
    ChangesBench bench;
    const QString id = bench.submitCount(2);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].push_back(address(3)); // somebody else's: nothing was done for us
    bench.client.fail(bench.changing(), refusal(u"Throttling"_s));
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.changingRequest(1), bench.changingRequest(0));
    bench.addresses[u"eni-1"_s].push_back(address(7));
    bench.addresses[u"eni-1"_s].push_back(address(8));
    bench.client.reply(bench.changing(1), justAnId());
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.step(id).addressValues(), std::vector({address(7), address(8)}));
}

void TestChangesAgain::otherParametersGetAnotherToken()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5), address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.fail(bench.changing(), refusal(u"OperationConflict"_s));
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.changingRequest(1).parameter(u"Ipv6Address.1"), address(6).toString());
    QVERIFY(bench.changingRequest(1).hasClientToken());
    QVERIFY(bench.changingRequest(1).parameter(u"ClientToken") != bench.changingRequest(0).parameter(u"ClientToken"));
    QCOMPARE(bench.states(id), std::vector({AddressState::Proved, AddressState::Sent}));
}

void TestChangesAgain::theServersWaitIsHonoured()
{
    ChangesBench bench(100);
    bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    core::Error throttled = refusal(u"Throttling"_s);
    throttled.retryAfter = std::chrono::seconds(20);
    const auto asked = bench.clock.elapsed();
    bench.client.fail(bench.changing(), throttled);
    QTRY_COMPARE(bench.changingCount(), 2);
    QVERIFY(bench.clock.elapsed() - asked >= std::chrono::seconds(19));
}

void TestChangesAgain::aWaitBeyondTheLimitIsRefusedAtOnce()
{
    ChangesBench bench;
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    core::Error throttled = refusal(u"Throttling"_s);
    throttled.retryAfter = std::chrono::minutes(5);
    bench.client.fail(bench.changing(), throttled);
    QCOMPARE(bench.states(id), all(1, AddressState::Refused));
}

void TestChangesAgain::nothingIsSentAgainWhenTheReadBeforeItFails()
{
    ChangesBench bench;
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.readError = refusal(u"Throttling"_s);
    bench.client.fail(bench.changing(), refusal(u"Throttling"_s));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Refused));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesAgain::aPauseBeforeSendingAgainCanBeDropped()
{
    ChangesBench bench(10);
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"Throttling"_s));
    bench.changes->cancelUnsent(id);
    QCOMPARE(bench.states(id), all(1, AddressState::Refused));
    QCOMPARE(bench.step(id).error->code, u"Throttling"_s);
    QTRY_COMPARE(bench.ended, QStringList{id});
}

void TestChangesAgain::unassigningSeveralOfWhichOneWasGoneSendsTheRest()
{
    ChangesBench bench;
    bench.addresses[u"eni-1"_s] = {address(1), address(3)};
    const QString id = bench.submitUnassign({address(1), address(2), address(3)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"InvalidIp.IpUnassigned"_s, {}, 403));
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.changingRequest(1).parameter(u"Ipv6Address.1"), address(1).toString());
    QCOMPARE(bench.changingRequest(1).parameter(u"Ipv6Address.2"), address(3).toString());
    QVERIFY(bench.changingRequest(1).parameter(u"Ipv6Address.3").isEmpty());
    bench.addresses[u"eni-1"_s].clear();
    bench.client.reply(bench.changing(1), justAnId());
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(3, AddressState::Proved));
}

void TestChangesAgain::unassigningSeveralThatAreAllGoneSendsNothingMore()
{
    ChangesBench bench;
    const QString id = bench.submitUnassign({address(2), address(3)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"InvalidIp.IpUnassigned"_s, {}, 403));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesAgain::anUnassignWithStaleReadsEndsWithinBounds()
{
    ChangesBench bench;
    bench.addresses[u"eni-1"_s] = {address(1), address(2)}; // reads go on showing both
    const QString id = bench.submitUnassign({address(1), address(2)});
    connect(&bench.client, &tests::ScriptedApiClient::asked, &bench, [&](qsizetype index) {
        if (bench.client.request(index).effect == api::Effect::Changes)
            bench.client.expect(u"UnassignIpv6Addresses"_s,
                                core::Result<net::ApiReply>(core::unexpected(refusal(u"InvalidIp.IpUnassigned"_s))));
    });
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Refused));
    QCOMPARE(bench.changingCount(), 4);
}

void TestChangesAgain::oneThatTheCloudCallsGoneButStillShowsIsRefusedInTheEnd()
{
    ChangesBench bench(1000);
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"InvalidIp.IpUnassigned"_s, {}, 403));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Refused));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesAgain::aDroppedTokenIsReadAfterAndNeverUsedAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("applied");
    for (const QString &code : {u"IdempotentFailed"_s, u"IdempotentParameterMismatch"_s}) {
        QTest::addRow("%s, applied", qPrintable(code)) << code << true;
        QTest::addRow("%s, not applied", qPrintable(code)) << code << false;
    }
}

void TestChangesAgain::aDroppedTokenIsReadAfterAndNeverUsedAgain()
{
    QFETCH(QString, code);
    QFETCH(bool, applied);
    ChangesBench bench(1000);
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(code, {}, 403));
    QCOMPARE(bench.states(id), all(1, AddressState::Unknown));
    QVERIFY(bench.step(id).clientToken.isEmpty());
    if (applied)
        bench.addresses[u"eni-1"_s].push_back(address(5));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, applied ? AddressState::Proved : AddressState::Refused));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesAgain::attemptsOfTheClientAreCounted()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.retry(bench.changing(), refusal(u"Throttling"_s), std::chrono::milliseconds(100));
    QCOMPARE(bench.step(id).attempts, 2);
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.reply(bench.changing(), assigned({address(5)}));
    QTRY_COMPARE(bench.states(id), all(1, AddressState::Proved));
    QCOMPARE(bench.step(id).attempts, 2);
}

void TestChangesAgain::aRefusalAfterAnOpenAttemptIsNotBelievedBlindly()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5), address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    // The client sent it again after a server error; the first copy had been applied.
    bench.client.retry(bench.changing(), refusal(u"InternalError"_s, {}, 500), std::chrono::milliseconds(100));
    bench.client.fail(bench.changing(), refusal(u"InvalidOperation.Ipv6CountExceeded"_s, {}, 403));
    QCOMPARE(bench.states(id), all(2, AddressState::Unknown));
    bench.addresses[u"eni-1"_s] = {address(1), address(5), address(6)};
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QCOMPARE(bench.changingCount(), 1);
}

QTEST_GUILESS_MAIN(TestChangesAgain)
#include "tst_changesagain.moc"
