// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/replywriter.h"
#include "app/simulator/world.h"

namespace simulator {

/// How addresses are written.
enum class AddressSpelling { Canonical, ExpandedUpperCase };
/// Whether Ipv6Sets is there.
enum class Ipv6Sets { Told, LeftOut };

/// The fields of one ENI, as DescribeNetworkInterfaces and DescribeNetworkInterfaceAttribute tell them.
void writeEni(ReplyWriter &reply, const Eni &eni, AddressSpelling spelling = AddressSpelling::Canonical,
              Ipv6Sets sets = Ipv6Sets::Told);
/// The same as the documents of May 2019 list them: no prefixes, no attachment, nothing about who manages it, and what
/// is empty is left out.
void writeEniOf2019(ReplyWriter &reply, const Eni &eni, AddressSpelling spelling, Ipv6Sets sets);
/// "Ipv6Sets": what is shown of the addresses, as objects.
void writeIpv6Sets(ReplyWriter &reply, const Eni &eni, AddressSpelling spelling);

} // namespace simulator
