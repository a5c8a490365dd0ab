// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/call.h"
#include "app/simulator/enilisting.h"
#include "app/simulator/enireply.h"
#include "app/simulator/refusals.h"

using namespace Qt::Literals::StringLiterals;

/// DescribeNetworkInterfaces and DescribeNetworkInterfaceAttribute.
namespace simulator {

namespace {

void writeListingHead(const Call &call, const EniPage &page, ReplyWriter &reply)
{
    if (!call.isOld() && !call.suffers(FaultKind::NoNextToken))
        reply.text("NextToken", page.nextToken);
    if (call.suffers(FaultKind::TotalCountString))
        reply.text("TotalCount", QString::number(page.totalCount));
    else if (!call.suffers(FaultKind::NoTotalCount))
        reply.number("TotalCount", page.totalCount);
    reply.number("PageNumber", page.window.pageNumber);
    reply.number("PageSize", page.window.size);
}

void writeEniFor(const Call &call, ReplyWriter &reply, const Eni &eni)
{
    const auto spelling =
        call.suffers(FaultKind::ExpandedAddresses) ? AddressSpelling::ExpandedUpperCase : AddressSpelling::Canonical;
    const auto sets = call.suffers(FaultKind::NoIpv6Sets) ? Ipv6Sets::LeftOut : Ipv6Sets::Told;
    if (call.isOld())
        writeEniOf2019(reply, eni, spelling, sets);
    else
        writeEni(reply, eni, spelling, sets);
}

} // namespace

core::Result<void> describeNetworkInterfaces(Call &call, ReplyWriter &reply)
{
    const auto region = call.region();
    if (!region)
        return core::unexpected(region.error());
    const auto page = collectEniPage(call, region->get());
    if (!page)
        return core::unexpected(page.error());
    writeListingHead(call, *page, reply);
    reply.beginList("NetworkInterfaceSets", "NetworkInterfaceSet");
    for (const Eni *eni : page->rows) {
        reply.beginItem();
        writeEniFor(call, reply, *eni);
        reply.endItem();
    }
    reply.endList();
    return {};
}

core::Result<void> describeNetworkInterfaceAttribute(Call &call, ReplyWriter &reply)
{
    const auto region = call.region();
    if (!region)
        return core::unexpected(region.error());
    const QString id = call.request.value(u"NetworkInterfaceId"_s);
    if (id.isEmpty())
        return refusals::missingParameter(u"NetworkInterfaceId");
    Eni *eni = region->get().eni(id);
    if (eni == nullptr)
        return refusals::interfaceNotFound(id);
    eni->settle(call.now);
    writeEniFor(call, reply, *eni);
    if (call.request.value(u"Attribute"_s) == u"connectionTrackingConfiguration") {
        reply.beginObject("ConnectionTrackingConfiguration");
        reply.number("TcpEstablishedTimeout", 910);
        reply.number("TcpClosedAndTimeWaitTimeout", 3);
        reply.number("UdpTimeout", 30);
        reply.endObject();
    }
    return {};
}

} // namespace simulator
