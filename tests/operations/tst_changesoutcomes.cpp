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

/// What an answer means for each address.
class TestChangesOutcomes : public QObject
{
    Q_OBJECT

private slots:
    void anAcceptedCountIsProvedWithTheAddressesThatTheReplyNames();
    void anAcceptedCountWithoutNamesIsFoundByWhatIsNew();
    void moreNewAddressesThanAskedForAreProvedButNotClaimed();
    void acceptedAddressesAreProvedOneByOne();
    void addressesThatShowLateAreProved();
    void acceptedButNeverShownIsUnknownAndNeverFailed();
    void aReplyThatNamesFewerIsFailedForTheRest();
    void ofAReplyThatNamesFewerNothingElseIsClaimed();
    void aReplyThatNamesMoreIsFollowedWhole();
    void unassignedAddressesAreProvedWhenGone();
    void anAddressThatCannotBeReadMayBeTheOneThatShouldBeGone();
    void theTableShowsWhatWasRead();
    void aRefusalIsFinalForEveryAddress_data();
    void aRefusalIsFinalForEveryAddress();
    void nothingSentIsFailedAndCountsNoAttempt_data();
    void nothingSentIsFailedAndCountsNoAttempt();
    void unassigningFromAnInterfaceThatIsGoneIsDone();
    void anInterfaceThatVanishesWhileProvingIsFound();
    void oneUnassignedAddressThatWasGoneAlreadyIsProved();
    void assignedToThisInterfaceAlreadyCountsOnlyWhereItIsNew();
    void anUnknownCodeIsBelievedOnlyAfterOneLook();
};

void TestChangesOutcomes::anAcceptedCountIsProvedWithTheAddressesThatTheReplyNames()
{
    ChangesBench bench;
    const QString id = bench.submitCount(2);
    QTRY_COMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.changingRequest().parameter(u"Ipv6AddressCount"), u"2"_s);
    bench.client.reply(bench.changing(), assigned({address(5), address(9)}));
    QCOMPARE(bench.states(id), all(2, AddressState::Accepted));
    bench.addresses[u"eni-1"_s] = {address(1), address(9), address(5)};
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QCOMPARE(bench.step(id).addressValues(), std::vector({address(5), address(9)}));
    QCOMPARE(bench.step(id).requestId, u"r-assign"_s);
    QVERIFY(!bench.step(id).error);
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesOutcomes::anAcceptedCountWithoutNamesIsFoundByWhatIsNew()
{
    ChangesBench bench;
    const QString id = bench.submitCount(2);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.reply(bench.changing(), justAnId());
    bench.addresses[u"eni-1"_s] = {address(9), address(1), address(5)};
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QCOMPARE(bench.step(id).addressValues(), std::vector({address(9), address(5)}));
}

void TestChangesOutcomes::moreNewAddressesThanAskedForAreProvedButNotClaimed()
{
    ChangesBench bench;
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(5), address(6)}; // one of them is somebody else's
    bench.client.reply(bench.changing(), justAnId());
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
    QVERIFY(bench.step(id).addressValues().empty());
}

void TestChangesOutcomes::acceptedAddressesAreProvedOneByOne()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5), address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.changingRequest().parameter(u"Ipv6Address.2"), address(6).toString());
    bench.addresses[u"eni-1"_s].push_back(address(6));
    bench.client.reply(bench.changing(), assigned({address(5), address(6)}));
    QTRY_COMPARE(bench.states(id), std::vector({AddressState::Accepted, AddressState::Proved}));
    bench.addresses[u"eni-1"_s].push_back(address(5));
    QTRY_COMPARE(bench.states(id), all(2, AddressState::Proved));
}

void TestChangesOutcomes::addressesThatShowLateAreProved()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.reply(bench.changing(), assigned({address(5)}));
    QTRY_VERIFY(bench.readCount() > 6); // one before, then at 0.5, 1, 2, 3 and 8 seconds
    QCOMPARE(bench.states(id), all(1, AddressState::Accepted));
    bench.addresses[u"eni-1"_s].push_back(address(5));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
}

