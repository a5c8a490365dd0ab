// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/domain/generation.h"
#include "app/domain/ipv6address.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace domain {

/// What became of one address of a step; one enum used everywhere.
/// planned → recorded → sent → accepted → proved, or refused, failed, unknown.
enum class AddressState {
    Planned,  ///< wished for, nothing written yet
    Recorded, ///< in the journal, nothing sent yet
    Sent,     ///< on the wire, not answered yet
    Accepted, ///< the cloud said yes, not seen yet
    Proved,   ///< read again and seen (assign) or seen gone (unassign)
    Refused,  ///< the cloud said no: Step::error tells why
    Failed,   ///< proved that nothing changed
    Unknown,  ///< sent, and the truth is not known yet
};

/// Refused, Failed and Proved are final; nothing will change them.
constexpr bool isFinal(AddressState state)
{
    return state == AddressState::Proved || state == AddressState::Refused || state == AddressState::Failed;
}

enum class StepKind {
    AssignCount,     ///< Ipv6AddressCount: the cloud picks the addresses
    AssignAddresses, ///< Ipv6Address.N
    Unassign,        ///< UnassignIpv6Addresses, Ipv6Address.N
};

/// Which ENI, beyond doubt: the same id could be listed by two profiles.
struct InterfaceKey
{
    QString account; ///< account key: Alibaba Cloud account id, or the profile's own key while that is unknown
    QString region;
    QString id;
    friend bool operator==(const InterfaceKey &, const InterfaceKey &) = default;
};

size_t qHash(const InterfaceKey &key, size_t seed = 0) noexcept;

/// One address of a step. With AssignCount the address is nothing until the cloud has told it.
struct StepAddress
{
    std::optional<Ipv6Address> address;
    AddressState state = AddressState::Planned;
    friend bool operator==(const StepAddress &, const StepAddress &) = default;
};

/// At most this many addresses in one call (ECS AssignIpv6Addresses and UnassignIpv6Addresses, N 1 to 10).
inline constexpr int maximumAddressesPerCall = 10;
/// The same for a generation: in 2019 one address that is named; the documents of that time set no bound to a count.
constexpr int addressesPerCall(StepKind kind, Generation generation)
{
    return generation == Generation::G2019 && kind != StepKind::AssignCount ? 1 : maximumAddressesPerCall;
}

/// One call on one ENI.
struct Step
{
    QString id; ///< UUID
    StepKind kind = StepKind::AssignCount;
    InterfaceKey interface;
    QString interfaceName;              ///< for messages, as it was when the step was planned
    std::vector<StepAddress> addresses; ///< 1 to maximumAddressesPerCall
    std::vector<Ipv6Address> before;    ///< the ENI's addresses as last seen before sending
    QString clientToken;                ///< empty for Unassign, and in the 2019 generation
    QString dependsOn;                  ///< id of the step that must be proved first, or empty
    QString requestId;                  ///< of the last answer
    std::optional<core::Error> error;   ///< why it was refused, failed, or is unknown
    int attempts = 0;                   ///< requests sent so far
    QDateTime recorded;                 ///< UTC
    QDateTime sent;                     ///< UTC, of the last request
    QDateTime settled;                  ///< UTC, when every address had a final state

    bool isSettled() const;
    std::vector<Ipv6Address> addressValues() const;
    friend bool operator==(const Step &, const Step &) = default;
};

/// What a user asked for, as steps in order. A single assign is a plan of one step.
struct Plan
{
    QString id; ///< UUID
    QString account;
    QString profile;   ///< name, for messages
    QDateTime created; ///< UTC
    std::vector<Step> steps;

    bool isSettled() const;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Steps of an assign by count, split by addressesPerCall(). Ids, tokens and times are the engine's to fill.
/// @p mostPerCall, below: no more addresses a call than that, where fewer are wanted than the cloud takes.
Plan planAssignCount(const InterfaceKey &interface, const QString &interfaceName, int count,
                     Generation generation = Generation::Current);
Plan planAssignAddresses(const InterfaceKey &interface, const QString &interfaceName,
                         const std::vector<Ipv6Address> &addresses, Generation generation = Generation::Current,
                         int mostPerCall = maximumAddressesPerCall);
Plan planUnassign(const InterfaceKey &interface, const QString &interfaceName,
                  const std::vector<Ipv6Address> &addresses, Generation generation = Generation::Current,
                  int mostPerCall = maximumAddressesPerCall);

} // namespace domain
