// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/enilisting.h"

#include "app/simulator/listingfaults.h"
#include "app/simulator/refusals.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr qsizetype maximumFilterValues = 100;

bool allowed(const QString &word, const QStringList &words)
{
    return word.isEmpty() || words.contains(word);
}

/// Rows from the window on; what comes behind them decides about the token.
EniPage collectByToken(Call &call, Region &region, const EniFilter &filter, const Window &window)
{
    EniPage page;
    page.window = window;
    for (qsizetype i = window.start; i < static_cast<qsizetype>(region.enis.size()); ++i) {
        Eni &eni = region.enis[static_cast<size_t>(i)];
        eni.settle(call.now);
        if (!filter.matches(eni))
            continue;
        if (static_cast<int>(page.rows.size()) == window.size) {
            page.nextToken = pageToken(call.request, i);
            break;
        }
        page.rows.push_back(&eni);
    }
    spoilPage(call, region, page);
    return page;
}

EniPage collectByNumber(Call &call, Region &region, const EniFilter &filter, const Window &window)
{
    EniPage page;
    page.window = window;
    const auto take = [&](Eni &eni) {
        eni.settle(call.now);
        if (!filter.matches(eni))
            return;
        if (page.totalCount >= window.start && page.totalCount < window.start + window.size)
            page.rows.push_back(&eni);
        ++page.totalCount;
    };
    const std::vector<qsizetype> &inFront = call.memory.inFront;
    for (const qsizetype ordinal : inFront)
        take(region.enis[static_cast<size_t>(ordinal)]);
    for (Eni &eni : region.enis) {
        if (std::find(inFront.begin(), inFront.end(), eni.ordinal) == inFront.end())
            take(eni);
    }
    spoilPage(call, region, page);
    return page;
}

core::Result<Window> readEniWindow(const Call &call)
{
    constexpr int smallestPage = 10;
    constexpr int largestPage = 500;
    constexpr int largestPageIn2019 = 100;
    return call.isOld() ? readPageWindow(call.request, largestPageIn2019)
                        : readWindow(call.request, smallestPage, largestPage);
}

/// As if the parameters and lists of these names had not been sent.
ApiRequest without(ApiRequest request, const QStringList &names)
{
    request.parameters.removeIf(
        [&names](const auto &parameter) { return names.contains(parameter.key().section(u'.', 0, 0)); });
    return request;
}

} // namespace

core::Result<EniFilter> EniFilter::read(const ApiRequest &asked, Generation generation)
{
    static const QStringList later{u"Ipv6Address"_s, u"PrivateIpAddress"_s, u"Status"_s, u"ServiceManaged"_s};
    const ApiRequest request = generation == Generation::Y2019 ? without(asked, later) : asked;
    static const QStringList states{u"Available"_s, u"Attaching"_s, u"InUse"_s,       u"Detaching"_s,
                                    u"Deleting"_s,  u"Creating"_s,  u"CreateFailed"_s};
    EniFilter filter;
    const QStringList ids = request.list(u"NetworkInterfaceId"_s);
    const QStringList addresses = request.list(u"Ipv6Address"_s);
    filter.m_privateIps = request.list(u"PrivateIpAddress"_s);
    if (ids.size() > maximumFilterValues)
        return refusals::invalidParameter(u"NetworkInterfaceId.N");
    if (addresses.size() > maximumFilterValues)
        return refusals::invalidParameter(u"Ipv6Address.N");
    filter.m_ids = QSet<QString>(ids.begin(), ids.end());
    for (const QString &text : addresses) {
        const auto address = domain::Ipv6Address::parse(text);
        if (!address)
            return refusals::invalidParameter(u"Ipv6Address.N");
        filter.m_ipv6.insert(*address);
    }
    filter.m_primaryIp = request.value(u"PrimaryIpAddress"_s);
    filter.m_name = request.value(u"NetworkInterfaceName"_s);
    filter.m_instanceId = request.value(u"InstanceId"_s);
    filter.m_vSwitchId = request.value(u"VSwitchId"_s);
    filter.m_vpcId = request.value(u"VpcId"_s);
    filter.m_status = request.value(u"Status"_s);
    filter.m_type = request.value(u"Type"_s);
    filter.m_securityGroupId = request.value(u"SecurityGroupId"_s);
    filter.m_serviceManaged = request.value(u"ServiceManaged"_s).toLower();
    for (int i = 1; request.has(u"Tag.%1.Key"_s.arg(i)); ++i) {
        const QString valueName = u"Tag.%1.Value"_s.arg(i);
        filter.m_tags.emplace_back(request.value(u"Tag.%1.Key"_s.arg(i)),
                                   request.has(valueName) ? std::optional(request.value(valueName)) : std::nullopt);
    }
    if (!allowed(filter.m_status, states))
        return refusals::invalidParameter(u"Status");
    if (!allowed(filter.m_type, {u"Primary"_s, u"Secondary"_s}))
        return refusals::invalidParameter(u"Type");
    if (!allowed(filter.m_serviceManaged, {u"true"_s, u"false"_s}))
        return refusals::invalidParameter(u"ServiceManaged");
    return filter;
}

