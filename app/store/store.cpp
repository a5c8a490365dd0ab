// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include <algorithm>

namespace store {

namespace {

template<typename T> std::optional<T> copyOf(const T *value)
{
    return value ? std::optional<T>(*value) : std::nullopt;
}

} // namespace

domain::Facts RegionStore::factsOf(const QString &interfaceId) const
{
    domain::Facts facts;
    facts.interface = interfaces.find(interfaceId);
    if (!facts.interface)
        return facts;
    facts.instance = copyOf(surroundings.instance(facts.interface->instanceId));
    if (facts.instance)
        facts.instanceType = copyOf(surroundings.instanceType(facts.instance->typeId));
    facts.vSwitch = copyOf(surroundings.vSwitch(facts.interface->vSwitchId));
    facts.vpc = copyOf(surroundings.vpc(facts.interface->vpcId));
    return facts;
}

std::vector<domain::AddressHolder> RegionStore::holdersOf(const std::vector<domain::Ipv6Address> &addresses) const
{
    std::vector<domain::AddressHolder> holders;
    if (addresses.empty())
        return holders;
    std::vector<domain::Ipv6Address> wanted = addresses;
    std::sort(wanted.begin(), wanted.end());
    for (store::InterfaceStore::Slot slot = 0; slot < interfaces.slotCount(); ++slot) {
        if (!interfaces.isUsed(slot))
            continue;
        const PackedInterface &row = interfaces.rowAt(slot);
        for (const domain::Ipv6Address &address : row.ipv6()) {
            if (std::binary_search(wanted.begin(), wanted.end(), address))
                holders.push_back({address, row.id(), row.name(), row.instanceId()});
        }
    }
    return holders;
}

RegionStore &Store::region(const QString &account, const QString &regionId)
{
    std::unique_ptr<RegionStore> &region = m_regions[{account, regionId}];
    if (!region)
        region = std::make_unique<RegionStore>();
    return *region;
}

} // namespace store
