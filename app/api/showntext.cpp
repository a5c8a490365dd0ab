// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/showntext.h"

#include <algorithm>

namespace api {

namespace {

bool isPlain(std::string_view text)
{
    constexpr unsigned visible = '~' - ' ';
    unsigned odd = 0;
    for (const char c : text) // to the end, without a branch: many at once
        odd |= static_cast<unsigned>(static_cast<unsigned char>(c - ' ') > visible);
    return odd == 0;
}

} // namespace

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

void readWord(std::string_view utf8, qsizetype length, QString &to)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    if (size > length || !isPlain(utf8)) {
        to = word(QString::fromUtf8(utf8.data(), size), length);
        return;
    }
    to.resize(size);
    std::ranges::transform(utf8, to.data(), [](char c) { return QChar(u'\0' + c); });
}

} // namespace api
