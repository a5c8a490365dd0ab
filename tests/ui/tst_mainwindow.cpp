// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/version.h"
#include "tests/ui/desk.h"
#include "tests/ui/markingtranslator.h"
#include "tests/ui/samples.h"
#include "ui/aboutdialog.h"
#include "ui/assigndialog.h"
#include "ui/interfacesview.h"
#include "ui/statepage.h"
#include "ui/unassigndialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using State = ui::StatePage::State;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theWindowIsThereBeforeAnythingIsAsked();
    void aWindowThatShowsAtOnceIsTheSame();
    void theListingStartsAfterTheFirstPaint();
    void rowsCanBeUsedWhileTheListingGoesOn();
    void refreshIsCancelWhileListing();
    void aRefusalOffersToTryAgain();
    void anEmptyRegionSaysSo();
    void aFilterThatHidesAllOffersToClearIt();
    void escapeClearsTheFilter();
    void withoutAProfileTheWindowWelcomes();
    void selectingARowFillsTheDetails();
    void aRefreshKeepsTheSelection();
    void aRegionsNameThatComesLaterReachesTheDetails();
    void actionsSayWhyTheyAreOff();
    void idsAndAddressesAreCopied();
    void findPutsTheCursorIntoTheFilter();
    void assignOpensItsDialog();
    void theDeleteKeyOpensUnassign();
    void aboutOpensAWindow();
    void theDetailsCanBeHidden();
    void theLanguageMenuOnlyAsks();
    void aChangeOfLanguageReachesTheWholeWindow();
    void theTabKeyGoesInReadingOrder();

private:
    template<typename T> T *child(const char *name)
    {
        return m_desk->window().findChild<T *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) { return child<QAction>(name); }
    ui::InterfacesView *table() { return child<ui::InterfacesView>("interfacesTable"); }
    ui::StatePage *page() { return child<ui::StatePage>("statePage"); }
    QString statusText() { return child<QWidget>("statusText")->accessibleName(); }
    void select(const QList<int> &numbers);

    std::unique_ptr<tests::Desk> m_desk;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<tests::Desk>();
}

void TestMainWindow::cleanup()
{
    m_desk.reset();
}

