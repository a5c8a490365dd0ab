// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/textexcerpt.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

bool hasLongLine(QStringView text)
{
    qsizetype from = 0;
    while (text.size() - from > longLine) {
        const qsizetype end = text.indexOf(u'\n', from);
        if ((end < 0 ? text.size() : end) - from > longLine)
            return true;
        if (end < 0)
            break;
        from = end + 1;
    }
    return false;
}

/// So many characters with @p place in their first quarter, not torn in the middle of one.
QStringView windowAround(QStringView text, qsizetype place, qsizetype length)
{
    qsizetype from = std::clamp(place - length / 4, qsizetype(0), std::max(text.size() - length, qsizetype(0)));
    if (from > 0) {
        // At the beginning of a line where one is near.
        const qsizetype line = text.indexOf(u'\n', from);
        if (line >= 0 && line < place)
            from = line + 1;
        else if (text.at(from).isLowSurrogate())
            ++from;
    }
    qsizetype to = std::min(from + length, text.size());
    if (to < text.size() && text.at(to).isLowSurrogate())
        --to;
    return text.mid(from, to - from);
}

} // namespace

TextExcerpt excerptOf(const QString &text, qsizetype place)
{
    if (text.size() <= longestShownWithLongLine || (text.size() <= longestShown && !hasLongLine(text)))
        return {text, 0, true};
    const QStringView whole(text);
    QStringView shown = windowAround(whole, place, longestShown);
    if (hasLongLine(shown))
        shown = windowAround(whole, place, longestShownWithLongLine);
    return {shown.toString(), shown.data() - whole.data(), false};
}

QString withoutTerminalCommands(const QString &text)
{
    if (!text.contains(QChar(0x1B)) && !text.contains(QChar(0x9B)))
        return text;
    // Colours and the like; titles of windows and links, which end with a bell or a backslash; two letters.
    static const QRegularExpression command(
        uR"((?:\x1B\[|\x9B)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1B\][^\x07\x1B\n]{0,250}(?:\x07|\x1B\\)?|\x1B[ -/]{0,2}[0-~]?)"_s);
    return QString(text).remove(command);
}

QString withLineFeeds(const QString &text)
{
    QString result = text;
    if (result.contains(u'\r')) {
        result.replace("\r\n"_L1, "\n"_L1);
        result.replace(u'\r', u'\n');
    }
    // What QTextDocument ends a paragraph or a frame with, and what ends a C string.
    for (const QChar end :
         {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator), QChar(0xFDD0), QChar(0xFDD1)}) {
        if (result.contains(end))
            result.replace(end, u'\n');
    }
    if (result.contains(QChar::Null))
        result.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    return result;
}

} // namespace presenters
