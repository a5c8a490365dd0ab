// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/resultpresenter.h"
#include "tests/presenters/changeworld.h"
#include "ui/explanationpanel.h"
#include "ui/resultbar.h"
#include "ui/resultrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// The bar that tells what became of every change.
class ResultBarTest : public QObject
{
    Q_OBJECT

private:
    QString assign(int count)
    {
        const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
        return m_world->changes->submit(domain::planAssignCount(key, u"前端网卡-7"_s, count), m_world->context);
    }
    void refuseOne()
    {
        assign(1);
        QTRY_VERIFY(m_world->openChange() >= 0);
        m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
        QTRY_VERIFY(sentence().contains(u"was refused"_s));
    }
    void acceptOne(int count)
    {
        assign(count);
        QTRY_VERIFY(m_world->openChange() >= 0);
        m_world->acceptChange();
        QTRY_VERIFY(sentence().contains(u"and proved"_s));
    }
    template<typename T> T *find(const QString &name) { return m_bar->findChild<T *>(name); }
    QString sentence()
    {
        const auto *label = find<QLabel>(u"resultSentence"_s);
        return label ? label->text() : QString();
    }

    tests::EnglishPlurals m_english;
    std::unique_ptr<tests::ChangeWorld> m_world;
    std::unique_ptr<presenters::ResultPresenter> m_presenter;
    std::unique_ptr<QWidget> m_window;
    ui::ResultBar *m_bar = nullptr;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_english); }
    void init()
    {
        m_world = std::make_unique<tests::ChangeWorld>();
        m_world->addInterface();
        m_presenter = std::make_unique<presenters::ResultPresenter>(*m_world->changes, m_world->catalogue);
        m_window = std::make_unique<QWidget>();
        m_bar = new ui::ResultBar(*m_presenter, m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addStretch();
        layout->addWidget(m_bar);
        m_window->resize(900, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_presenter.reset();
        m_world.reset();
    }

    void withNothingToSayItIsHidden();
    void aRunningChangeIsBusy();
    void aProvedChangeNamesItsAddresses();
    void theListUnfolds();
    void aRefusalOpensItsExplanation();
    void aLineStaysInSightWhenItsExplanationOpens();
    void copyingTakesTheWholeText();
    void dismissingTakesTheEntryAway();
    void anEntryThatIsAskedForComesIntoSight();
    void manySettledEntriesGoTogether();
    void anUnknownOutcomeOffersToReadAgain();
    void aListFoldedOutStaysWhenANewerEntryComes();
    void switchingTheLanguageReachesTheBar();
};

void ResultBarTest::withNothingToSayItIsHidden()
{
    QVERIFY(!m_bar->isVisible());
}

void ResultBarTest::aRunningChangeIsBusy()
{
    assign(2);
    QTRY_VERIFY(m_bar->isVisible());
    QCOMPARE(sentence(), u"Assigning 2 addresses to 前端网卡-7…"_s);
    QVERIFY(find<QProgressBar>(u"resultBusy"_s)->isVisible());
}

void ResultBarTest::aProvedChangeNamesItsAddresses()
{
    acceptOne(6);
    QVERIFY(sentence().endsWith(u"and 3 more"_s));
    QVERIFY(find<QLabel>(u"resultSentence"_s)->toolTip().contains(u"2408:4005:3a:1a00::a6"_s));
    QVERIFY(!find<QProgressBar>(u"resultBusy"_s)->isVisible());
}

void ResultBarTest::theListUnfolds()
{
    acceptOne(2);
    auto *lines = find<QPlainTextEdit>(u"resultLines"_s);
    QVERIFY(!lines->isVisible());
    QTest::mouseClick(find<QToolButton>(u"resultFold"_s), Qt::LeftButton);
    QVERIFY(lines->isVisible());
    QCOMPARE(lines->toPlainText(),
             u"2408:4005:3a:1a00::a1  assigned and proved\n2408:4005:3a:1a00::a2  assigned and proved"_s);
}

void ResultBarTest::aRefusalOpensItsExplanation()
{
    refuseOne();
    auto *panel = find<ui::ExplanationPanel>(u"resultExplanation"_s);
    QVERIFY(!panel->isVisible());
    QTest::mouseClick(find<QPushButton>(u"resultDetails"_s), Qt::LeftButton);
    QTRY_VERIFY(panel->isVisible());
    QTest::mouseClick(find<QPushButton>(u"resultDetails"_s), Qt::LeftButton);
    QTRY_VERIFY(!panel->isVisible());
}

void ResultBarTest::aLineStaysInSightWhenItsExplanationOpens()
{
    refuseOne();
    m_window->resize(420, 600); // so that line and explanation are higher than the bar
    auto *details = find<QPushButton>(u"resultDetails"_s);
    details->click();
    QTRY_VERIFY(find<ui::ExplanationPanel>(u"resultExplanation"_s)->isVisible());
    QTest::qWait(50); // the layouts settle in several turns
    QCOMPARE(details->visibleRegion().boundingRect(), details->rect());
}

void ResultBarTest::copyingTakesTheWholeText()
{
    acceptOne(6);
    QTest::mouseClick(find<QPushButton>(u"resultCopy"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"2408:4005:3a:1a00::a6\tassigned and proved"_s));
}

void ResultBarTest::dismissingTakesTheEntryAway()
{
    acceptOne(1);
    QTest::mouseClick(find<QToolButton>(u"resultDismiss"_s), Qt::LeftButton);
    QVERIFY(!m_bar->isVisible());
}

/// As after a click on the desktop's notification.
void ResultBarTest::anEntryThatIsAskedForComesIntoSight()
{
    refuseOne();
    const QString id = m_presenter->entries().front().id;
    m_presenter->dismiss(id);
    for (int i = 0; i < 12; ++i)
        acceptOne(1);
    m_presenter->reveal(id);
    QCOMPARE(m_presenter->detailsOf(), id);
    auto *area = find<QScrollArea>(u"resultArea"_s);
    const auto isInSight = [&] {
        for (const ui::ResultRow *row : m_bar->findChildren<ui::ResultRow *>()) {
            if (row->entryId() != id)
                continue;
            const QRect there(row->mapTo(area->viewport(), QPoint()), row->size());
            return area->viewport()->rect().contains(there);
        }
        return false;
    };
    QTRY_VERIFY(isInSight());
}

void ResultBarTest::manySettledEntriesGoTogether()
{
    auto *all = find<QPushButton>(u"resultDismissAll"_s);
    for (int count = 1; count <= 3; ++count) {
        QVERIFY(!all->isVisible());
        assign(1);
        QTRY_VERIFY(m_world->openChange() >= 0);
        m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
        QTRY_COMPARE(m_presenter->settledCount(), count);
    }
    assign(1);
    QTRY_COMPARE(m_bar->findChildren<QLabel *>(u"resultSentence"_s).size(), 4);
    QVERIFY(all->isVisible());
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_COMPARE(m_bar->findChildren<QLabel *>(u"resultSentence"_s).size(), 1); // the one that is under way
    QVERIFY(m_bar->isVisible() && !all->isVisible());
}

void ResultBarTest::anUnknownOutcomeOffersToReadAgain()
{
    assign(1);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->answersReads = false;
    m_world->loseChange(tests::ChangeWorld::Applied::Yes);
    QTRY_VERIFY(find<QPushButton>(u"resultReadAgain"_s)->isVisible());
    QVERIFY(sentence().startsWith(u"Not known yet"_s));
}

void ResultBarTest::aListFoldedOutStaysWhenANewerEntryComes()
{
    acceptOne(1);
    auto *fold = find<QToolButton>(u"resultFold"_s);
    fold->click();
    assign(1);
    QTRY_COMPARE(m_bar->findChildren<QLabel *>(u"resultSentence"_s).size(), 2);
    QVERIFY(fold->isChecked());
    QVERIFY(fold->isVisible());
}

void ResultBarTest::switchingTheLanguageReachesTheBar()
{
    acceptOne(1);
    tests::LongLanguage other;
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY(sentence().startsWith(u"«1 address assigned"_s));
    QVERIFY(find<QPushButton>(u"resultCopy"_s)->text().startsWith(u"«Copy"_s));
    QCoreApplication::removeTranslator(&other);
}

QTEST_MAIN(ResultBarTest)
#include "tst_resultbar.moc"
