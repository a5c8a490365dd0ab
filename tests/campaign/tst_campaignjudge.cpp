// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/addressjudgement.h"
#include "tests/campaign/judge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using campaign::judge;
using campaign::Record;
using campaign::Sent;
using campaign::Told;
using domain::AddressState;
using domain::Ipv6Address;
using domain::StepKind;

/// The judge of the campaign finds nothing where the truth was told, and finds each lie.
class TestCampaignJudge : public QObject
{
    Q_OBJECT

private:
    static Ipv6Address address(int number) { return {0x2408'4005'0000'0100U, static_cast<quint64>(number)}; }
    static Told toldOf(StepKind kind, AddressState state, int addresses = 1);
    static Record recordOf(const Told &told);
    static domain::Step &stepOf(Told &told) { return told.plans[0].steps[0]; }

private slots:
    void theTruthIsNoFinding();
    void aProofOfWhatNeverHappenedIsFound();
    void aRefusalOfWhatHappenedIsFound();
    void anAddressThatIsSaidToBeGoneAndIsThereIsFound();
    void anAddressThatIsSaidToBeThereStillAndWasTakenAwayIsFound();
    void anotherAddressThanTheOneGivenIsFound();
    void aGivenAddressWithoutANameIsFound();
    void aRequestWithoutAStepIsFound();
    void sendingAgainBlindlyIsFound_data();
    void sendingAgainBlindlyIsFound();
    void sendingAgainAfterThrottlingIsAllowed();
    void moreRequestsThanToldAreFound();
    void moreAddressesThanWantedAreFound();
    void anOutcomeThatStaysOpenIsFound_data();
    void anOutcomeThatStaysOpenIsFound();
    void knownLimitsMayStayUnknown();
    void aKnownLimitIsNoExcuseForWhatWasDone();
    void whatSomebodyElseTookAwayIsNoLie();
    void aListThatIsNotTheTruthIsFound();
};

/// One step of one plan, and its request still to be recorded.
Told TestCampaignJudge::toldOf(StepKind kind, AddressState state, int addresses)
{
    domain::Step step;
    step.id = u"step-1"_s;
    step.kind = kind;
    step.interface = {u"account"_s, u"cn-hangzhou"_s, u"eni-1"_s};
    step.clientToken = kind == StepKind::Unassign ? QString() : u"token-1"_s;
    step.attempts = 1;
    for (int i = 1; i <= addresses; ++i)
        step.addresses.push_back({address(i), state});
    domain::Plan plan;
    plan.id = u"plan-1"_s;
    plan.created = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
    plan.steps.push_back(step);
    Told told;
    told.plans.push_back(plan);
    told.stepOfToken.insert(u"token-1"_s, u"step-1"_s);
    return told;
}

/// The cloud did all that was asked.
Record TestCampaignJudge::recordOf(const Told &told)
{
    const domain::Step &step = told.plans[0].steps[0];
    Sent sent;
    sent.time = told.plans[0].created.addMSecs(500);
    sent.action = step.kind == StepKind::Unassign ? u"UnassignIpv6Addresses"_s : u"AssignIpv6Addresses"_s;
    sent.token = step.clientToken;
    sent.interfaceId = step.interface.id;
    sent.outcome = u"ok"_s;
    sent.status = 200;
    for (const Ipv6Address &value : step.addressValues()) {
        if (step.kind != StepKind::AssignCount)
            sent.asked += value.toString();
        sent.changed.insert(value);
    }
    Record record;
    record.sent.push_back(sent);
    if (step.kind != StepKind::Unassign)
        record.held.insert(step.interface.id, sent.changed);
    return record;
}

void TestCampaignJudge::theTruthIsNoFinding()
{
    for (const StepKind kind : {StepKind::AssignCount, StepKind::AssignAddresses, StepKind::Unassign}) {
        const Told done = toldOf(kind, AddressState::Proved, 3);
        QCOMPARE(judge(recordOf(done), done), QStringList());
        const Told refused = toldOf(kind, AddressState::Refused, 3);
        Record nothing = recordOf(refused);
        nothing.sent[0].changed.clear();
        nothing.held.clear();
        QCOMPARE(judge(nothing, refused), QStringList());
    }
}

void TestCampaignJudge::aProofOfWhatNeverHappenedIsFound()
{
    for (const StepKind kind : {StepKind::AssignCount, StepKind::AssignAddresses}) {
        const Told told = toldOf(kind, AddressState::Proved, 2);
        Record record = recordOf(told);
        record.sent[0].changed.remove(address(2));
        QVERIFY2(judge(record, told).join(u'\n').contains(address(2).toString()),
                 qPrintable(judge(record, told).join(u'\n')));
    }
}

void TestCampaignJudge::aRefusalOfWhatHappenedIsFound()
{
    for (const AddressState state : {AddressState::Refused, AddressState::Failed}) {
        for (const StepKind kind : {StepKind::AssignCount, StepKind::AssignAddresses}) {
            const Told told = toldOf(kind, state);
            QCOMPARE(judge(recordOf(told), told).size(), 1);
        }
    }
}

void TestCampaignJudge::anAddressThatIsSaidToBeGoneAndIsThereIsFound()
{
    const Told told = toldOf(StepKind::Unassign, AddressState::Proved);
    Record record = recordOf(told);
    record.sent[0].changed.clear();
    record.held.insert(u"eni-1"_s, {address(1)});
    QCOMPARE(judge(record, told).size(), 1);
}

void TestCampaignJudge::anAddressThatIsSaidToBeThereStillAndWasTakenAwayIsFound()
{
    const Told told = toldOf(StepKind::Unassign, AddressState::Failed);
    QCOMPARE(judge(recordOf(told), told).size(), 1);
}

void TestCampaignJudge::anotherAddressThanTheOneGivenIsFound()
{
    Told told = toldOf(StepKind::AssignCount, AddressState::Proved);
    const Record record = recordOf(told);
    stepOf(told).addresses[0].address = address(7);
    QVERIFY(judge(record, told).join(u'\n').contains(address(7).toString()));
}

void TestCampaignJudge::aGivenAddressWithoutANameIsFound()
{
    Told told = toldOf(StepKind::AssignCount, AddressState::Proved, 2);
    const Record record = recordOf(told);
    stepOf(told).addresses.pop_back();
    QVERIFY(judge(record, told).join(u'\n').contains(u"does not name"_s));
}

void TestCampaignJudge::aRequestWithoutAStepIsFound()
{
    for (const StepKind kind : {StepKind::AssignAddresses, StepKind::Unassign}) {
        Told told = toldOf(kind, AddressState::Proved);
        const Record record = recordOf(told);
        told.plans.clear();
        told.stepOfToken.clear();
        QVERIFY(judge(record, told).join(u'\n').contains(u"no step of the journal"_s));
    }
}

void TestCampaignJudge::sendingAgainBlindlyIsFound_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("strike");
    QTest::newRow("reset") << u"reset before"_s << 0 << QString();
    QTest::newRow("a page of a proxy") << u"html before"_s << 0 << QString();
    QTest::newRow("done") << u"ok"_s << 200 << QString();
    QTest::newRow("refused for good") << u"InvalidIp.Address"_s << 400 << QString();
    QTest::newRow("throttled, and the line lost it") << u"Throttling.User"_s << 400 << u"TCP: reset after"_s;
}

void TestCampaignJudge::sendingAgainBlindlyIsFound()
{
    QFETCH(QString, outcome);
    QFETCH(int, status);
    QFETCH(QString, strike);
    Told told = toldOf(StepKind::Unassign, AddressState::Proved);
    stepOf(told).attempts = 2;
    Record record = recordOf(told);
    Sent first = record.sent[0];
    first.changed.clear();
    first.outcome = outcome;
    first.status = status;
    first.strike = strike;
    record.sent.insert(record.sent.begin(), first);
    QVERIFY(judge(record, told).join(u'\n').contains(u"sent again"_s));
}

void TestCampaignJudge::sendingAgainAfterThrottlingIsAllowed()
{
    Told told = toldOf(StepKind::Unassign, AddressState::Proved);
    stepOf(told).attempts = 2;
    Record record = recordOf(told);
    Sent first = record.sent[0];
    first.changed.clear();
    first.outcome = u"Throttling.User"_s;
    first.status = 400;
    record.sent.insert(record.sent.begin(), first);
    QCOMPARE(judge(record, told), QStringList());
}

void TestCampaignJudge::moreRequestsThanToldAreFound()
{
    Told told = toldOf(StepKind::Unassign, AddressState::Proved);
    stepOf(told).attempts = 0;
    QCOMPARE(judge(recordOf(told), told).size(), 1);
}

void TestCampaignJudge::moreAddressesThanWantedAreFound()
{
    Told told = toldOf(StepKind::AssignCount, AddressState::Proved, 1);
    Record record = recordOf(told);
    record.sent[0].changed.insert(address(2));
    QVERIFY(judge(record, told).join(u'\n').contains(u"were wanted"_s));
}

void TestCampaignJudge::anOutcomeThatStaysOpenIsFound_data()
{
    QTest::addColumn<AddressState>("state");
    QTest::newRow("planned") << AddressState::Planned;
    QTest::newRow("recorded") << AddressState::Recorded;
    QTest::newRow("sent") << AddressState::Sent;
    QTest::newRow("accepted") << AddressState::Accepted;
    QTest::newRow("unknown") << AddressState::Unknown;
}

void TestCampaignJudge::anOutcomeThatStaysOpenIsFound()
{
    QFETCH(AddressState, state);
    const Told told = toldOf(StepKind::AssignAddresses, state);
    QVERIFY(judge(recordOf(told), told).join(u'\n').contains(u"for ever"_s));
}

void TestCampaignJudge::knownLimitsMayStayUnknown()
{
    Told told = toldOf(StepKind::AssignCount, AddressState::Unknown);
    const Record record = recordOf(told);
    operations::giveUpUnnamed(stepOf(told));
    stepOf(told).addresses[0].address.reset();
    QCOMPARE(judge(record, told), QStringList());
}

void TestCampaignJudge::aKnownLimitIsNoExcuseForWhatWasDone()
{
    Told told = toldOf(StepKind::AssignAddresses, AddressState::Unknown);
    stepOf(told).error.emplace();
    stepOf(told).error->httpStatus = 200;
    Record record = recordOf(told);
    QVERIFY(judge(record, told).join(u'\n').contains(u"for ever"_s));
    record.sent[0].changed.clear();
    QCOMPARE(judge(record, told), QStringList());
}

void TestCampaignJudge::whatSomebodyElseTookAwayIsNoLie()
{
    const Told told = toldOf(StepKind::AssignAddresses, AddressState::Failed);
    Record taken = recordOf(told);
    taken.takenAway.insert(address(1));
    QCOMPARE(judge(taken, told), QStringList());
    Record deleted = recordOf(told);
    deleted.deleted.insert(u"eni-1"_s);
    QCOMPARE(judge(deleted, told), QStringList());
}

void TestCampaignJudge::aListThatIsNotTheTruthIsFound()
{
    const campaign::Addresses some{address(1)};
    Record record;
    record.rows = {{u"eni-1"_s, some}, {u"eni-2"_s, {}}};
    Told told;
    told.rows = record.rows;
    QCOMPARE(judge(record, told), QStringList());
    told.rows.remove(u"eni-2"_s);
    QCOMPARE(judge(record, told).size(), 1);
    told.rows.insert(u"eni-3"_s, {});
    QCOMPARE(judge(record, told).size(), 2);
    told.rows.insert(u"eni-1"_s, {});
    QCOMPARE(judge(record, told).size(), 3);
}

QTEST_APPLESS_MAIN(TestCampaignJudge)
#include "tst_campaignjudge.moc"
