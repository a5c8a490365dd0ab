// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace presenters {

/// What the desktop is to show outside of the program's windows. Plain text, bounded.
struct Notification
{
    enum class Urgency { Low, Normal };
    int number = 0; ///< the same one again takes the place of the earlier one
    QString title;
    QString text;   ///< one line a change
    QString action; ///< what a click does
    Urgency urgency = Urgency::Low;
    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace presenters
