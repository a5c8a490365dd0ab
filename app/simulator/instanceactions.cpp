// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/call.h"
#include "app/simulator/enireply.h"
#include "app/simulator/paging.h"
#include "app/simulator/refusals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

/// DescribeInstances and DescribeInstanceTypes.
namespace simulator {

namespace {

/// The filters of DescribeInstances.
struct InstanceFilter
{
    QStringList ids;
    QString name; ///< with "*" as wildcard
    QString status;
    QString vpcId;
    QString vSwitchId;
    QString zoneId;
    QString typeId;

    bool nothing = false; ///< an empty list of ids was sent

    bool matches(const Instance &instance) const
    {
        const auto fits = [](const QString &wanted, const QString &is) {
            return wanted.isEmpty() || wanted == is;
        };
        const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(name));
        return !nothing && (ids.isEmpty() || ids.contains(instance.id)) && fits(status, instance.status)
               && fits(vpcId, instance.vpcId) && fits(vSwitchId, instance.vSwitchId) && fits(zoneId, instance.zoneId)
               && fits(typeId, instance.typeId) && (name.isEmpty() || pattern.match(instance.name).hasMatch());
    }
};

core::Result<InstanceFilter> readFilter(const ApiRequest &request, Generation generation)
{
    static const QStringList states{u"Pending"_s, u"Running"_s, u"Starting"_s, u"Stopping"_s, u"Stopped"_s};
    constexpr qsizetype maximumIds = 100;
    InstanceFilter filter;
    const QString idsText = request.value(u"InstanceIds"_s);
    const QJsonDocument document = QJsonDocument::fromJson(idsText.toUtf8());
    for (const QJsonValue &id : document.array())
        filter.ids += id.toString();
    if (!idsText.isEmpty() && (!document.isArray() || filter.ids.size() > maximumIds))
        return refusals::invalidParameter(u"InstanceIds");
    filter.nothing = generation == Generation::Y2019 && document.isArray() && filter.ids.isEmpty();
    filter.name = request.value(u"InstanceName"_s);
    filter.status = request.value(u"Status"_s);
    filter.vpcId = request.value(u"VpcId"_s);
    filter.vSwitchId = request.value(u"VSwitchId"_s);
    filter.zoneId = request.value(u"ZoneId"_s);
    filter.typeId = request.value(u"InstanceType"_s);
    if (!filter.status.isEmpty() && !states.contains(filter.status))
        return refusals::refusal(404, u"InvalidStatus.NotFound"_s, u"The specified Status is not found."_s);
    return filter;
}

/// Without NETWORK_PRIMARY_ENI_IP the real answer tells id, MAC, address and type of an interface only.
void writeInterfaces(ReplyWriter &reply, Region &region, const Instance &instance, bool inFull)
{
    reply.beginList("NetworkInterfaces", "NetworkInterface");
    for (const QString &id : instance.interfaceIds) {
        const Eni *eni = region.eni(id);
        if (eni == nullptr)
            continue;
        reply.beginItem();
        reply.text("NetworkInterfaceId", eni->id);
        reply.text("MacAddress", eni->mac);
        reply.text("PrimaryIpAddress", eni->primaryIpv4);
        reply.text("Type", eni->type);
        if (inFull && eni->type == u"Primary")
            writeIpv6Sets(reply, *eni, AddressSpelling::Canonical);
        reply.endItem();
    }
    reply.endList();
}

void writeNetwork(ReplyWriter &reply, Region &region, const Instance &instance)
{
    const Eni *primary = instance.interfaceIds.isEmpty() ? nullptr : region.eni(instance.interfaceIds.first());
    reply.beginObject("VpcAttributes");
    reply.text("VpcId", instance.vpcId);
    reply.text("VSwitchId", instance.vSwitchId);
    reply.text("NatIpAddress", u"");
    reply.texts("PrivateIpAddress", "IpAddress",
                primary != nullptr ? QStringList{primary->primaryIpv4} : QStringList());
    reply.endObject();
    reply.texts("SecurityGroupIds", "SecurityGroupId", instance.securityGroupIds);
    reply.texts("PublicIpAddress", "IpAddress", {});
    reply.texts("InnerIpAddress", "IpAddress", {});
    reply.beginObject("EipAddress");
    reply.text("AllocationId", primary != nullptr ? primary->allocationId : QString());
    reply.text("IpAddress", primary != nullptr ? primary->publicIpv4 : QString());
    reply.text("InternetChargeType", u"");
    reply.endObject();
}

void writeInstance(ReplyWriter &reply, Region &region, const Instance &instance, const InstanceType *type)
{
    reply.text("InstanceId", instance.id);
    reply.text("InstanceName", instance.name);
    reply.text("HostName", instance.name);
    reply.text("Description", u"");
    reply.text("Status", instance.status);
    reply.text("RegionId", region.id);
    reply.text("ZoneId", instance.zoneId);
    reply.text("InstanceType", instance.typeId);
    reply.text("InstanceTypeFamily", type != nullptr ? type->family : QString());
    reply.text("InstanceNetworkType", u"vpc");
    reply.text("InstanceChargeType", u"PostPaid");
    reply.number("Cpu", type != nullptr ? type->cpus : 1);
    reply.number("Memory", type != nullptr ? type->memoryGiB * 1024 : 1024);
    reply.text("OSName", u"Alibaba Cloud Linux 3.2104 LTS 64位");
    reply.text("OSNameEn", u"Alibaba Cloud Linux 3.2104 LTS 64 bit");
    reply.text("OSType", u"linux");
    reply.text("CreationTime", instance.created);
    reply.text("ExpiredTime", u"2099-12-31T15:59Z");
    reply.text("ResourceGroupId", u"");
    reply.text("StoppedMode", instance.status == u"Stopped" ? u"KeepCharging" : u"Not-applicable");
    reply.boolean("IoOptimized", true);
    writeNetwork(reply, region, instance);
    reply.beginList("OperationLocks", "LockReason");
    reply.endList();
    reply.beginList("Tags", "Tag");
    reply.endList();
}

/// What the documents of May 2019 list: the limit of IPv6 addresses came later.
void writeTypeOf2019(ReplyWriter &reply, const InstanceType &type)
{
    reply.text("InstanceTypeId", type.id);
    reply.text("InstanceTypeFamily", type.family);
    reply.text("InstanceFamilyLevel", u"EnterpriseLevel");
    reply.number("CpuCoreCount", type.cpus);
    reply.decimal("MemorySize", type.memoryGiB);
    reply.number("EniQuantity", type.interfaces);
    reply.number("EniPrivateIpAddressQuantity", type.ipv4PerInterface);
    reply.number("InstanceBandwidthRx", 2048000);
    reply.number("InstanceBandwidthTx", 2048000);
    reply.number("InstancePpsRx", 900000);
    reply.number("InstancePpsTx", 900000);
}

void writeType(ReplyWriter &reply, const InstanceType &type)
{
    reply.text("InstanceTypeId", type.id);
    reply.text("InstanceTypeFamily", type.family);
    reply.number("CpuCoreCount", type.cpus);
    reply.decimal("MemorySize", type.memoryGiB);
    reply.number("EniQuantity", type.interfaces);
    reply.number("EniPrivateIpAddressQuantity", type.ipv4PerInterface);
    reply.number("EniIpv6AddressQuantity", type.ipv6PerInterface);
    reply.number("EniTotalQuantity", type.interfaces);
    reply.boolean("EniTrunkSupported", false);
    reply.number("EriQuantity", 0);
    reply.number("PrimaryEniQueueNumber", 2);
    reply.number("SecondaryEniQueueNumber", 2);
    reply.number("NetworkCardQuantity", 1);
    reply.number("InstanceBandwidthRx", 2048000);
    reply.number("InstanceBandwidthTx", 2048000);
    reply.number("InstancePpsRx", 900000);
    reply.number("InstancePpsTx", 900000);
    reply.text("CpuArchitecture", u"X86");
}

/// Positions of the instances of one page, and where the next page begins.
struct InstancePage
{
    std::vector<size_t> rows;
    qsizetype total = 0;
    qsizetype next = -1;
};

InstancePage collect(const Region &region, const InstanceFilter &filter, const Window &window)
{
    InstancePage page;
    const qsizetype first = window.byToken ? window.start : 0;
    const qsizetype passOver = window.byToken ? 0 : window.start;
    for (qsizetype i = first; i < static_cast<qsizetype>(region.instances.size()); ++i) {
        if (!filter.matches(region.instances[static_cast<size_t>(i)]))
            continue;
        const bool isFull = static_cast<int>(page.rows.size()) == window.size;
        if (isFull && page.next < 0)
            page.next = i;
        if (!isFull && page.total >= passOver)
            page.rows.push_back(static_cast<size_t>(i));
        ++page.total;
    }
    return page;
}

core::Result<Window> readInstanceWindow(const Call &call)
{
    constexpr int smallestPage = 10;
    constexpr int largestPage = 100;
    return call.isOld() ? readPageWindow(call.request, largestPage)
                        : readWindow(call.request, smallestPage, largestPage);
}

/// Every type, or those of one family: nothing else could be asked for.
void writeTypesOf2019(const Call &call, ReplyWriter &reply)
{
    const QString family = call.request.value(u"InstanceTypeFamily"_s);
    reply.beginList("InstanceTypes", "InstanceType");
    for (const InstanceType &type : call.world.types) {
        if (!family.isEmpty() && type.family != family)
            continue;
        reply.beginItem();
        writeTypeOf2019(reply, type);
        reply.endItem();
    }
    reply.endList();
}

} // namespace

