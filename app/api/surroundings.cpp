// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/surroundings.h"

#include "app/api/reply.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace api {

namespace {

constexpr int rowsPerPage = 50;       // vpc DescribeVSwitches and DescribeVpcs, PageSize 1 to 50
constexpr int instancesPerPage = 100; // ecs DescribeInstances, MaxResults or PageSize 1 to 100
constexpr qsizetype maximumText = 1024;

/// Where the rows of an action's reply are: { wrapper: { list: […] } }.
struct Shape
{
    QString action;
    std::string_view wrapper;
    std::string_view list;
};

template<typename T> using Take = void (*)(T &row, Reply &reply, std::string_view name, Value &value);

void takeHead(auto &page, Reply &reply, std::string_view name, Value &value)
{
    if (name == "NextToken")
        page.nextToken = reply.token(value);
    else if (name == "TotalCount")
        page.totalCount = std::max(reply.integer(value, -1), -1);
    else if (name == "PageNumber")
        page.pageNumber = std::max(reply.integer(value, 0), 0);
    else if (name == "PageSize")
        page.pageSize = std::max(reply.integer(value, 0), 0);
}

/// Rows without an id are left out.
template<typename T> core::Result<Page<T>> parsePage(const QByteArray &body, const Shape &shape, Take<T> take)
{
    Reply reply(body, shape.action);
    Page<T> page;
    bool listed = false;
    const auto onRow = [&](Value &item) {
        T row;
        reply.fields(item, [&](std::string_view name, Value &value) { take(row, reply, name, value); });
        if (!row.id.isEmpty())
            page.items.push_back(std::move(row));
    };
    const auto read = reply.read([&](std::string_view name, Value &value) {
        if (name == shape.wrapper) {
            reply.promisedList(value, shape.wrapper, shape.list, onRow);
            listed = true;
        } else {
            takeHead(page, reply, name, value);
        }
    });
    if (!read)
        return core::unexpected(read.error());
    if (!listed)
        return reply.unreadable(QString::fromUtf8(shape.wrapper.data()) + u" is missing"_s);
    page.requestId = reply.requestId();
    return page;
}

void takeRegion(domain::Region &region, Reply &reply, std::string_view name, Value &value)
{
    if (name == "RegionId")
        region.id = reply.id(value);
    else if (name == "LocalName")
        region.nameEnglish = reply.text(value, maximumText);
    else if (name == "RegionEndpoint")
        region.endpoint = reply.id(value);
}

void takeInstance(domain::Instance &instance, Reply &reply, std::string_view name, Value &value)
{
    if (name == "InstanceId")
        instance.id = reply.id(value);
    else if (name == "InstanceName")
        instance.name = reply.text(value, maximumText);
    else if (name == "Status")
        instance.statusText = reply.shared(value);
    else if (name == "InstanceType")
        instance.typeId = reply.id(value);
    instance.status = domain::instanceStatusFrom(instance.statusText);
}

/// A limit: below 0 it is 0, without a number it is not told.
std::optional<int> limitFrom(Reply &reply, Value &value)
{
    constexpr int untold = std::numeric_limits<int>::min();
    const int limit = reply.integer(value, untold);
    return limit == untold ? std::nullopt : std::optional(std::max(limit, 0));
}

void takeInstanceType(domain::InstanceType &type, Reply &reply, std::string_view name, Value &value)
{
    if (name == "InstanceTypeId")
        type.id = reply.id(value);
    else if (name == "EniIpv6AddressQuantity")
        type.ipv6PerInterface = limitFrom(reply, value);
    else if (name == "EniPrivateIpAddressQuantity")
        type.ipv4PerInterface = limitFrom(reply, value);
}

void takeVSwitch(domain::VSwitch &vSwitch, Reply &reply, std::string_view name, Value &value)
{
    if (name == "VSwitchId")
        vSwitch.id = reply.id(value);
    else if (name == "VSwitchName")
        vSwitch.name = reply.text(value, maximumText);
    else if (name == "VpcId")
        vSwitch.vpcId = reply.id(value);
    else if (name == "ZoneId")
        vSwitch.zoneId = reply.id(value);
    else if (name == "CidrBlock")
        vSwitch.ipv4Cidr = reply.text(value, maximumText);
    else if (name == "Ipv6CidrBlock")
        vSwitch.ipv6Cidr = domain::Ipv6Prefix::parse(reply.text(value, maximumText));
}

void takeVpc(domain::Vpc &vpc, Reply &reply, std::string_view name, Value &value)
{
    if (name == "VpcId") {
        vpc.id = reply.id(value);
    } else if (name == "VpcName") {
        vpc.name = reply.text(value, maximumText);
    } else if (name == "CidrBlock") {
        vpc.ipv4Cidr = reply.text(value, maximumText);
    } else if (name == "Ipv6CidrBlock") {
        if (const auto cidr = domain::Ipv6Prefix::parse(reply.text(value, maximumText)))
            vpc.ipv6Cidr = cidr;
    } else if (name == "Ipv6CidrBlocks") {
        reply.optionalList(value, "Ipv6CidrBlock", [&](Value &item) {
            const auto cidr = domain::Ipv6Prefix::parse(reply.textOrField(item, "Ipv6CidrBlock"));
            if (cidr && !vpc.ipv6Cidr)
                vpc.ipv6Cidr = cidr;
        });
    }
}

QString jsonArrayText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

void addToken(Request &request, const QString &nextToken)
{
    if (!nextToken.isEmpty())
        request.add(u"NextToken"_s, nextToken);
}

Request instancesOf(const QString &regionId, const QStringList &instanceIds)
{
    Request request{Product::Ecs, u"DescribeInstances"_s, regionId, {}, Effect::Reads};
    request.add(u"RegionId"_s, regionId);
    if (!instanceIds.isEmpty())
        request.add(u"InstanceIds"_s, jsonArrayText(instanceIds));
    return request;
}

/// A listing of vpc, which pages by number.
Request numberedPage(const QString &action, const QString &regionId, int pageNumber, const QString &idName,
                     const QString &id)
{
    Request request{Product::Vpc, action, regionId, {}, Effect::Reads};
    request.add(u"RegionId"_s, regionId);
    if (!id.isEmpty())
        request.add(idName, id);
    request.add(u"PageNumber"_s, QString::number(std::max(pageNumber, 1)));
    request.add(u"PageSize"_s, QString::number(rowsPerPage));
    return request;
}

} // namespace

