// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace models {

/// Columns of the ENI table. A new one: one value here, then the switch lines that the compiler asks for.
enum class Column {
    Name,
    Id,
    Status,
    Type,
    Instance,
    Zone,
    Vpc,
    VSwitch,
    PrimaryIpv4,
    Ipv6Addresses,
    Ipv6Usage,
    SecurityGroups,
    Mac,
    Created,
    Region,
    Count
};

} // namespace models
