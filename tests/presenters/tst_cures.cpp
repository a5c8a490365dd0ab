// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/curesbench.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using explain::Offer;
using presenters::AssignPresenter;
using presenters::UnassignPresenter;
using Stage = presenters::PlanWatch::Stage;

namespace {

const QString five = u"2408:4005:3a:1a00::5"_s;
const QString six = u"2408:4005:3a:1a00::6"_s;
const QString seven = u"2408:4005:3a:1a00::7"_s;

} // namespace

/// What one click on a cure does in the dialogs: what is read, what is sent, what is said.
class CuresTest : public tests::CuresBench
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void tryingAgainReadsAndSendsTheSameOnce();
    void tryingAgainSendsNothingWhereACheckFails();
    void tryingAgainSendsNothingWhereTheNumberWouldBeAnother();
    void tryingAgainSendsNothingWhereItCannotRead();
    void tryingAgainLeavesOutWhatWasDone();
    void stoppingWhileItReadsSendsNothing();
    void aComputerThatSleepsWhileItReadsSendsNothing();
    void choosingAnotherTakesOutWhatTheServerNames();
    void choosingAnotherTakesOutWhatIsHeld();
    void choosingAnotherIsNotForNumbers();
    void theNumberIsLoweredToWhatIsLeft();
    void theListIsCutToWhatIsLeft();
    void oneByOneIsOnePlanOfSingleCalls();
    void typingMakesWholeCallsAgain();
    void anOpenOutcomeOffersNothingThatSends();
    void theServersTimeIsFollowedByAnotherTry();
    void anUnassignIsTriedAgain();
    void anUnassignLeavesOutWhatWasRefused();
    void whatWasTakenOutIsToldAlsoAfterAReading();
    void anUnassignGoesOneByOne();
    void aFormIsFilledInFromARefusedPlan();
};

void CuresTest::tryingAgainReadsAndSendsTheSameOnce()
{
    m_world->addInterface();
    refuseCount(2, u"Forbidden.RAM"_s);
    QSignalSpy accepted(m_assign.get(), &AssignPresenter::accepted);
    QVERIFY(isOffered(Offer::TryAgain));
    const qsizetype asked = m_world->client.count();
    take(Offer::TryAgain);
    QVERIFY(m_assign->cures().isWorking());
    QVERIFY(!m_assign->isEditable() && !m_assign->canSubmit());
    QVERIFY(!isOffered(Offer::TryAgain));
    take(Offer::TryAgain); // nothing more
    m_assign->setCount(1); // nor this
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->client.request(asked).action, u"DescribeNetworkInterfaces"_s);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6AddressCount"_s), u"2"_s);
    m_world->acceptChange();
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(m_world->changesSent(), 2);
    QCOMPARE(m_world->changes->planIds().size(), size_t(2));
    QCOMPARE(said(), QString());
}

void CuresTest::tryingAgainSendsNothingWhereACheckFails()
{
    m_world->addInterface();
    refuseCount(2, u"Forbidden.RAM"_s);
    m_world->cidr.clear();
    take(Offer::TryAgain);
    QTRY_COMPARE(said(), u"Nothing was sent: a check fails now."_s);
    QCOMPARE(m_world->changesSent(), 1);
    QVERIFY(m_assign->isEditable() && isOffered(Offer::TryAgain));
    QCOMPARE(m_assign->actionText(), u"Send Anyway"_s);
    m_assign->setCount(1);
    QCOMPARE(said(), QString());
}

void CuresTest::tryingAgainSendsNothingWhereTheNumberWouldBeAnother()
{
    m_world->addInterface();
    refuseCount(3, u"Forbidden.RAM"_s);
    m_world->interface().ipv6 = {tests::address(five), tests::address(six), tests::address(seven),
                                 tests::address(u"2408:4005:3a:1a00::8"_s)};
    take(Offer::TryAgain);
    QTRY_VERIFY(said().contains(u"the form asks for another number"_s));
    QCOMPARE(m_assign->count(), 2);
    QCOMPARE(m_world->changesSent(), 1);
}

void CuresTest::tryingAgainSendsNothingWhereItCannotRead()
{
    m_world->addInterface();
    refuseCount(2, u"Forbidden.RAM"_s);
    m_world->answersReads = false;
    const qsizetype asked = m_world->client.count();
    take(Offer::TryAgain);
    QTRY_VERIFY(m_world->client.count() > asked && m_world->client.isOpen(asked));
    m_world->client.fail(asked, tests::refusal(u"Forbidden.RAM"_s, {}, 403));
    QTRY_VERIFY2(said().startsWith(u"Nothing was sent, since the interface could not be read again."_s),
                 qPrintable(said()));
    QCOMPARE(m_world->changesSent(), 1);
}

