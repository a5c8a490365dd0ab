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

/// An assign by count whose answer is lost, or names nothing, counts what is new on the interface as its own: never
/// what came of another change.
class TestChangesAttribution : public QObject
{
    Q_OBJECT

private:
    /// One assign by count that gave address(8), seen once.
    static QString giveEight(ChangesBench &bench);

private slots:
    void anEarlierAddressThatComesBackIntoSightIsNotTheCounts();
    void anEarlierAddressThatComesBackIntoSightIsNotNamedByAnAnswerWithoutNames();
    void anEarlierAddressThatWasUnassignedMayBeGivenAgain();
    void aCountIsNotSentWhereTheAddressesBeforeCannotBeRead();
    void aCountIsNotSentWhereTheInterfaceIsNotInTheAnswer();
};

QString TestChangesAttribution::giveEight(ChangesBench &bench)
{
    const QString id = bench.submitCount(1);
    [&] {
        QTRY_COMPARE(bench.changingCount(), 1);
    }();
    bench.addresses[u"eni-1"_s] = {address(1), address(8)};
    bench.client.reply(bench.changing(), assigned({address(8)}));
    [&] {
        QTRY_COMPARE(bench.states(id), all(1, AddressState::Proved));
    }();
    return id;
}

void TestChangesAttribution::anEarlierAddressThatComesBackIntoSightIsNotTheCounts()
{
    ChangesBench bench(1000);
    giveEight(bench);
    bench.addresses[u"eni-1"_s] = {address(1)}; // shown early, and gone again for a while
    const QString second = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 2);
    bench.client.fail(bench.changing(1), tests::lostConnection());
    bench.addresses[u"eni-1"_s] = {address(1), address(8)};
    QTRY_COMPARE(bench.states(second), all(1, AddressState::Failed));
    QVERIFY(bench.step(second).addressValues().empty());
}

void TestChangesAttribution::anEarlierAddressThatComesBackIntoSightIsNotNamedByAnAnswerWithoutNames()
{
    ChangesBench bench;
    giveEight(bench);
    bench.addresses[u"eni-1"_s] = {address(1)};
    const QString second = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 2);
    bench.addresses[u"eni-1"_s] = {address(1), address(8)};
    bench.client.reply(bench.changing(1), justAnId());
    const qsizetype reads = bench.readCount();
    QTRY_VERIFY(bench.readCount() > reads + 1);
    QCOMPARE(bench.states(second), all(1, AddressState::Accepted));
    bench.addresses[u"eni-1"_s] = {address(1), address(8), address(9)};
    QTRY_COMPARE(bench.states(second), all(1, AddressState::Proved));
    QCOMPARE(bench.step(second).addressValues(), std::vector{address(9)});
}

void TestChangesAttribution::anEarlierAddressThatWasUnassignedMayBeGivenAgain()
{
    ChangesBench bench;
    giveEight(bench);
    const QString gone = bench.submitUnassign({address(8)});
    QTRY_COMPARE(bench.changingCount(), 2);
    bench.addresses[u"eni-1"_s] = {address(1)};
    bench.client.reply(bench.changing(1), justAnId());
    QTRY_COMPARE(bench.states(gone), all(1, AddressState::Proved));
    const QString again = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 3);
    bench.addresses[u"eni-1"_s] = {address(1), address(8)};
    bench.client.fail(bench.changing(2), tests::lostConnection());
    QTRY_COMPARE(bench.states(again), all(1, AddressState::Proved));
    QCOMPARE(bench.step(again).addressValues(), std::vector{address(8)});
}

/// Without them, what somebody else assigned since the last look would be taken for the step's, were its answer lost.
void TestChangesAttribution::aCountIsNotSentWhereTheAddressesBeforeCannotBeRead()
{
    ChangesBench bench;
    domain::NetworkInterface old;
    old.id = u"eni-1"_s;
    bench.store.region(u"1234567890"_s, u"cn-hangzhou"_s).interfaces.merge({old});
    bench.readError = tests::lostConnection();
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Failed));
    QCOMPARE(bench.step(id).error->kind, core::ErrorKind::ConnectionLost);
    QCOMPARE(bench.changingCount(), 0);
}

void TestChangesAttribution::aCountIsNotSentWhereTheInterfaceIsNotInTheAnswer()
{
    ChangesBench bench;
    domain::NetworkInterface old;
    old.id = u"eni-9"_s;
    bench.store.region(u"1234567890"_s, u"cn-hangzhou"_s).interfaces.merge({old});
    const QString id = bench.submitCount(1, u"eni-9"_s);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Failed));
    QCOMPARE(bench.step(id).error->code, u"InvalidEniId.NotFound"_s);
    QCOMPARE(bench.changingCount(), 0);
}

QTEST_GUILESS_MAIN(TestChangesAttribution)
#include "tst_changesattribution.moc"
