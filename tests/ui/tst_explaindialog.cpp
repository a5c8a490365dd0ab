// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/evidence.h"
#include "app/presenters/explainpresenter.h"
#include "app/settings/settings.h"
#include "tests/presenters/pastedreader.h"
#include "tests/ui/dialogprobe.h"
#include "tests/ui/markingtranslator.h"
#include "ui/explaindialog.h"
#include "ui/formarea.h"
#include "ui/pasteedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScreen>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using presenters::ExplainPresenter;
using tests::child;

class ExplainDialogTest : public QObject
{
    Q_OBJECT

private:
    bool hasChineseText() const;
    ui::PasteEdit *edit() { return child<ui::PasteEdit>(*m_dialog, u"textEdit"_s); }
    QLineEdit *search() { return child<QLineEdit>(*m_dialog, u"searchEdit"_s); }
    QTabWidget *pages() { return child<QTabWidget>(*m_dialog, u"pages"_s); }
    void explainTwo();

    const QString m_quota = u"MaxEniIpv6IpsCountExceeded"_s;
    explain::Catalogue m_catalogue;
    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ExplainPresenter> m_presenter;
    std::unique_ptr<ui::ExplainDialog> m_dialog;

private slots:
    void init();
    void cleanup();

    void itBeginsInTheFieldAndReadsNoCatalogue();
    void theSecondPageStartsTheCatalogue();
    void theKeysOfASearchLeadToTheSearchField_data();
    void theKeysOfASearchLeadToTheSearchField();
    void ctrlVPastesFromAnywhere();
    void ctrlVInTheSearchFieldIsItsOwn();
    void aTextDroppedOnTheWindowIsExplained();
    void aFileDroppedOnTheWindowIsExplained();
    void aLinkLeadsToTheOtherPage();
    void wordsThatWereNotFoundAreSearchedFor();
    void escapeClosesItAndTheSizeIsRemembered();
    void itIsNotModalAndFitsASmallScreen();
    void aSizeLargerThanTheScreenIsMadeSmaller();
    void nothingIsCutAtTheSmallestSize();
    void aLinkOpensTheCodeInTheLanguageOfTheMessage();
    void thePolicyThatIsMissingCanBeCopied();
    void everyControlHasAName();
    void theTabKeyReachesEveryControl();
    void everyWordFollowsTheLanguage();
    void theOtherLanguageLeavesNothingBehind();
};

