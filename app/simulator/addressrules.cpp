// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/addressrules.h"

#include "app/simulator/refusals.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

using Addresses = std::vector<domain::Ipv6Address>;

constexpr int maximumPerCall = 10;
constexpr int maximumWhileAvailable = 10;
constexpr qsizetype maximumClientToken = 64;

/// In 2019 a count had no bound of its own, nor had a list to release: what the interface may hold was enough.
constexpr int unbounded = std::numeric_limits<int>::max();

int largestListToAssign(const Call &call)
{
    return call.isOld() ? 1 : maximumPerCall;
}

/// Well-formed and none of them twice, whatever their spelling.
core::Result<Addresses> readAddresses(const QStringList &texts)
{
    Addresses addresses;
    QStringList repeated;
    for (const QString &text : texts) {
        const auto address = domain::Ipv6Address::parse(text);
        if (!address)
            return refusals::addressMalformed(text);
        if (std::find(addresses.begin(), addresses.end(), *address) != addresses.end())
            repeated += text;
        addresses.push_back(*address);
    }
    if (!repeated.isEmpty())
        return refusals::addressesRepeated(repeated);
    return addresses;
}

core::Result<void> refusePrefixes(const Call &call, bool withAddresses)
{
    if (call.isOld())
        return {}; // nobody knew them
    const bool list = call.request.has(u"Ipv6Prefix.1"_s);
    const bool count = call.request.has(u"Ipv6PrefixCount"_s);
    if (!list && !count)
        return {};
    const QStringView name = list ? u"Ipv6Prefix" : u"Ipv6PrefixCount";
    if (withAddresses)
        return refusals::conflictingParameters(u"Ipv6Address", name);
    return refusals::unsupportedParameter(name);
}

core::Result<void> checkCommon(const Call &call)
{
    if (call.request.value(u"NetworkInterfaceId"_s).isEmpty())
        return refusals::missingParameter(u"NetworkInterfaceId");
    if (call.isOld())
        return {}; // a ClientToken was no parameter
    if (!call.request.value(u"NetworkInterfaceId"_s).startsWith(u"eni-"))
        return refusals::interfaceIdMalformed(call.request.action == u"AssignIpv6Addresses");
    const QString token = call.request.value(u"ClientToken"_s);
    const bool isAscii = std::all_of(token.begin(), token.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (token.size() > maximumClientToken || !isAscii)
        return refusals::invalidParameter(u"ClientToken");
    return {};
}

core::Result<void> checkRoom(const Call &call, Region &region, const Eni &eni, qsizetype wanted)
{
    const auto used = std::ssize(eni.addresses) + std::ssize(eni.prefixes);
    const Instance *instance = region.instance(eni.instanceId);
    if (instance == nullptr) {
        if (used + wanted > maximumWhileAvailable)
            return refusals::interfaceLimit();
        return {};
    }
    const InstanceType *type = call.world.type(instance->typeId);
    if (type == nullptr || type->ipv6PerInterface <= 0)
        return refusals::typeWithoutIpv6();
    if (used + wanted > type->ipv6PerInterface)
        return refusals::typeLimit();
    return {};
}

core::Result<void> checkNamed(const Region &region, const VSwitch &vSwitch, const Addresses &addresses)
{
    for (const domain::Ipv6Address &address : addresses) {
        if (!vSwitch.ipv6Cidr->contains(address))
            return refusals::addressOutsideVSwitch();
        if (address == vSwitch.ipv6Cidr->subnetRouterAnycast())
            return refusals::addressMalformed(address.toString());
        if (!region.isFree(address))
            return refusals::addressAssigned();
    }
    return {};
}

Addresses drawAddresses(Call &call, const Region &region, const VSwitch &vSwitch, int count)
{
    Addresses addresses;
    while (static_cast<int>(addresses.size()) < count) {
        const domain::Ipv6Address address{vSwitch.ipv6Cidr->address.high, call.random.next()};
        const bool isDrawn = std::find(addresses.begin(), addresses.end(), address) != addresses.end();
        if (address != vSwitch.ipv6Cidr->subnetRouterAnycast() && region.isFree(address) && !isDrawn)
            addresses.push_back(address);
    }
    return addresses;
}

} // namespace

