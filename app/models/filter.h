// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/models/searchindex.h"

#include <QString>

#include <optional>
#include <vector>

namespace models {

/// What stands in the filter box: words that all have to be found, in any column.
///
///     web prod                both words, anywhere
///     "web 1"                 with the blank
///     status:inuse            in one column: name, id, status, type, instance, zone, vpc, vswitch, ip, ipv6, group,
///     mac 2408:4005:003A::0005    an IPv6 address in any spelling, by value; with brackets and "/64" behind it too
///     in:2408:4005:3a::/56    addresses of this network, IPv6 or IPv4
class Filter
{
public:
    Filter() = default;
    explicit Filter(const QString &text);

    const QString &text() const { return m_text; }
    bool matchesAll() const { return m_terms.empty(); }
    /// @p rowText is the row's text of SearchIndex.
    bool matches(const SearchIndex::RowText &rowText, const store::PackedInterface &row) const;

private:
    struct Ipv4Network
    {
        quint32 address = 0;
        quint32 mask = 0;
    };
    struct Term
    {
        std::optional<SearchIndex::Field> field; ///< nothing: any
        QByteArray word;
        QByteArray otherSpelling;                    ///< an address or a part of one, as the row's text spells it
        std::optional<domain::Ipv6Address> prefixOf; ///< an address: rows with a prefix that holds it are found, too
        std::optional<domain::Ipv6Prefix> network;
        std::optional<Ipv4Network> ipv4Network;
        bool networkOnly = false; ///< "in:": the word itself is not looked for
        /// By number of the shared text: whether the word stands there.
        mutable std::vector<std::optional<bool>> inShared;
    };

    static Term termOf(const QString &text);
    static Term inTerm(const QString &value);
    static bool matches(const Term &term, const SearchIndex::RowText &rowText, const store::PackedInterface &row);
    static bool holdsWord(const Term &term, const SearchIndex::RowText &rowText);
    static bool isInShared(const Term &term, const SearchIndex::RowText &rowText);

    QString m_text;
    std::vector<Term> m_terms;
};

} // namespace models
