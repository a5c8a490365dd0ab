// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/stepoperation.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/resultpresenter.h"
#include "app/presenters/resulttext.h"
#include "tests/presenters/changeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using domain::StepKind;
using presenters::ResultEntry;
using presenters::ResultPresenter;
using presenters::ResultText;

namespace {

domain::Plan planOf(StepKind kind, const std::vector<AddressState> &states)
{
    domain::Plan plan;
    plan.id = u"p-1"_s;
    domain::Step step;
    step.kind = kind;
    step.interfaceName = u"前端网卡-7"_s;
    step.interface.id = u"eni-1"_s;
    step.attempts = 1;
    int n = 0;
    for (const AddressState state : states)
        step.addresses.push_back({tests::address(u"2408:4005:3a:1a00::%1"_s.arg(++n)), state});
    plan.steps.push_back(step);
    return plan;
}

core::Error busyError()
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.code = u"InterfaceBusy"_s;
    return error;
}

} // namespace

/// What the result bar says.
class ResultPresenterTest : public QObject
{
    Q_OBJECT

private:
    void makePresenter()
    {
        m_world->addInterface();
        m_presenter = std::make_unique<ResultPresenter>(*m_world->changes, m_world->catalogue);
    }
    QString assign(int count)
    {
        const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
        return m_world->changes->submit(domain::planAssignCount(key, u"前端网卡-7"_s, count), m_world->context);
    }
    ResultEntry newest() const
    {
        const std::vector<ResultEntry> entries = m_presenter->entries();
        return entries.empty() ? ResultEntry() : entries.front();
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<ResultPresenter> m_presenter;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init() { m_world = std::make_unique<tests::ChangeWorld>(); }
    void cleanup()
    {
        m_presenter.reset();
        m_world.reset();
    }

    void eachStateHasItsSentence_data();
    void eachStateHasItsSentence();
    void longListsAreShortened();
    void nothingToSayAtFirst();
    void aChangeIsFollowedUntilItIsProved();
    void theNewestComesFirst();
    void aRefusalHasDetails();
    void aRefusalIsExplainedByTheApiAndTheKey();
    void aChangeThatFailsAtOnceHasItsTime();
    void anUnknownOutcomeCanBeReadAgain();
    void aDismissedOpenChangeComesBackWithItsOutcome();
    void aDismissedSettledChangeStaysAway();
    void whatIsCopiedNamesEachAddressAndTheRequest();
    void openChangesOfAnEarlierRunAreTold();
    void aJournalThatCannotBeUsedIsTold();
    void aJournalThatFailsAfterSendingIsNotCalledNothingSent();
    void aJournalThatWorksAgainIsNoLongerComplainedAbout();
};

void ResultPresenterTest::eachStateHasItsSentence_data()
{
    QTest::addColumn<domain::Plan>("plan");
    QTest::addColumn<QString>("sentence");
    const QString two = u"2408:4005:3a:1a00::1, 2408:4005:3a:1a00::2"_s;
    QTest::newRow("sent") << planOf(StepKind::AssignAddresses, {AddressState::Sent, AddressState::Sent})
                          << u"Assigning 2 addresses to 前端网卡-7…"_s;
    QTest::newRow("proved") << planOf(StepKind::AssignAddresses, {AddressState::Proved, AddressState::Proved})
                            << u"2 addresses assigned to 前端网卡-7 and proved: "_s + two;
    QTest::newRow("accepted") << planOf(StepKind::AssignAddresses, {AddressState::Accepted, AddressState::Proved})
                              << u"2 addresses for 前端网卡-7 accepted, not seen yet: "_s + two;
    QTest::newRow("refused") << planOf(StepKind::AssignAddresses, {AddressState::Refused})
                             << u"Assigning 1 address to 前端网卡-7 was refused"_s;
    QTest::newRow("failed") << planOf(StepKind::AssignAddresses, {AddressState::Failed})
                            << u"Nothing was assigned to 前端网卡-7: that is proved by reading again"_s;
    QTest::newRow("unknown") << planOf(StepKind::AssignAddresses, {AddressState::Unknown, AddressState::Unknown})
                             << u"Not known yet whether 2 addresses were assigned to 前端网卡-7: reading again…"_s;
    QTest::newRow("mixed") << planOf(StepKind::AssignAddresses, {AddressState::Proved, AddressState::Refused})
                           << u"Addresses for 前端网卡-7: 1 assigned and proved; 1 refused"_s;
    QTest::newRow("proved gone") << planOf(StepKind::Unassign, {AddressState::Proved, AddressState::Proved})
                                 << u"2 addresses unassigned from 前端网卡-7 and proved gone: "_s + two;
    QTest::newRow("half gone") << planOf(StepKind::Unassign, {AddressState::Proved, AddressState::Failed})
                               << u"Addresses of 前端网卡-7: 1 unassigned and proved; 1 not unassigned"_s;
    domain::Plan unsent = planOf(StepKind::Unassign, {AddressState::Failed});
    unsent.steps.front().attempts = 0;
    domain::Plan busy = unsent;
    busy.steps.front().error = busyError();
    QTest::newRow("busy")
        << busy
        << u"Nothing was sent for 前端网卡-7: It is not known yet what became of an earlier change of interface "
           "前端网卡-7."_s;
    QTest::newRow("nothing sent") << unsent << u"Nothing was sent for 前端网卡-7"_s;
}

void ResultPresenterTest::eachStateHasItsSentence()
{
    QFETCH(domain::Plan, plan);
    QTEST(ResultText::sentence(plan, false, 3), "sentence");
}

void ResultPresenterTest::longListsAreShortened()
{
    const domain::Plan plan = planOf(StepKind::Unassign, std::vector<AddressState>(10, AddressState::Proved));
    QVERIFY(
        ResultText::sentence(plan, true, 3).endsWith(u"::1, 2408:4005:3a:1a00::2, 2408:4005:3a:1a00::3 and 7 more"_s));
    QVERIFY(ResultText::sentence(plan, true, 100).endsWith(u"2408:4005:3a:1a00::10"_s));
}

void ResultPresenterTest::nothingToSayAtFirst()
{
    makePresenter();
    QVERIFY(m_presenter->entries().empty());
}

void ResultPresenterTest::aChangeIsFollowedUntilItIsProved()
{
    makePresenter();
    assign(2);
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Running);
    QCOMPARE(newest().sentence, u"Assigning 2 addresses to 前端网卡-7…"_s);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Good);
    QCOMPARE(newest().sentence,
             u"2 addresses assigned to 前端网卡-7 and proved: 2408:4005:3a:1a00::a1, 2408:4005:3a:1a00::a2"_s);
    QCOMPARE(newest().lines.size(), size_t(2));
    QCOMPARE(newest().lines.front().words, u"assigned and proved"_s);
    QVERIFY(!newest().hasDetails);
}

