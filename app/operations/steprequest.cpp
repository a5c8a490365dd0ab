// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/steprequest.h"

#include "app/api/ipv6addresses.h"

namespace operations {

api::Request requestOf(const domain::Step &step)
{
    std::vector<domain::Ipv6Address> addresses;
    int count = 0;
    for (const domain::StepAddress &entry : step.addresses) {
        if (domain::isFinal(entry.state))
            continue;
        ++count;
        if (entry.address)
            addresses.push_back(*entry.address);
    }
    const QString &region = step.interface.region;
    switch (step.kind) {
    case domain::StepKind::AssignCount:
        return api::assignIpv6Addresses(region, step.interface.id, count, step.clientToken);
    case domain::StepKind::AssignAddresses:
        return api::assignIpv6Addresses(region, step.interface.id, addresses, step.clientToken);
    case domain::StepKind::Unassign:
        break;
    }
    return api::unassignIpv6Addresses(region, step.interface.id, addresses);
}

} // namespace operations
