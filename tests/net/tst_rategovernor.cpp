// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/rategovernor.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using net::Priority;

namespace {

/// Real waits are scaled; what time it is, the test says.
class SetClock : public core::Clock
{
public:
    SetClock()
        : core::Clock(600)
    {}
    std::chrono::milliseconds elapsed() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::milliseconds m_now{0};
};

api::Request request(const QString &action, const QString &region = u"cn-hangzhou"_s)
{
    return {api::Product::Ecs, action, region, {}, api::Effect::Reads};
}

} // namespace

class RateGovernorTest : public QObject
{
    Q_OBJECT

private slots:
    void theSharesAreHalfOfWhatIsKnownToWork();
    void aMinutesShareGoesAtOnceAndTheNextWaits();
    void waitingCallsGoByThemselvesAsTheRateAllows();
    void actionsAndRegionsDoNotSlowEachOther();
    void backgroundCallsGetHalfOfIt();
    void foregroundCallsGoBeforeWaitingBackgroundCalls();
    void aThrottledAnswerHalvesTheRateForAMinute();
    void aCallWhoseOwnerIsGoneTakesNothing();
    void aCallMayAskForTheNextOne();

private:
    void ask(net::RateGovernor &governor, const api::Request &request, int times,
             Priority priority = Priority::Foreground);

    int m_gone = 0;
    QList<Priority> m_order;
};

void RateGovernorTest::ask(net::RateGovernor &governor, const api::Request &request, int times, Priority priority)
{
    for (int i = 0; i < times; ++i) {
        governor.acquire(request, priority, this, [this, priority] {
            ++m_gone;
            m_order.append(priority);
        });
    }
}

void RateGovernorTest::theSharesAreHalfOfWhatIsKnownToWork()
{
    QCOMPARE(net::callsPerMinute(u"DescribeNetworkInterfaces"_s), 400);
    QCOMPARE(net::callsPerMinute(u"AssignIpv6Addresses"_s), 200);
    QCOMPARE(net::callsPerMinute(u"DescribeVSwitches"_s), 150);
    QCOMPARE(net::callsPerMinute(u"DescribeRegions"_s), 250);
}

void RateGovernorTest::aMinutesShareGoesAtOnceAndTheNextWaits()
{
    m_gone = 0;
    const SetClock clock;
    net::RateGovernor governor(clock);

    ask(governor, request(u"AssignIpv6Addresses"_s), 205);

    QCOMPARE(m_gone, 200);
    QCOMPARE(governor.waiting(request(u"AssignIpv6Addresses"_s)), 5);
}

void RateGovernorTest::waitingCallsGoByThemselvesAsTheRateAllows()
{
    m_gone = 0;
    const core::Clock clock(600);
    net::RateGovernor governor(clock);

    ask(governor, request(u"DescribeVSwitches"_s), 250);
    QVERIFY(m_gone < 250);

    QTRY_COMPARE(m_gone, 250);
    // 100 calls above the 150 at hand, at 150 a minute.
    QVERIFY(clock.elapsed() >= 39s);
}

void RateGovernorTest::actionsAndRegionsDoNotSlowEachOther()
{
    m_gone = 0;
    const SetClock clock;
    net::RateGovernor governor(clock);
    ask(governor, request(u"AssignIpv6Addresses"_s), 200);

    ask(governor, request(u"UnassignIpv6Addresses"_s), 1);
    ask(governor, request(u"AssignIpv6Addresses"_s, u"cn-beijing"_s), 1);

    QCOMPARE(m_gone, 202);
}

void RateGovernorTest::backgroundCallsGetHalfOfIt()
{
    m_gone = 0;
    const SetClock clock;
    net::RateGovernor governor(clock);

    ask(governor, request(u"AssignIpv6Addresses"_s), 150, Priority::Background);
    QCOMPARE(m_gone, 100);

    ask(governor, request(u"AssignIpv6Addresses"_s), 100);
    QCOMPARE(m_gone, 200);
}

void RateGovernorTest::foregroundCallsGoBeforeWaitingBackgroundCalls()
{
    m_order.clear();
    SetClock clock;
    net::RateGovernor governor(clock);
    const api::Request assign = request(u"AssignIpv6Addresses"_s);
    ask(governor, assign, 200);
    m_order.clear();

    ask(governor, assign, 1, Priority::Background);
    ask(governor, assign, 1, Priority::Foreground);
    clock.advance(1s);

    QTRY_COMPARE(m_order, (QList<Priority>{Priority::Foreground, Priority::Background}));
}

void RateGovernorTest::aThrottledAnswerHalvesTheRateForAMinute()
{
    m_gone = 0;
    SetClock clock;
    net::RateGovernor governor(clock);
    const api::Request assign = request(u"AssignIpv6Addresses"_s);

    governor.throttled(assign);
    ask(governor, assign, 1);
    QCOMPARE(m_gone, 0);
    clock.advance(30s);
    ask(governor, assign, 99);
    QCOMPARE(m_gone, 50);

    clock.advance(60s);
    ask(governor, assign, 1);
    clock.advance(60s);
    ask(governor, assign, 400);
    QVERIFY(m_gone >= 300);
}

void RateGovernorTest::aCallWhoseOwnerIsGoneTakesNothing()
{
    m_gone = 0;
    SetClock clock;
    net::RateGovernor governor(clock);
    const api::Request assign = request(u"AssignIpv6Addresses"_s);
    ask(governor, assign, 200);
    auto owner = std::make_unique<QObject>();
    bool called = false;
    governor.acquire(assign, Priority::Foreground, owner.get(), [&called] { called = true; });

    owner.reset();
    clock.advance(310ms);
    ask(governor, assign, 1);

    QCOMPARE(m_gone, 201);
    QVERIFY(!called);
}

void RateGovernorTest::aCallMayAskForTheNextOne()
{
    m_gone = 0;
    const SetClock clock;
    net::RateGovernor governor(clock);
    const api::Request assign = request(u"AssignIpv6Addresses"_s);

    governor.acquire(assign, Priority::Foreground, this, [this, &governor, assign] { ask(governor, assign, 2); });

    QCOMPARE(m_gone, 2);
}

QTEST_GUILESS_MAIN(RateGovernorTest)
#include "tst_rategovernor.moc"
