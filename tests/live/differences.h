// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <tuple>

namespace live {

/// In what way an answer is not what the program expects; what loses most comes first.
enum class DifferenceKind {
    Unreadable,   ///< an answer that the parser refuses, or one that is no answer of the API
    Xml,          ///< XML, although JSON was asked for
    SkippedRow,   ///< rows that the parser leaves out
    MissingField, ///< a field that the program counts on
    OtherType,    ///< a value of another type than the documented one
    BadValue,     ///< an address, prefix or time that cannot be read
    UnknownWord,  ///< a state or type that the program has no word for
    UnknownCode,  ///< an error's code without an explanation of its own
    OtherOutcome, ///< something else happened than had to
    EarlyToken,   ///< NextToken found ahead is not the page's
    NoDate,       ///< no Date header, by which a wrong clock is found out
    Repaired,     ///< a byte order mark, or bytes that are no UTF-8
    Spelling,     ///< an IPv6 address that is spelled another way than RFC 5952 does
    UnknownField, ///< a field that is not documented, or was not when this was written
};

/// Whether ids, addresses and values are shown as they are.
enum class Detail { Masked, Verbose };

/// What differs, with how often it was seen.
class Differences
{
public:
    /// @p what is shown always and must hold no account's data; @p example only with Detail::Verbose.
    void add(DifferenceKind kind, const QString &action, const QString &what, const QString &example = {});
    bool isEmpty() const { return m_seen.empty(); }
    /// Different ones, however often they were seen.
    qsizetype count() const { return static_cast<qsizetype>(m_seen.size()); }
    bool has(DifferenceKind kind, const QString &action, const QString &what) const;
    /// A line for each, under a heading for each kind that says what the program makes of it.
    QStringList lines(Detail detail) const;

private:
    using Key = std::tuple<DifferenceKind, QString, QString>;
    struct Seen
    {
        int times = 0;
        QString example; ///< the first one
    };
    std::map<Key, Seen> m_seen;
};

/// A server's text made safe for a terminal: at most 80 characters, none of them a control character.
QString plain(const QString &text);
/// "eni-bp1…4f2a".
QString maskedId(const QString &id);
/// An address that nobody can use: each hexadecimal digit is an x.
QString maskedAddress(const QString &address);

} // namespace live
