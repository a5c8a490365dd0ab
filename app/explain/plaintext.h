// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace explain {

/// @p text as one harmless line of at most @p limit characters: control and direction-changing characters are gone,
/// runs of blanks are one blank, "…" stands for what was cut off. For values of the server or of a user inside a
/// sentence.
QString plainLine(const QString &text, qsizetype limit);

/// The same with its line breaks kept, for a server's own words and raw answers; what could turn the direction of the
/// text around is shown as "<U+202E>".
QString plainBlock(const QString &text, qsizetype limit);

} // namespace explain
