// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace explain {

namespace {

/// Direction overrides and isolates, zero-width and other format characters: invisible, and able to make a text lie.
bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format || character == QChar::LineSeparator
           || character == QChar::ParagraphSeparator;
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_NotAssigned
           || character == QChar::ReplacementCharacter;
}

/// Cuts without leaving half a surrogate pair.
QString cut(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    qsizetype length = qMax(qsizetype(0), limit - 1);
    if (length > 0 && text.at(length - 1).isHighSurrogate())
        --length;
    return text.left(length) + u'…';
}

} // namespace

QString plainLine(const QString &text, qsizetype limit)
{
    QString line;
    // Blanks and invisible characters shrink the text, so more than the limit is looked at, but never a megabyte.
    for (const QChar character : QStringView(text).left(limit * 4)) {
        if (isInvisible(character))
            continue;
        line += isControl(character) ? u' ' : character;
    }
    return cut(line.simplified(), limit);
}

QString plainBlock(const QString &text, qsizetype limit)
{
    QString block;
    for (const QChar character : QStringView(text).left(limit + 1)) {
        const bool laysOut = character == u'\n' || character == u'\t';
        if (!laysOut && isInvisible(character))
            block += u"<U+%1>"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0')).toUpper();
        else if (laysOut || !isControl(character))
            block += character;
    }
    return cut(block.trimmed(), limit);
}

} // namespace explain
