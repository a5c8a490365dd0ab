// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/textwords.h"

namespace explain {

namespace {

constexpr quint64 prime = 1099511628211ULL;

bool joins(char16_t c)
{
    return c == u'.' || c == u'-' || c == u'_';
}

quint64 folded(quint64 fold, char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        c = char16_t(c + 32);
    return (fold ^ c) * prime;
}

} // namespace

bool WordReader::next(Word &word)
{
    const char16_t *const text = m_text.utf16();
    const qsizetype size = m_text.size();
    while (m_at < size && !isWordCharacter(text[m_at]) && !isHan(text[m_at]))
        ++m_at;
    if (m_at >= size)
        return false;
    word.from = m_at;
    quint64 fold = emptyFold;
    if (isHan(text[m_at])) {
        fold = folded(fold, text[m_at]);
        ++m_at;
    } else {
        for (; m_at < size; ++m_at) {
            if (isWordCharacter(text[m_at]))
                fold = folded(fold, text[m_at]);
            else if (!joins(text[m_at]) || m_at + 1 >= size || !isWordCharacter(text[m_at + 1]))
                break;
        }
    }
    word.length = m_at - word.from;
    word.fold = fold;
    return true;
}

quint64 foldOf(QStringView text, quint64 before)
{
    quint64 fold = before;
    for (const QChar character : text) {
        if (isWordCharacter(character.unicode()) || isHan(character.unicode()))
            fold = folded(fold, character.unicode());
    }
    return fold;
}

} // namespace explain