bool EniFilter::matches(const Eni &eni) const
{
    return !eni.deleted && (m_ids.isEmpty() || m_ids.contains(eni.id)) && (m_name.isEmpty() || m_name == eni.name)
           && (m_status.isEmpty() || m_status == eni.status) && (m_type.isEmpty() || m_type == eni.type)
           && (m_serviceManaged.isEmpty() || (m_serviceManaged == u"true") == eni.serviceManaged) && matchesNetwork(eni)
           && matchesAddresses(eni) && matchesTags(eni);
}

bool EniFilter::matchesNetwork(const Eni &eni) const
{
    const bool byGroup = m_securityGroupId.isEmpty() // the real filter finds secondary interfaces only
                         || (eni.type == u"Secondary" && eni.securityGroupIds.contains(m_securityGroupId));
    return byGroup && (m_instanceId.isEmpty() || (m_instanceId == eni.instanceId && !eni.serviceManaged))
           && (m_vSwitchId.isEmpty() || m_vSwitchId == eni.vSwitchId) && (m_vpcId.isEmpty() || m_vpcId == eni.vpcId);
}

bool EniFilter::matchesAddresses(const Eni &eni) const
{
    const auto isWanted = [&](const domain::Ipv6Address &address) {
        return m_ipv6.contains(address);
    };
    const auto isOurs = [&](const QString &text) {
        return eni.primaryIpv4 == text || eni.secondaryIpv4.contains(text);
    };
    return (m_primaryIp.isEmpty() || m_primaryIp == eni.primaryIpv4)
           && (m_ipv6.isEmpty() || std::any_of(eni.shown.begin(), eni.shown.end(), isWanted))
           && (m_privateIps.isEmpty() || std::any_of(m_privateIps.begin(), m_privateIps.end(), isOurs));
}

bool EniFilter::matchesTags(const Eni &eni) const
{
    return std::all_of(m_tags.begin(), m_tags.end(), [&](const auto &wanted) {
        return std::any_of(eni.tags.begin(), eni.tags.end(), [&](const Tag &tag) {
            return tag.key == wanted.first && (!wanted.second || tag.value == *wanted.second);
        });
    });
}

core::Result<EniPage> collectEniPage(Call &call, Region &region)
{
    auto window = readEniWindow(call);
    if (!window)
        return core::unexpected(window.error());
    if (window->byToken)
        window->size = std::min(window->size, call.largestPage);
    if (call.suffers(FaultKind::ExpiredToken))
        return refusals::invalidParameter(u"NextToken");
    const auto filter = EniFilter::read(call.request, call.generation);
    if (!filter)
        return core::unexpected(filter.error());
    if (call.suffers(FaultKind::NoNextToken))
        window->byToken = false;
    if (call.suffers(FaultKind::PageNumberIgnored))
        window->start = 0;
    return window->byToken ? collectByToken(call, region, *filter, *window)
                           : collectByNumber(call, region, *filter, *window);
}

} // namespace simulator
