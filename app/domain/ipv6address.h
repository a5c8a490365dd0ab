// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace domain {

/// An IPv6 address as a 128-bit value; compared as a number, never as text (RFC 4291 spellings differ).
struct Ipv6Address
{
    quint64 high = 0; ///< the first 64 bits: the network prefix in a /64
    quint64 low = 0;  ///< the interface identifier in a /64

    /// Any spelling of RFC 4291 2.2: compressed, expanded, upper case, dotted tail. No zone, no prefix length, no
    /// brackets.
    static std::optional<Ipv6Address> parse(QStringView text);
    /// Canonical text (RFC 5952): lower case, longest zero run compressed.
    QString toString() const;
    /// All eight groups with four digits each.
    QString toExpandedString() const;

    friend auto operator<=>(const Ipv6Address &, const Ipv6Address &) = default;
};

size_t qHash(const Ipv6Address &address, size_t seed = 0) noexcept;

/// An address and a length, "2408:4005:3a:1a00::/64". Bits behind the length are zero.
struct Ipv6Prefix
{
    Ipv6Address address;
    int length = 128; ///< 0 to 128

    static std::optional<Ipv6Prefix> parse(QStringView text);
    QString toString() const;
    bool contains(const Ipv6Address &other) const;
    /// The prefix's bits followed by @p suffix's.
    Ipv6Address withSuffix(const Ipv6Address &suffix) const;
    /// The all-zeros address of the prefix: the subnet-router anycast address (RFC 4291 2.6.1), never assignable.
    Ipv6Address subnetRouterAnycast() const { return address; }

    friend auto operator<=>(const Ipv6Prefix &, const Ipv6Prefix &) = default;
};

} // namespace domain