void TestMainWindow::select(const QList<int> &numbers)
{
    table()->clearSelection();
    for (const int number : numbers) {
        const int row = m_desk->browse.model().rowOf(tests::sampleId(number));
        QVERIFY(row >= 0);
        table()->selectionModel()->select(table()->model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestMainWindow::theWindowIsThereBeforeAnythingIsAsked()
{
    m_desk->makeWindow();
    QCOMPARE(m_desk->client.count(), 0);
    QCOMPARE(page()->state(), State::Starting);
    QVERIFY(m_desk->window().windowTitle().contains(u"ENI Desk"_s));
}

void TestMainWindow::aWindowThatShowsAtOnceIsTheSame()
{
    const auto arrangement = [this] {
        QMap<QString, QRect> places;
        for (const char *name : {"menuBar", "filterEdit", "interfacesTable", "detailsPane", "statusText"}) {
            if (const auto *part = child<QWidget>(name); part->isVisible())
                places[part->objectName()] = QRect(part->mapTo(&m_desk->window(), QPoint()), part->size());
        }
        return places;
    };
    m_desk->showAndAwaitListing();
    m_desk->answerListing(tests::samplePage(8));
    QTRY_COMPARE(arrangement().size(), 5);
    QCoreApplication::processEvents(); // for the button "Cancel", which has gone
    const QMap<QString, QRect> usual = arrangement();
    const QString focused = m_desk->window().focusWidget()->objectName();

    init();
    m_desk->makeWindow(true);
    QVERIFY(m_desk->window().isVisible());
    QVERIFY(page()->isVisible());
    QVERIFY(child<QWidget>("menuBar")->isVisible() && child<QWidget>("statusText")->isVisible());
    QCOMPARE(m_desk->client.count(), 0);
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->answerListing(tests::samplePage(8));
    QTRY_COMPARE(arrangement(), usual);
    QCOMPARE(m_desk->window().focusWidget()->objectName(), focused);
}

void TestMainWindow::theListingStartsAfterTheFirstPaint()
{
    m_desk->showAndAwaitListing();
    QCOMPARE(page()->state(), State::Loading);
    QVERIFY(page()->isVisible());
    QVERIFY(child<QWidget>("listingProgress")->isVisible());
    QVERIFY(m_desk->window().windowTitle().contains(u"Demo"_s));
}

void TestMainWindow::rowsCanBeUsedWhileTheListingGoesOn()
{
    m_desk->showAndAwaitListing();
    m_desk->answerListing(tests::samplePage(8, u"more"_s));
    QTRY_COMPARE(m_desk->browse.shownCount(), 8);
    QVERIFY(table()->isVisible());
    QVERIFY(m_desk->browse.isListing());
    select({1});
    QVERIFY(action("actionAssign")->isEnabled());
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
}

void TestMainWindow::refreshIsCancelWhileListing()
{
    m_desk->showAndAwaitListing();
    auto *button = child<QPushButton>("refreshButton");
    const QString cancel = button->text();
    QVERIFY(!action("actionRefresh")->isEnabled());
    button->click();
    QTRY_VERIFY(!m_desk->browse.isListing());
    QTRY_VERIFY(button->text() != cancel);
    QVERIFY(action("actionRefresh")->isEnabled());
    QCOMPARE(page()->state(), State::Cancelled);
    button->click();
    QTRY_VERIFY(m_desk->browse.isListing());
}

void TestMainWindow::aRefusalOffersToTryAgain()
{
    m_desk->showAndAwaitListing();
    m_desk->refuseListing(tests::refusal(u"Forbidden.RAM"_s, u"User not authorized"_s, 403));
    QTRY_COMPARE(page()->state(), State::Refused);
    QVERIFY(m_desk->explanation.hasError());
    auto *again = page()->findChild<QPushButton *>(u"stateButton"_s);
    QVERIFY(again->isVisible());
    again->click();
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->answerListing(tests::samplePage(3));
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(!m_desk->explanation.hasError());
}

void TestMainWindow::anEmptyRegionSaysSo()
{
    m_desk->showAndAwaitListing();
    m_desk->answerListing(tests::samplePage(0));
    QTRY_COMPARE(page()->state(), State::Empty);
    QVERIFY(page()->findChild<QLabel *>(u"stateText"_s)->text().contains(m_desk->browse.regionName()));
}

void TestMainWindow::aFilterThatHidesAllOffersToClearIt()
{
    m_desk->showWithSamples(5);
    child<QLineEdit>("filterEdit")->setText(u"nothing has this"_s);
    QTRY_COMPARE(page()->state(), State::FilteredOut);
    QTRY_VERIFY(page()->isVisible());
    page()->findChild<QPushButton *>(u"stateButton"_s)->click();
    QTRY_VERIFY(table()->isVisible());
    QTRY_COMPARE(child<QLineEdit>("filterEdit")->text(), QString());
}

void TestMainWindow::escapeClearsTheFilter()
{
    m_desk->showWithSamples(5);
    auto *filter = child<QLineEdit>("filterEdit");
    QTest::keyClicks(filter, u"nic-1"_s);
    QTRY_COMPARE(m_desk->browse.shownCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(m_desk->browse.shownCount(), 5);
}

void TestMainWindow::withoutAProfileTheWindowWelcomes()
{
    m_desk->profiles.setProfiles({});
    m_desk->makeWindow().show();
    QTRY_VERIFY(child<QWidget>("welcomePage")->isVisible());
    QVERIFY(child<QPushButton>("welcomeAddProfile")->isEnabled());
    QVERIFY(!child<QPushButton>("welcomeEnvironment")->isEnabled());
    QVERIFY(!action("actionRefresh")->isEnabled());
}

void TestMainWindow::selectingARowFillsTheDetails()
{
    m_desk->showWithSamples(5);
    select({0});
    QCOMPARE(child<QLabel>("detailsTitle")->text(), u"前端网卡-0"_s);
    QVERIFY(child<QPushButton>("detailsAssignButton")->isEnabled());
}

void TestMainWindow::aRefreshKeepsTheSelection()
{
    m_desk->showWithSamples(5);
    select({3});
    action("actionRefresh")->trigger();
    QTRY_VERIFY(m_desk->client.open(u"DescribeNetworkInterfaces") >= 0);
    m_desk->answerListing(tests::samplePage(5));
    QTRY_VERIFY(!m_desk->browse.isListing());
    QCOMPARE(table()->selectedIds(), QStringList{tests::sampleId(3)});
}

void TestMainWindow::aRegionsNameThatComesLaterReachesTheDetails()
{
    m_desk->showWithSamples(3);
    select({0});
    const QString before = m_desk->browse.regionName();
    const auto refuseRegions = [this] {
        while (m_desk->client.open(u"DescribeRegions") >= 0) {
            m_desk->client.fail(m_desk->client.open(u"DescribeRegions"), tests::refusal(u"Forbidden.RAM"_s));
        }
        return true;
    };
    QTRY_VERIFY(refuseRegions() && m_desk->browse.regionName() != before); // the built-in name
    QTRY_VERIFY(
        std::ranges::any_of(child<QWidget>("detailsPane")->findChildren<QLabel *>(),
                            [this](const QLabel *label) { return label->text() == m_desk->browse.regionName(); }));
    QCOMPARE(m_desk->details.selection(), QStringList{tests::sampleId(0)});
}

void TestMainWindow::actionsSayWhyTheyAreOff()
{
    m_desk->showWithSamples(5);
    QVERIFY(!action("actionAssign")->isEnabled());
    QCOMPARE(action("actionAssign")->toolTip(), u"Select one network interface"_s);
    QCOMPARE(action("actionAssign")->statusTip(), action("actionAssign")->toolTip());
    select({0, 1});
    QVERIFY(!action("actionAssign")->isEnabled());
    QVERIFY(action("actionCopyId")->isEnabled());
    select({1}); // has no IPv6 address
    QVERIFY(action("actionAssign")->isEnabled());
    QVERIFY(!action("actionUnassign")->isEnabled());
    QVERIFY(action("actionUnassign")->toolTip().contains(u"no IPv6 address"_s));
    QVERIFY(!action("actionCopyAddresses")->isEnabled());
}

void TestMainWindow::idsAndAddressesAreCopied()
{
    m_desk->showWithSamples(5);
    select({0});
    action("actionCopyId")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), tests::sampleId(0));
    action("actionCopyAddresses")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2408:4005:3a:1a00::5\n2408:4005:3a:1a00::6"_s);
    action("actionCopy")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"前端网卡-0\t"_s));
}

