// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"
#include "tests/ui/windows/everywindow.h"
#include "tests/ui/windows/keyboardwalk.h"
#include "tests/ui/windows/namewalk.h"
#include "ui/iconlabel.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// A text field that keeps Tab for itself, between two buttons.
class Trap : public QWidget
{
public:
    Trap()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(new QPushButton(u"First"_s));
        m_edit = new QLineEdit;
        column->addWidget(m_edit);
        column->addWidget(new QPushButton(u"Last"_s));
        m_edit->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return watched == m_edit && event->type() == QEvent::KeyPress;
    }

private:
    QLineEdit *m_edit;
};

} // namespace

/// What people need who do not see the screen, or do not use a mouse, in every window of the program.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<tests::OpenWindow> open()
    {
        QFETCH(qsizetype, opener);
        return tests::opened(tests::everyWindow()[static_cast<size_t>(opener)]);
    }
    std::unique_ptr<ui::Theme> m_theme;

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_theme = std::make_unique<ui::Theme>();
        m_theme->setChoice(domain::Theme::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everythingHasAName_data() { tests::addOpenerRows(); }
    void everythingHasAName();
    void everyStateHasAWord_data() { tests::addOpenerRows(); }
    void everyStateHasAWord();
    void theKeyboardReachesEverything_data() { tests::addOpenerRows(); }
    void theKeyboardReachesEverything();
    void theWalkFindsWhatHasNoName();
    void theWalkFindsWhatHasNoWord();
    void theWalkFindsATrap();
    void theWalkFindsALetterThatLeadsToTwoPlaces();
    void theWalkFindsWhatNoKeyReaches();
    void theWalkFindsAFocusThatIsNotSeen();
    void everyMenuEntryHasWords();
    void theUnassignDialogsRowsAreHighEnough();
};

void AccessibilityTest::everythingHasAName()
{
    const auto window = open();
    tests::expectNothing(tests::namelessParts(window->window()));
}

void AccessibilityTest::everyStateHasAWord()
{
    const auto window = open();
    tests::expectNothing(tests::wordlessPictures(window->window()));
}

void AccessibilityTest::theKeyboardReachesEverything()
{
    const auto window = open();
    const tests::KeyboardWalk walk(window->window());
    tests::expectNothing(walk.traps());
    tests::expectNothing(walk.unreachable());
    tests::expectNothing(walk.stepsBack());
    tests::expectNothing(walk.withoutFocusMark());
}

void AccessibilityTest::theWalkFindsWhatHasNoName()
{
    QWidget window;
    window.setWindowTitle(u"Planted"_s);
    auto *column = new QVBoxLayout(&window);
    auto *button = new QToolButton;
    button->setObjectName(u"planted"_s);
    column->addWidget(button);
    window.show();
    QCOMPARE(tests::namelessParts(window), QStringList({u"button in QToolButton planted"_s}));
    button->setAccessibleName(u"Named"_s);
    QCOMPARE(tests::namelessParts(window), QStringList());
    column->addWidget(new QLineEdit);
    tests::settle(window);
    QCOMPARE(tests::namelessParts(window).size(), 1);
}

void AccessibilityTest::theWalkFindsWhatHasNoWord()
{
    QWidget window;
    auto *icon = new ui::IconLabel;
    icon->setIconName(u"check"_s);
    (new QVBoxLayout(&window))->addWidget(icon);
    window.show();
    QCOMPARE(tests::wordlessPictures(window).size(), 1);
    icon->setAccessibleName(u"Good"_s);
    QCOMPARE(tests::wordlessPictures(window), QStringList());
}

void AccessibilityTest::theWalkFindsATrap()
{
    Trap window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(tests::KeyboardWalk(window).traps().size(), 1);
}

void AccessibilityTest::theWalkFindsALetterThatLeadsToTwoPlaces()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QPushButton(u"&One"_s));
    auto *other = new QPushButton(u"An&other"_s);
    column->addWidget(other);
    window.show();
    QCOMPARE(tests::doubledLetters(window).size(), 1);
    other->setText(u"&Another"_s);
    QCOMPARE(tests::doubledLetters(window), QStringList());
}

void AccessibilityTest::theWalkFindsWhatNoKeyReaches()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QPushButton(u"One"_s));
    column->addWidget(new QPushButton(u"Two"_s));
    auto *mouseOnly = new QToolButton;
    mouseOnly->setFocusPolicy(Qt::NoFocus);
    column->addWidget(mouseOnly);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const tests::KeyboardWalk walk(window);
    tests::expectNothing(walk.traps());
    QCOMPARE(walk.unreachable().size(), 1);
    tests::expectNothing(walk.withoutFocusMark());
}

void AccessibilityTest::theWalkFindsAFocusThatIsNotSeen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *blank = new QWidget;
    blank->setFocusPolicy(Qt::StrongFocus);
    blank->setMinimumSize(40, 40);
    column->addWidget(blank);
    column->addWidget(new QPushButton(u"One"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(tests::KeyboardWalk(window).withoutFocusMark(), QStringList({tests::describe(blank)}));
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

void AccessibilityTest::theUnassignDialogsRowsAreHighEnough()
{
    for (const tests::Opener &opener : tests::changeWindows()) {
        const auto open = tests::opened(opener);
        const auto *list = open->window().findChild<QAbstractItemView *>(u"addressList"_s);
        QVERIFY(!list || list->visualRect(list->model()->index(0, 0)).height() >= 24);
    }
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
