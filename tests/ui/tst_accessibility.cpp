// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/assignpresenter.h"
#include "app/presenters/resultpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "tests/presenters/changeworld.h"
#include "tests/presenters/preferencesbench.h"
#include "tests/ui/desk.h"
#include "tests/ui/samples.h"
#include "ui/aboutdialog.h"
#include "ui/assigndialog.h"
#include "ui/preferencesdialog.h"
#include "ui/resultbar.h"
#include "ui/unassigndialog.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// Visible controls that the Tab key reaches and a screen reader has no name for.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->window() != &window)
            continue;
        if (widget->focusProxy() || qobject_cast<QMenuBar *>(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found.append(describe(widget));
    }
    return found;
}

/// Where the Tab key leads, from the control that has the focus until it comes back to one that was there.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *at = window.focusWidget(); at && !stops.contains(at); at = window.focusWidget()) {
        stops.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

/// Whether @p first is read before @p second: it lies above, or left of it on the same height.
bool isReadBefore(const QWidget *first, const QWidget *second, const QWidget &window)
{
    const QRect a(first->mapTo(&window, QPoint()), first->size());
    const QRect b(second->mapTo(&window, QPoint()), second->size());
    if (a.bottom() < b.top())
        return true;
    return a.top() <= b.bottom() && a.left() <= b.left();
}

/// Steps of the Tab key against the reading order; one, from the last control to the first, is as it should be.
QStringList stepsBack(QWidget &window)
{
    const QList<QWidget *> stops = tabStops(window);
    QStringList back;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget *next = stops[(i + 1) % stops.size()];
        if (!isReadBefore(stops[i], next, window))
            back.append(describe(stops[i]) + u" → "_s + describe(next));
    }
    return back;
}

/// Entries without words, in all menus below @p menu.
int emptyEntries(const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    int empty = 0;
    for (const QAction *action : actions) {
        empty += !action->isSeparator() && action->text().trimmed().isEmpty() ? 1 : 0;
        empty += action->menu() ? emptyEntries(*action->menu()) : 0;
    }
    return empty;
}

} // namespace

/// What people need who do not see the screen, or do not use a mouse.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    template<typename Presenter> std::unique_ptr<Presenter> presenter()
    {
        return std::make_unique<Presenter>(m_world->context, m_world->regionStore(), *m_world->changes,
                                           m_world->catalogue, m_world->clock, u"eni-1"_s);
    }
    /// Names, and the way of the Tab key, of a window that is open.
    void check(QWidget &window)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(nameless(window), QStringList());
        const QStringList back = stepsBack(window);
        QVERIFY2(back.size() <= 1, qPrintable(back.join(u", "_s)));
    }
    void press(QWidget &window, const QString &name)
    {
        auto *button = window.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    std::unique_ptr<tests::ChangeWorld> m_world;
    tests::EnglishPlurals m_english;

private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_english);
        QAccessible::setActive(true);
    }
    void init()
    {
        m_world = std::make_unique<tests::ChangeWorld>();
        m_world->addInterface({u"2408:4005:3a:1a00::1"_s, u"2408:4005:3a:1a00::2"_s});
    }
    void cleanup() { m_world.reset(); }

    void theMainWindowIsReadable();
    void everyPageInsteadOfTheTableIsReadable();
    void everyMenuEntryHasWords();
    void theAssignDialogIsReadable();
    void theAssignDialogWithSpecificAddressesIsReadable();
    void aRefusalInTheAssignDialogIsReadable();
    void theUnassignDialogIsReadable();
    void theUnassignDialogsRowsAreHighEnough();
    void theResultBarIsReadable();
    void theAboutWindowIsReadable();
    void everyPageOfThePreferencesIsReadable();
};

void AccessibilityTest::theMainWindowIsReadable()
{
    tests::Desk desk;
    desk.showWithSamples(5);
    desk.window().findChild<QTableView *>(u"interfacesTable"_s)->selectRow(0);
    press(desk.window(), u"jsonButton"_s);
    desk.window().findChild<QWidget *>(u"filterEdit"_s)->setFocus();
    check(desk.window());
}

