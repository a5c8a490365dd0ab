// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/showntext.h"

#include <algorithm>

namespace api {

bool mayNotBeShown(QChar c)
{
    if (c >= u' ' && c <= u'~') // nearly all
        return false;
    if (c == u'\n' || c == u'\t')
        return false;
    return c.category() == QChar::Other_Control || (c >= u'\u202A' && c <= u'\u202E')
           || (c >= u'\u2066' && c <= u'\u2069');
}

QString bounded(QString text, qsizetype length)
{
    if (text.size() > length)
        text.truncate(text[length - 1].isHighSurrogate() ? length - 1 : length);
    return text;
}

QString word(QString text, qsizetype length)
{
    text = bounded(std::move(text), length);
    const auto isLineEnd = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    const auto isUnwanted = [isLineEnd](QChar c) {
        return c < u' ' || (c > u'~' && (isLineEnd(c) || mayNotBeShown(c)));
    };
    if (std::none_of(text.cbegin(), text.cend(), isUnwanted))
        return text;
    std::replace_if(text.begin(), text.end(), isLineEnd, QChar(u' '));
    std::replace_if(text.begin(), text.end(), mayNotBeShown, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace api
