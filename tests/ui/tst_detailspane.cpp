// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/detailspresenter.h"
#include "tests/support/scriptedapiclient.h"
#include "tests/ui/markingtranslator.h"
#include "tests/ui/samples.h"
#include "ui/detailspane.h"
#include "ui/iconlabel.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestDetailsPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingSelectedShowsAHint();
    void theStateOfAnAddressIsIconAndWord();
    void oneInterfaceShowsItsNameIdAndState();
    void theAddressesAreListed();
    void severalInterfacesShowASummary();
    void aNewAddressInTheStoreAppears();
    void theButtonsFollowTheActions();
    void theButtonsTriggerTheActions();
    void namesThatLookLikeMarkupAreShownAsTheyAre();
    void theJsonIsAskedForOnlyWhenShown();
    void anotherInterfaceClosesTheJson();
    void aRefusedJsonSaysWhy();
    void aChangeOfLanguageReachesEveryWord();
    void wholeAddressesFitIntoTheNarrowestPane();

private:
    QString textOf(const char *name) const { return m_pane->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QStringList visibleTexts() const;
    void select(const QList<int> &numbers);

    tests::ScriptedApiClient m_client;
    std::unique_ptr<store::RegionStore> m_region;
    std::unique_ptr<presenters::DetailsPresenter> m_presenter;
    QAction m_copyId;
    QAction m_assign;
    QAction m_unassign;
    std::unique_ptr<ui::DetailsPane> m_pane;
    std::optional<presenters::AddressOutcome> m_outcome;
};

void TestDetailsPane::init()
{
    m_region = std::make_unique<store::RegionStore>();
    tests::fillRegion(*m_region, 10);
    m_presenter = std::make_unique<presenters::DetailsPresenter>(
        [this](const domain::InterfaceKey &, const domain::Ipv6Address &) { return m_outcome; });
    m_presenter->setRegion({.account = u"a"_s,
                            .profile = u"Demo"_s,
                            .regionId = u"cn-hangzhou"_s,
                            .host = u"ecs.cn-hangzhou.aliyuncs.com"_s,
                            .client = &m_client},
                           m_region.get(), u"华东1（杭州）"_s);
    m_pane = std::make_unique<ui::DetailsPane>(
        *m_presenter, ui::DetailsPane::Actions{.copyId = &m_copyId, .assign = &m_assign, .unassign = &m_unassign});
    m_pane->resize(400, 700);
    m_pane->show();
}

void TestDetailsPane::cleanup()
{
    m_outcome.reset();
    m_pane.reset();
    m_presenter.reset();
    m_region.reset();
}

QStringList TestDetailsPane::visibleTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisibleTo(m_pane.get()) && !label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts;
}

void TestDetailsPane::select(const QList<int> &numbers)
{
    QStringList ids;
    for (const int number : numbers) {
        ids.append(tests::sampleId(number));
    }
    m_presenter->setSelection(ids);
}

void TestDetailsPane::nothingSelectedShowsAHint()
{
    QCOMPARE(visibleTexts(), QStringList{textOf("detailsHint")});
    QVERIFY(!m_pane->findChild<QPushButton *>(u"detailsAssignButton"_s)->isVisible());
}

void TestDetailsPane::theStateOfAnAddressIsIconAndWord()
{
    select({0});
    QVERIFY(!m_pane->findChild<ui::IconLabel *>(u"addressStateIcon"_s));
    m_outcome = {domain::AddressState::Unknown, domain::StepKind::AssignCount};
    m_presenter->onPlansChanged();
    const auto signs = m_pane->findChildren<ui::IconLabel *>(u"addressStateIcon"_s);
    QCOMPARE(signs.size(), 2); // number 0 has two addresses
    QTRY_VERIFY(signs[0]->isVisibleTo(m_pane.get()));
    QCOMPARE(signs[0]->iconName(), u"question"_s);
    const auto *word = signs[0]->parentWidget()->findChild<QLabel *>();
    QVERIFY(word && !word->text().isEmpty());
    QVERIFY(word->accessibleName().contains(word->text()));
}

void TestDetailsPane::oneInterfaceShowsItsNameIdAndState()
{
    select({0});
    QCOMPARE(textOf("detailsTitle"), u"前端网卡-0"_s);
    QVERIFY(textOf("detailsSubtitle").contains(tests::sampleId(0)));
    QCOMPARE(textOf("detailsState"), m_presenter->stateSentence());
    QVERIFY(!m_pane->findChild<QLabel *>(u"detailsHint"_s)->isVisible());
}

void TestDetailsPane::theAddressesAreListed()
{
    select({0});
    const QStringList texts = visibleTexts();
    QVERIFY(texts.contains(u"2408:4005:3a:1a00::5"_s));
    QVERIFY(texts.contains(u"2408:4005:3a:1a00::6"_s));
    QVERIFY(m_pane->findChild<QPushButton *>(u"detailsAssignButton"_s)->isVisible());
}

