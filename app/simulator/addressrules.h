// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/call.h"

namespace simulator {

/// What AssignIpv6Addresses was asked for: addresses, or a number of them.
struct AssignWish
{
    std::vector<domain::Ipv6Address> addresses;
    int count = 0; ///< when no addresses are named
};

/// The parameters alone: one of the two ways, 1 to 10, well-formed, none twice.
core::Result<AssignWish> readAssignWish(const Call &call);
core::Result<std::vector<domain::Ipv6Address>> readUnassignWish(const Call &call);

/// The ENI that NetworkInterfaceId names, if it can be changed now: it exists, is not service-managed, is Available or
/// InUse, and its instance is Running or Stopped where it is the primary one.
core::Result<std::reference_wrapper<Eni>> changeableEni(const Call &call, Region &region);

/// The addresses that @p wish comes down to on @p eni: its vSwitch and instance type have IPv6, the addresses lie in
/// the vSwitch and are free, and there is room for them.
core::Result<std::vector<domain::Ipv6Address>> addressesToAssign(Call &call, Region &region, const Eni &eni,
                                                                 const AssignWish &wish);

/// Every one of @p addresses is on @p eni.
core::Result<void> checkHeld(const Eni &eni, const std::vector<domain::Ipv6Address> &addresses);

} // namespace simulator
