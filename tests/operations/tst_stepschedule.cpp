// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/interfacewatch.h"
#include "app/operations/sendingagain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

core::Error refusal(const QString &code)
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = code;
    error.delivery = core::Delivery::Answered;
    return error;
}

domain::Step unassignStep()
{
    domain::Step step;
    step.kind = domain::StepKind::Unassign;
    return step;
}

} // namespace

class TestStepSchedule : public QObject
{
    Q_OBJECT

private slots:
    void readsComeDenselyAndThenSeldom();
    void waitsGrowAndAreSpread();
    void afterThreeTimesOrTwoMinutesItEnds();
    void theServersOwnWaitCounts();
    void aCorrectedClockNeedsNoWait();
    void aCountWithoutATokenIsNeverSentAgain();
};

void TestStepSchedule::readsComeDenselyAndThenSeldom()
{
    QList<qint64> seconds;
    for (milliseconds at = 0ms; at < 40min; at = operations::nextReadAfter(at))
        seconds.append(at / 1s);
    QCOMPARE(seconds,
             QList<qint64>({0, 0, 1, 2, 3, 8, 13, 18, 23, 28, 33, 38, 43, 48, 53, 58, 60, 120, 300, 600, 1200, 1800}));
}

void TestStepSchedule::waitsGrowAndAreSpread()
{
    const domain::Step step = unassignStep();
    const core::Error busy = refusal(u"OperationConflict"_s);
    QCOMPARE(operations::waitBeforeSendingAgain(step, busy, 0, 0s, 0), milliseconds(3000));
    QCOMPARE(operations::waitBeforeSendingAgain(step, busy, 1, 3s, 0), milliseconds(6000));
    QCOMPARE(operations::waitBeforeSendingAgain(step, busy, 2, 9s, 0), milliseconds(9000));
    QCOMPARE(operations::waitBeforeSendingAgain(step, busy, 0, 0s, 0.5), milliseconds(3450));
}

void TestStepSchedule::afterThreeTimesOrTwoMinutesItEnds()
{
    const domain::Step step = unassignStep();
    const core::Error throttled = refusal(u"Throttling"_s);
    QVERIFY(!operations::waitBeforeSendingAgain(step, throttled, 3, 0s, 0));
    QVERIFY(operations::waitBeforeSendingAgain(step, throttled, 0, 117s, 0));
    QVERIFY(!operations::waitBeforeSendingAgain(step, throttled, 0, 118s, 0));
}

void TestStepSchedule::theServersOwnWaitCounts()
{
    core::Error throttled = refusal(u"Throttling"_s);
    throttled.retryAfter = 45s;
    QCOMPARE(operations::waitBeforeSendingAgain(unassignStep(), throttled, 0, 0s, 0.9), milliseconds(45s));
    throttled.retryAfter = 121s;
    QVERIFY(!operations::waitBeforeSendingAgain(unassignStep(), throttled, 0, 0s, 0));
}

void TestStepSchedule::aCorrectedClockNeedsNoWait()
{
    QCOMPARE(operations::waitBeforeSendingAgain(unassignStep(), refusal(u"InvalidTimeStamp.Expired"_s), 0, 0s, 0.5),
             milliseconds(0));
}

void TestStepSchedule::aCountWithoutATokenIsNeverSentAgain()
{
    domain::Step step;
    step.kind = domain::StepKind::AssignCount;
    QVERIFY(!operations::waitBeforeSendingAgain(step, refusal(u"Throttling"_s), 0, 0s, 0));
    step.clientToken = u"token"_s;
    QVERIFY(operations::waitBeforeSendingAgain(step, refusal(u"Throttling"_s), 0, 0s, 0));
}

QTEST_GUILESS_MAIN(TestStepSchedule)
#include "tst_stepschedule.moc"