core::Result<AssignWish> readAssignWish(const Call &call)
{
    if (const auto common = checkCommon(call); !common)
        return core::unexpected(common.error());
    const QStringList texts = call.request.list(u"Ipv6Address"_s);
    const bool counted = call.request.has(u"Ipv6AddressCount"_s);
    if (!texts.isEmpty() && counted)
        return refusals::conflictingParameters(u"Ipv6Address", u"Ipv6AddressCount");
    if (const auto prefixes = refusePrefixes(call, !texts.isEmpty() || counted); !prefixes)
        return core::unexpected(prefixes.error());
    if (texts.isEmpty() && !counted)
        return refusals::missingParameter(u"Ipv6Address");
    if (counted) {
        const auto count = call.request.number(u"Ipv6AddressCount"_s, 0);
        if (!count || *count < 1 || *count > (call.isOld() ? unbounded : maximumPerCall))
            return refusals::invalidParameter(u"Ipv6AddressCount");
        return AssignWish{{}, *count};
    }
    if (texts.size() > largestListToAssign(call))
        return refusals::invalidParameter(u"Ipv6Address.N");
    auto addresses = readAddresses(texts);
    if (!addresses)
        return core::unexpected(addresses.error());
    return AssignWish{std::move(*addresses), 0};
}

core::Result<Addresses> readUnassignWish(const Call &call)
{
    if (const auto common = checkCommon(call); !common)
        return core::unexpected(common.error());
    const QStringList texts = call.request.list(u"Ipv6Address"_s);
    if (const auto prefixes = refusePrefixes(call, !texts.isEmpty()); !prefixes)
        return core::unexpected(prefixes.error());
    if (texts.isEmpty())
        return refusals::missingParameter(u"Ipv6Address");
    if (texts.size() > (call.isOld() ? unbounded : maximumPerCall))
        return refusals::invalidParameter(u"Ipv6Address.N");
    return readAddresses(texts);
}

core::Result<std::reference_wrapper<Eni>> changeableEni(const Call &call, Region &region)
{
    const QString id = call.request.value(u"NetworkInterfaceId"_s);
    Eni *eni = region.eni(id);
    if (eni == nullptr)
        return refusals::interfaceNotFound(id);
    if (eni->serviceManaged)
        return refusals::serviceManaged();
    if (eni->status != u"Available" && eni->status != u"InUse")
        return refusals::interfaceState(eni->status);
    const Instance *instance = region.instance(eni->instanceId);
    if (eni->type == u"Primary" && instance != nullptr && instance->status != u"Running"
        && instance->status != u"Stopped")
        return refusals::instanceState(instance->status);
    return std::ref(*eni);
}

core::Result<Addresses> addressesToAssign(Call &call, Region &region, const Eni &eni, const AssignWish &wish)
{
    if (eni.type == u"Member")
        return refusals::memberInterface();
    const VSwitch *vSwitch = region.vSwitch(eni.vSwitchId);
    if (vSwitch != nullptr && vSwitch->status != u"Available")
        return refusals::vSwitchStatus();
    if (vSwitch == nullptr || !vSwitch->ipv6Cidr)
        return refusals::vSwitchWithoutIpv6();
    if (const auto right = checkNamed(region, *vSwitch, wish.addresses); !right)
        return core::unexpected(right.error());
    const qsizetype wanted = wish.addresses.empty() ? wish.count : static_cast<qsizetype>(wish.addresses.size());
    if (const auto room = checkRoom(call, region, eni, wanted); !room)
        return core::unexpected(room.error());
    return wish.addresses.empty() ? drawAddresses(call, region, *vSwitch, wish.count) : wish.addresses;
}

core::Result<void> checkHeld(const Eni &eni, const Addresses &addresses)
{
    QStringList missing;
    for (const domain::Ipv6Address &address : addresses) {
        if (!eni.holds(address))
            missing += address.toString();
    }
    if (!missing.isEmpty())
        return refusals::addressUnassigned(missing);
    return {};
}

} // namespace simulator