void ResultPresenterTest::theNewestComesFirst()
{
    makePresenter();
    const QString first = assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Good);
    const QString second = assign(1);
    QTRY_COMPARE(m_presenter->entries().size(), size_t(2));
    QCOMPARE(newest().id, second);
    QCOMPARE(m_presenter->entries().back().id, first);
}

void ResultPresenterTest::aRefusalHasDetails()
{
    makePresenter();
    const QString id = assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Bad);
    QVERIFY(newest().sentence.startsWith(u"Assigning 1 address to 前端网卡-7 was refused: "_s));
    QVERIFY(newest().hasDetails);
    m_presenter->showDetails(id);
    QCOMPARE(m_presenter->detailsOf(), id);
    QCOMPARE(m_presenter->explanation().error()->code, u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    m_presenter->hideDetails();
    QVERIFY(!m_presenter->explanation().hasError());
}

void ResultPresenterTest::aRefusalIsExplainedByTheApiAndTheKey()
{
    makePresenter();
    m_world->context.generation = domain::Generation::G2019;
    m_world->context.maskedKeyId = u"LTAI…abcd"_s;
    m_presenter->setContextFor([this](const QString &account, const QString &regionId) {
        const bool isKnown = account == m_world->context.account && regionId == m_world->context.regionId;
        return isKnown ? m_world->context : operations::RegionContext();
    });
    const QString id = assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidOperation.InvalidEniType"_s);
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Bad);
    m_presenter->showDetails(id);
    QVERIFY(m_presenter->explanation().situation().olderApi);
    QCOMPARE(m_presenter->explanation().situation().keyId, u"LTAI…abcd"_s);
    QVERIFY(m_presenter->explanation().explanation().evidence.contains(
        u"The profile is set to the API generation of 2019."_s));
}

