// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/content.h"

namespace explain {

/// Whether @p shape ("*.NotFound", "Throttling*", "status:5*") fits a refusal; letters of any case. The status
/// counts only where there is no code: the same code comes with different ones.
bool shapeFits(const QString &shape, const QString &code, int httpStatus);

/// What stands in @p code where @p documented has "{ParameterName}": "MissingRegionId" is "Missing{ParameterName}"
/// with RegionId. Empty when it does not fit.
QString parameterOfCode(const QString &documented, const QString &code);

/// What a code speaks of, in words: "InvalidSecurityGroupId.NotFound" → "security group". Empty when it names nothing.
QString objectOfCode(const QString &code, const Vocabulary &words, Language language);

} // namespace explain
