// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/changes.h"
#include "tests/operations/changesbench.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using tests::address;
using tests::all;
using tests::ChangesBench;

/// How plans are taken, journalled and left; tst_changesoutcomes has what answers mean.
class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsFilledInAndKnownAtOnce();
    void nothingIsSentThatTheJournalDoesNotHold();
    void theAddressesBeforeAreReadFreshAndRecorded();
    void whatTheStoreKnowsIsUsedWhereTheReadFails();
    void anInterfaceNeverSeenIsNotChangedBlindly();
    void aPlanMadeFromOldStepsStartsAnew();
    void statesComeInOrder();
    void theJournalHoldsTheWholeStory();
    void aJournalThatFailsLetsNothingOut();
    void aJournalThatFailsLaterDoesNotHideTheTruth();
    void aStepWithoutAddressesIsNotSent();
    void whoeverWatchesMayBeDeletedMidCall();
    void deletingItMidCallIsSafe_data();
    void deletingItMidCallIsSafe();
    void deletingItFromItsOwnSignalIsSafe();
};

void TestChanges::aPlanIsFilledInAndKnownAtOnce()
{
    ChangesBench bench;
    const QString id = bench.submitCount(12);
    const domain::Plan *plan = bench.changes->plan(id);
    QVERIFY(plan);
    QCOMPARE(plan->profile, u"prod"_s);
    QVERIFY(plan->created.isValid());
    QCOMPARE(plan->steps.size(), 2U);
    QVERIFY(!plan->steps[0].id.isEmpty());
    QVERIFY(plan->steps[0].id != plan->steps[1].id);
    QCOMPARE(plan->steps[0].clientToken.size(), 36);
    QVERIFY(plan->steps[0].clientToken != plan->steps[1].clientToken);
    QVERIFY(bench.changes->anyRunning());
    QCOMPARE(bench.changes->planIds(), std::vector<QString>{id});
    QVERIFY(!bench.changes->plan(u"another"_s));
    QVERIFY(bench.changes->plan(bench.submitUnassign({address(1)}))->steps[0].clientToken.isEmpty());
}

void TestChanges::nothingIsSentThatTheJournalDoesNotHold()
{
    ChangesBench bench;
    std::optional<domain::Step> recorded;
    QString id;
    connect(&bench.client, &tests::ScriptedApiClient::asked, &bench, [&](qsizetype index) {
        if (bench.client.request(index).effect == api::Effect::Changes)
            recorded = bench.recordedStep(id);
    });
    id = bench.submitCount(2);
    QTRY_VERIFY(recorded);
    QCOMPARE(recorded->addresses.front().state, AddressState::Sent);
    QCOMPARE(recorded->clientToken, bench.changingRequest().parameter(u"ClientToken"));
    QCOMPARE(recorded->before, std::vector{address(1)});
    QCOMPARE(recorded->attempts, 1);
    QVERIFY(recorded->recorded.isValid());
    QVERIFY(recorded->sent.isValid());
}

void TestChanges::theAddressesBeforeAreReadFreshAndRecorded()
{
    ChangesBench bench;
    domain::NetworkInterface stale;
    stale.id = u"eni-1"_s;
    bench.store.region(u"1234567890"_s, u"cn-hangzhou"_s).interfaces.merge({stale});
    bench.addresses[u"eni-1"_s] = {address(1), address(3)};
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.client.actions(), QStringList({u"DescribeNetworkInterfaces"_s, u"AssignIpv6Addresses"_s}));
    QCOMPARE(bench.step(id).before, std::vector({address(1), address(3)}));
}

void TestChanges::whatTheStoreKnowsIsUsedWhereTheReadFails()
{
    ChangesBench bench;
    domain::NetworkInterface known;
    known.id = u"eni-1"_s;
    known.ipv6 = {address(8)};
    bench.store.region(u"1234567890"_s, u"cn-hangzhou"_s).interfaces.merge({known});
    bench.readError = tests::refusal(u"Forbidden.RAM"_s);
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.step(id).before, std::vector{address(8)});
}

void TestChanges::anInterfaceNeverSeenIsNotChangedBlindly()
{
    ChangesBench bench;
    bench.readError = tests::refusal(u"Forbidden.RAM"_s);
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Failed));
    QCOMPARE(bench.step(id).error->code, u"Forbidden.RAM"_s);
    QCOMPARE(bench.changingCount(), 0);
}

void TestChanges::aPlanMadeFromOldStepsStartsAnew()
{
    ChangesBench bench;
    const QString first = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::refusal(u"InvalidIp.Address"_s));
    QTRY_COMPARE(bench.ended, QStringList{first});
    const domain::Step old = bench.step(first);
    const QString second = bench.submit(*bench.changes->plan(first));
    QVERIFY(second != first);
    QTRY_COMPARE(bench.changingCount(), 2);
    const domain::Step &fresh = bench.step(second);
    QVERIFY(fresh.id != old.id);
    QVERIFY(fresh.clientToken != old.clientToken);
    QCOMPARE(fresh.attempts, 1);
    QVERIFY(!fresh.error);
    QVERIFY(!fresh.settled.isValid());
}

