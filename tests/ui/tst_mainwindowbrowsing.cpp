// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "tests/ui/samples.h"
#include "ui/interfacesview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// Filtering, scrolling, copying and what the status bar says of it, in the whole window.
class TestMainWindowBrowsing : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<tests::Desk>(); }
    void cleanup() { m_desk.reset(); }
    void anotherFilterStartsAtTheTop();
    void anotherFilterKeepsTheSelectedRowInSight();
    void theFilterLeadsToTheFirstRow_data();
    void theFilterLeadsToTheFirstRow();
    void theFilterHasAButtonThatClearsIt();
    void theKeyThatExplainsAnErrorWorksInTheFilter();
    void missingNamesAreExplainedInTheStatusBar();
    void copyingManyRowsCanBeCancelled();

private:
    template<typename T> T *child(const char *name)
    {
        return m_desk->window().findChild<T *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) { return child<QAction>(name); }
    ui::InterfacesView *table() { return child<ui::InterfacesView>("interfacesTable"); }
    QString statusText() { return child<QWidget>("statusText")->accessibleName(); }
    void select(const QList<int> &numbers);

    std::unique_ptr<tests::Desk> m_desk;
};

void TestMainWindowBrowsing::select(const QList<int> &numbers)
{
    table()->clearSelection();
    for (const int number : numbers) {
        const int row = m_desk->browse.model().rowOf(tests::sampleId(number));
        QVERIFY(row >= 0);
        table()->selectionModel()->select(table()->model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestMainWindowBrowsing::anotherFilterStartsAtTheTop()
{
    m_desk->showWithSamples(400);
    auto *filter = child<QLineEdit>("filterEdit");
    table()->scrollToBottom();
    QVERIFY(table()->rowAt(0) > 0);
    filter->setText(u"eni-bp1sample"_s);
    QCOMPARE(table()->rowAt(0), 0);
    filter->setText(u"1"_s);
    table()->scrollToBottom();
    filter->setText(QString());
    QCOMPARE(table()->rowAt(0), 0);
}

void TestMainWindowBrowsing::anotherFilterKeepsTheSelectedRowInSight()
{
    m_desk->showWithSamples(400);
    auto *filter = child<QLineEdit>("filterEdit");
    filter->setText(tests::sampleId(300));
    select({300});
    filter->setText(QString());
    const int row = m_desk->browse.model().rowOf(tests::sampleId(300));
    QTRY_VERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->model()->index(row, 0))));
    QCOMPARE(table()->selectedIds(), QStringList{tests::sampleId(300)});
}

void TestMainWindowBrowsing::theFilterLeadsToTheFirstRow_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("arrow down") << static_cast<int>(Qt::Key_Down);
    QTest::newRow("return") << static_cast<int>(Qt::Key_Return);
}

void TestMainWindowBrowsing::theFilterLeadsToTheFirstRow()
{
    QFETCH(int, key);
    m_desk->showWithSamples(400);
    m_desk->window().activateWindow();
    auto *filter = child<QLineEdit>("filterEdit");
    action("actionFind")->trigger();
    QTRY_VERIFY(filter->hasFocus());
    table()->clearSelection();
    filter->setText(u"nic-1"_s);
    QTest::keyClick(filter, static_cast<Qt::Key>(key));
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(table()->selectedIds(), QStringList{m_desk->browse.model().idAt(0)});
    QCOMPARE(table()->rowAt(0), 0);
}

void TestMainWindowBrowsing::theFilterHasAButtonThatClearsIt()
{
    m_desk->showWithSamples(5);
    auto *filter = child<QLineEdit>("filterEdit");
    QToolButton *clear = nullptr;
    const auto buttons = filter->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction()->text() == u"Clear"_s)
            clear = button;
    }
    QVERIFY(clear && !clear->isVisible());
    filter->setText(u"nic-1"_s);
    QTRY_VERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(filter->text(), QString());
    QVERIFY(!clear->isVisible());
    QTRY_COMPARE(m_desk->browse.shownCount(), 5);
}

void TestMainWindowBrowsing::theKeyThatExplainsAnErrorWorksInTheFilter()
{
    m_desk->showWithSamples(5);
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    auto *filter = child<QLineEdit>("filterEdit");
    filter->setFocus();
    const QSignalSpy asked(action("actionExplain"), &QAction::triggered);
    QTest::keyClick(filter, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
}

void TestMainWindowBrowsing::missingNamesAreExplainedInTheStatusBar()
{
    m_desk->showAndAwaitListing();
    m_desk->answerListing(tests::samplePage(3));
    QTRY_COMPARE(m_desk->browse.shownCount(), 3);
    auto *button = child<QToolButton>("missingNamesButton");
    QVERIFY(!button->isVisible());
    QTRY_VERIFY(m_desk->client.open(u"DescribeVSwitches") >= 0);
    m_desk->client.fail(m_desk->client.open(u"DescribeVSwitches"), tests::refusal(u"Forbidden.RAM"_s));
    m_desk->client.fail(m_desk->client.open(u"DescribeVpcs"), tests::refusal(u"Forbidden.RAM"_s));
    QTRY_VERIFY(button->isVisible());
    QVERIFY(button->toolTip().contains(u"vSwitches and VPCs"));
    QVERIFY(!child<QWidget>("listingNotice")->isVisible());
    m_desk->browse.selectRegion(u"cn-beijing"_s);
    QTRY_VERIFY(!button->isVisible());
}

void TestMainWindowBrowsing::copyingManyRowsCanBeCancelled()
{
    m_desk->showWithSamples(8000);
    QGuiApplication::clipboard()->setText(u"before"_s);
    table()->selectAll();
    action("actionCopy")->trigger();
    auto *cancel = child<QToolButton>("cancelListingButton");
    QVERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(!cancel->isVisible());
    QVERIFY(statusText().startsWith(u"nothing was copied"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    action("actionCopy")->trigger();
    QTRY_VERIFY(statusText().contains(u"copied"_s) && !cancel->isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 8000);
}

QTEST_MAIN(TestMainWindowBrowsing)
#include "tst_mainwindowbrowsing.moc"