Request describeRegions(const QString &regionId, NameLanguage language)
{
    Request request{Product::Ecs, u"DescribeRegions"_s, regionId, {}, Effect::Reads};
    request.add(u"AcceptLanguage"_s, language == NameLanguage::Chinese ? u"zh-CN"_s : u"en-US"_s);
    return request;
}

core::Result<std::vector<domain::Region>> parseRegions(const QByteArray &body, NameLanguage language)
{
    auto page = parsePage<domain::Region>(body, {u"DescribeRegions"_s, "Regions", "Region"}, takeRegion);
    if (!page)
        return core::unexpected(page.error());
    if (language == NameLanguage::Chinese) {
        for (domain::Region &region : page->items)
            std::swap(region.nameChinese, region.nameEnglish);
    }
    return std::move(page->items);
}

Request describeInstances(const QString &regionId, const QStringList &instanceIds, const QString &nextToken)
{
    Request request = instancesOf(regionId, instanceIds);
    request.add(u"MaxResults"_s, QString::number(instancesPerPage));
    addToken(request, nextToken);
    return request;
}

Request describeNumberedInstances(const QString &regionId, const QStringList &instanceIds, int pageNumber)
{
    Request request = instancesOf(regionId, instanceIds);
    request.add(u"PageNumber"_s, QString::number(std::max(pageNumber, 1)));
    request.add(u"PageSize"_s, QString::number(instancesPerPage));
    return request;
}

core::Result<Page<domain::Instance>> parseInstances(const QByteArray &body)
{
    return parsePage<domain::Instance>(body, {u"DescribeInstances"_s, "Instances", "Instance"}, takeInstance);
}

Request describeInstanceTypes(const QString &regionId, const QStringList &typeIds, const QString &nextToken)
{
    Request request{Product::Ecs, u"DescribeInstanceTypes"_s, regionId, {}, Effect::Reads};
    request.addList(u"InstanceTypes"_s, typeIds);
    addToken(request, nextToken);
    return request;
}

Request describeAllInstanceTypes(const QString &regionId)
{
    return {Product::Ecs, u"DescribeInstanceTypes"_s, regionId, {}, Effect::Reads};
}

core::Result<Page<domain::InstanceType>> parseInstanceTypes(const QByteArray &body)
{
    return parsePage<domain::InstanceType>(body, {u"DescribeInstanceTypes"_s, "InstanceTypes", "InstanceType"},
                                           takeInstanceType);
}

Request describeVSwitches(const QString &regionId, int pageNumber, const QString &vSwitchId)
{
    return numberedPage(u"DescribeVSwitches"_s, regionId, pageNumber, u"VSwitchId"_s, vSwitchId);
}

core::Result<Page<domain::VSwitch>> parseVSwitches(const QByteArray &body)
{
    return parsePage<domain::VSwitch>(body, {u"DescribeVSwitches"_s, "VSwitches", "VSwitch"}, takeVSwitch);
}

Request describeVpcs(const QString &regionId, int pageNumber, const QString &vpcId)
{
    return numberedPage(u"DescribeVpcs"_s, regionId, pageNumber, u"VpcId"_s, vpcId);
}

core::Result<Page<domain::Vpc>> parseVpcs(const QByteArray &body)
{
    return parsePage<domain::Vpc>(body, {u"DescribeVpcs"_s, "Vpcs", "Vpc"}, takeVpc);
}

Request getCallerIdentity(const QString &regionId)
{
    return {Product::Sts, u"GetCallerIdentity"_s, regionId, {}, Effect::Reads};
}

core::Result<domain::CallerIdentity> parseCallerIdentity(const QByteArray &body)
{
    Reply reply(body, u"GetCallerIdentity"_s);
    domain::CallerIdentity identity;
    const auto read = reply.read([&](std::string_view name, Value &value) {
        if (name == "AccountId")
            identity.accountId = reply.id(value);
        else if (name == "Arn")
            identity.arn = reply.text(value, maximumText);
        else if (name == "IdentityType")
            identity.identityType = reply.id(value);
    });
    if (!read)
        return core::unexpected(read.error());
    if (identity.accountId.isEmpty())
        return reply.unreadable(u"AccountId is missing"_s);
    return identity;
}

} // namespace api