void TestChanges::statesComeInOrder()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    QTRY_COMPARE(bench.seen.back(), AddressState::Sent);
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.reply(bench.changing(), tests::assigned({address(5)}));
    QTRY_COMPARE(bench.ended, QStringList{id});
    bench.seen.erase(std::unique(bench.seen.begin(), bench.seen.end()), bench.seen.end());
    QCOMPARE(bench.seen, std::vector({AddressState::Planned, AddressState::Recorded, AddressState::Sent,
                                      AddressState::Accepted, AddressState::Proved}));
    QVERIFY(!bench.changes->anyRunning());
}

void TestChanges::theJournalHoldsTheWholeStory()
{
    ChangesBench bench;
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.reply(bench.changing(), tests::assigned({address(5)}));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QTRY_COMPARE(bench.recordedStep(id)->addresses.front().state, AddressState::Proved);
    const domain::Step recorded = *bench.recordedStep(id);
    QVERIFY(recorded == bench.step(id));
    QCOMPARE(recorded.requestId, u"r-assign"_s);
    QVERIFY(recorded.settled.isValid());
}

void TestChanges::aJournalThatFailsLetsNothingOut()
{
    ChangesBench bench;
    QFile garbage(bench.journalPath());
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray("garbage ").repeated(1000));
    garbage.close();
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Failed));
    QCOMPARE(bench.step(id).error->kind, core::ErrorKind::JournalFailed);
    QCOMPARE(bench.step(id).error->code, u"Corrupt"_s);
    QCOMPARE(bench.journalErrors.front().code, u"Corrupt"_s);
    QCOMPARE(bench.client.count(), 0);
}

void TestChanges::aJournalThatFailsLaterDoesNotHideTheTruth()
{
    ChangesBench bench(1000);
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(bench.journalPath());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s)); // another program holds the file from now on
        bench.addresses[u"eni-1"_s].push_back(address(5));
        bench.client.reply(bench.changing(), tests::assigned({address(5)}));
        QTRY_COMPARE(bench.ended, QStringList{id});
        QCOMPARE(bench.states(id), all(1, AddressState::Proved));
        QTRY_COMPARE(bench.journalErrors.size(), 1U);
        // Never "nothing was sent": it was.
        QCOMPARE(bench.journalErrors.front().code, QString::fromUtf16(operations::afterSendingCode));
        QVERIFY(bench.journalErrors.front().detail.startsWith(u"Locked"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void TestChanges::aStepWithoutAddressesIsNotSent()
{
    ChangesBench bench;
    domain::Plan plan = domain::planAssignCount({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s}, {}, 1);
    plan.steps[0].kind = domain::StepKind::Unassign; // of an address that nobody named
    const QString id = bench.submit(plan);
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.step(id).error->kind, core::ErrorKind::InputInvalid);
    QCOMPARE(bench.client.count(), 0);
}

void TestChanges::whoeverWatchesMayBeDeletedMidCall()
{
    ChangesBench bench;
    auto dialog = std::make_unique<QObject>();
    int told = 0;
    connect(bench.changes.get(), &operations::Changes::planChanged, dialog.get(), [&] { ++told; });
    const QString id = bench.submitAssign({address(5)});
    QTRY_COMPARE(bench.changingCount(), 1);
    dialog.reset();
    told = 0;
    bench.addresses[u"eni-1"_s].push_back(address(5));
    bench.client.reply(bench.changing(), tests::assigned({address(5)}));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(told, 0);
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
}

void TestChanges::deletingItMidCallIsSafe_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 40})
        QTest::addRow("after %d turns of the event loop", turns) << turns;
}

void TestChanges::deletingItMidCallIsSafe()
{
    QFETCH(int, turns);
    ChangesBench bench;
    connect(&bench.client, &tests::ScriptedApiClient::asked, &bench, [&](qsizetype index) {
        if (bench.client.request(index).effect == api::Effect::Changes)
            bench.client.expect(u"AssignIpv6Addresses"_s, tests::assigned({address(5)}));
    });
    bench.submitAssign({address(5)});
    for (int turn = 0; turn < turns; ++turn)
        QTest::qWait(1);
    bench.changes.reset();
    QTest::qWait(20);
    bench.journal.reset();
}

void TestChanges::deletingItFromItsOwnSignalIsSafe()
{
    ChangesBench bench;
    bool deleted = false;
    QObject owner;
    connect(bench.changes.get(), &operations::Changes::planChanged, &owner, [&] {
        deleted = true;
        bench.changes.reset();
    });
    bench.submitAssign({address(5)});
    QTRY_VERIFY(deleted);
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
