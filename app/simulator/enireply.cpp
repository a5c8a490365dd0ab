// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/enireply.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

void writePublicIp(ReplyWriter &reply, const Eni &eni)
{
    reply.beginObject("AssociatedPublicIp");
    if (!eni.publicIpv4.isEmpty()) {
        reply.text("PublicIpAddress", eni.publicIpv4);
        reply.text("AllocationId", eni.allocationId);
    }
    reply.endObject();
}

void writePrivateIps(ReplyWriter &reply, const Eni &eni)
{
    reply.beginList("PrivateIpSets", "PrivateIpSet");
    reply.beginItem();
    reply.text("PrivateIpAddress", eni.primaryIpv4);
    reply.boolean("Primary", true);
    writePublicIp(reply, eni);
    reply.endItem();
    for (const QString &address : eni.secondaryIpv4) {
        reply.beginItem();
        reply.text("PrivateIpAddress", address);
        reply.boolean("Primary", false);
        reply.beginObject("AssociatedPublicIp");
        reply.endObject();
        reply.endItem();
    }
    reply.endList();
}

void writeTags(ReplyWriter &reply, const Eni &eni)
{
    reply.beginList("Tags", "Tag");
    for (const Tag &tag : eni.tags) {
        reply.beginItem();
        reply.text("TagKey", tag.key);
        reply.text("TagValue", tag.value);
        reply.endItem();
    }
    reply.endList();
}

/// Service-managed ENIs tell no instance, whatever they are attached to.
void writeAttachment(ReplyWriter &reply, const Eni &eni)
{
    const bool attached = !eni.instanceId.isEmpty() && !eni.serviceManaged;
    if (!eni.serviceManaged)
        reply.text("InstanceId", eni.instanceId);
    reply.beginObject("Attachment");
    if (attached) {
        reply.text("InstanceId", eni.instanceId);
        reply.number("DeviceIndex", eni.type == u"Primary" ? 0 : 1);
    }
    reply.endObject();
}

void writePlainFields(ReplyWriter &reply, const Eni &eni)
{
    reply.text("CreationTime", eni.created);
    reply.text("VpcId", eni.vpcId);
    reply.text("Type", eni.type);
    reply.text("Status", eni.status);
    reply.text("NetworkInterfaceTrafficMode", u"Standard");
    reply.text("NetworkInterfaceName", eni.name);
    reply.text("MacAddress", eni.mac);
    reply.text("NetworkInterfaceId", eni.id);
    reply.text("OwnerId", accountId);
    reply.boolean("ServiceManaged", eni.serviceManaged);
    if (eni.serviceManaged)
        reply.number("ServiceID", eni.serviceId);
    reply.text("VSwitchId", eni.vSwitchId);
    reply.text("Description", eni.description);
    reply.text("ResourceGroupId", u"");
    reply.text("ZoneId", eni.zoneId);
    reply.text("PrivateIpAddress", eni.primaryIpv4);
    if (!eni.instanceId.isEmpty())
        reply.number("QueueNumber", 2);
    reply.boolean("DeleteOnRelease", eni.type == u"Primary");
    reply.boolean("SourceDestCheck", false);
}

} // namespace

void writeIpv6Sets(ReplyWriter &reply, const Eni &eni, AddressSpelling spelling)
{
    reply.beginList("Ipv6Sets", "Ipv6Set");
    for (const domain::Ipv6Address &address : eni.shown) {
        reply.beginItem();
        reply.text("Ipv6Address",
                   spelling == AddressSpelling::Canonical ? address.toString() : address.toExpandedString().toUpper());
        reply.endItem();
    }
    reply.endList();
}

void writeEni(ReplyWriter &reply, const Eni &eni, AddressSpelling spelling, Ipv6Sets sets)
{
    writePlainFields(reply, eni);
    writePublicIp(reply, eni);
    reply.texts("SecurityGroupIds", "SecurityGroupId", eni.securityGroupIds);
    writePrivateIps(reply, eni);
    if (sets == Ipv6Sets::Told)
        writeIpv6Sets(reply, eni, spelling);
    reply.beginList("Ipv4PrefixSets", "Ipv4PrefixSet");
    reply.endList();
    reply.beginList("Ipv6PrefixSets", "Ipv6PrefixSet");
    for (const domain::Ipv6Prefix &prefix : eni.prefixes) {
        reply.beginItem();
        reply.text("Ipv6Prefix", prefix.toString());
        reply.endItem();
    }
    reply.endList();
    writeTags(reply, eni);
    writeAttachment(reply, eni);
}

void writeEniOf2019(ReplyWriter &reply, const Eni &eni, AddressSpelling spelling, Ipv6Sets sets)
{
    const auto unlessEmpty = [&reply](const char *name, const QString &value) {
        if (!value.isEmpty())
            reply.text(name, value);
    };
    writePublicIp(reply, eni);
    reply.text("CreationTime", eni.created);
    unlessEmpty("Description", eni.description);
    unlessEmpty("InstanceId", eni.serviceManaged ? QString() : eni.instanceId);
    if (sets == Ipv6Sets::Told && !eni.shown.empty())
        writeIpv6Sets(reply, eni, spelling);
    reply.text("MacAddress", eni.mac);
    reply.text("NetworkInterfaceId", eni.id);
    unlessEmpty("NetworkInterfaceName", eni.name);
    reply.text("PrivateIpAddress", eni.primaryIpv4);
    writePrivateIps(reply, eni);
    reply.texts("SecurityGroupIds", "SecurityGroupId", eni.securityGroupIds);
    reply.text("Status", eni.status);
    if (!eni.tags.empty())
        writeTags(reply, eni);
    reply.text("Type", eni.type);
    reply.text("VSwitchId", eni.vSwitchId);
    reply.text("VpcId", eni.vpcId);
    reply.text("ZoneId", eni.zoneId);
}

} // namespace simulator