void TestChangesOutcomes::acceptedButNeverShownIsUnknownAndNeverFailed()
{
    ChangesBench bench(1500);
    const QString id = bench.submitAssign({address(5), address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].push_back(address(6));
    bench.client.reply(bench.changing(), assigned({address(5), address(6)}));
    const auto accepted = bench.clock.elapsed();
    QTRY_COMPARE(bench.ended, QStringList{id});
    QVERIFY(bench.clock.elapsed() - accepted >= operations::proofLimit);
    QCOMPARE(bench.states(id), std::vector({AddressState::Unknown, AddressState::Proved}));
    QVERIFY(!bench.step(id).settled.isValid());
    QTRY_VERIFY(bench.clock.elapsed() - accepted > 2 * operations::lastingLimit);
    QCOMPARE(bench.states(id), std::vector({AddressState::Unknown, AddressState::Proved}));
    QCOMPARE(bench.ended, QStringList{id});

    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.changes->resolveNow(id);
    QTRY_COMPARE(bench.ended, QStringList({id, id}));
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesOutcomes::aReplyThatNamesFewerIsFailedForTheRest()
{
    ChangesBench bench(1000);
    const QString id = bench.submitCount(3);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.reply(bench.changing(), assigned({address(5)}));
    QTRY_VERIFY(bench.step(id).isSettled());
    QCOMPARE(bench.states(id), std::vector({AddressState::Proved, AddressState::Failed, AddressState::Failed}));
}

void TestChangesOutcomes::ofAReplyThatNamesFewerNothingElseIsClaimed()
{
    ChangesBench bench(1000);
    const QString id = bench.submitCount(2);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(5), address(6)}; // 6 is somebody else's
    bench.client.reply(bench.changing(), assigned({address(5)}));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), std::vector({AddressState::Proved, AddressState::Unknown}));
    QCOMPARE(bench.step(id).addressValues(), std::vector{address(5)});
}

void TestChangesOutcomes::aReplyThatNamesMoreIsFollowedWhole()
{
    ChangesBench bench;
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s] = {address(1), address(5), address(6)};
    bench.client.reply(bench.changing(), assigned({address(5), address(6)}));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
}

void TestChangesOutcomes::unassignedAddressesAreProvedWhenGone()
{
    ChangesBench bench;
    bench.addresses[u"eni-1"_s] = {address(1), address(2), address(3)};
    const QString id = bench.submitUnassign({address(1), address(3)});
    QTRY_COMPARE(bench.changingCount(), 1);
    QVERIFY(!bench.changingRequest().hasClientToken());
    bench.addresses[u"eni-1"_s] = {address(2), address(3)};
    bench.client.reply(bench.changing(), justAnId());
    QTRY_COMPARE(bench.states(id), std::vector({AddressState::Proved, AddressState::Accepted}));
    bench.addresses[u"eni-1"_s] = {address(2)};
    QTRY_COMPARE(bench.states(id), all(2, AddressState::Proved));
}

void TestChangesOutcomes::anAddressThatCannotBeReadMayBeTheOneThatShouldBeGone()
{
    ChangesBench bench(1000);
    domain::Step step;
    step.kind = domain::StepKind::Unassign;
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.garbled = true;
    bench.addresses[u"eni-1"_s].clear();
    bench.client.reply(bench.changing(), justAnId());
    QTRY_COMPARE(bench.states(id), all(1, AddressState::Unknown));
    bench.garbled = false;
    bench.changes->resolveNow(id);
    QTRY_COMPARE(bench.states(id), all(1, AddressState::Proved));
}

void TestChangesOutcomes::theTableShowsWhatWasRead()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.reply(bench.changing(), assigned({address(5)}));
    QTRY_COMPARE(bench.ended, QStringList{id});
    const auto row = bench.store.region(u"1234567890"_s, u"cn-hangzhou"_s).interfaces.find(u"eni-1"_s);
    QVERIFY(row);
    QVERIFY(row->hasIpv6(address(5)));
}