void TestMainWindow::findPutsTheCursorIntoTheFilter()
{
    m_desk->showWithSamples(2);
    m_desk->window().activateWindow();
    action("actionFind")->trigger();
    QTRY_VERIFY(child<QLineEdit>("filterEdit")->hasFocus());
    QTest::keyClick(child<QLineEdit>("filterEdit"), Qt::Key_Return);
    QTRY_VERIFY(table()->hasFocus());
}

void TestMainWindow::assignOpensItsDialog()
{
    m_desk->showWithSamples(3);
    select({1});
    action("actionAssign")->trigger();
    auto *dialog = m_desk->window().findChild<ui::AssignDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    dialog->reject();
    QTRY_VERIFY(!m_desk->window().findChild<ui::AssignDialog *>());
}

void TestMainWindow::theDeleteKeyOpensUnassign()
{
    m_desk->showWithSamples(3);
    m_desk->window().activateWindow();
    table()->setFocus();
    select({0});
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_desk->window().findChild<ui::UnassignDialog *>());
}

void TestMainWindow::aboutOpensAWindow()
{
    m_desk->makeWindow().show();
    action("actionAbout")->trigger();
    auto *about = m_desk->window().findChild<ui::AboutDialog *>();
    QVERIFY(about && about->isVisible());
    QVERIFY(about->findChild<QLabel *>(u"versionLabel"_s)->text().contains(core::programVersion()));
}

void TestMainWindow::theDetailsCanBeHidden()
{
    m_desk->showWithSamples(2);
    action("actionDetails")->trigger();
    QVERIFY(!child<QWidget>("detailsPane")->isVisible());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(child<QWidget>("detailsPane")->isVisible());
    QVERIFY(action("actionDetails")->isChecked());
}

void TestMainWindow::theLanguageMenuOnlyAsks()
{
    m_desk->makeWindow();
    QSignalSpy chosen(&m_desk->window(), &ui::MainWindow::languageChosen);
    action("languageChinese")->trigger();
    action("languageEnglish")->trigger();
    QCOMPARE(chosen.value(0).value(0).toString(), u"zh_CN"_s);
    QCOMPARE(chosen.value(1).value(0).toString(), u"en"_s);
    QCOMPARE(action("languageChinese")->text(), u"中文"_s);
}

void TestMainWindow::aChangeOfLanguageReachesTheWholeWindow()
{
    m_desk->showWithSamples(3);
    select({0});
    tests::MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(translator.marks(action("actionAssign")->text()));
    QVERIFY(translator.marks(action("actionAssign")->toolTip()));
    QVERIFY(translator.marks(child<QMenu>("menuEdit")->title()));
    QVERIFY(translator.marks(child<QPushButton>("refreshButton")->text()));
    QVERIFY(translator.marks(child<QLineEdit>("filterEdit")->placeholderText()));
    QVERIFY(translator.marks(table()->accessibleName()));
    QVERIFY(translator.marks(table()->model()->headerData(0, Qt::Horizontal).toString()));
    QTRY_VERIFY(translator.marks(statusText()));
    QVERIFY(translator.marks(child<QPushButton>("detailsAssignButton")->text()));
    QCOMPARE(action("languageChinese")->text(), u"中文"_s);
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(!translator.marks(action("actionAssign")->text()));
}

void TestMainWindow::theTabKeyGoesInReadingOrder()
{
    m_desk->showWithSamples(3);
    select({0});
    m_desk->window().activateWindow();
    auto *first = child<QWidget>("profileCombo");
    first->setFocus();
    QTRY_VERIFY(first->hasFocus());
    const QStringList names{
        u"regionCombo"_s, u"filterEdit"_s,          u"refreshButton"_s,       u"interfacesTable"_s,
        u"detailsPane"_s, u"detailsCopyIdButton"_s, u"detailsAssignButton"_s, u"detailsUnassignButton"_s,
        u"jsonButton"_s};
    for (const QString &name : names) {
        QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_desk->window().focusWidget()->objectName(), name);
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
