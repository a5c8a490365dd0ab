// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/world.h"

#include <algorithm>

namespace simulator {

namespace {

QString dotted(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg((address >> 16) & 0xFF)
        .arg((address >> 8) & 0xFF)
        .arg(address & 0xFF);
}

template<typename Container> auto *findById(Container &container, const QString &id)
{
    const auto found =
        std::find_if(container.begin(), container.end(), [&](const auto &item) { return item.id == id; });
    return found == container.end() ? nullptr : &*found;
}

} // namespace

QString VSwitch::ipv4Cidr() const
{
    return dotted(ipv4Base) + QStringLiteral("/20");
}

QString VSwitch::nextHost()
{
    constexpr quint32 firstHost = 4; // .0 is the network's, the next ones are the system's
    return dotted(ipv4Base + firstHost + hosts++ % 4080);
}

void Eni::settle(milliseconds now)
{
    std::stable_sort(unseen.begin(), unseen.end(),
                     [](const Unseen &a, const Unseen &b) { return a.seenAt < b.seenAt; });
    auto due = unseen.begin();
    for (; due != unseen.end() && due->seenAt <= now; ++due) {
        std::erase(shown, due->address);
        if (due->added)
            shown.push_back(due->address);
    }
    unseen.erase(unseen.begin(), due);
}

bool Eni::holds(const domain::Ipv6Address &address) const
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

Eni *Region::eni(const QString &eniId)
{
    const auto found = eniById.constFind(eniId);
    if (found == eniById.constEnd())
        return nullptr;
    Eni &eni = enis[static_cast<size_t>(*found)];
    return eni.deleted ? nullptr : &eni;
}

Instance *Region::instance(const QString &instanceId)
{
    const auto found = instanceById.constFind(instanceId);
    return found == instanceById.constEnd() ? nullptr : &instances[static_cast<size_t>(*found)];
}

VSwitch *Region::vSwitch(const QString &vSwitchId)
{
    return findById(vSwitches, vSwitchId);
}

Eni &Region::add(Eni eni)
{
    eni.ordinal = static_cast<qsizetype>(enis.size());
    eniById.insert(eni.id, eni.ordinal);
    for (const domain::Ipv6Address &address : eni.addresses)
        holders.insert(address, eni.id);
    reserved.insert(reserved.end(), eni.prefixes.begin(), eni.prefixes.end());
    eni.shown = eni.addresses;
    return enis.emplace_back(std::move(eni));
}

Instance &Region::add(Instance instance)
{
    instanceById.insert(instance.id, static_cast<qsizetype>(instances.size()));
    return instances.emplace_back(std::move(instance));
}

void Region::remove(Eni &eni)
{
    eni.deleted = true;
    for (const domain::Ipv6Address &address : eni.addresses)
        holders.remove(address);
    eni.addresses.clear();
}

bool Region::isFree(const domain::Ipv6Address &address) const
{
    return !holders.contains(address) && std::none_of(reserved.begin(), reserved.end(), [&](const auto &prefix) {
        return prefix.contains(address);
    });
}

Region *World::region(const QString &regionId)
{
    return findById(regions, regionId);
}

const InstanceType *World::type(const QString &typeId) const
{
    return findById(types, typeId);
}

} // namespace simulator
