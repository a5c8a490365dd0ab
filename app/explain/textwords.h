// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace explain {

/// A word of a text: letters and digits of ASCII, with what joins them in names ("x-acs-request-id",
/// "InvalidIp.IpAssigned", "assign_ipv6_addresses"); or one Chinese character.
struct Word
{
    qsizetype from = 0;
    qsizetype length = 0;
    quint64 fold = 0; ///< the same for "Request-Id", "request_id" and "RequestID"

    qsizetype end() const { return from + length; }
};

/// Goes through the words of a text, from the front to the end.
class WordReader
{
public:
    explicit WordReader(QStringView text, qsizetype from = 0)
        : m_text(text)
        , m_at(from)
    {}
    /// False at the end.
    bool next(Word &word);

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// The number that Word::fold is; built up part by part when @p before is given.
inline constexpr quint64 emptyFold = 14695981039346656037ULL;
quint64 foldOf(QStringView text, quint64 before = emptyFold);

inline bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

inline bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isWordCharacter(char16_t c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

inline bool isHan(char16_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

} // namespace explain
