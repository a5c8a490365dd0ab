// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/generation.h"
#include "app/domain/networkinterface.h"
#include "app/domain/surroundings.h"

#include <optional>
#include <vector>

namespace domain {

/// Who holds an address that somebody wants to assign.
struct AddressHolder
{
    Ipv6Address address;
    QString interfaceId;
    QString interfaceName;
    QString instanceId;
    friend bool operator==(const AddressHolder &, const AddressHolder &) = default;
};

/// What is known of an ENI and its surroundings when a change is considered. Nothing means not known.
struct Facts
{
    std::optional<NetworkInterface> interface;
    std::optional<Instance> instance;
    std::optional<InstanceType> instanceType;
    std::optional<VSwitch> vSwitch;
    std::optional<Vpc> vpc;
    std::vector<AddressHolder> holders;          ///< of addresses that were asked about
    std::vector<Ipv6Address> searched;           ///< of which the cloud was asked who holds them, at readAt
    QDateTime readAt;                            ///< UTC; invalid while only the last listing's facts are there
    QDateTime interfaceReadAt;                   ///< UTC, of the interface itself where that is later, else invalid
    Generation generation = Generation::Current; ///< of the cloud that told all this
    friend bool operator==(const Facts &, const Facts &) = default;
};

/// At most this many IPv6 addresses on an ENI that is Available (ECS AssignIpv6Addresses).
inline constexpr int maximumIpv6WhileAvailable = 10;

/// How many IPv6 addresses the ENI may have: 10 while Available, its instance type's limit when attached; nothing when
/// not known.
std::optional<int> ipv6Limit(const Facts &facts);

enum class CheckKind { InterfaceState, InstanceState, ServiceManaged, VSwitchIpv6, TypeSupportsIpv6, Room, Holder };
enum class CheckOutcome { Passed, Failed, Unknown };

/// One precondition with its evidence. A failed check warns ("Send Anyway"), it never blocks: our picture may be old.
struct Check
{
    CheckKind kind = CheckKind::InterfaceState;
    CheckOutcome outcome = CheckOutcome::Unknown;
    QString subject;  ///< whom it is about: name or id of ENI, instance, vSwitch, instance type or holder
    QString evidence; ///< what was found: a state's word, a CIDR, an address
    int used = 0;     ///< Room: slots used
    int limit = 0;    ///< Room, TypeSupportsIpv6: the limit
    int wanted = 0;   ///< Room: how many more are asked for
    friend bool operator==(const Check &, const Check &) = default;
};

/// Preconditions of AssignIpv6Addresses for @p wanted more addresses, in the order in which they are shown.
/// InstanceState applies to primary ENIs only; Holder comes once per held address.
std::vector<Check> checksForAssign(const Facts &facts, int wanted);
/// Preconditions of UnassignIpv6Addresses.
std::vector<Check> checksForUnassign(const Facts &facts);

} // namespace domain
