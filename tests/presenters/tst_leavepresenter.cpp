// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/leavepresenter.h"
#include "tests/presenters/changeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::LeavePresenter;
using presenters::ResultEntry;
using presenters::ResultPresenter;

namespace {

const QString sentStays =
    u"What was sent stays sent: it is in the journal, and what became of it is looked up at the next start."_s;

} // namespace

/// What is asked of somebody who quits while changes are under way.
class LeavePresenterTest : public QObject
{
    Q_OBJECT

private:
    QString assign(int count, const QString &interfaceId = u"eni-1"_s)
    {
        const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, interfaceId};
        const QString name = interfaceId == u"eni-1" ? u"前端网卡-7"_s : u"db-nic"_s;
        return m_world->changes->submit(domain::planAssignCount(key, name, count), m_world->context);
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const LeavePresenter::Line &line : m_presenter->lines())
            texts += line.text;
        return texts;
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<ResultPresenter> m_results;
    std::unique_ptr<LeavePresenter> m_presenter;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init();
    void cleanup();

    void nothingIsUnderWayAtFirst();
    void aChangeThatTheJournalHasNotTakenYetIsUnderWay();
    void whatWasSentAndWhatWaitsIsTold();
    void whatIsOnlySentHasNothingThatIsNotSent();
    void aChangeThatEndsMeanwhileIsTold();
    void aChangeThatIsNotKnownYetIsNotUnderWay();
    void manyAreCounted();
    void aHostileNameIsBounded();
};

void LeavePresenterTest::init()
{
    m_world = std::make_unique<tests::ChangeWorld>();
    m_world->addInterface();
    m_results = std::make_unique<ResultPresenter>(*m_world->changes, m_world->catalogue);
    m_presenter = std::make_unique<LeavePresenter>(*m_world->changes, *m_results);
}

void LeavePresenterTest::cleanup()
{
    m_presenter.reset();
    m_results.reset();
    m_world.reset();
}

void LeavePresenterTest::nothingIsUnderWayAtFirst()
{
    QVERIFY(!m_presenter->isUnderWay());
    m_presenter->ask();
    QVERIFY(m_presenter->lines().empty());
    QVERIFY(m_presenter->consequences().isEmpty());
}

void LeavePresenterTest::aChangeThatTheJournalHasNotTakenYetIsUnderWay()
{
    assign(2);
    QVERIFY(m_presenter->isUnderWay());
    m_presenter->ask();
    QCOMPARE(m_presenter->heading(), u"1 change under way:"_s);
    QCOMPARE(texts(), QStringList{u"Assigning 2 addresses to 前端网卡-7…"_s});
    QCOMPARE(m_presenter->lines().front().tone, ResultEntry::Tone::Running);
    QCOMPARE(m_presenter->consequences(), QStringList{u"What is not sent yet will not be sent: 2 addresses."_s});
}

void LeavePresenterTest::whatWasSentAndWhatWaitsIsTold()
{
    assign(1);
    assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_presenter->ask();
    QCOMPARE(m_presenter->heading(), u"2 changes under way:"_s);
    QCOMPARE(m_presenter->consequences(),
             (QStringList{sentStays, u"What is not sent yet will not be sent: 1 address."_s}));
}

void LeavePresenterTest::whatIsOnlySentHasNothingThatIsNotSent()
{
    assign(3);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_presenter->ask();
    QCOMPARE(m_presenter->consequences(), QStringList{sentStays});
}

void LeavePresenterTest::aChangeThatEndsMeanwhileIsTold()
{
    QSignalSpy changed(m_presenter.get(), &LeavePresenter::changed);
    assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_presenter->ask();
    changed.clear();
    m_world->acceptChange();
    QTRY_VERIFY(!m_presenter->isUnderWay());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_presenter->heading(), u"Nothing is under way any more. What became of it:"_s);
    QTRY_COMPARE(texts(), QStringList{u"1 address assigned to 前端网卡-7 and proved: 2408:4005:3a:1a00::a1"_s});
    QCOMPARE(m_presenter->lines().front().tone, ResultEntry::Tone::Good);
    QVERIFY(m_presenter->consequences().isEmpty());
}

void LeavePresenterTest::aChangeThatIsNotKnownYetIsNotUnderWay()
{
    assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->answersReads = false;
    m_world->loseChange(tests::ChangeWorld::Applied::Yes);
    QTRY_VERIFY(!m_presenter->isUnderWay());
    QVERIFY(!m_world->changes->plan(m_world->changes->planIds().front())->isSettled());
}

void LeavePresenterTest::manyAreCounted()
{
    for (int i = 0; i < 7; ++i)
        assign(1);
    m_presenter->ask();
    QCOMPARE(m_presenter->heading(), u"7 changes under way:"_s);
    QCOMPARE(m_presenter->lines().size(), size_t(6));
    QCOMPARE(texts().last(), u"And 2 more"_s);
}

void LeavePresenterTest::aHostileNameIsBounded()
{
    const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
    m_world->changes->submit(domain::planAssignCount(key, u"\u202E\n"_s + QString(9000, u'x'), 1), m_world->context);
    m_presenter->ask();
    QVERIFY(texts().first().size() <= 300);
    QVERIFY(!texts().first().contains(u'\u202E'));
    QVERIFY(!texts().first().contains(u'\n'));
}

QTEST_GUILESS_MAIN(LeavePresenterTest)
#include "tst_leavepresenter.moc"