void AccessibilityTest::everyPageInsteadOfTheTableIsReadable()
{
    tests::Desk refused;
    refused.showAndAwaitListing();
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = u"Forbidden.RAM"_s;
    refused.refuseListing(error);
    check(refused.window());

    tests::Desk empty;
    empty.showAndAwaitListing();
    check(empty.window());
    empty.answerListing(tests::samplePage(0));
    check(empty.window());
}

void AccessibilityTest::everyMenuEntryHasWords()
{
    tests::Desk desk;
    desk.showWithSamples(1);
    const QList<QAction *> menus = desk.window().menuBar()->actions();
    QVERIFY(!menus.isEmpty());
    for (const QAction *action : menus) {
        QVERIFY(action->text().contains(u'&'));
        QVERIFY(!action->menu()->actions().isEmpty());
        QCOMPARE(emptyEntries(*action->menu()), 0);
    }
}

void AccessibilityTest::theAssignDialogIsReadable()
{
    const auto assign = presenter<presenters::AssignPresenter>();
    ui::AssignDialog dialog(*assign);
    dialog.open();
    press(dialog, u"previewToggle"_s);
    check(dialog);
}

void AccessibilityTest::theAssignDialogWithSpecificAddressesIsReadable()
{
    const auto assign = presenter<presenters::AssignPresenter>();
    ui::AssignDialog dialog(*assign);
    dialog.open();
    press(dialog, u"specificRadio"_s);
    assign->setAddressText(u"::5"_s);
    check(dialog);
}

void AccessibilityTest::aRefusalInTheAssignDialogIsReadable()
{
    const auto assign = presenter<presenters::AssignPresenter>();
    ui::AssignDialog dialog(*assign);
    dialog.open();
    QTRY_VERIFY(assign->canSubmit());
    press(dialog, u"assignButton"_s);
    QTRY_VERIFY(m_world->openChange() >= 0);
    check(dialog);
    m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QTRY_VERIFY(assign->isEditable());
    dialog.findChild<QSpinBox *>(u"countSpin"_s)->setFocus();
    check(dialog);
}

void AccessibilityTest::theUnassignDialogIsReadable()
{
    const auto unassign = presenter<presenters::UnassignPresenter>();
    ui::UnassignDialog dialog(*unassign);
    dialog.open();
    press(dialog, u"selectAllCheck"_s);
    press(dialog, u"previewToggle"_s);
    check(dialog);
}

void AccessibilityTest::theUnassignDialogsRowsAreHighEnough()
{
    const auto unassign = presenter<presenters::UnassignPresenter>();
    ui::UnassignDialog dialog(*unassign);
    dialog.open();
    auto *list = dialog.findChild<QAbstractItemView *>(u"addressList"_s);
    QVERIFY(list->visualRect(list->model()->index(0, 0)).height() >= 24);
}

void AccessibilityTest::theResultBarIsReadable()
{
    presenters::ResultPresenter results(*m_world->changes, m_world->catalogue);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new ui::ResultBar(results));
    window.resize(900, 300);
    const domain::InterfaceKey key{m_world->context.account, m_world->context.regionId, u"eni-1"_s};
    m_world->changes->submit(domain::planAssignCount(key, u"前端网卡-7"_s, 2), m_world->context);
    QTRY_VERIFY(m_world->openChange() >= 0);
    m_world->refuseChange(u"InvalidVSwitch.Ipv6NotTurnOn"_s);
    QTRY_VERIFY(results.entries().front().hasDetails);
    window.show();
    press(window, u"resultFold"_s);
    press(window, u"resultDetails"_s);
    window.findChild<QWidget *>(u"resultFold"_s)->setFocus();
    check(window);
}

void AccessibilityTest::theAboutWindowIsReadable()
{
    ui::AboutDialog dialog;
    dialog.open();
    check(dialog);
}

void AccessibilityTest::everyPageOfThePreferencesIsReadable()
{
    tests::PreferencesBench bench;
    bench.saveProxy({domain::ProxyKind::Http, u"proxy"_s, 8080, u"ops"_s});
    ui::PreferencesDialog dialog(bench.open());
    dialog.open();
    auto *pages = dialog.findChild<QTabWidget *>(u"pages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        pages->setFocus();
        check(dialog);
    }
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
