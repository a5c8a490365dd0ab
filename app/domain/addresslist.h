// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ipv6address.h"

#include <QString>

#include <optional>
#include <vector>

namespace domain {

/// What is to be said of one typed entry. All but Good and Held block: they can never be right.
enum class EntryVerdict {
    Good,
    NotAnAddress,
    IsIpv4,
    HasPrefixLength, ///< "…/64": a prefix, not an address
    HasZone,         ///< "fe80::1%eth0"
    OutsideCidr,     ///< not in the vSwitch's IPv6 CIDR
    Repeated,        ///< the same 128 bits stand further up
    Anycast,         ///< the subnet-router anycast address of the CIDR (RFC 4291 2.6.1)
    AlreadyHere,     ///< this ENI has it already
};

/// One typed entry with its judgement.
struct AddressEntry
{
    int line = 0; ///< 0-based line of the text
    QString text; ///< as typed, at most 200 characters
    EntryVerdict verdict = EntryVerdict::NotAnAddress;
    std::optional<Ipv6Address> address; ///< the whole address, where one could be read
    bool completed = false;             ///< made from a suffix and the CIDR
    friend bool operator==(const AddressEntry &, const AddressEntry &) = default;
};

/// Reads addresses from @p text: separated by white space, commas, semicolons or line ends (full-width ones too);
/// "#" starts a comment to the end of the line; brackets and quotes around an address are taken off.
/// A leading "::" with at most 64 bits behind it is a suffix and is completed from @p cidr, where there is one.
/// Stops after 10,000 entries.
std::vector<AddressEntry> readAddressList(QStringView text, const std::optional<Ipv6Prefix> &cidr,
                                          const std::vector<Ipv6Address> &present);

} // namespace domain
