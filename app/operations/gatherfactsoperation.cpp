// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/gatherfactsoperation.h"

#include "app/api/networkinterfaces.h"
#include "app/api/surroundings.h"
#include "app/operations/dropcalls.h"
#include "app/operations/interfacenotthere.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace operations {

namespace {

/// The item of this id: a filter by id can bring another one, or none.
template<typename T> const T *withId(const std::vector<T> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&id](const T &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

GatherFactsOperation::GatherFactsOperation(const RegionContext &context, store::RegionStore &store,
                                           const core::Clock &clock, const QString &interfaceId,
                                           const std::vector<domain::Ipv6Address> &addresses, QObject *parent)
    : Operation(parent)
    , m_context(context)
    , m_store(store)
    , m_clock(clock)
    , m_interfaceId(interfaceId)
    , m_addresses(addresses)
{}

void GatherFactsOperation::run()
{
    m_facts.generation = m_context.generation;
    m_asked = m_store.interfaces.ask();
    ask(api::describeOneNetworkInterface(m_context.regionId, m_interfaceId), &GatherFactsOperation::onInterface);
    askHolders();
}

void GatherFactsOperation::onCancelled(const core::Error &error)
{
    dropCalls(*this);
    m_result = core::unexpected(error);
}

void GatherFactsOperation::ask(const api::Request &request, Step then)
{
    ++m_open;
    net::ApiCall *call = m_context.client->send(request, this);
    connect(call, &net::ApiCall::finished, this, [this, then](const Reply &reply) {
        if (isFinished())
            return;
        (this->*then)(reply);
        if (--m_open > 0 || isFinished())
            return;
        m_facts.readAt = m_clock.now();
        if (m_searches * maximumAddressesPerFilter >= static_cast<qsizetype>(m_addresses.size()))
            m_facts.searched = m_addresses;
        end(m_facts);
    });
}

/// The 2019 generation has no filter by IPv6 address: what was listed has to do.
void GatherFactsOperation::askHolders()
{
    if (m_context.generation == domain::Generation::G2019) {
        m_facts.holders = m_store.holdersOf(m_addresses);
        return;
    }
    const auto count = static_cast<qsizetype>(m_addresses.size());
    for (qsizetype first = 0; first < count; first += maximumAddressesPerFilter) {
        api::NetworkInterfaceFilter filter;
        for (qsizetype i = first; i < qMin(count, first + maximumAddressesPerFilter); ++i)
            filter.ipv6Addresses.append(m_addresses[static_cast<size_t>(i)].toString());
        ask(api::describeNetworkInterfaces(m_context.regionId, {}, filter), &GatherFactsOperation::onHolders);
    }
}

void GatherFactsOperation::onInterface(const Reply &reply)
{
    auto page = reply ? api::parseNetworkInterfaces(reply->body) : core::unexpected(reply.error());
    if (!page) {
        end(core::unexpected(page.error()));
        return;
    }
    const domain::NetworkInterface *interface = withId(page->interfaces, m_interfaceId);
    if (!interface) {
        end(core::unexpected(interfaceNotThere(u"DescribeNetworkInterfaces"_s, m_interfaceId)));
        return;
    }
    m_facts.interface = *interface;
    m_store.interfaces.merge({*interface}, m_asked);
    const QString &region = m_context.regionId;
    if (!interface->instanceId.isEmpty())
        askInstance(interface->instanceId);
    if (!interface->vSwitchId.isEmpty())
        ask(api::describeVSwitches(region, 1, interface->vSwitchId), &GatherFactsOperation::onVSwitch);
    if (!interface->vpcId.isEmpty())
        ask(api::describeVpcs(region, 1, interface->vpcId), &GatherFactsOperation::onVpc);
}

void GatherFactsOperation::onHolders(const Reply &reply)
{
    const auto page = reply ? api::parseNetworkInterfaces(reply->body) : core::unexpected(reply.error());
    if (!page) {
        m_partErrors.push_back(page.error());
        m_facts.holders = m_store.holdersOf(m_addresses);
        return;
    }
    ++m_searches;
    for (const domain::NetworkInterface &interface : page->interfaces) {
        for (const domain::Ipv6Address &address : m_addresses) {
            const domain::AddressHolder holder{address, interface.id, interface.name, interface.instanceId};
            const bool isTold =
                std::find(m_facts.holders.begin(), m_facts.holders.end(), holder) != m_facts.holders.end();
            if (interface.hasIpv6(address) && !isTold)
                m_facts.holders.push_back(holder);
        }
    }
}

void GatherFactsOperation::onInstance(const Reply &reply)
{
    const auto page = reply ? api::parseInstances(reply->body) : core::unexpected(reply.error());
    if (!page) {
        m_partErrors.push_back(page.error());
        return;
    }
    const domain::Instance *instance = withId(page->items, m_facts.interface->instanceId);
    if (!instance)
        return;
    m_facts.instance = *instance;
    m_store.surroundings.merge(std::vector{*instance});
    if (!instance->typeId.isEmpty())
        askInstanceType(instance->typeId);
}

void GatherFactsOperation::askInstance(const QString &id)
{
    const bool old = m_context.generation == domain::Generation::G2019;
    ask(old ? api::describeNumberedInstances(m_context.regionId, {id}, 1)
            : api::describeInstances(m_context.regionId, {id}),
        &GatherFactsOperation::onInstance);
}

/// The 2019 generation tells all types at once and no IPv6 limits: once is enough.
void GatherFactsOperation::askInstanceType(const QString &id)
{
    if (m_context.generation == domain::Generation::Current)
        return ask(api::describeInstanceTypes(m_context.regionId, {id}), &GatherFactsOperation::onInstanceType);
    if (const domain::InstanceType *known = m_store.surroundings.instanceType(id))
        m_facts.instanceType = *known;
    else
        ask(api::describeAllInstanceTypes(m_context.regionId), &GatherFactsOperation::onInstanceType);
}

void GatherFactsOperation::onInstanceType(const Reply &reply)
{
    const auto page = reply ? api::parseInstanceTypes(reply->body) : core::unexpected(reply.error());
    if (!page) {
        m_partErrors.push_back(page.error());
        return;
    }
    if (const domain::InstanceType *type = withId(page->items, m_facts.instance->typeId))
        m_facts.instanceType = *type;
    m_store.surroundings.merge(page->items);
}

void GatherFactsOperation::onVSwitch(const Reply &reply)
{
    const auto page = reply ? api::parseVSwitches(reply->body) : core::unexpected(reply.error());
    if (!page) {
        m_partErrors.push_back(page.error());
        return;
    }
    if (const domain::VSwitch *vSwitch = withId(page->items, m_facts.interface->vSwitchId)) {
        m_facts.vSwitch = *vSwitch;
        m_store.surroundings.merge(std::vector{*vSwitch});
    }
}

void GatherFactsOperation::onVpc(const Reply &reply)
{
    const auto page = reply ? api::parseVpcs(reply->body) : core::unexpected(reply.error());
    if (!page) {
        m_partErrors.push_back(page.error());
        return;
    }
    if (const domain::Vpc *vpc = withId(page->items, m_facts.interface->vpcId)) {
        m_facts.vpc = *vpc;
        m_store.surroundings.merge(std::vector{*vpc});
    }
}

void GatherFactsOperation::end(core::Result<domain::Facts> result)
{
    dropCalls(*this);
    m_result = std::move(result);
    finish();
}

} // namespace operations
