// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/assignpresenter.h"
#include "app/presenters/explanationpresenter.h"
#include "tests/presenters/changeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::AssignPresenter;
using Way = presenters::AssignPresenter::Way;
using Stage = presenters::AssignPresenter::Stage;
using Tone = presenters::LineVerdict::Tone;

/// What the dialog "Assign IPv6 Addresses" decides.
class AssignPresenterTest : public QObject
{
    Q_OBJECT

private:
    void makePresenter()
    {
        m_presenter = std::make_unique<AssignPresenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                                        m_world->catalogue, m_world->clock, u"eni-1"_s);
    }
    void readFacts() { QTRY_VERIFY(m_presenter->factsAge().startsWith(u"Read at"_s)); }
    void type(const QString &text) { m_presenter->setAddressText(text); }
    bool hasCheck(domain::CheckOutcome outcome, const QString &words) const
    {
        const std::vector<presenters::CheckLine> lines = m_presenter->checks();
        return std::any_of(lines.begin(), lines.end(), [&](const presenters::CheckLine &line) {
            return line.outcome == outcome && line.words.contains(words);
        });
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<AssignPresenter> m_presenter;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init() { m_world = std::make_unique<tests::ChangeWorld>(); }
    void cleanup()
    {
        m_presenter.reset();
        m_world.reset();
    }

    void itSaysWhichInterfaceItIsAbout();
    void theStoresFactsAreThereAtOnceAndReadAgain();
    void theCountIsBoundedByWhatIsLeft();
    void anUnknownLimitAllowsAHundred();
    void theButtonSaysHowMany();
    void whatCanNeverBeRightBlocks_data();
    void whatCanNeverBeRightBlocks();
    void suffixesAreCompletedFromTheCidr();
    void aSuffixWithoutACidrBlocks();
    void aFailedCheckTurnsTheButtonIntoSendAnyway();
    void holdersKnownFromTheStoreAreNamedAtOnce();
    void holdersAreAskedOfTheCloudAfterAPause();
    void moreThanTenAreSplitAndItIsSaid();
    void thePreviewShowsTheRequestAndTheCommand();
    void acceptanceIsTold();
    void aRefusalKeepsTheFormAndExplains();
    void afterARefusalItMayBeSentAgain();
    void aPartlyRefusedPlanNamesEachAddress();
    void anUnknownOutcomeIsSaidAndResolved();
    void theFormKeepsShowingWhatWasSent();
    void anotherChangeOfTheInterfaceBlocks();
    void aVanishedInterfaceBlocks();
    void deletingItWhileSendingChangesNothing();
};

void AssignPresenterTest::itSaysWhichInterfaceItIsAbout()
{
    m_world->addInterface();
    makePresenter();
    QCOMPARE(m_presenter->heading().name, u"前端网卡-7"_s);
    QCOMPARE(m_presenter->heading().id, u"eni-1"_s);
    QCOMPARE(m_presenter->heading().vSwitch, u"vSwitch 办公网"_s);
    QCOMPARE(m_presenter->heading().cidr, u"2408:4005:3a:1a00::/64"_s);
}

void AssignPresenterTest::theStoresFactsAreThereAtOnceAndReadAgain()
{
    m_world->addInterface();
    m_world->instanceStatus = u"Stopped"_s;
    m_world->interface().status = domain::InterfaceStatus::Attaching;
    m_world->interface().statusText = u"Attaching"_s;
    makePresenter();
    QVERIFY(hasCheck(domain::CheckOutcome::Passed, u"Interface is in use"_s));
    QVERIFY(m_presenter->factsAge().startsWith(u"Reading"_s));
    readFacts();
    QVERIFY(hasCheck(domain::CheckOutcome::Failed, u"Attaching"_s));
}

void AssignPresenterTest::theCountIsBoundedByWhatIsLeft()
{
    m_world->addInterface({u"2408:4005:3a:1a00::5"_s, u"2408:4005:3a:1a00::6"_s, u"2408:4005:3a:1a00::7"_s});
    makePresenter();
    QCOMPARE(m_presenter->maximumCount(), 3);
    QCOMPARE(m_presenter->roomText(), u"of 3 left"_s);
    m_presenter->setCount(9);
    QCOMPARE(m_presenter->count(), 3);
}

