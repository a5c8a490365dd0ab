// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/plan.h"

#include <algorithm>

namespace presenters {

/// Whether the cloud has taken it.
constexpr bool isDone(domain::AddressState state)
{
    return state == domain::AddressState::Accepted || state == domain::AddressState::Proved;
}

inline bool contains(const std::vector<domain::Ipv6Address> &addresses, const domain::Ipv6Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

/// The addresses of @p step, as far as they are known, that are done, or that are not.
inline std::vector<domain::Ipv6Address> addressesOf(const domain::Step &step, bool done)
{
    std::vector<domain::Ipv6Address> addresses;
    for (const domain::StepAddress &entry : step.addresses) {
        if (entry.address && isDone(entry.state) == done)
            addresses.push_back(*entry.address);
    }
    return addresses;
}

} // namespace presenters