void CuresTest::tryingAgainLeavesOutWhatWasDone()
{
    m_world->typeLimit = 20;
    m_world->addInterface();
    makeAssign();
    QStringList texts;
    for (int i = 1; i <= 12; ++i)
        texts += u"2408:4005:3a:1a00::%1"_s.arg(i);
    m_assign->setAddressText(texts.join(u'\n'));
    m_assign->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_COMPARE(m_world->changesSent(), 2);
    refuse(u"Forbidden.RAM"_s);
    QTRY_COMPARE(m_assign->stage(), Stage::Refused);
    take(Offer::TryAgain);
    QTRY_COMPARE(m_world->changesSent(), 3);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.1"_s), u"2408:4005:3a:1a00::11"_s);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.2"_s), u"2408:4005:3a:1a00::12"_s);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.3"_s), QString());
}

void CuresTest::stoppingWhileItReadsSendsNothing()
{
    m_world->addInterface();
    refuseCount(2, u"Forbidden.RAM"_s);
    m_world->answersReads = false;
    take(Offer::TryAgain);
    QVERIFY(said().startsWith(u"Reading again"_s));
    m_assign->cures().stop();
    m_world->answerReadsAgain();
    QTest::qWait(100);
    QCOMPARE(said(), u"Stopped. Nothing was sent."_s);
    QCOMPARE(m_world->changesSent(), 1);
    QVERIFY(m_assign->isEditable());
}

void CuresTest::aComputerThatSleepsWhileItReadsSendsNothing()
{
    m_world->addInterface();
    refuseCount(2, u"Forbidden.RAM"_s);
    m_world->answersReads = false;
    take(Offer::TryAgain);
    m_world->clock.sleep(std::chrono::hours(3));
    m_world->answerReadsAgain();
    QTRY_COMPARE(said(), u"Stopped. Nothing was sent."_s);
    QCOMPARE(m_world->changesSent(), 1);
}

void CuresTest::choosingAnotherTakesOutWhatTheServerNames()
{
    m_world->addInterface();
    refuseAddresses({five, u"::6 ::7 # spare"_s}, u"InvalidIp.IpAssigned"_s,
                    u"The specified ipAddress \"2408:4005:003a:1A00:0:0:0:6\" has been assigned."_s);
    QSignalSpy wanted(&m_assign->cures(), &presenters::CureTaker::addressesWanted);
    take(Offer::ChooseAnother);
    QCOMPARE(m_assign->addressText(), five + u"\n::7 # spare"_s);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(said(), u"Taken out of the list: %1."_s.arg(six));
    QCOMPARE(m_world->changesSent(), 1);
    m_assign->setAddressText(m_assign->addressText() + u"\n::8"_s);
    QCOMPARE(said(), QString());
    QVERIFY(m_assign->canSubmit());
}

void CuresTest::choosingAnotherTakesOutWhatIsHeld()
{
    m_world->addOtherInterface({u"2408:4005:3a:1a00::9"_s});
    m_world->addInterface();
    makeAssign();
    m_assign->setAddressText(u"::5\n::9"_s);
    QTRY_VERIFY(m_assign->verdicts().size() == 2
                && m_assign->verdicts()[1].tone == presenters::LineVerdict::Tone::Warning);
    m_assign->submit();
    refuse(u"InvalidIp.IpAssigned"_s);
    QTRY_COMPARE(m_assign->stage(), Stage::Refused);
    const auto show = m_assign->explanation().situation();
    QCOMPARE(show.holderId, u"eni-2"_s);
    take(Offer::ChooseAnother);
    QCOMPARE(m_assign->addressText(), u"::5"_s);
    QTest::qWait(50); // the facts are about others now
    QVERIFY(!isOffered(Offer::ChooseAnother));
    m_assign->setAddressText(u"::5 ::9"_s);
    QVERIFY(isOffered(Offer::ChooseAnother));
}

void CuresTest::choosingAnotherIsNotForNumbers()
{
    m_world->addInterface();
    refuseCount(2, u"InvalidIp.IpAssigned"_s);
    QVERIFY(!isOffered(Offer::ChooseAnother));
    QVERIFY(!isOffered(Offer::SendOneByOne));
}