void AssignPresenterTest::anUnknownLimitAllowsAHundred()
{
    m_world->typeLimit = -1;
    m_world->answersReads = false;
    m_world->addInterface();
    m_world->regionStore().surroundings.merge(std::vector<domain::InstanceType>{{u"ecs.g7.large"_s, {}, {}}});
    makePresenter();
    QCOMPARE(m_presenter->maximumCount(), 100);
    QVERIFY(m_presenter->roomText().contains(u"not known"_s));
    QVERIFY(m_presenter->canSubmit());
}

void AssignPresenterTest::theButtonSaysHowMany()
{
    m_world->addInterface();
    makePresenter();
    QCOMPARE(m_presenter->actionText(), u"Assign 1 address"_s);
    m_presenter->setCount(2);
    QCOMPARE(m_presenter->actionText(), u"Assign 2 addresses"_s);
    type(u"::5, ::6 ::7"_s);
    QCOMPARE(m_presenter->actionText(), u"Assign 3 addresses"_s);
}

void AssignPresenterTest::whatCanNeverBeRightBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u""_s << u"Type at least one address."_s;
    QTest::newRow("a comment only") << u"# later"_s << u"Type at least one address."_s;
    QTest::newRow("a word") << u"web-03"_s << u"web-03 is not an IPv6 address."_s;
    QTest::newRow("IPv4") << u"10.0.0.1"_s << u"10.0.0.1 is an IPv4 address."_s;
    QTest::newRow("prefix") << u"::5/64"_s << u"::5/64 is a prefix, not an address."_s;
    QTest::newRow("outside") << u"2001:db8::1"_s
                             << u"2001:db8::1 is outside the vSwitch's IPv6 CIDR 2408:4005:3a:1a00::/64."_s;
    QTest::newRow("twice") << u"::5\n2408:4005:3A:1A00:0::5"_s << u"2408:4005:3A:1A00:0::5 stands in the list twice."_s;
    QTest::newRow("anycast") << u"2408:4005:3a:1a00::"_s
                             << u"2408:4005:3a:1a00:: is the subnet's anycast address; no interface can have it."_s;
    QTest::newRow("here already") << u"::1"_s << u"::1 is on this interface already."_s;
    QTest::newRow("three wrong") << u"a b c"_s << u"a is not an IPv6 address. 2 more cannot be assigned either."_s;
}

void AssignPresenterTest::whatCanNeverBeRightBlocks()
{
    QFETCH(QString, text);
    m_world->addInterface({u"2408:4005:3a:1a00::1"_s});
    makePresenter();
    type(text);
    QVERIFY(!m_presenter->canSubmit());
    QTEST(m_presenter->blockReason(), "reason");
    QVERIFY(!m_presenter->hasRequest());
    m_presenter->submit();
    QCOMPARE(m_presenter->stage(), Stage::Idle);
}

void AssignPresenterTest::suffixesAreCompletedFromTheCidr()
{
    m_world->addInterface();
    makePresenter();
    type(u"::5"_s);
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6Address.1"), u"2408:4005:3a:1a00::5"_s);
}

void AssignPresenterTest::aSuffixWithoutACidrBlocks()
{
    m_world->cidr.clear();
    m_world->addInterface();
    makePresenter();
    type(u"::5"_s);
    QVERIFY(!m_presenter->canSubmit());
    QVERIFY(m_presenter->blockReason().contains(u"CIDR is not known"_s));
    QCOMPARE(m_presenter->verdicts().front().tone, Tone::Blocks);
}

void AssignPresenterTest::aFailedCheckTurnsTheButtonIntoSendAnyway()
{
    m_world->cidr.clear();
    m_world->addInterface();
    makePresenter();
    QCOMPARE(m_presenter->actionText(), u"Send Anyway"_s);
    QVERIFY(m_presenter->canSubmit());
    QVERIFY(m_presenter->notice().contains(u"the cloud decides"_s));
    QVERIFY(hasCheck(domain::CheckOutcome::Failed, u"no IPv6 CIDR"_s));
    m_presenter->submit();
    QTRY_COMPARE(m_world->changesSent(), 1);
}

