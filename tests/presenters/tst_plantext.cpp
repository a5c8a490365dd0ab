// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/plantext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::PlanText;
using presenters::StateCounts;

namespace {

domain::Plan planSentTimes(int attempts)
{
    domain::Plan plan = domain::planAssignCount({u"account"_s, u"cn-hangzhou"_s, u"eni-1"_s}, u"web-7"_s, 1);
    plan.steps.front().attempts = attempts;
    plan.steps.front().addresses.front().state = domain::AddressState::Sent;
    return plan;
}

} // namespace

class PlanTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aCallSentOnceIsWaitedFor();
    void aCallSentAgainSaysSo();
    void anAnsweredCallTellsNoAttempts();
};

void PlanTextTest::aCallSentOnceIsWaitedFor()
{
    QCOMPARE(PlanText::progress(StateCounts::of(planSentTimes(1))), u"Sent; waiting for the cloud's answer…"_s);
}

void PlanTextTest::aCallSentAgainSaysSo()
{
    const QString text = PlanText::progress(StateCounts::of(planSentTimes(5)));
    QVERIFY2(text.contains(u"attempt 5 is under way."_s), qPrintable(text));
}

void PlanTextTest::anAnsweredCallTellsNoAttempts()
{
    domain::Plan plan = planSentTimes(5);
    plan.steps.front().addresses.front().state = domain::AddressState::Refused;
    QCOMPARE(StateCounts::of(plan).attempts, 0);
}

QTEST_GUILESS_MAIN(PlanTextTest)
#include "tst_plantext.moc"
