// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace presenters {

/// What of a text is shown in a field: all of it, or the part around a place where all of it would make the window
/// stand still.
struct TextExcerpt
{
    QString text;
    qsizetype from = 0;  ///< where it begins in the whole text
    bool isWhole = true; ///< otherwise the field is not to be edited
};

/// In characters; the second one where there is a line longer than the third.
inline constexpr qsizetype longestShown = 200'000;
inline constexpr qsizetype longestShownWithLongLine = 10'000;
inline constexpr qsizetype longLine = 4'000;

/// The excerpt of @p text, whose lines end with a line feed, that has the character at @p place in it.
TextExcerpt excerptOf(const QString &text, qsizetype place = 0);

/// @p text without what colours it in a terminal, so that a field does not show "[31m".
QString withoutTerminalCommands(const QString &text);

/// @p text with line feeds in the place of every other end of a line or paragraph, and without null characters: what a
/// text field makes of it, so that places in both are the same.
QString withLineFeeds(const QString &text);

} // namespace presenters