core::Result<void> describeInstances(Call &call, ReplyWriter &reply)
{
    const auto region = call.region();
    if (!region)
        return core::unexpected(region.error());
    const auto window = readInstanceWindow(call);
    if (!window)
        return core::unexpected(window.error());
    const auto filter = readFilter(call.request, call.generation);
    if (!filter)
        return core::unexpected(filter.error());
    const InstancePage page = collect(*region, *filter, *window);
    const bool goesOn = window->byToken && page.next >= 0;
    if (!call.isOld())
        reply.text("NextToken", goesOn ? pageToken(call.request, page.next) : QString());
    reply.number("TotalCount", window->byToken ? 0 : page.total);
    reply.number("PageNumber", window->pageNumber);
    reply.number("PageSize", window->size);
    const bool inFull =
        !call.isOld() && call.request.list(u"AdditionalAttributes"_s).contains(u"NETWORK_PRIMARY_ENI_IP"_s);
    reply.beginList("Instances", "Instance");
    for (const size_t row : page.rows) {
        const Instance &instance = region->get().instances[row];
        reply.beginItem();
        writeInstance(reply, *region, instance, call.world.type(instance.typeId));
        writeInterfaces(reply, *region, instance, inFull);
        reply.endItem();
    }
    reply.endList();
    return {};
}

core::Result<void> describeInstanceTypes(Call &call, ReplyWriter &reply)
{
    if (call.isOld()) {
        writeTypesOf2019(call, reply);
        return {};
    }
    constexpr qsizetype maximumIds = 10;
    const QStringList ids = call.request.list(u"InstanceTypes"_s);
    if (ids.size() > maximumIds)
        return refusals::invalidParameter(u"InstanceTypes.N");
    const auto minimum = call.request.number(u"MinimumEniIpv6AddressQuantity"_s, 0);
    if (!minimum)
        return core::unexpected(minimum.error());
    reply.text("NextToken", u"");
    reply.beginList("InstanceTypes", "InstanceType");
    for (const InstanceType &type : call.world.types) {
        if ((!ids.isEmpty() && !ids.contains(type.id)) || type.ipv6PerInterface < *minimum)
            continue;
        reply.beginItem();
        writeType(reply, type);
        reply.endItem();
    }
    reply.endList();
    return {};
}

} // namespace simulator
