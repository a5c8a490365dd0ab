// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace std::chrono_literals;
using core::Alarm;
using core::Clock;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void aMinuteTakesASecondAtSixty();
    void withoutAScaleTimeIsReal();
    void aWaitIsNeverRoundedAwayUnlessItIsZero();
    void anImpossibleScaleIsOne_data();
    void anImpossibleScaleIsOne();
    void elapsedTimeIsScaledAndNeverGoesBack();
    void theWallClockIsNotScaled();
    void afterCallsOnceWhenTheTimeHasCome();
    void afterDoesNotCallAReceiverThatIsGone();
    void anAlarmRingsOncePerStart();
    void aStoppedAlarmDoesNotRing();
    void anAlarmStartedAgainRingsOnlyForTheLastStart();
};

void ClockTest::aMinuteTakesASecondAtSixty()
{
    QCOMPARE(Clock(60).real(60s), 1000ms);
    QCOMPARE(Clock(0.5).real(1s), 2000ms);
}

void ClockTest::withoutAScaleTimeIsReal()
{
    QCOMPARE(Clock().real(1234ms), 1234ms);
    QCOMPARE(Clock().timeScale(), 1.0);
}

void ClockTest::aWaitIsNeverRoundedAwayUnlessItIsZero()
{
    QCOMPARE(Clock(1000).real(1ms), 1ms);
    QCOMPARE(Clock(1000).real(0ms), 0ms);
    QCOMPARE(Clock().real(-5ms), 0ms);
}

void ClockTest::anImpossibleScaleIsOne_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("negative") << -3.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
}

void ClockTest::anImpossibleScaleIsOne()
{
    QFETCH(double, scale);
    QCOMPARE(Clock(scale).timeScale(), 1.0);
}

void ClockTest::elapsedTimeIsScaledAndNeverGoesBack()
{
    const Clock clock(1000);
    QElapsedTimer real;
    real.start();
    auto last = clock.elapsed();
    while (real.elapsed() < 20) {
        const auto now = clock.elapsed();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY2(clock.elapsed() >= 19s, "20 ms of reality are 20 s at 1000");
}

void ClockTest::theWallClockIsNotScaled()
{
    const QDateTime now = Clock(1000).now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(std::abs(now.secsTo(QDateTime::currentDateTimeUtc())) <= 1);
}

void ClockTest::afterCallsOnceWhenTheTimeHasCome()
{
    const Clock clock(100);
    int calls = 0;
    QElapsedTimer real;
    real.start();
    clock.after(2s, this, [&calls] { ++calls; });
    QTRY_COMPARE_WITH_TIMEOUT(calls, 1, 2000);
    QVERIFY(real.elapsed() >= 19);
}

void ClockTest::afterDoesNotCallAReceiverThatIsGone()
{
    const Clock clock(100);
    bool called = false;
    bool later = false;
    auto receiver = std::make_unique<QObject>();
    clock.after(500ms, receiver.get(), [&called] { called = true; });
    receiver.reset();
    clock.after(2s, this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void ClockTest::anAlarmRingsOncePerStart()
{
    const Clock clock(100);
    Alarm alarm(clock);
    QSignalSpy rang(&alarm, &Alarm::rang);
    bool later = false;
    alarm.start(500ms);
    QVERIFY(alarm.isActive());
    clock.after(3s, this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(rang.count(), 1);
    QVERIFY(!alarm.isActive());
}

void ClockTest::aStoppedAlarmDoesNotRing()
{
    const Clock clock(100);
    Alarm alarm(clock);
    QSignalSpy rang(&alarm, &Alarm::rang);
    bool later = false;
    alarm.start(500ms);
    alarm.stop();
    clock.after(2s, this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(rang.count(), 0);
}

void ClockTest::anAlarmStartedAgainRingsOnlyForTheLastStart()
{
    const Clock clock(100);
    Alarm alarm(clock);
    QSignalSpy rang(&alarm, &Alarm::rang);
    bool later = false;
    alarm.start(500ms);
    alarm.start(1s);
    clock.after(4s, this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(rang.count(), 1);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
