// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/checks.h"

namespace domain {

namespace {

Check checkOf(CheckKind kind, CheckOutcome outcome, QString subject, QString evidence = {})
{
    Check check;
    check.kind = kind;
    check.outcome = outcome;
    check.subject = std::move(subject);
    check.evidence = std::move(evidence);
    return check;
}

CheckOutcome outcomeOf(bool passed)
{
    return passed ? CheckOutcome::Passed : CheckOutcome::Failed;
}

Check interfaceState(const NetworkInterface &interface)
{
    const bool changeable =
        interface.status == InterfaceStatus::Available || interface.status == InterfaceStatus::InUse;
    return checkOf(CheckKind::InterfaceState, outcomeOf(changeable), interface.displayName(), interface.statusText);
}

/// A primary ENI's instance must be Running or Stopped; nothing for other ENIs.
std::optional<Check> instanceState(const Facts &facts)
{
    if (facts.interface->type != InterfaceType::Primary)
        return std::nullopt;
    if (!facts.instance)
        return checkOf(CheckKind::InstanceState, CheckOutcome::Unknown, facts.interface->instanceId);
    const InstanceStatus status = facts.instance->status;
    const bool changeable = status == InstanceStatus::Running || status == InstanceStatus::Stopped;
    return checkOf(CheckKind::InstanceState, outcomeOf(changeable), facts.instance->displayName(),
                   facts.instance->statusText);
}

/// The 2019 generation tells of no ENI that another service manages it, though some are.
Check serviceManaged(const Facts &facts)
{
    const NetworkInterface &interface = *facts.interface;
    const bool untold = facts.generation == Generation::G2019 && !interface.serviceManaged;
    return checkOf(CheckKind::ServiceManaged, untold ? CheckOutcome::Unknown : outcomeOf(!interface.serviceManaged),
                   interface.displayName(), interface.serviceId);
}

Check vSwitchIpv6(const Facts &facts)
{
    if (!facts.vSwitch)
        return checkOf(CheckKind::VSwitchIpv6, CheckOutcome::Unknown, facts.interface->vSwitchId);
    const auto &cidr = facts.vSwitch->ipv6Cidr;
    return checkOf(CheckKind::VSwitchIpv6, outcomeOf(cidr.has_value()), facts.vSwitch->displayName(),
                   cidr ? cidr->toString() : QString());
}

/// Only attached ENIs are bound to an instance type; nothing for others.
std::optional<Check> typeSupportsIpv6(const Facts &facts)
{
    if (facts.interface->status == InterfaceStatus::Available || facts.interface->instanceId.isEmpty())
        return std::nullopt;
    if (!facts.instanceType || !facts.instanceType->ipv6PerInterface) {
        const QString subject = facts.instance ? facts.instance->typeId : facts.interface->instanceId;
        return checkOf(CheckKind::TypeSupportsIpv6, CheckOutcome::Unknown, subject);
    }
    Check check = checkOf(CheckKind::TypeSupportsIpv6, outcomeOf(*facts.instanceType->ipv6PerInterface > 0),
                          facts.instanceType->id);
    check.limit = *facts.instanceType->ipv6PerInterface;
    return check;
}

Check room(const Facts &facts, int wanted)
{
    const std::optional<int> limit = ipv6Limit(facts);
    const int used = facts.interface->ipv6SlotsUsed();
    Check check = checkOf(CheckKind::Room, CheckOutcome::Unknown, facts.interface->displayName());
    if (limit)
        check.outcome = outcomeOf(used + wanted <= *limit && used < *limit);
    check.used = used;
    check.limit = limit.value_or(0);
    check.wanted = wanted;
    return check;
}

} // namespace

std::optional<int> ipv6Limit(const Facts &facts)
{
    if (!facts.interface)
        return std::nullopt;
    if (facts.interface->status == InterfaceStatus::Available)
        return maximumIpv6WhileAvailable;
    if (facts.instanceType)
        return facts.instanceType->ipv6PerInterface;
    return std::nullopt;
}

std::vector<Check> checksForAssign(const Facts &facts, int wanted)
{
    if (!facts.interface)
        return {};
    std::vector<Check> checks = checksForUnassign(facts);
    checks.push_back(vSwitchIpv6(facts));
    if (auto check = typeSupportsIpv6(facts))
        checks.push_back(std::move(*check));
    checks.push_back(room(facts, wanted));
    for (const AddressHolder &holder : facts.holders) {
        if (holder.interfaceId == facts.interface->id)
            continue;
        checks.push_back(checkOf(CheckKind::Holder, CheckOutcome::Failed,
                                 holder.interfaceName.isEmpty() ? holder.interfaceId : holder.interfaceName,
                                 holder.address.toString()));
    }
    return checks;
}

std::vector<Check> checksForUnassign(const Facts &facts)
{
    if (!facts.interface)
        return {};
    std::vector<Check> checks{interfaceState(*facts.interface)};
    if (auto check = instanceState(facts))
        checks.push_back(std::move(*check));
    checks.push_back(serviceManaged(facts));
    return checks;
}

} // namespace domain
