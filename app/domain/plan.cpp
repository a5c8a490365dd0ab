// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plan.h"

#include <QHash>

#include <algorithm>

namespace domain {

namespace {

Plan split(StepKind kind, const InterfaceKey &interface, const QString &interfaceName,
           const std::vector<StepAddress> &addresses, Generation generation, int mostPerCall)
{
    const int bound = std::clamp(mostPerCall, 1, addressesPerCall(kind, generation));
    const auto most = static_cast<size_t>(bound);
    Plan plan;
    plan.account = interface.account;
    for (size_t from = 0; from < addresses.size(); from += most) {
        const size_t to = std::min(addresses.size(), from + most);
        Step step;
        step.kind = kind;
        step.interface = interface;
        step.interfaceName = interfaceName;
        step.addresses.assign(addresses.begin() + static_cast<std::ptrdiff_t>(from),
                              addresses.begin() + static_cast<std::ptrdiff_t>(to));
        plan.steps.push_back(std::move(step));
    }
    return plan;
}

std::vector<StepAddress> stepAddresses(const std::vector<Ipv6Address> &addresses)
{
    std::vector<StepAddress> wanted;
    wanted.reserve(addresses.size());
    for (const Ipv6Address &address : addresses)
        wanted.push_back({address, AddressState::Planned});
    return wanted;
}

} // namespace

size_t qHash(const InterfaceKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.account, key.region, key.id);
}

bool Step::isSettled() const
{
    return std::all_of(addresses.begin(), addresses.end(), [](const StepAddress &a) { return isFinal(a.state); });
}

std::vector<Ipv6Address> Step::addressValues() const
{
    std::vector<Ipv6Address> values;
    for (const StepAddress &entry : addresses) {
        if (entry.address)
            values.push_back(*entry.address);
    }
    return values;
}

bool Plan::isSettled() const
{
    return std::all_of(steps.begin(), steps.end(), [](const Step &step) { return step.isSettled(); });
}

Plan planAssignCount(const InterfaceKey &interface, const QString &interfaceName, int count, Generation generation)
{
    return split(StepKind::AssignCount, interface, interfaceName,
                 std::vector<StepAddress>(static_cast<size_t>(std::max(count, 0))), generation,
                 maximumAddressesPerCall);
}

Plan planAssignAddresses(const InterfaceKey &interface, const QString &interfaceName,
                         const std::vector<Ipv6Address> &addresses, Generation generation, int mostPerCall)
{
    return split(StepKind::AssignAddresses, interface, interfaceName, stepAddresses(addresses), generation,
                 mostPerCall);
}

Plan planUnassign(const InterfaceKey &interface, const QString &interfaceName,
                  const std::vector<Ipv6Address> &addresses, Generation generation, int mostPerCall)
{
    return split(StepKind::Unassign, interface, interfaceName, stepAddresses(addresses), generation, mostPerCall);
}

} // namespace domain
