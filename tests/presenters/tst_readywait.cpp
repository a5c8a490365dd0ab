// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/curesbench.h"

using namespace Qt::Literals::StringLiterals;
using explain::Offer;
using Stage = presenters::PlanWatch::Stage;

/// Waiting until an interface takes changes, and then sending once.
class ReadyWaitTest : public tests::CuresBench
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void waitingSendsOnceWhenTheInterfaceIsReady();
    void waitingSaysWhatItWaitsForAndSinceWhen();
    void waitingEndsAtItsLimit();
    void waitingEndsWhereTheInterfaceIsGone();
    void waitingEndsInAStateThatStays();
    void waitingCanBeStopped();
    void waitingEndsWithItsDialog();
    void anotherChangeOfTheInterfaceIsWaitedFor();
};

void ReadyWaitTest::waitingSendsOnceWhenTheInterfaceIsReady()
{
    m_world->addInterface();
    refuseCount(2, u"InvalidOperation.InvalidEniState"_s);
    setState(domain::InterfaceStatus::Attaching, u"Attaching"_s);
    take(Offer::WaitAndTryAgain);
    QTRY_VERIFY2(said().startsWith(u"The interface's state is Attaching. Waiting since "_s), qPrintable(said()));
    QTest::qWait(100); // many readings
    QCOMPARE(m_world->changesSent(), 1);
    QVERIFY(m_assign->cures().isWorking());
    setState(domain::InterfaceStatus::InUse, u"InUse"_s);
    QTRY_COMPARE(m_world->changesSent(), 2);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6AddressCount"_s), u"2"_s);
    refuse(u"InvalidOperation.InvalidEniState"_s);
    QTRY_COMPARE(m_assign->stage(), Stage::Refused);
    QTest::qWait(100);
    QCOMPARE(m_world->changesSent(), 2); // once a click
}

void ReadyWaitTest::waitingSaysWhatItWaitsForAndSinceWhen()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEcsState"_s);
    m_world->instanceStatus = u"Starting"_s;
    take(Offer::WaitAndTryAgain);
    const QString first = said();
    QVERIFY2(first.startsWith(u"The cloud said that it is not ready. Waiting since "_s), qPrintable(first));
    QTRY_VERIFY2(said().startsWith(u"The state of instance web-03 is Starting. Waiting since "_s), qPrintable(said()));
    const auto sinceOf = [](const QString &text) {
        return text.mid(text.indexOf(u"since"_s));
    };
    QTest::qWait(50);
    QCOMPARE(sinceOf(said()), sinceOf(first));
}

void ReadyWaitTest::waitingEndsAtItsLimit()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEniState"_s);
    setState(domain::InterfaceStatus::Detaching, u"Detaching"_s);
    const auto began = m_world->clock.elapsed();
    take(Offer::WaitAndTryAgain);
    QTRY_COMPARE_WITH_TIMEOUT(
        said(), u"5 minutes have passed, and nothing was sent. The interface's state is Detaching."_s, 20000);
    QVERIFY(m_world->clock.elapsed() - began >= presenters::ReadyWait::limit * 9 / 10); // timers are coarse
    QCOMPARE(m_world->changesSent(), 1);
    QVERIFY(isOffered(Offer::WaitAndTryAgain));
}

void ReadyWaitTest::waitingEndsWhereTheInterfaceIsGone()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEniState"_s);
    m_world->interface().id = u"eni-other"_s;
    take(Offer::WaitAndTryAgain);
    QTRY_COMPARE(said(), u"Nothing was sent: the interface is no longer there."_s);
    QCOMPARE(m_world->changesSent(), 1);
}

void ReadyWaitTest::waitingEndsInAStateThatStays()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEniState"_s);
    setState(domain::InterfaceStatus::Deleting, u"Deleting"_s);
    take(Offer::WaitAndTryAgain);
    QTRY_COMPARE(said(), u"Nothing was sent. The interface's state is Deleting, and that does not pass by itself."_s);
    QCOMPARE(m_world->changesSent(), 1);
}

void ReadyWaitTest::waitingCanBeStopped()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEniState"_s);
    setState(domain::InterfaceStatus::Attaching, u"Attaching"_s);
    take(Offer::WaitAndTryAgain);
    QTRY_VERIFY(said().contains(u"Attaching"_s));
    m_assign->cures().stop();
    setState(domain::InterfaceStatus::InUse, u"InUse"_s);
    QTest::qWait(150);
    QCOMPARE(said(), u"Stopped. Nothing was sent."_s);
    QCOMPARE(m_world->changesSent(), 1);
}

void ReadyWaitTest::waitingEndsWithItsDialog()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEniState"_s);
    setState(domain::InterfaceStatus::Attaching, u"Attaching"_s);
    take(Offer::WaitAndTryAgain);
    m_assign.reset();
    setState(domain::InterfaceStatus::InUse, u"InUse"_s);
    QTest::qWait(150);
    QCOMPARE(m_world->changesSent(), 1);
}

void ReadyWaitTest::anotherChangeOfTheInterfaceIsWaitedFor()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEniState"_s);
    m_world->changes->submit(
        domain::planAssignCount({m_world->context.account, m_world->context.regionId, u"eni-1"_s}, u"前端网卡-7"_s, 1),
        m_world->context);
    QTRY_VERIFY(m_world->openChange() >= 0);
    take(Offer::WaitAndTryAgain);
    QTRY_VERIFY(said().startsWith(u"Another change of this interface is under way."_s));
    QCOMPARE(m_world->changesSent(), 2);
    m_world->acceptChange();
    QTRY_COMPARE(m_world->changesSent(), 3);
}

QTEST_GUILESS_MAIN(ReadyWaitTest)
#include "tst_readywait.moc"
