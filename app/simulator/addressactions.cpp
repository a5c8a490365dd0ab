// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/addressrules.h"
#include "app/simulator/call.h"
#include "app/simulator/refusals.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// AssignIpv6Addresses and UnassignIpv6Addresses: what the rules let through is applied here.
namespace simulator {

namespace {

using Addresses = std::vector<domain::Ipv6Address>;

/// Describe* shows a change half a second to three seconds later, each address in its own time.
milliseconds sightDelay(Call &call)
{
    if (call.suffers(FaultKind::LoseVisibility))
        return call.fault->time;
    return milliseconds(500 + call.random.next() % 2501);
}

/// Instead of what is still to be seen of earlier changes of @p address.
void showLater(Call &call, Eni &eni, const domain::Ipv6Address &address, bool added)
{
    std::erase_if(eni.unseen, [&address](const Unseen &change) { return change.address == address; });
    if (call.suffers(FaultKind::Flicker)) {
        const milliseconds flash = std::max(milliseconds(500), call.fault->time / 8);
        eni.unseen.push_back({address, added, call.now});
        eni.unseen.push_back({address, !added, call.now + flash});
        eni.unseen.push_back({address, added, call.now + flash + call.fault->time});
        return;
    }
    eni.unseen.push_back({address, added, call.now + sightDelay(call)});
}

/// A call that stops halfway changes the first half of its addresses.
Addresses reallyApplied(const Call &call, Addresses addresses)
{
    if (call.suffers(FaultKind::Half))
        addresses.resize(addresses.size() / 2);
    return addresses;
}

void give(Call &call, Region &region, Eni &eni, const Addresses &addresses)
{
    for (const domain::Ipv6Address &address : reallyApplied(call, addresses)) {
        eni.addresses.push_back(address);
        region.holders.insert(address, eni.id);
        call.changed.push_back(address);
        showLater(call, eni, address, true);
    }
}

void take(Call &call, Region &region, Eni &eni, const Addresses &addresses)
{
    for (const domain::Ipv6Address &address : reallyApplied(call, addresses)) {
        std::erase(eni.addresses, address);
        region.holders.remove(address);
        call.changed.push_back(address);
        showLater(call, eni, address, false);
    }
}

void writeAssigned(Call &call, ReplyWriter &reply, const Addresses &addresses)
{
    if (call.isOld() || call.suffers(FaultKind::OldAssignReply))
        return;
    QStringList texts;
    for (const domain::Ipv6Address &address : addresses) {
        texts += call.suffers(FaultKind::ExpandedAddresses) ? address.toExpandedString().toUpper() : address.toString();
    }
    reply.text("NetworkInterfaceId", call.request.value(u"NetworkInterfaceId"_s));
    reply.texts("Ipv6Sets", "Ipv6Address", texts);
    reply.texts("Ipv6PrefixSets", "Ipv6Prefix", {});
}

} // namespace

core::Result<void> assignIpv6Addresses(Call &call, ReplyWriter &reply)
{
    const auto region = call.region();
    if (!region)
        return core::unexpected(region.error());
    const auto wish = readAssignWish(call);
    if (!wish)
        return core::unexpected(wish.error());
    const QString token = call.isOld() ? QString() : call.request.value(u"ClientToken"_s);
    if (const auto known = call.memory.tokens.find(token); !token.isEmpty() && known != call.memory.tokens.end()) {
        if (known->second.parameters != call.request.businessParameters())
            return refusals::tokenMismatch();
        writeAssigned(call, reply, known->second.addresses);
        return {};
    }
    const auto eni = changeableEni(call, *region);
    if (!eni)
        return core::unexpected(eni.error());
    const auto addresses = addressesToAssign(call, *region, *eni, *wish);
    if (!addresses)
        return core::unexpected(addresses.error());
    give(call, *region, *eni, *addresses);
    if (!token.isEmpty() && !call.suffers(FaultKind::Half))
        call.memory.tokens[token] = {call.request.businessParameters(), *addresses};
    writeAssigned(call, reply, *addresses);
    return {};
}

core::Result<void> unassignIpv6Addresses(Call &call, ReplyWriter &)
{
    const auto region = call.region();
    if (!region)
        return core::unexpected(region.error());
    const auto wish = readUnassignWish(call);
    if (!wish)
        return core::unexpected(wish.error());
    const auto eni = changeableEni(call, *region);
    if (!eni)
        return core::unexpected(eni.error());
    if (const auto held = checkHeld(*eni, *wish); !held)
        return held;
    take(call, *region, *eni, *wish);
    return {};
}

} // namespace simulator
