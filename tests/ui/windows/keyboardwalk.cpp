// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windows/keyboardwalk.h"

#include "tests/ui/windows/namewalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

constexpr int longestWalk = 200;
constexpr int fewestMarkedPixels = 10; ///< a text cursor has more

/// What somebody with a mouse could use.
bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QAbstractButton *>(widget))
        return true;
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/// Made by Qt inside a control that speaks for it and has its own keys.
bool isPartOfControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (widget->objectName().startsWith(u"qt_") || qobject_cast<const QMenuBar *>(widget))
        return true;
    // Clear and reveal buttons of a line; the scroll buttons of a tab bar; the corner of a table.
    return parent
           && (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
               || parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")
               || parent->inherits("QTableView"));
}

void noteLetter(const QString &text, const QString &where, QHash<QString, QString> &known, QStringList &found)
{
    const QString letter = QKeySequence::mnemonic(text).toString();
    if (letter.isEmpty())
        return;
    if (known.contains(letter))
        found.append(where + u": "_s + letter + u" of “"_s + known.value(letter) + u"” and “"_s + text + u'”');
    known.insert(letter, text);
}

QString labelOf(const QWidget *from, const QWidget *to)
{
    return describe(from) + u" → "_s + describe(to);
}

QRect rectIn(const QWidget &window, const QWidget *widget)
{
    constexpr int frame = 3;
    return QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(-frame, -frame, frame, frame);
}

/// Presses @p key until the focus is elsewhere: a page with links has a stop for each.
void leave(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    constexpr int mostLinks = 100;
    QWidget *at = window.focusWidget();
    for (int i = 0; i < mostLinks && window.focusWidget() == at; ++i)
        QTest::keyClick(at, key, modifiers);
}

int differences(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

/// A pane at the left of a splitter is read to its end before the one beside it.
bool isInPaneBefore(const QWidget *first, const QWidget *second, const QWidget &window)
{
    const auto splitters = window.findChildren<QSplitter *>();
    return std::any_of(splitters.begin(), splitters.end(), [&](const QSplitter *splitter) {
        const auto paneOf = [splitter](const QWidget *widget) {
            for (int i = 0; i < splitter->count(); ++i) {
                if (splitter->widget(i) == widget || splitter->widget(i)->isAncestorOf(widget))
                    return i;
            }
            return -1;
        };
        return paneOf(first) >= 0 && paneOf(second) > paneOf(first);
    });
}

bool isReadBefore(const QWidget *first, const QWidget *second, const QWidget &window)
{
    if (isInPaneBefore(first, second, window))
        return true;
    const QRect a(first->mapTo(&window, QPoint()), first->size());
    const QRect b(second->mapTo(&window, QPoint()), second->size());
    if (a.bottom() < b.top())
        return true;
    return a.top() <= b.bottom() && a.left() <= b.left();
}

} // namespace

QStringList doubledLetters(const QWidget &window)
{
    QStringList found;
    QHash<QString, QString> shown;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            QHash<QString, QString> entries;
            const auto actions = menu->actions();
            for (const QAction *action : actions)
                noteLetter(action->text(), menu->title(), entries, found);
        }
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                noteLetter(tabs->tabText(i), window.windowTitle(), shown, found);
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const auto menus = bar->actions();
            for (const QAction *menu : menus)
                noteLetter(menu->text(), window.windowTitle(), shown, found);
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (qobject_cast<const QAbstractButton *>(widget) || (label && label->buddy()))
            noteLetter(widget->property("text").toString(), window.windowTitle(), shown, found);
    }
    return found;
}

KeyboardWalk::KeyboardWalk(QWidget &window)
    : m_window(window)
{
    walk();
    walkBack();
}

void KeyboardWalk::walk()
{
    const QWidget *first = m_window.focusWidget();
    if (!first || !(first->focusPolicy() & Qt::TabFocus)) // such as a page that a click focuses
        QTest::keyClick(&m_window, Qt::Key_Tab);
    for (QWidget *at = m_window.focusWidget(); at && !m_stops.contains(at); at = m_window.focusWidget()) {
        m_stops.append(at);
        if (m_stops.size() > longestWalk)
            break;
        leave(m_window, Qt::Key_Tab);
    }
    const QWidget *last = m_window.focusWidget();
    // Back at the first: otherwise the way ends in the middle, and what comes before is not reached again.
    if (!m_stops.isEmpty() && m_stops.size() > 1 && last != m_stops.front())
        m_traps.append(u"Tab: "_s + labelOf(m_stops.back(), last));
}

void KeyboardWalk::walkBack()
{
    if (m_stops.size() < 2 || !m_traps.isEmpty())
        return;
    for (qsizetype i = m_stops.size(); i > 0; --i) {
        const QWidget *at = m_window.focusWidget();
        leave(m_window, Qt::Key_Backtab, Qt::ShiftModifier);
        if (m_window.focusWidget() != m_stops[i - 1]) {
            m_traps.append(u"Shift+Tab: "_s + labelOf(at, m_window.focusWidget()) + u", wanted "_s
                           + describe(m_stops[i - 1]));
            return;
        }
    }
}

/// The arrow keys choose among radio buttons, of which Tab knows one.
bool KeyboardWalk::isReachedByArrows(QWidget *widget) const
{
    const auto *radio = qobject_cast<QRadioButton *>(widget);
    if (!radio)
        return false;
    return std::any_of(m_stops.begin(), m_stops.end(), [&](const QWidget *stop) {
        const auto *other = qobject_cast<const QRadioButton *>(stop);
        return other && ((radio->group() && other->group() == radio->group()) || other->parent() == radio->parent());
    });
}

/// By a menu entry with the same action, by an underlined letter or a key of its own.
bool KeyboardWalk::isReachedOtherwise(const QWidget *widget) const
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button)
        return false;
    if (!button->shortcut().isEmpty())
        return true;
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const QAction *action = tool ? tool->defaultAction() : nullptr;
    return action && (!action->shortcut().isEmpty() || action->associatedObjects().size() > 1);
}

QStringList KeyboardWalk::unreachable() const
{
    QStringList found;
    const auto all = m_window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &m_window || isPartOfControl(widget)
            || !isControl(widget) || m_stops.contains(widget))
            continue;
        if (!isReachedByArrows(widget) && !isReachedOtherwise(widget))
            found.append(describe(widget));
    }
    return found;
}

QStringList KeyboardWalk::withoutFocusMark() const
{
    QStringList found;
    if (m_stops.size() < 2)
        return found;
    m_stops.front()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        QWidget *next = m_stops[(i + 1) % m_stops.size()];
        QCoreApplication::processEvents();
        const QImage before = m_window.grab(rectIn(m_window, next)).toImage();
        const QPoint place = next->mapTo(&m_window, QPoint());
        leave(m_window, Qt::Key_Tab);
        QCoreApplication::processEvents();
        if (next->visibleRegion().isEmpty())
            found.append(describe(next) + u" is out of sight"_s);
        if (next->mapTo(&m_window, QPoint()) != place)
            continue; // it was scrolled into sight, and everything looks different
        const QImage after = m_window.grab(rectIn(m_window, next)).toImage();
        if (differences(before, after) < fewestMarkedPixels)
            found.append(describe(next));
    }
    return found;
}

QStringList KeyboardWalk::stepsBack() const
{
    QStringList back;
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        const QWidget *next = m_stops[(i + 1) % m_stops.size()];
        if (!isReadBefore(m_stops[i], next, m_window))
            back.append(labelOf(m_stops[i], next));
    }
    return back.size() <= 1 ? QStringList() : back;
}

} // namespace tests
