// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace api {

/// No name, description or id of the cloud is longer.
inline constexpr qsizetype longestWord = 1024;

/// Control characters, but for new lines and tabs, and those that turn the direction of the text.
bool mayNotBeShown(QChar c);

/// At most @p length characters of @p text, never half of one.
QString bounded(QString text, qsizetype length);

/// A name, an id or a description as it may be shown, stored and copied: one line, bounded, and what would be invisible
/// or turn the text around is U+FFFD instead.
QString word(QString text, qsizetype length = longestWord);
/// The same of a text in UTF-8, into @p to, whose room is used again where all of it may be shown: nearly always.
void readWord(std::string_view utf8, qsizetype length, QString &to);

} // namespace api
