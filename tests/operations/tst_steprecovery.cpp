// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/recovery.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;

namespace {

domain::Step stepIn(AddressState state)
{
    domain::Step step;
    step.addresses = {{std::nullopt, state}, {std::nullopt, AddressState::Proved}};
    return step;
}

const QDateTime now = QDateTime(QDate(2026, 11, 22), QTime(3, 4), QTimeZone::utc());

} // namespace

class TestStepRecovery : public QObject
{
    Q_OBJECT

private slots:
    void whatMayHaveBeenSentIsUnknown_data();
    void whatMayHaveBeenSentIsUnknown();
    void whatWasNeverSentIsFailed_data();
    void whatWasNeverSentIsFailed();
    void waitingToBeSentAgainIsRefusedWithTheCloudsWord();
    void aSettledStepIsLeftAsItIs();
};

void TestStepRecovery::whatMayHaveBeenSentIsUnknown_data()
{
    QTest::addColumn<AddressState>("state");
    QTest::addColumn<bool>("answered");
    QTest::newRow("sent") << AddressState::Sent << false;
    QTest::newRow("accepted") << AddressState::Accepted << true;
    QTest::newRow("unknown") << AddressState::Unknown << true;
}

void TestStepRecovery::whatMayHaveBeenSentIsUnknown()
{
    QFETCH(AddressState, state);
    QFETCH(bool, answered);
    domain::Step step = stepIn(state);
    QVERIFY(operations::takeUp(step, now));
    QCOMPARE(step.addresses[0].state, AddressState::Unknown);
    QCOMPARE(step.addresses[1].state, AddressState::Proved);
    QCOMPARE(step.error.has_value(), !answered);
    QVERIFY(!step.settled.isValid());
}

void TestStepRecovery::whatWasNeverSentIsFailed_data()
{
    QTest::addColumn<AddressState>("state");
    QTest::newRow("planned") << AddressState::Planned;
    QTest::newRow("recorded") << AddressState::Recorded;
}

void TestStepRecovery::whatWasNeverSentIsFailed()
{
    QFETCH(AddressState, state);
    domain::Step step = stepIn(state);
    QVERIFY(!operations::takeUp(step, now));
    QCOMPARE(step.addresses[0].state, AddressState::Failed);
    QCOMPARE(step.error->delivery, core::Delivery::NotSent);
    QCOMPARE(step.error->code, u"ProgramEnded"_s);
    QCOMPARE(step.settled, now);
}

void TestStepRecovery::waitingToBeSentAgainIsRefusedWithTheCloudsWord()
{
    domain::Step step = stepIn(AddressState::Recorded);
    step.attempts = 1;
    step.error.emplace();
    step.error->kind = core::ErrorKind::Refused;
    step.error->code = u"Throttling"_s;
    QVERIFY(!operations::takeUp(step, now));
    QCOMPARE(step.addresses[0].state, AddressState::Refused);
    QCOMPARE(step.error->code, u"Throttling"_s);
}

void TestStepRecovery::aSettledStepIsLeftAsItIs()
{
    domain::Step step = stepIn(AddressState::Refused);
    const domain::Step before = step;
    QVERIFY(!operations::takeUp(step, now));
    QVERIFY(step == before);
}

QTEST_GUILESS_MAIN(TestStepRecovery)
#include "tst_steprecovery.moc"