void ResultPresenterTest::aChangeThatFailsAtOnceHasItsTime()
{
    makePresenter();
    m_world->context.client = nullptr;
    const QString id = assign(1);
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Bad);
    m_presenter->showDetails(id);
    const QString time = u"\nTime: "_s + QDate::currentDate().toString(Qt::ISODate);
    QVERIFY2(m_presenter->explanation().copyText().contains(time), qPrintable(m_presenter->explanation().copyText()));
    // What an earlier run left has failed at a time that nobody knows.
    m_presenter = std::make_unique<ResultPresenter>(*m_world->changes, m_world->catalogue);
    emit m_world->changes->recovered(m_world->context.account, {id});
    m_presenter->showDetails(id);
    QVERIFY(m_presenter->explanation().hasError());
    QVERIFY(!m_presenter->explanation().copyText().contains(u"\nTime: "_s));
}

void ResultPresenterTest::anUnknownOutcomeCanBeReadAgain()
{
    makePresenter();
    const QString id = assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->answersReads = false;
    m_world->loseChange(tests::ChangeWorld::Applied::Yes);
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Unknown);
    QVERIFY(newest().canReadAgain);
    QVERIFY(newest().sentence.startsWith(u"Not known yet whether 1 address"_s));
    m_world->answerReadsAgain();
    m_presenter->readAgain(id);
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Good);
    QCOMPARE(m_world->changesSent(), 1);
}

void ResultPresenterTest::aDismissedOpenChangeComesBackWithItsOutcome()
{
    makePresenter();
    const QString id = assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_presenter->dismiss(id);
    QVERIFY(m_presenter->entries().empty());
    m_world->acceptChange();
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Good);
}

void ResultPresenterTest::aDismissedSettledChangeStaysAway()
{
    makePresenter();
    const QString id = assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->acceptChange();
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Good);
    m_presenter->dismiss(id);
    QVERIFY(m_presenter->entries().empty());
    emit m_world->changes->planChanged(id);
    QVERIFY(m_presenter->entries().empty());
}

void ResultPresenterTest::whatIsCopiedNamesEachAddressAndTheRequest()
{
    makePresenter();
    const QString id = assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Bad);
    const QString text = m_presenter->copyText(id);
    QVERIFY(text.startsWith(newest().whole));
    QVERIFY(text.contains(u"refused"_s));
    QVERIFY(text.contains(u"Code: InvalidVSwitch.Ipv6NotTurnOn"_s));
    QVERIFY(text.contains(u"RequestId: r-refused"_s));
}

void ResultPresenterTest::openChangesOfAnEarlierRunAreTold()
{
    makePresenter();
    const QString id = assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    emit m_world->changes->recovered(m_world->context.account, {id});
    QCOMPARE(m_presenter->entries().size(), size_t(2));
    QCOMPARE(newest().sentence, u"1 change of an earlier run were found open; reading what became of them…"_s);
    m_world->acceptChange();
    QTRY_COMPARE(newest().tone, ResultEntry::Tone::Info);
    m_presenter->dismiss(newest().id);
    QCOMPARE(m_presenter->entries().size(), size_t(1));
}

void ResultPresenterTest::aJournalThatCannotBeUsedIsTold()
{
    makePresenter();
    core::Error error;
    error.kind = core::ErrorKind::JournalFailed;
    error.code = u"Full"_s;
    emit m_world->changes->journalFailed(error);
    emit m_world->changes->journalFailed(error);
    QCOMPARE(m_presenter->entries().size(), size_t(1));
    QCOMPARE(newest().tone, ResultEntry::Tone::Bad);
    QVERIFY(newest().sentence.startsWith(u"Nothing is sent, because the journal cannot be used: "_s));
    QVERIFY(newest().hasDetails);
}

void ResultPresenterTest::aJournalThatFailsAfterSendingIsNotCalledNothingSent()
{
    makePresenter();
    core::Error error;
    error.kind = core::ErrorKind::JournalFailed;
    error.code = QString::fromUtf16(operations::afterSendingCode);
    error.detail = u"Full: database or disk is full"_s;
    emit m_world->changes->journalFailed(error);
    QCOMPARE(newest().sentence, u"A change was sent, but what came of it could not be written to the journal."_s);
    QVERIFY(newest().hasDetails);
}

void ResultPresenterTest::aJournalThatWorksAgainIsNoLongerComplainedAbout()
{
    makePresenter();
    core::Error error;
    error.kind = core::ErrorKind::JournalFailed;
    error.code = u"Locked"_s;
    emit m_world->changes->journalFailed(error);
    m_presenter->showDetails(newest().id);
    emit m_world->changes->journalWorks();
    QVERIFY(m_presenter->entries().empty());
    QVERIFY(m_presenter->detailsOf().isEmpty());
}

QTEST_GUILESS_MAIN(ResultPresenterTest)
#include "tst_resultpresenter.moc"
