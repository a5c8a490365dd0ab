// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace explain {

/// Where the value of a key stands, and what it stands in.
struct ValuePlace
{
    qsizetype from = 0;
    QChar quote;               ///< null: in none
    qsizetype backslashes = 0; ///< before the opening quotation mark
    bool isInTag = false;      ///< of XML or HTML: up to the next "<"
};

/// The place of the value of a key that ends at @p keyEnd: behind ":", "=", "=>", ">" of the tag <Code>, "|" of a table
/// or the tags between two cells. Nothing where none begins there.
std::optional<ValuePlace> valueBehind(QStringView text, qsizetype keyFrom, qsizetype keyEnd);

/// The same for a value that stands below its key, in a code block of Markdown perhaps.
ValuePlace placeBelow(QStringView text, ValuePlace place);

/// A short value: up to its closing quotation mark, its tag, a comma or the line's end; at most 256 characters.
QString shortValue(QStringView text, const ValuePlace &place);

/// A server's sentence that begins at @p place and ends before @p limit: goes on over wrapped lines, ends where an SDK
/// goes on with something else ("request id: …", ", URL: …"). Backslashes of strings in strings are gone; at most
/// 4,096 characters; @p end is where it ended.
QString messageValue(QStringView text, const ValuePlace &place, qsizetype limit, qsizetype *end = nullptr);

/// @p word that ends with its line, put together with what the next line begins with; empty where there is nothing to
/// put together. @p end is where the continuation ends.
QString continuedWord(QStringView text, qsizetype from, qsizetype wordEnd, qsizetype *end);

/// Whether @p word is a UUID, in capitals or small letters.
bool isUuid(QStringView word);

} // namespace explain