void AssignPresenterTest::holdersKnownFromTheStoreAreNamedAtOnce()
{
    m_world->addInterface();
    m_world->addOtherInterface({u"2408:4005:3a:1a00::9"_s});
    m_world->list();
    m_world->answersReads = false;
    makePresenter();
    type(u"::9"_s);
    QVERIFY(hasCheck(domain::CheckOutcome::Failed, u"2408:4005:3a:1a00::9 belongs to db-nic"_s));
    QCOMPARE(m_presenter->verdicts().front().tone, Tone::Warning);
    QCOMPARE(m_presenter->actionText(), u"Send Anyway"_s);
}

void AssignPresenterTest::holdersAreAskedOfTheCloudAfterAPause()
{
    m_world->addInterface();
    m_world->addOtherInterface({u"2408:4005:3a:1a00::9"_s});
    makePresenter();
    readFacts();
    const auto asked = m_world->client.count();
    type(u"::9"_s);
    QCOMPARE(m_world->client.count(), asked);
    QVERIFY(!hasCheck(domain::CheckOutcome::Failed, u"belongs to"_s));
    QTRY_VERIFY(hasCheck(domain::CheckOutcome::Failed, u"2408:4005:3a:1a00::9 belongs to db-nic"_s));
}

void AssignPresenterTest::moreThanTenAreSplitAndItIsSaid()
{
    m_world->typeLimit = 30;
    m_world->addInterface();
    makePresenter();
    m_presenter->setCount(10);
    QVERIFY(m_presenter->notice().isEmpty());
    m_presenter->setCount(25);
    QVERIFY(m_presenter->notice().contains(u"Sent as 3 calls of at most 10 addresses"_s));
    QVERIFY(m_presenter->previewText().contains(u"Call 3 of 3"_s));
}

void AssignPresenterTest::thePreviewShowsTheRequestAndTheCommand()
{
    m_world->addInterface();
    makePresenter();
    m_presenter->setCount(2);
    QVERIFY(m_presenter->previewText().startsWith(u"POST https://ecs.cn-hangzhou.aliyuncs.com/"_s));
    QVERIFY(m_presenter->previewText().contains(u"Ipv6AddressCount = 2"_s));
    QVERIFY(m_presenter->cliCommands().startsWith(u"aliyun ecs AssignIpv6Addresses"_s));
    type(u"nonsense"_s);
    QVERIFY(m_presenter->previewText().contains(u"nonsense is not an IPv6 address."_s));
    QVERIFY(m_presenter->cliCommands().isEmpty());
}

void AssignPresenterTest::acceptanceIsTold()
{
    m_world->addInterface();
    makePresenter();
    QSignalSpy accepted(m_presenter.get(), &AssignPresenter::accepted);
    m_presenter->setCount(2);
    m_presenter->submit();
    QCOMPARE(m_presenter->stage(), Stage::Sending);
    QVERIFY(!m_presenter->canSubmit());
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6AddressCount"), u"2"_s);
    m_world->acceptChange();
    QTRY_COMPARE(accepted.count(), 1);
}

