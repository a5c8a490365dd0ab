// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/curesbench.h"

using namespace Qt::Literals::StringLiterals;
using explain::Offer;
using Stage = presenters::PlanWatch::Stage;

namespace {

/// A form that nothing speaks against.
class WillingForm : public presenters::CuredForm
{
public:
    QString formObstacle() const override { return {}; }
    bool anyCheckFailed() const override { return false; }
    bool namesAddresses() const override { return false; }
    std::vector<domain::Ipv6Address> named() const override { return {}; }
    int wanted() const override { return 1; }
    QString actionText() const override { return {}; }
    void takeOut(const std::vector<domain::Ipv6Address> &) override {}
    std::vector<domain::Ipv6Address> askForAtMost(int) override { return {}; }
    void sendOneByOne() override {}
    void sendNow() override { ++sent; }

    int sent = 0;
};

} // namespace

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
    void aComputerThatSleptTooLongSendsNothing();
    void aComputerThatSleepsWhileItReadsSendsNothing();
    void nothingIsSentWhereAChangeIsOnItsWay();
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

void ReadyWaitTest::aComputerThatSleptTooLongSendsNothing()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEniState"_s);
    setState(domain::InterfaceStatus::Attaching, u"Attaching"_s);
    take(Offer::WaitAndTryAgain);
    QTRY_VERIFY(said().startsWith(u"The interface's state is Attaching."_s));
    m_world->clock.sleep(std::chrono::hours(3));
    setState(domain::InterfaceStatus::InUse, u"InUse"_s);
    QTRY_COMPARE(said(), u"5 minutes have passed, and nothing was sent. The interface's state is Attaching."_s);
    QTest::qWait(100);
    QCOMPARE(m_world->changesSent(), 1);
}

void ReadyWaitTest::aComputerThatSleepsWhileItReadsSendsNothing()
{
    m_world->addInterface();
    refuseCount(1, u"InvalidOperation.InvalidEniState"_s);
    m_world->answersReads = false;
    const qsizetype asked = m_world->client.count();
    take(Offer::WaitAndTryAgain);
    QTRY_VERIFY(m_world->client.count() > asked);
    m_world->clock.sleep(std::chrono::hours(3));
    m_world->answerReadsAgain();
    QTRY_VERIFY2(said().startsWith(u"5 minutes have passed, and nothing was sent."_s), qPrintable(said()));
    QCOMPARE(m_world->changesSent(), 1);
}

void ReadyWaitTest::nothingIsSentWhereAChangeIsOnItsWay()
{
    m_world->addInterface();
    const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
    presenters::FreshFacts facts(m_world->context, m_world->regionStore(), m_world->clock, u"eni-1"_s);
    presenters::PlanWatch watch(*m_world->changes);
    presenters::ExplanationPresenter explanation(m_world->catalogue);
    WillingForm form;
    presenters::CureTaker cures(form, {facts, watch, explanation, *m_world->changes, m_world->clock}, key);
    connect(&facts, &presenters::FreshFacts::changed, &cures, &presenters::CureTaker::onFactsChanged);
    watch.submit(domain::planAssignCount(key, {}, 1), m_world->context);
    refuse(u"Forbidden.RAM"_s);
    QTRY_COMPARE(watch.stage(), Stage::Refused);
    explanation.setError(*watch.plan()->steps.front().error, {});
    cures.refreshOffers();
    m_world->answersReads = false;
    explanation.takeOffer(Offer::TryAgain);
    QVERIFY(cures.isWorking());
    watch.submit(domain::planAssignCount(key, {}, 1), m_world->context);
    QCOMPARE(watch.stage(), Stage::Sending);
    m_world->answerReadsAgain();
    QTRY_VERIFY(!cures.isWorking());
    QCOMPARE(form.sent, 0);
    QCOMPARE(cures.text(), QString());
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
