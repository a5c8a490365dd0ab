// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace tests {

/// Underlined letters that lead to more than one place: of what is visible, and of the entries of each menu.
QStringList doubledLetters(const QWidget &window);

/// A window as somebody uses it who has no mouse.
class KeyboardWalk
{
public:
    /// Walks with Tab from the first control through all, and back with Shift+Tab.
    explicit KeyboardWalk(QWidget &window);

    /// Controls that the Tab key leads to, in this order.
    const QList<QWidget *> &stops() const { return m_stops; }
    /// Controls that can be used with the mouse and that no key leads to.
    QStringList unreachable() const;
    /// Controls that Tab or Shift+Tab does not lead out of, or not the way back.
    QStringList traps() const { return m_traps; }
    /// Stops that look the same with the focus and without.
    QStringList withoutFocusMark() const;
    /// Steps against the reading order, but for the one from the last control to the first.
    QStringList stepsBack() const;

private:
    void walk();
    void walkBack();
    bool isReachedOtherwise(const QWidget *widget) const;
    bool isReachedByArrows(QWidget *widget) const;

    QWidget &m_window;
    QList<QWidget *> m_stops;
    QStringList m_traps;
};

} // namespace tests
