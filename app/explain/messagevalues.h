// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ipv6address.h"
#include "app/explain/textwords.h"
#include "app/explain/wording.h"

namespace explain {

/// An IPv6 address in a text.
struct FoundAddress
{
    domain::Ipv6Address address;
    qsizetype end = 0;
    bool isPrefix = false; ///< "2408:…::/64": a block, no address
};

/// The address, global or of a private network, that begins at @p from; never a time of day or a part of a name.
std::optional<FoundAddress> addressAt(QStringView text, qsizetype from);

/// "eni-bp1…", "i-bp1…", "vsw-…", "sg-…", "vpc-…" where @p word is one, with the "*" that masks its end; empty for
/// others.
QString resourceIdAt(QStringView text, const Word &word);

/// What a server's message tells by itself, whatever sentence it is: the ids in it by their prefix (interfaceId,
/// instance, vswitchId, …) and its IPv6 addresses (address, cidr), by the names of facts. Only what is there once and
/// so can be meant by one name only; addresses may be several, comma separated.
Facts valuesOfMessage(const QString &message);

/// The addresses in a value that a message has for some, as they are written, badly written ones and IPv4 too; words
/// are left out.
QStringList addressesIn(const QString &value);
/// The same of an address range, "2001:db8::/64".
QString rangeIn(const QString &value);

/// Puts valuesOfMessage() where @p facts knows nothing.
void addValuesOfMessage(Facts &facts, const QString &message);

} // namespace explain