void AssignPresenterTest::aRefusalKeepsTheFormAndExplains()
{
    m_world->addInterface();
    makePresenter();
    type(u"::5\n::6"_s);
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QTRY_COMPARE(m_presenter->stage(), Stage::Refused);
    QCOMPARE(m_presenter->addressText(), u"::5\n::6"_s);
    QCOMPARE(m_presenter->way(), Way::Addresses);
    QVERIFY(m_presenter->hasExplanation());
    QCOMPARE(m_presenter->explanation().error()->code, u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QCOMPARE(m_presenter->stageText(), u"Nothing was assigned."_s);
}

void AssignPresenterTest::afterARefusalItMayBeSentAgain()
{
    m_world->addInterface();
    makePresenter();
    QSignalSpy accepted(m_presenter.get(), &AssignPresenter::accepted);
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidOperation.InvalidEniState"_s);
    QTRY_COMPARE(m_presenter->stage(), Stage::Refused);
    QTRY_VERIFY(m_presenter->canSubmit());
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    QVERIFY(!m_presenter->hasExplanation());
    m_world->acceptChange();
    QTRY_COMPARE(accepted.count(), 1);
}

void AssignPresenterTest::aPartlyRefusedPlanNamesEachAddress()
{
    m_world->typeLimit = 20;
    m_world->addInterface();
    makePresenter();
    m_presenter->setCount(12);
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_world->changeRequest().parameter(u"Ipv6AddressCount"), u"2"_s);
    m_world->refuseChange(u"MaxEniIpv6IpsCountExceeded"_s);
    QTRY_COMPARE(m_presenter->stage(), Stage::Refused);
    QCOMPARE(m_presenter->stageText(), u"10 of 12 addresses assigned, the others not."_s);
    QCOMPARE(m_presenter->outcome().size(), size_t(12));
    QCOMPARE(m_presenter->outcome().back().words, u"refused"_s);
    QCOMPARE(m_presenter->count(), 2);
}

void AssignPresenterTest::anUnknownOutcomeIsSaidAndResolved()
{
    m_world->addInterface();
    makePresenter();
    QSignalSpy accepted(m_presenter.get(), &AssignPresenter::accepted);
    type(u"::5"_s);
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->answersReads = false;
    m_world->loseChange(tests::ChangeWorld::Applied::Yes);
    QTRY_COMPARE(m_presenter->stage(), Stage::Unknown);
    QVERIFY(m_presenter->stageText().startsWith(u"Not known yet"_s));
    QVERIFY(!m_presenter->isEditable());
    QCOMPARE(accepted.count(), 0);
    m_world->answerReadsAgain();
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(m_world->changesSent(), 1);
}

void AssignPresenterTest::theFormKeepsShowingWhatWasSent()
{
    m_world->typeLimit = 20;
    m_world->addInterface();
    makePresenter();
    m_presenter->setCount(12);
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_VERIFY(m_world->openChange() >= 0);
    QCOMPARE(m_presenter->stage(), Stage::Sending);
    QCOMPARE(m_presenter->count(), 12);
    QCOMPARE(m_presenter->actionText(), u"Assign 12 addresses"_s);
    QVERIFY(m_presenter->stageText().startsWith(u"1 of 2 calls answered"_s));
}

void AssignPresenterTest::anotherChangeOfTheInterfaceBlocks()
{
    m_world->addInterface();
    makePresenter();
    AssignPresenter other(m_world->context, m_world->regionStore(), *m_world->changes, m_world->catalogue,
                          m_world->clock, u"eni-1"_s);
    other.submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    QVERIFY(!m_presenter->canSubmit());
    QVERIFY(m_presenter->blockReason().startsWith(u"Another change of this interface"_s));
    m_world->acceptChange();
    QTRY_VERIFY(m_presenter->canSubmit());
}

void AssignPresenterTest::aVanishedInterfaceBlocks()
{
    m_world->addInterface();
    makePresenter();
    readFacts();
    m_world->regionStore().interfaces.remove(u"eni-1"_s);
    QTRY_VERIFY(!m_presenter->canSubmit());
    QCOMPARE(m_presenter->blockReason(), u"This interface is no longer there."_s);
}

void AssignPresenterTest::deletingItWhileSendingChangesNothing()
{
    m_world->addInterface();
    makePresenter();
    m_presenter->submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_presenter.reset();
    QVERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    const QString planId = m_world->changes->planIds().front();
    QTRY_VERIFY(m_world->changes->plan(planId)->isSettled());
    QCOMPARE(m_world->changes->plan(planId)->steps.front().addresses.front().state, domain::AddressState::Proved);
}

QTEST_GUILESS_MAIN(AssignPresenterTest)
#include "tst_assignpresenter.moc"
