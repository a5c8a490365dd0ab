// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/errorfields.h"

namespace explain {

/// Fields that tell of one error, side by side: [first, end) of ErrorFields::fields.
struct ErrorUnit
{
    size_t first = 0;
    size_t end = 0;
    QString code;             ///< the first one that stands where codes stand
    QString requestId;        ///< the first one
    size_t codeAt = SIZE_MAX; ///< index of the field that the error is known by
};

/// Which fields belong together. One error may be told twice in a row, in an exception's words and as the answer's
/// JSON; the same code in the next line of a log or in the next object beside is another one.
std::vector<ErrorUnit> errorUnitsOf(const std::vector<ErrorField> &fields);

} // namespace explain