void TestDetailsPane::severalInterfacesShowASummary()
{
    select({0, 1, 2});
    QCOMPARE(textOf("detailsTitle"), m_presenter->title());
    QVERIFY(!m_pane->findChild<QPushButton *>(u"detailsAssignButton"_s)->isVisible());
    QVERIFY(!m_pane->findChild<QToolButton *>(u"jsonButton"_s)->isVisible());
}

void TestDetailsPane::aNewAddressInTheStoreAppears()
{
    select({1});
    auto interfaces = tests::sampleInterfaces(2);
    interfaces.erase(interfaces.begin());
    interfaces.front().ipv6.push_back(*domain::Ipv6Address::parse(u"2408:4005:3a:1a01::99"));
    m_region->interfaces.merge(std::move(interfaces));
    QTRY_VERIFY(visibleTexts().contains(u"2408:4005:3a:1a01::99"_s));
}

void TestDetailsPane::theButtonsFollowTheActions()
{
    select({0});
    auto *button = m_pane->findChild<QPushButton *>(u"detailsAssignButton"_s);
    m_assign.setEnabled(false);
    m_assign.setToolTip(u"because"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"because"_s);
    m_assign.setEnabled(true);
    QVERIFY(button->isEnabled());
}

void TestDetailsPane::theButtonsTriggerTheActions()
{
    select({0});
    int triggered = 0;
    connect(&m_unassign, &QAction::triggered, m_pane.get(), [&triggered] { ++triggered; });
    QTest::mouseClick(m_pane->findChild<QPushButton *>(u"detailsUnassignButton"_s), Qt::LeftButton);
    QCOMPARE(triggered, 1);
}

void TestDetailsPane::namesThatLookLikeMarkupAreShownAsTheyAre()
{
    auto interfaces = tests::sampleInterfaces(1);
    interfaces.front().name = u"<b>bold</b>&amp;"_s;
    m_region->interfaces.merge(std::move(interfaces));
    select({0});
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"_s)) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QCOMPARE(textOf("detailsTitle"), u"<b>bold</b>&amp;"_s);
}

void TestDetailsPane::theJsonIsAskedForOnlyWhenShown()
{
    select({0});
    const qsizetype before = m_client.count();
    QTest::qWait(0);
    QCOMPARE(m_client.count(), before);
    m_pane->findChild<QToolButton *>(u"jsonButton"_s)->click();
    QTRY_COMPARE(m_client.count(), before + 1);
    m_client.reply(before, tests::sampleAttribute(0));
    auto *text = m_pane->findChild<QPlainTextEdit *>(u"jsonText"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains(tests::sampleId(0)));
    QVERIFY(text->isReadOnly());
}

void TestDetailsPane::anotherInterfaceClosesTheJson()
{
    select({0});
    auto *button = m_pane->findChild<QToolButton *>(u"jsonButton"_s);
    button->click();
    QVERIFY(button->isChecked());
    select({1});
    QVERIFY(!button->isChecked());
    QVERIFY(!m_pane->findChild<QPlainTextEdit *>(u"jsonText"_s)->isVisible());
}

void TestDetailsPane::aRefusedJsonSaysWhy()
{
    select({0});
    const qsizetype before = m_client.count();
    m_pane->findChild<QToolButton *>(u"jsonButton"_s)->click();
    QTRY_COMPARE(m_client.count(), before + 1);
    const int texts = static_cast<int>(visibleTexts().size());
    m_client.fail(before, tests::refusal(u"Forbidden.RAM"_s, u"no"_s, 403));
    QTRY_COMPARE(static_cast<int>(visibleTexts().size()), texts + 1);
}

void TestDetailsPane::aChangeOfLanguageReachesEveryWord()
{
    select({0});
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    m_presenter->retranslate();
    QVERIFY(translator.marks(m_pane->findChild<QPushButton *>(u"detailsAssignButton"_s)->text()));
    QVERIFY(translator.marks(m_pane->findChild<QToolButton *>(u"jsonButton"_s)->text()));
    QVERIFY(translator.marks(textOf("detailsState")));
    QVERIFY(translator.marks(m_pane->accessibleName()));
    QCoreApplication::removeTranslator(&translator);
}

void TestDetailsPane::wholeAddressesFitIntoTheNarrowestPane()
{
    select({3});
    const int compressed = m_pane->minimumWidth();
    m_presenter->setAddressFormat(domain::AddressFormat::Expanded);
    QVERIFY(m_pane->minimumWidth() > compressed);
    m_pane->resize(m_pane->minimumWidth(), 400);
    QTRY_VERIFY(m_pane->verticalScrollBar()->maximum() > 0);
    QCOMPARE(m_pane->horizontalScrollBar()->maximum(), 0);
    m_presenter->setAddressFormat(domain::AddressFormat::Compressed);
    QCOMPARE(m_pane->minimumWidth(), compressed);
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
