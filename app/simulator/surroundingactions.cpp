// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/call.h"
#include "app/simulator/paging.h"
#include "app/simulator/refusals.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// DescribeRegions, DescribeZones, DescribeVSwitches, DescribeVpcs and GetCallerIdentity.
namespace simulator {

namespace {

constexpr int largestPage = 50; // DescribeVSwitches and DescribeVpcs

enum class Language { Chinese, English };

core::Result<Language> languageOf(const ApiRequest &request)
{
    static const QStringList others{u"zh-TW"_s, u"ja"_s, u"fr"_s, u"de"_s, u"ko"_s};
    const QString asked = request.value(u"AcceptLanguage"_s);
    if (asked.isEmpty() || asked == u"zh-CN")
        return Language::Chinese;
    if (asked == u"en-US" || others.contains(asked))
        return Language::English;
    return refusals::refusal(404, u"InvalidAcceptLanguage.NotFound"_s,
                             u"Only Chinese (zh-CN), English (en-US), and Japanese (ja) are allowed."_s);
}

/// "a,b,c"; empty means all.
bool isAmong(const QString &id, const QString &list)
{
    return list.isEmpty() || list.split(u',').contains(id);
}

/// false where IPv6 is asked for and there is none, or the other way round.
bool fitsIpv6(const ApiRequest &request, bool hasIpv6)
{
    const QString asked = request.value(u"EnableIpv6"_s).toLower();
    return asked.isEmpty() || (asked == u"true") == hasIpv6;
}

void writePageHead(ReplyWriter &reply, const Window &window, qsizetype total)
{
    reply.number("PageNumber", window.pageNumber);
    reply.number("PageSize", window.size);
    reply.number("TotalCount", total);
}

template<typename Thing> std::vector<const Thing *> pageOf(const std::vector<const Thing *> &all, const Window &window)
{
    const auto size = static_cast<qsizetype>(all.size());
    const qsizetype first = std::min(window.start, size);
    return {all.begin() + first, all.begin() + std::min(first + window.size, size)};
}

void writeIpv6Cidr(ReplyWriter &reply, const std::optional<domain::Ipv6Prefix> &cidr)
{
    reply.text("Ipv6CidrBlock", cidr ? cidr->toString() : QString());
    reply.boolean("EnabledIpv6", cidr.has_value());
}

void writeVSwitch(ReplyWriter &reply, const VSwitch &vSwitch)
{
    reply.text("VSwitchId", vSwitch.id);
    reply.text("VSwitchName", vSwitch.name);
    reply.text("VpcId", vSwitch.vpcId);
    reply.text("ZoneId", vSwitch.zoneId);
    reply.text("CidrBlock", vSwitch.ipv4Cidr());
    writeIpv6Cidr(reply, vSwitch.ipv6Cidr);
    reply.number("AvailableIpAddressCount", 4092 - static_cast<qint64>(vSwitch.hosts % 4080));
    reply.text("Status", vSwitch.status);
    reply.boolean("IsDefault", false);
    reply.text("Description", u"");
    reply.text("CreationTime", vSwitch.created);
    reply.text("ResourceGroupId", u"rg-acfmxazb4ph0001");
    reply.number("OwnerId", accountId.toLongLong());
    reply.text("ShareType", u"");
    reply.beginList("Tags", "Tag");
    reply.endList();
}

void writeVpc(ReplyWriter &reply, const Vpc &vpc, const QString &regionId)
{
    reply.text("VpcId", vpc.id);
    reply.text("VpcName", vpc.name);
    reply.text("RegionId", regionId);
    reply.text("CidrBlock", vpc.ipv4Cidr);
    writeIpv6Cidr(reply, vpc.ipv6Cidr);
    reply.beginList("Ipv6CidrBlocks", "Ipv6CidrBlock");
    if (vpc.ipv6Cidr) {
        reply.beginItem();
        reply.text("Ipv6CidrBlock", vpc.ipv6Cidr->toString());
        reply.text("Ipv6Isp", u"BGP");
        reply.endItem();
    }
    reply.endList();
    reply.texts("SecondaryCidrBlocks", "SecondaryCidrBlock", {});
    reply.texts("UserCidrs", "UserCidr", {});
    reply.texts("VSwitchIds", "VSwitchId", vpc.vSwitchIds);
    reply.text("Status", u"Available");
    reply.boolean("IsDefault", false);
    reply.text("Description", vpc.description);
    reply.text("CreationTime", vpc.created);
    reply.number("OwnerId", accountId.toLongLong());
    reply.beginList("Tags", "Tag");
    reply.endList();
}

} // namespace

core::Result<void> describeRegions(Call &call, ReplyWriter &reply)
{
    const auto language = languageOf(call.request);
    if (!language)
        return core::unexpected(language.error());
    reply.beginList("Regions", "Region");
    for (const Region &region : call.world.regions) {
        reply.beginItem();
        reply.text("RegionId", region.id);
        reply.text("RegionEndpoint", region.endpoint);
        reply.text("LocalName", *language == Language::Chinese ? region.nameChinese : region.nameEnglish);
        reply.text("Status", u"available");
        reply.endItem();
    }
    reply.endList();
    return {};
}

core::Result<void> describeZones(Call &call, ReplyWriter &reply)
{
    const auto region = call.region();
    if (!region)
        return core::unexpected(region.error());
    const auto language = languageOf(call.request);
    if (!language)
        return core::unexpected(language.error());
    reply.beginList("Zones", "Zone");
    for (const Zone &zone : region->get().zones) {
        reply.beginItem();
        reply.text("ZoneId", zone.id);
        reply.text("LocalName", *language == Language::Chinese ? zone.nameChinese : zone.nameEnglish);
        reply.text("ZoneType", u"AvailabilityZone");
        reply.endItem();
    }
    reply.endList();
    return {};
}

core::Result<void> describeVSwitches(Call &call, ReplyWriter &reply)
{
    const auto region = call.region();
    const auto window = readPageWindow(call.request, largestPage);
    if (!region)
        return core::unexpected(region.error());
    if (!window)
        return core::unexpected(window.error());
    constexpr qsizetype maximumIds = 20;
    const QString ids = call.request.value(u"VSwitchId"_s);
    if (ids.split(u',').size() > maximumIds)
        return refusals::tooManyVSwitchIds();
    const QString vpcId = call.request.value(u"VpcId"_s);
    const QString zoneId = call.request.value(u"ZoneId"_s);
    const QString name = call.request.value(u"VSwitchName"_s);
    std::vector<const VSwitch *> matching;
    for (const VSwitch &vSwitch : region->get().vSwitches) {
        if (isAmong(vSwitch.id, ids) && isAmong(vSwitch.vpcId, vpcId) && isAmong(vSwitch.zoneId, zoneId)
            && (name.isEmpty() || name == vSwitch.name) && fitsIpv6(call.request, vSwitch.ipv6Cidr.has_value()))
            matching.push_back(&vSwitch);
    }
    writePageHead(reply, *window, static_cast<qsizetype>(matching.size()));
    reply.beginList("VSwitches", "VSwitch");
    for (const VSwitch *vSwitch : pageOf(matching, *window)) {
        reply.beginItem();
        writeVSwitch(reply, *vSwitch);
        reply.endItem();
    }
    reply.endList();
    return {};
}

core::Result<void> describeVpcs(Call &call, ReplyWriter &reply)
{
    const auto region = call.region();
    const auto window = readPageWindow(call.request, largestPage);
    if (!region)
        return core::unexpected(region.error());
    if (!window)
        return core::unexpected(window.error());
    constexpr qsizetype maximumIds = 20;
    const QString ids = call.request.value(u"VpcId"_s);
    if (ids.split(u',').size() > maximumIds)
        return refusals::tooManyVpcIds();
    const QString name = call.request.value(u"VpcName"_s);
    std::vector<const Vpc *> matching;
    for (const Vpc &vpc : region->get().vpcs) {
        if (isAmong(vpc.id, ids) && (name.isEmpty() || name == vpc.name)
            && fitsIpv6(call.request, vpc.ipv6Cidr.has_value()))
            matching.push_back(&vpc);
    }
    writePageHead(reply, *window, static_cast<qsizetype>(matching.size()));
    reply.beginList("Vpcs", "Vpc");
    for (const Vpc *vpc : pageOf(matching, *window)) {
        reply.beginItem();
        writeVpc(reply, *vpc, region->get().id);
        reply.endItem();
    }
    reply.endList();
    return {};
}

core::Result<void> getCallerIdentity(Call &, ReplyWriter &reply)
{
    reply.text("AccountId", accountId);
    reply.text("Arn", u"acs:ram::%1:user/eni-admin"_s.arg(accountId));
    reply.text("IdentityType", u"RAMUser");
    reply.text("PrincipalId", u"288774244375210001");
    reply.text("UserId", u"216959339000000001");
    return {};
}

} // namespace simulator
