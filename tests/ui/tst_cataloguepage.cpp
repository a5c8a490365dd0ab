// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/cataloguepresenter.h"
#include "tests/ui/dialogprobe.h"
#include "ui/cataloguepage.h"
#include "ui/codeentryview.h"
#include "ui/copybutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using presenters::CataloguePresenter;
using tests::child;

class CataloguePageTest : public QObject
{
    Q_OBJECT

private:
    explain::Catalogue m_catalogue;
    std::unique_ptr<CataloguePresenter> m_presenter;
    std::unique_ptr<ui::CataloguePage> m_page;

    QLineEdit *search() { return child<QLineEdit>(*m_page, u"searchEdit"_s); }
    QListView *list() { return child<QListView>(*m_page, u"codesView"_s); }
    QString code() { return child<QLabel>(*m_page, u"codeLabel"_s)->text(); }
    QString title() { return child<QLabel>(*m_page, u"entryTitle"_s)->text(); }

private slots:
    void init();
    void cleanup();

    void typingShowsTheBestMatch();
    void arrowKeysLeadThroughTheListFromTheSearchField();
    void selectingInTheListShowsTheCode();
    void theFilterListsEveryAction();
    void nothingMatchingIsSaid();
    void bothLanguagesStandSideBySide();
    void theCodeIsCopiedAsTextAndAsMarkdown();
    void theWayBackFromALink();
    void allTextsArePlain();
    void itFitsASmallWindow();
};

void CataloguePageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_presenter = std::make_unique<CataloguePresenter>(m_catalogue, nullptr);
    m_page = std::make_unique<ui::CataloguePage>(*m_presenter);
    m_presenter->start();
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void CataloguePageTest::cleanup()
{
    m_page.reset();
    m_presenter.reset();
}

void CataloguePageTest::typingShowsTheBestMatch()
{
    QCOMPARE(list()->model()->rowCount(), m_catalogue.codes().size());
    m_page->takeFocus();
    QTest::keyClicks(search(), u"maxeniipv6"_s);
    QCOMPARE(code(), u"MaxEniIpv6IpsCountExceeded"_s);
    QCOMPARE(list()->currentIndex().data().toString(), code());
    QVERIFY(!title().isEmpty());
}

void CataloguePageTest::arrowKeysLeadThroughTheListFromTheSearchField()
{
    m_page->takeFocus();
    const QString first = code();
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(code() != first);
    QVERIFY(search()->hasFocus());
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(list()->hasFocus());
}

void CataloguePageTest::selectingInTheListShowsTheCode()
{
    list()->setCurrentIndex(list()->model()->index(5, 0));
    QCOMPARE(code(), list()->model()->index(5, 0).data().toString());
    QCOMPARE(m_presenter->code(), code());
}

void CataloguePageTest::theFilterListsEveryAction()
{
    auto *combo = child<QComboBox>(*m_page, u"actionCombo"_s);
    QCOMPARE(combo->count(), m_presenter->actions().size() + 1);
    combo->setCurrentIndex(combo->findText(u"AssignIpv6Addresses"_s));
    emit combo->activated(combo->currentIndex());
    QCOMPARE(m_presenter->action(), u"AssignIpv6Addresses"_s);
    QVERIFY(list()->model()->rowCount() < m_catalogue.codes().size());
    combo->setCurrentIndex(0);
    emit combo->activated(0);
    QCOMPARE(list()->model()->rowCount(), m_catalogue.codes().size());
}

void CataloguePageTest::nothingMatchingIsSaid()
{
    search()->setText(u"xyzzy"_s);
    QVERIFY(child<QLabel>(*m_page, u"emptyLabel"_s)->isVisible());
    QVERIFY(!child<QLabel>(*m_page, u"entryTitle"_s)->isVisible());
    QVERIFY(!child<ui::CopyButton>(*m_page, u"copyCodeButton"_s)->isEnabled());
    search()->clear();
    QVERIFY(!child<QLabel>(*m_page, u"emptyLabel"_s)->isVisible());
    QVERIFY(child<QLabel>(*m_page, u"entryTitle"_s)->isVisible());
}

void CataloguePageTest::bothLanguagesStandSideBySide()
{
    auto *second = child<ui::CodeEntryView>(*m_page, u"secondEntry"_s);
    QVERIFY(!second->isVisible());
    auto *combo = child<QComboBox>(*m_page, u"languageCombo"_s);
    combo->setCurrentIndex(2);
    emit combo->activated(2);
    QVERIFY(second->isVisible());
    auto *first = child<ui::CodeEntryView>(*m_page, u"firstEntry"_s);
    QTRY_VERIFY(second->x() >= first->geometry().right());
    QVERIFY(std::abs(first->width() - second->width()) < 40);
}

void CataloguePageTest::theCodeIsCopiedAsTextAndAsMarkdown()
{
    m_presenter->showCode(u"MaxEniIpv6IpsCountExceeded"_s);
    auto *button = child<ui::CopyButton>(*m_page, u"copyCodeButton"_s);
    button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_presenter->copyText(explain::Report::Form::Text));
    QCOMPARE(button->text(), u"Copied"_s);
    child<QAction>(*m_page, u"copyAsMarkdown"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_presenter->copyText(explain::Report::Form::Markdown));
    m_presenter->showCode(u"Forbidden.RAM"_s);
    QCOMPARE(button->text(), u"Copy"_s);
}

void CataloguePageTest::theWayBackFromALink()
{
    auto *back = child<QToolButton>(*m_page, u"backButton"_s);
    m_presenter->setSearch(u"MaxEniIpv6"_s);
    const QString first = code();
    QVERIFY(!back->isVisible());
    auto *link = child<QToolButton>(*m_page, u"relatedLinksButton1"_s);
    const QString related = link->accessibleName();
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(code(), related);
    QVERIFY(back->isVisible() && back->hasFocus());
    QTest::keyClick(back, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(code(), first);
    QCOMPARE(search()->text(), u"MaxEniIpv6"_s);
    QVERIFY(!back->isVisible() && list()->hasFocus());
}

void CataloguePageTest::allTextsArePlain()
{
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void CataloguePageTest::itFitsASmallWindow()
{
    m_presenter->setShown(CataloguePresenter::Shown::Both);
    for (int row = 0; row < m_presenter->model().rowCount(); ++row) {
        m_presenter->select(m_presenter->model().codeAt(row));
        const QSize size = m_page->minimumSizeHint();
        QVERIFY2(size.width() <= 900 && size.height() <= 560, qPrintable(m_presenter->code()));
    }
}

QTEST_MAIN(CataloguePageTest)
#include "tst_cataloguepage.moc"
