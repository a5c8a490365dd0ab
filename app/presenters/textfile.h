// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace presenters {

/// What a file says.
struct TextFile
{
    QString text;
    bool isCutOff = false; ///< it is longer than what is read
};

/// In bytes: enough for the longest text that is looked through, in any encoding.
inline constexpr qint64 longestFile = 64 * 1024 * 1024;

/// A regular file as text, of any encoding that explain::decodedText() knows. Nothing where it cannot be opened or is
/// no text. May be called on any thread.
std::optional<TextFile> readTextFile(const QString &path);

} // namespace presenters
