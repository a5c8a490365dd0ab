// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/cleanedtext.h"
#include "app/explain/errorunits.h"
#include "app/explain/pastedtext.h"

namespace explain {

/// What the fields of @p unit say together. Nothing where it is no error after all.
std::optional<Finding> findingOf(const ErrorUnit &unit, const std::vector<ErrorField> &fields,
                                 const CleanedText &cleaned);

/// What tells one error from another without building its finding: code, request id or, without one, the words.
QString tellingOf(const ErrorUnit &unit, const std::vector<ErrorField> &fields, const CleanedText &cleaned);

} // namespace explain