void TestChangesOutcomes::aRefusalIsFinalForEveryAddress_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"InvalidOperation.InvalidEniState"_s, u"InvalidOperation.Ipv6CountExceeded"_s,
                                u"Forbidden.RAM"_s, u"InvalidParameter"_s, u"SignatureDoesNotMatch"_s,
                                u"InvalidEniId.NotFound"_s, u"InvalidVSwitch.Ipv6NotTurnOn"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void TestChangesOutcomes::aRefusalIsFinalForEveryAddress()
{
    QFETCH(QString, code);
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5), address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(code, u"because"_s, 403));
    QCOMPARE(bench.states(id), all(2, AddressState::Refused));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.step(id).error->code, code);
    QCOMPARE(bench.step(id).error->detail, u"because"_s);
    QVERIFY(!bench.step(id).requestId.isEmpty());
    QVERIFY(bench.step(id).settled.isValid());
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesOutcomes::nothingSentIsFailedAndCountsNoAttempt_data()
{
    QTest::addColumn<core::ErrorKind>("kind");
    using core::ErrorKind;
    for (const auto kind : {ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::ConnectTimedOut,
                            ErrorKind::TlsFailed, ErrorKind::ProxyFailed, ErrorKind::CredentialsMissing})
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
}

void TestChangesOutcomes::nothingSentIsFailedAndCountsNoAttempt()
{
    QFETCH(core::ErrorKind, kind);
    ChangesBench bench;
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    core::Error error;
    error.kind = kind;
    error.delivery = core::Delivery::NotSent;
    bench.client.fail(bench.changing(), error);
    QCOMPARE(bench.states(id), all(1, AddressState::Failed));
    QCOMPARE(bench.step(id).error->kind, kind);
    QCOMPARE(bench.step(id).attempts, 0);
    QTRY_COMPARE(bench.ended, QStringList{id});
}

void TestChangesOutcomes::unassigningFromAnInterfaceThatIsGoneIsDone()
{
    ChangesBench bench;
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"InvalidEniId.NotFound"_s, u"gone"_s, 404));
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
    QCOMPARE(bench.step(id).error->code, u"InvalidEniId.NotFound"_s); // so that it can be said that the ENI is gone
}

void TestChangesOutcomes::anInterfaceThatVanishesWhileProvingIsFound()
{
    ChangesBench bench(1000);
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses.remove(u"eni-1"_s);
    bench.client.reply(bench.changing(), justAnId());
    QTRY_VERIFY(bench.step(id).isSettled());
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
    QCOMPARE(bench.step(id).error->code, u"InvalidEniId.NotFound"_s);
}

void TestChangesOutcomes::oneUnassignedAddressThatWasGoneAlreadyIsProved()
{
    ChangesBench bench;
    const QString id = bench.submitUnassign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].clear();
    bench.client.fail(bench.changing(), refusal(u"InvalidIp.IpUnassigned"_s, {}, 403));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
    QVERIFY(!bench.step(id).error);
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesOutcomes::assignedToThisInterfaceAlreadyCountsOnlyWhereItIsNew()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(1), address(5), address(6)}); // it has 1 already
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.fail(bench.changing(), refusal(u"InvalidIp.IpAssigned"_s, {}, 403));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), std::vector({AddressState::Refused, AddressState::Proved, AddressState::Refused}));
    QCOMPARE(bench.step(id).error->code, u"InvalidIp.IpAssigned"_s);
    QCOMPARE(bench.changingCount(), 1);
}

void TestChangesOutcomes::anUnknownCodeIsBelievedOnlyAfterOneLook()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5), address(6)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.fail(bench.changing(), refusal(u"SomethingNobodyDocumented"_s));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), std::vector({AddressState::Proved, AddressState::Refused}));
}

QTEST_GUILESS_MAIN(TestChangesOutcomes)
#include "tst_changesoutcomes.moc"
