// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"
#include "app/simulator/apirequest.h"
#include "app/simulator/faults.h"
#include "app/simulator/world.h"

#include <map>

namespace simulator {

/// What the first call with a ClientToken asked for and gave.
struct Remembered
{
    QMap<QString, QString> parameters;
    std::vector<domain::Ipv6Address> addresses;
};

/// What outlives one call beside the world itself.
struct Memory
{
    std::map<QString, Remembered> tokens;
    std::vector<qsizetype> movedRows; ///< ordinals of ENIs that a fault took from one page to put on the next
    std::vector<qsizetype> inFront;   ///< ordinals of ENIs that a fault made, and that are listed first by number
};

/// One call while it is worked on: everything that an action may use.
struct Call
{
    World &world;
    Memory &memory;
    core::RandomSource &random;
    const ApiRequest &request;
    milliseconds now{0}; ///< program time
    Generation generation = Generation::Current;
    std::optional<Fault> fault = {};
    int largestPage = 500;                         ///< of interfaces, by token
    std::vector<domain::Ipv6Address> changed = {}; ///< what was really given or taken

    bool isOld() const { return generation == Generation::Y2019; }
    bool suffers(FaultKind kind) const { return fault && fault->kind == kind; }
    /// The region that RegionId names.
    core::Result<std::reference_wrapper<Region>> region() const;
};

using Action = core::Result<void> (*)(Call &call, ReplyWriter &reply);

/// The function that plays @p name in @p version; null when that version had no such action in @p generation.
Action actionNamed(const QString &version, const QString &name, Generation generation);
bool isVersion(const QString &version);

core::Result<void> describeRegions(Call &call, ReplyWriter &reply);
core::Result<void> describeZones(Call &call, ReplyWriter &reply);
core::Result<void> describeNetworkInterfaces(Call &call, ReplyWriter &reply);
core::Result<void> describeNetworkInterfaceAttribute(Call &call, ReplyWriter &reply);
core::Result<void> describeInstances(Call &call, ReplyWriter &reply);
core::Result<void> describeInstanceTypes(Call &call, ReplyWriter &reply);
core::Result<void> describeVSwitches(Call &call, ReplyWriter &reply);
core::Result<void> describeVpcs(Call &call, ReplyWriter &reply);
core::Result<void> assignIpv6Addresses(Call &call, ReplyWriter &reply);
core::Result<void> unassignIpv6Addresses(Call &call, ReplyWriter &reply);
core::Result<void> getCallerIdentity(Call &call, ReplyWriter &reply);

} // namespace simulator
