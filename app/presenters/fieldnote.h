// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace presenters {

/// What is said at a field of a form.
struct FieldNote
{
    enum class Tone { Fine, Warns, Blocks };

    Tone tone = Tone::Fine;
    QString words; ///< a whole sentence; empty: nothing is said
    friend bool operator==(const FieldNote &, const FieldNote &) = default;
};

} // namespace presenters