void CuresTest::theNumberIsLoweredToWhatIsLeft()
{
    m_world->addInterface();
    makeAssign();
    m_assign->setCount(5);
    m_assign->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->interface().ipv6 = {tests::address(five), tests::address(six), tests::address(seven)};
    m_world->list();
    m_world->refuseChange(u"InvalidOperation.Ipv6CountExceeded"_s);
    QTRY_COMPARE(m_assign->stage(), Stage::Refused);
    const auto cure = m_assign->explanation().offered(Offer::LowerNumber);
    QVERIFY(cure);
    QCOMPARE(cure->subject, u"3"_s);
    QCOMPARE(cure->text, u"Ask for 3 Only"_s);
    take(Offer::LowerNumber);
    QCOMPARE(m_assign->count(), 3);
    QCOMPARE(said(), u"3 addresses are asked for now. Press “Assign 3 addresses” to send."_s);
    QVERIFY(m_assign->canSubmit());
    QCOMPARE(m_world->changesSent(), 1);
}

void CuresTest::theListIsCutToWhatIsLeft()
{
    m_world->typeLimit = 2;
    m_world->addInterface();
    refuseAddresses({five, six, seven}, u"InvalidOperation.Ipv6CountExceeded"_s);
    take(Offer::LowerNumber);
    QCOMPARE(m_assign->addressText(), five + u'\n' + six);
    QCOMPARE(
        said(),
        u"Taken out of the list: %1. 2 addresses are asked for now. Press “Assign 2 addresses” to send."_s.arg(seven));
    QCOMPARE(m_world->changesSent(), 1);
}

void CuresTest::oneByOneIsOnePlanOfSingleCalls()
{
    m_world->addInterface();
    refuseAddresses({five, six, seven}, u"InvalidParameter"_s);
    QVERIFY(isOffered(Offer::SendOneByOne));
    take(Offer::SendOneByOne);
    QTRY_COMPARE(m_world->changesSent(), 2);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.1"_s), five);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.2"_s), QString());
    m_world->acceptChange();
    QTRY_COMPARE(m_world->changesSent(), 3);
    refuse(u"InvalidParameter"_s);
    QTRY_COMPARE(m_world->changesSent(), 4);
    m_world->acceptChange();
    QTRY_COMPARE(m_assign->stage(), Stage::Refused);
    QCOMPARE(m_world->changes->planIds().size(), size_t(2));
    const domain::Plan *plan = m_world->changes->plan(m_world->changes->planIds().back());
    QCOMPARE(plan->steps.size(), size_t(3));
    QCOMPARE(plan->steps[1].addresses.front().state, domain::AddressState::Refused);
    QVERIFY(!isOffered(Offer::SendOneByOne)); // it is known which one it was
}

void CuresTest::typingMakesWholeCallsAgain()
{
    m_world->addInterface();
    refuseAddresses({five, six}, u"InvalidParameter"_s);
    m_world->answersReads = false;
    take(Offer::SendOneByOne);
    QVERIFY2(m_assign->notice().contains(u"2 calls"_s), qPrintable(m_assign->notice()));
    m_assign->cures().stop();
    m_assign->setAddressText(five + u'\n' + seven);
    QVERIFY(!m_assign->notice().contains(u"calls"_s));
}

void CuresTest::anOpenOutcomeOffersNothingThatSends()
{
    m_world->addInterface();
    makeAssign();
    m_assign->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->answersReads = false;
    m_world->loseChange(tests::ChangeWorld::Applied::No);
    QTRY_COMPARE(m_assign->stage(), Stage::Unknown);
    presenters::ExplanationPresenter &explanation = m_assign->explanation();
    QVERIFY(explanation.offers().empty());
    explanation.takeOffer(Offer::TryAgain);
    QVERIFY(!m_assign->cures().isWorking());
    // The same of an error by itself, whoever shows it.
    presenters::ExplanationPresenter other(m_world->catalogue);
    other.letOffers(this, {Offer::TryAgain});
    explain::Situation situation;
    situation.wish = explain::Wish::Assign;
    core::Error lost = tests::lostConnection();
    lost.action = u"AssignIpv6Addresses"_s;
    other.setError(lost, situation);
    QVERIFY(other.explanation().outcomeOpen);
    QVERIFY(other.offers().empty());
}

void CuresTest::theServersTimeIsFollowedByAnotherTry()
{
    m_world->context.generation = domain::Generation::G2019; // without a token: a number is never sent again by itself
    m_world->addInterface();
    makeAssign();
    m_assign->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    core::Error error = tests::refusal(u"InvalidTimeStamp.Expired"_s, {}, 400);
    error.clockOffset = std::chrono::hours(1);
    m_world->client.fail(m_world->openChange(), error);
    QTRY_COMPARE(m_assign->stage(), Stage::Refused);
    QVERIFY(isOffered(Offer::AdoptServerTime));
    take(Offer::AdoptServerTime);
    QTRY_COMPARE(m_world->changesSent(), 2);
}

