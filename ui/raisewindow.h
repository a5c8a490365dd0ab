// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// What the desktop gave a start of the program so that the window it leads to may come to the front.
struct Activation
{
    QString startupId; ///< X11
    QString token;     ///< Wayland

    /// Of the desktop that started this process; empty where it says nothing, or nothing usable.
    static Activation fromEnvironment();
    /// Both are short and of printable ASCII.
    bool isValid() const;

    friend bool operator==(const Activation &, const Activation &) = default;
};

/// Brings @p window before the user: shown, not minimised, above the others, with the keyboard; a dialog that blocks it
/// with it.
void raiseWindow(QWidget &window, const Activation &activation);

} // namespace ui
