// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/notificationpresenter.h"
#include "app/presenters/resultpresenter.h"
#include "tests/presenters/changeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::Notification;
using presenters::NotificationPresenter;
using presenters::ResultPresenter;

namespace {

/// Time goes on when the test says so.
class StandingClock : public core::Clock
{
public:
    std::chrono::milliseconds elapsed() const override { return passed; }
    std::chrono::milliseconds passed{0};
};

} // namespace

/// What the desktop is told of changes that ended while nobody looked.
class NotificationPresenterTest : public QObject
{
    Q_OBJECT

private:
    QString submit(const QString &interfaceName = u"前端网卡-7"_s)
    {
        const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
        return m_world->changes->submit(domain::planAssignCount(key, interfaceName, 1), m_world->context);
    }
    /// Submits, lets the cloud accept it and waits until it has ended.
    QString prove(const QString &interfaceName = u"前端网卡-7"_s)
    {
        const QString id = submit(interfaceName);
        if (!QTest::qWaitFor([this] { return m_world->openChange() >= 0; }))
            return {};
        m_world->acceptChange();
        return awaitEnd(id) ? id : QString();
    }
    QString refuse()
    {
        const QString id = submit();
        if (!QTest::qWaitFor([this] { return m_world->openChange() >= 0; }))
            return {};
        m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
        return awaitEnd(id) ? id : QString();
    }
    bool awaitEnd(const QString &id)
    {
        return QTest::qWaitFor([this, id] { return m_ended->contains(QVariantList{id}); });
    }
    Notification last() const { return m_wanted->last().first().value<Notification>(); }
    QString sentenceOf(const QString &id) const { return m_results->entryOfPlan(id).sentence; }

    tests::EnglishPlurals m_english;
    StandingClock m_clock;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<ResultPresenter> m_results;
    std::unique_ptr<NotificationPresenter> m_presenter;
    std::unique_ptr<QSignalSpy> m_wanted;
    std::unique_ptr<QSignalSpy> m_withdrawn;
    std::unique_ptr<QSignalSpy> m_ended;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init();
    void cleanup();

    void aProvedChangeIsToldWithTheResultBarsSentence();
    void aRefusedChangeIsMoreUrgent();
    void anUnknownOutcomeIsReplacedByTheKnownOne();
    void nothingIsToldWhileAWindowIsActive();
    void nothingIsToldWhenSwitchedOff();
    void whatWasToldIsWithdrawnOnceSomebodyLooks();
    void changesThatEndCloseTogetherShareOneNotification();
    void aLaterChangeHasItsOwn();
    void aClickShowsTheResult();
    void aClickOnSeveralShowsTheOneThatWentWrong();
    void aHostileNameIsOneBoundedHarmlessLine();
};

void NotificationPresenterTest::init()
{
    m_clock.passed = {};
    m_world = std::make_unique<tests::ChangeWorld>();
    m_world->addInterface();
    m_results = std::make_unique<ResultPresenter>(*m_world->changes, m_world->catalogue);
    m_presenter = std::make_unique<NotificationPresenter>(*m_world->changes, *m_results, m_clock);
    m_wanted = std::make_unique<QSignalSpy>(m_presenter.get(), &NotificationPresenter::wanted);
    m_withdrawn = std::make_unique<QSignalSpy>(m_presenter.get(), &NotificationPresenter::withdrawn);
    m_ended = std::make_unique<QSignalSpy>(m_world->changes.get(), &operations::Changes::planEnded);
}

void NotificationPresenterTest::cleanup()
{
    m_wanted.reset();
    m_withdrawn.reset();
    m_ended.reset();
    m_presenter.reset();
    m_results.reset();
    m_world.reset();
}

void NotificationPresenterTest::aProvedChangeIsToldWithTheResultBarsSentence()
{
    const QString id = prove();
    QTRY_COMPARE(m_wanted->size(), 1);
    QCOMPARE(last().title, u"Change carried out"_s);
    QCOMPARE(last().text, u"1 address assigned to 前端网卡-7 and proved: 2408:4005:3a:1a00::a1"_s);
    QCOMPARE(last().text, sentenceOf(id));
    QCOMPARE(last().action, u"Show"_s);
    QCOMPARE(last().urgency, Notification::Urgency::Low);
}

void NotificationPresenterTest::aRefusedChangeIsMoreUrgent()
{
    const QString id = refuse();
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(last().title, u"Change refused"_s);
    QCOMPARE(last().text, sentenceOf(id));
    QCOMPARE(last().urgency, Notification::Urgency::Normal);
}