void ExplainDialogTest::init()
{
    QAccessible::setActive(true);
    QLocale::setDefault(QLocale(QLocale::English));
    m_settings = std::make_unique<settings::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setState("catalogueLanguage"_L1, {});
    m_presenter = std::make_unique<ExplainPresenter>(m_catalogue, m_settings.get(), tests::readCodes);
    m_dialog = std::make_unique<ui::ExplainDialog>(*m_presenter);
    m_dialog->setSettings(m_settings.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ExplainDialogTest::cleanup()
{
    m_dialog.reset();
    m_presenter.reset();
    QLocale::setDefault(QLocale(QLocale::English));
}

void ExplainDialogTest::explainTwo()
{
    m_presenter->explainText(m_quota + u"\nForbidden.RAM"_s);
    QTRY_VERIFY(child<QTreeView>(*m_dialog, u"findingsView"_s)->isVisible());
}

void ExplainDialogTest::itBeginsInTheFieldAndReadsNoCatalogue()
{
    QVERIFY(edit()->hasFocus());
    QCOMPARE(m_presenter->page(), ExplainPresenter::Page::PastedText);
    QVERIFY(!m_presenter->codes().isStarted());
}

void ExplainDialogTest::theSecondPageStartsTheCatalogue()
{
    pages()->setCurrentIndex(1);
    QVERIFY(m_presenter->codes().isStarted());
    QVERIFY(child<QListView>(*m_dialog, u"codesView"_s)->model()->rowCount() > 100);
    pages()->setCurrentIndex(0);
    QCOMPARE(m_presenter->page(), ExplainPresenter::Page::PastedText);
}

void ExplainDialogTest::theKeysOfASearchLeadToTheSearchField_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("F3") << int(Qt::Key_F3) << int(Qt::NoModifier);
    QTest::newRow("Ctrl+F") << int(Qt::Key_F) << int(Qt::ControlModifier);
}

void ExplainDialogTest::theKeysOfASearchLeadToTheSearchField()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    QTest::keyClick(edit(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(m_presenter->page(), ExplainPresenter::Page::AllCodes);
    QVERIFY(search()->hasFocus());
}

void ExplainDialogTest::ctrlVPastesFromAnywhere()
{
    m_presenter->setPage(ExplainPresenter::Page::AllCodes);
    auto *list = child<QListView>(*m_dialog, u"codesView"_s);
    list->setFocus();
    QGuiApplication::clipboard()->setText(m_quota);
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_presenter->page(), ExplainPresenter::Page::PastedText);
    QCOMPARE(edit()->toPlainText(), m_quota);
    QTRY_COMPARE(m_presenter->pasted().state(), presenters::PastedTextPresenter::State::Found);
    // A text of which only a part is shown is replaced in the same way.
    m_presenter->explainText(u"a line\n"_s.repeated(100'000));
    QVERIFY(edit()->isReadOnly());
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit()->toPlainText(), m_quota);
}

void ExplainDialogTest::ctrlVInTheSearchFieldIsItsOwn()
{
    QTest::keyClick(edit(), Qt::Key_F3);
    QGuiApplication::clipboard()->setText(m_quota);
    QTest::keyClick(search(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search()->text(), m_quota);
    QCOMPARE(m_presenter->page(), ExplainPresenter::Page::AllCodes);
    QCOMPARE(m_presenter->codes().code(), m_quota);
}

void ExplainDialogTest::aTextDroppedOnTheWindowIsExplained()
{
    m_presenter->setPage(ExplainPresenter::Page::AllCodes);
    QMimeData dropped;
    dropped.setText(m_quota);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &drop);
    QCOMPARE(m_presenter->page(), ExplainPresenter::Page::PastedText);
    QTRY_COMPARE(m_presenter->pasted().state(), presenters::PastedTextPresenter::State::Found);
}

void ExplainDialogTest::aFileDroppedOnTheWindowIsExplained()
{
    QFile file(m_folder.filePath(u"sdk.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ErrorCode: Forbidden.RAM");
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &drop);
    QTRY_COMPARE(edit()->toPlainText(), u"ErrorCode: Forbidden.RAM"_s);
}

void ExplainDialogTest::aLinkLeadsToTheOtherPage()
{
    m_presenter->showCode(m_quota);
    QCOMPARE(pages()->currentIndex(), 1);
    QCOMPARE(child<QLabel>(*m_dialog, u"codeLabel"_s)->text(), m_quota);
    QCOMPARE(child<QListView>(*m_dialog, u"codesView"_s)->currentIndex().data().toString(), m_quota);
}

void ExplainDialogTest::wordsThatWereNotFoundAreSearchedFor()
{
    m_presenter->explainText(u" no\n room "_s);
    auto *button = child<QPushButton>(*m_dialog, u"allCodesButton"_s);
    QTRY_COMPARE(m_presenter->pasted().state(), presenters::PastedTextPresenter::State::NothingFound);
    button->click();
    QCOMPARE(search()->text(), u"no room"_s);
    QVERIFY(search()->hasFocus());
}

void ExplainDialogTest::escapeClosesItAndTheSizeIsRemembered()
{
    m_dialog->resize(780, 560);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    ui::ExplainDialog again(*m_presenter);
    again.setSettings(m_settings.get());
    QCOMPARE(again.size(), QSize(780, 560));
}

void ExplainDialogTest::itIsNotModalAndFitsASmallScreen()
{
    QVERIFY(!m_dialog->isModal());
    QVERIFY(m_dialog->windowFlags() & Qt::WindowMinMaxButtonsHint);
    explainTwo();
    m_presenter->codes().setShown(presenters::CataloguePresenter::Shown::Both);
    for (int page = 0; page < 2; ++page) {
        pages()->setCurrentIndex(page);
        const QSize least = m_dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 660,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }
}

void ExplainDialogTest::aSizeLargerThanTheScreenIsMadeSmaller()
{
    m_dialog->resize(2000, 1500);
    m_dialog->close();
    ui::ExplainDialog again(*m_presenter);
    const QSize room = again.screen()->availableSize();
    again.setSettings(m_settings.get());
    QVERIFY(again.width() < room.width() && again.height() < room.height());
    again.resize(2000, 1500);
    again.show();
    QTRY_VERIFY(again.frameGeometry().width() <= room.width() && again.frameGeometry().height() <= room.height());
    QVERIFY(again.screen()->availableGeometry().contains(again.frameGeometry()));
}

/// The intro has all of its lines at the smallest width; what does not fit scrolls.
void ExplainDialogTest::nothingIsCutAtTheSmallestSize()
{
    explainTwo();
    m_dialog->resize(1, 1);
    const auto *hint = child<QLabel>(*m_dialog, u"hintLabel"_s);
    QTRY_VERIFY(hint->height() >= hint->heightForWidth(hint->width()));
    for (const QString &name : {u"languageButton"_s, u"titleLabel"_s}) {
        const auto *part = child<QWidget>(*m_dialog, name);
        const auto *area = ui::FormArea::around(part);
        QTRY_VERIFY2(part->mapTo(area->viewport(), part->rect().bottomRight()).x() < area->viewport()->width(),
                     qPrintable(name));
    }
    QVERIFY(m_dialog->height() <= 340);
}

void ExplainDialogTest::aLinkOpensTheCodeInTheLanguageOfTheMessage()
{
    explainTwo();
    child<QToolButton>(*m_dialog, u"languageButton"_s)->click();
    child<QToolButton>(*m_dialog, u"codeLinkButton1"_s)->click();
    QCOMPARE(m_presenter->codes().shown(), presenters::CataloguePresenter::Shown::Chinese);
    QVERIFY(m_settings->state("catalogueLanguage"_L1).isEmpty());
    m_presenter->setPage(ExplainPresenter::Page::PastedText);
    child<QToolButton>(*m_dialog, u"languageButton"_s)->click();
    child<QToolButton>(*m_dialog, u"codeLinkButton1"_s)->click();
    QCOMPARE(m_presenter->codes().shown(), presenters::CataloguePresenter::Shown::English);
}

void ExplainDialogTest::thePolicyThatIsMissingCanBeCopied()
{
    QGuiApplication::clipboard()->clear();
    core::Error error = explain::errorOfCode(u"Forbidden.RAM"_s);
    error.action = u"AssignIpv6Addresses"_s;
    presenters::ExplanationPresenter &explanation = m_presenter->pasted().explanation();
    explanation.setError(error, {});
    QVERIFY(explanation.offered(explain::Offer::CopyPolicy).has_value());
    explanation.takeOffer(explain::Offer::CopyPolicy);
    QCOMPARE(QGuiApplication::clipboard()->text(), explain::minimalPolicy(u"ecs:AssignIpv6Addresses"_s));
}

void ExplainDialogTest::everyControlHasAName()
{
    explainTwo();
    for (int page = 0; page < 2; ++page) {
        pages()->setCurrentIndex(page);
        QCOMPARE(tests::namelessControls(*m_dialog), QStringList());
    }
}

void ExplainDialogTest::theTabKeyReachesEveryControl()
{
    explainTwo();
    edit()->setFocus();
    const QStringList first{u"textEdit"_s,        u"pasteButton"_s,    u"clearButton"_s,     u"findingsView"_s,
                            u"codeLinkButton1"_s, u"languageButton"_s, u"technicalButton"_s, u"copyButton"_s};
    QStringList stops = tests::tabStops(*m_dialog);
    stops.removeIf([](const QString &name) { return name.contains("LinksButton"_L1); }); // as many as are related
    QCOMPARE(stops.mid(0, first.size()), first);
    QTest::keyClick(edit(), Qt::Key_F3);
    const QStringList second{u"searchEdit"_s, u"actionCombo"_s, u"codesView"_s, u"languageCombo"_s,
                             u"copyCodeButton"_s};
    QCOMPARE(tests::tabStops(*m_dialog).mid(0, second.size()), second);
}

/// What is said in the interface comes from the translator, all of it anew.
void ExplainDialogTest::everyWordFollowsTheLanguage()
{
    explainTwo();
    m_presenter->setPage(ExplainPresenter::Page::AllCodes);
    tests::MarkingTranslator marker;
    QCoreApplication::installTranslator(&marker);
    QTRY_VERIFY(marker.marks(m_dialog->windowTitle()));
    for (int page = 0; page < 2; ++page)
        QVERIFY(marker.marks(pages()->tabText(page)));
    for (const QString &name : {u"hintLabel"_s, u"stateLabel"_s, u"countLabel"_s})
        QVERIFY2(marker.marks(child<QLabel>(*m_dialog, name)->text()), qPrintable(name));
    for (const QString &name : {u"pasteButton"_s, u"clearButton"_s, u"copyCodeButton"_s, u"allCodesButton"_s})
        QVERIFY2(marker.marks(child<QAbstractButton>(*m_dialog, name)->text()), qPrintable(name));
    for (const QString &name : {u"textEdit"_s, u"findingsView"_s, u"searchEdit"_s, u"actionCombo"_s, u"codesView"_s,
                                u"languageCombo"_s, u"copyButton"_s})
        QVERIFY2(marker.marks(child<QWidget>(*m_dialog, name)->accessibleName()), qPrintable(name));
    auto *findings = child<QTreeView>(*m_dialog, u"findingsView"_s);
    QVERIFY(marker.marks(findings->model()->headerData(0, Qt::Horizontal).toString()));
    QVERIFY(marker.marks(search()->placeholderText()));
    QCoreApplication::removeTranslator(&marker);
    QTRY_VERIFY(!marker.marks(m_dialog->windowTitle()));
    QVERIFY(!marker.marks(tests::everythingSaid(*m_dialog)));
}

bool ExplainDialogTest::hasChineseText() const
{
    QString said = tests::everythingSaid(*m_dialog);
    said.remove(u"中文"_s); // names itself in every language
    return std::any_of(said.begin(), said.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// The explanations follow the program's language, there and back.
void ExplainDialogTest::theOtherLanguageLeavesNothingBehind()
{
    explainTwo();
    m_presenter->showCode(m_quota);
    QVERIFY(!hasChineseText());
    QLocale::setDefault(QLocale(QLocale::Chinese));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_dialog.get(), &change);
    QVERIFY(hasChineseText());
    const QString cure = m_catalogue.label(u"cure"_s, explain::Language::English);
    QVERIFY(!tests::everythingSaid(*m_dialog).contains(cure));
    QLocale::setDefault(QLocale(QLocale::English));
    QCoreApplication::sendEvent(m_dialog.get(), &change);
    QVERIFY(!hasChineseText());
}

QTEST_MAIN(ExplainDialogTest)
#include "tst_explaindialog.moc"