void CuresTest::anUnassignIsTriedAgain()
{
    makeUnassign({five, six});
    refuse(u"Forbidden.RAM"_s);
    QTRY_COMPARE(m_unassign->stage(), Stage::Refused);
    m_world->interface().ipv6 = {tests::address(six)}; // five is gone meanwhile
    m_unassign->explanation().takeOffer(Offer::TryAgain);
    QVERIFY(!(m_unassign->addresses().flags(m_unassign->addresses().index(0)) & Qt::ItemIsEnabled));
    QTRY_COMPARE(m_world->changesSent(), 2);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.1"_s), six);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.2"_s), QString());
}

void CuresTest::anUnassignLeavesOutWhatWasRefused()
{
    makeUnassign({five, six});
    refuse(u"InvalidIp.Address"_s, u"The specified ipAddress \"%1\" is invalid."_s.arg(six));
    QTRY_COMPARE(m_unassign->stage(), Stage::Refused);
    QSignalSpy wanted(&m_unassign->cures(), &presenters::CureTaker::addressesWanted);
    m_unassign->explanation().takeOffer(Offer::ChooseAnother);
    QCOMPARE(m_unassign->addresses().checked(), std::vector{tests::address(five)});
    QCOMPARE(m_unassign->cures().text(), u"Taken out of the list: %1."_s.arg(six));
    QCOMPARE(wanted.count(), 1);
}

void CuresTest::whatWasTakenOutIsToldAlsoAfterAReading()
{
    makeUnassign({five, six, seven});
    refuse(u"InvalidIp.Address"_s, u"The specified ipAddress \"%1\" is invalid."_s.arg(six));
    QTRY_COMPARE(m_unassign->stage(), Stage::Refused);
    m_unassign->explanation().takeOffer(Offer::ChooseAnother);
    m_world->interface().ipv6 = {tests::address(six), tests::address(seven), tests::address(u"2408:4005:3a:1a00::8"_s)};
    m_unassign->readFactsAgain();
    QTRY_COMPARE(m_unassign->addresses().rowCount(), 4);
    QCOMPARE(m_unassign->cures().text(), u"Taken out of the list: %1."_s.arg(six));
    m_unassign->select({tests::address(seven)});
    QCOMPARE(m_unassign->cures().text(), QString());
}

void CuresTest::anUnassignGoesOneByOne()
{
    makeUnassign({five, six, seven});
    refuse(u"InvalidParameter"_s);
    QTRY_COMPARE(m_unassign->stage(), Stage::Refused);
    m_unassign->explanation().takeOffer(Offer::SendOneByOne);
    QTRY_COMPARE(m_world->changesSent(), 2);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.2"_s), QString());
    m_world->acceptChange();
    QTRY_COMPARE(m_world->changesSent(), 3);
    refuse(u"Forbidden.RAM"_s);
    QTRY_COMPARE(m_world->changesSent(), 4);
    refuse(u"Forbidden.RAM"_s);
    QTRY_COMPARE(m_unassign->stage(), Stage::Refused);
    m_unassign->explanation().takeOffer(Offer::TryAgain); // still one by one
    QTRY_COMPARE(m_world->changesSent(), 5);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.2"_s), QString());
    m_world->acceptChange();
    QTRY_COMPARE(m_world->changesSent(), 6);
    m_world->acceptChange();
    QTRY_COMPARE(m_unassign->stage(), Stage::Accepted);
}

void CuresTest::aFormIsFilledInFromARefusedPlan()
{
    m_world->addInterface();
    makeAssign();
    domain::Plan plan = domain::planAssignAddresses({}, {}, {tests::address(five), tests::address(six)});
    plan.steps.front().addresses[0].state = domain::AddressState::Proved;
    m_assign->fillIn(plan);
    QCOMPARE(m_assign->addressText(), six);
    m_assign->fillIn(domain::planAssignCount({}, {}, 4));
    QCOMPARE(m_assign->way(), AssignPresenter::Way::Count);
    QCOMPARE(m_assign->count(), 4);
    m_assign->fillIn(domain::planAssignCount({}, {}, 4), 2);
    QCOMPARE(m_assign->count(), 2);
}

QTEST_GUILESS_MAIN(CuresTest)
#include "tst_cures.moc"