void NotificationPresenterTest::anUnknownOutcomeIsReplacedByTheKnownOne()
{
    const QString id = submit();
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->answersReads = false;
    m_world->loseChange(tests::ChangeWorld::Applied::Yes);
    QTRY_COMPARE(m_wanted->size(), 1);
    QCOMPARE(last().title, u"Outcome of a change not known yet"_s);
    QCOMPARE(last().urgency, Notification::Urgency::Normal);
    const int number = last().number;
    m_clock.passed += std::chrono::hours(1);
    m_world->answerReadsAgain();
    m_world->changes->resolveNow(id);
    QTRY_COMPARE(m_wanted->size(), 2);
    QCOMPARE(last().number, number);
    QCOMPARE(last().title, u"Change carried out"_s);
}

void NotificationPresenterTest::nothingIsToldWhileAWindowIsActive()
{
    m_presenter->setAttended(true);
    prove();
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(m_wanted->size(), 0);
    m_presenter->setAttended(false);
    QCOMPARE(m_wanted->size(), 0);
    prove();
    QCOMPARE(m_wanted->size(), 1);
}

void NotificationPresenterTest::nothingIsToldWhenSwitchedOff()
{
    m_presenter->setEnabled(false);
    prove();
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(m_wanted->size(), 0);
}

void NotificationPresenterTest::whatWasToldIsWithdrawnOnceSomebodyLooks()
{
    prove();
    const int number = last().number;
    m_presenter->setAttended(true);
    QCOMPARE(m_withdrawn->size(), 1);
    QCOMPARE(m_withdrawn->first().first().toInt(), number);
    m_presenter->setAttended(true);
    QCOMPARE(m_withdrawn->size(), 1);
}

void NotificationPresenterTest::changesThatEndCloseTogetherShareOneNotification()
{
    prove();
    const int number = last().number;
    QStringList ids;
    for (int i = 0; i < 4; ++i) {
        m_clock.passed += std::chrono::seconds(9);
        ids.prepend(i == 2 ? refuse() : prove());
        QCOMPARE(last().number, number);
    }
    QCOMPARE(m_wanted->size(), 5);
    QCOMPARE(last().title, u"5 changes ended"_s);
    QCOMPARE(last().text.split(u'\n'),
             (QStringList{sentenceOf(ids.at(0)), sentenceOf(ids.at(1)), sentenceOf(ids.at(2)), u"And 2 more"_s}));
    QCOMPARE(last().urgency, Notification::Urgency::Normal);
}

void NotificationPresenterTest::aLaterChangeHasItsOwn()
{
    prove();
    const int number = last().number;
    m_clock.passed += std::chrono::seconds(10);
    prove();
    QVERIFY(last().number != number);
    QCOMPARE(last().title, u"Change carried out"_s);
}

void NotificationPresenterTest::aClickShowsTheResult()
{
    QSignalSpy opened(m_presenter.get(), &NotificationPresenter::opened);
    QSignalSpy revealed(m_results.get(), &ResultPresenter::revealed);
    const QString id = refuse();
    m_results->dismiss(id);
    QVERIFY(m_results->entries().empty());
    m_presenter->open(last().number + 1);
    QCOMPARE(opened.size(), 0);
    m_presenter->open(last().number);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(m_results->entries().front().id, id);
    QCOMPARE(m_results->detailsOf(), id);
}

void NotificationPresenterTest::aClickOnSeveralShowsTheOneThatWentWrong()
{
    QSignalSpy revealed(m_results.get(), &ResultPresenter::revealed);
    const QString bad = refuse();
    prove();
    m_presenter->open(last().number);
    QCOMPARE(revealed.first().first().toString(), bad);
}

void NotificationPresenterTest::aHostileNameIsOneBoundedHarmlessLine()
{
    const QString id = prove(u"<b>x</b>\n\u202E\u0007%1 Signature=abcdefghijklmnopqrstuvwx "_s + QString(5000, u'w'));
    QVERIFY(!id.isEmpty());
    QVERIFY2(last().text.startsWith(u"1 address assigned to <b>x</b> %1 "_s), qPrintable(last().text));
    QVERIFY(last().text.size() <= 300);
    QVERIFY(!last().text.contains(u"abcdefghijklmnopqrstuvwx"_s));
    for (const QChar character : last().text)
        QVERIFY(character.isPrint());
}

QTEST_GUILESS_MAIN(NotificationPresenterTest)
#include "tst_notificationpresenter.moc"
