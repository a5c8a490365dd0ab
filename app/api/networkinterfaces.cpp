// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkinterfaces.h"

#include "app/api/interfacereader.h"
#include "app/api/reply.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace api {

namespace {

constexpr int minimumInterfacesPerPage = 10;
constexpr qsizetype maximumSkippedReasons = 20;

/// Why @p row cannot be used; nothing when @p onInterface got it.
QString takeRow(Reply &reply, Value &row, InterfaceReader &reader, const OnInterface &onInterface)
{
    if (row.type().value() != simdjson::ondemand::json_type::object)
        return u"not an object"_s;
    reader.beginNext();
    reply.fields(row, [&reader](std::string_view name, Value &value) { reader.take(name, value); });
    domain::NetworkInterface &interface = reader.finish();
    if (interface.id.isEmpty())
        return u"no NetworkInterfaceId"_s;
    onInterface(interface);
    return {};
}

Request listingOf(const QString &regionId, const NetworkInterfaceFilter &filter)
{
    Request request{Product::Ecs, u"DescribeNetworkInterfaces"_s, regionId, {}, Effect::Reads};
    request.add(u"RegionId"_s, regionId);
    request.addList(u"NetworkInterfaceId"_s, filter.interfaceIds);
    request.addList(u"Ipv6Address"_s, filter.ipv6Addresses);
    if (!filter.instanceId.isEmpty())
        request.add(u"InstanceId"_s, filter.instanceId);
    return request;
}

} // namespace

Request describeNetworkInterfaces(const QString &regionId, const QString &nextToken,
                                  const NetworkInterfaceFilter &filter, int maxResults)
{
    Request request = listingOf(regionId, filter);
    request.add(u"MaxResults"_s,
                QString::number(std::clamp(maxResults, minimumInterfacesPerPage, maximumInterfacesPerPage)));
    if (!nextToken.isEmpty())
        request.add(u"NextToken"_s, nextToken);
    return request;
}

Request describeNumberedNetworkInterfaces(const QString &regionId, int pageNumber, const NetworkInterfaceFilter &filter)
{
    Request request = listingOf(regionId, filter);
    request.add(u"PageNumber"_s, QString::number(std::max(pageNumber, 1)));
    request.add(u"PageSize"_s, QString::number(interfacesPerNumberedPage));
    return request;
}

Request describeOneNetworkInterface(const QString &regionId, const QString &interfaceId)
{
    NetworkInterfaceFilter filter;
    filter.interfaceIds = QStringList{interfaceId};
    return listingOf(regionId, filter);
}

core::Result<NetworkInterfacePage> parseNetworkInterfaces(const QByteArray &body, TextPool *pool,
                                                          const OnInterface &onInterface)
{
    Reply reply(body, u"DescribeNetworkInterfaces"_s, pool);
    NetworkInterfacePage page;
    const OnInterface keep = [&page](domain::NetworkInterface &interface) {
        page.interfaces.push_back(std::move(interface));
    };
    InterfaceReader reader(reply);
    bool listed = false;
    qsizetype rowNumber = 0;
    const auto onRow = [&](Value &row) {
        ++rowNumber;
        const QString problem = takeRow(reply, row, reader, onInterface ? onInterface : keep);
        if (!problem.isEmpty() && page.skipped.size() < maximumSkippedReasons)
            page.skipped.append(u"row %1: %2"_s.arg(rowNumber).arg(problem));
    };
    const auto read = reply.read([&](std::string_view name, Value &value) {
        if (name == "NetworkInterfaceSets") {
            page.interfaces.reserve(onInterface ? 0 : maximumInterfacesPerPage);
            reply.promisedList(value, name, "NetworkInterfaceSet", onRow);
            listed = true;
        } else if (name == "NextToken") {
            page.nextToken = reply.token(value);
        } else if (name == "TotalCount") {
            page.totalCount = std::max(reply.integer(value, -1), -1);
        } else if (name == "PageSize") {
            page.pageSize = std::max(reply.integer(value, 0), 0);
        }
    });
    if (!read)
        return core::unexpected(read.error());
    if (!listed)
        return reply.unreadable(u"NetworkInterfaceSets is missing"_s);
    page.requestId = reply.requestId();
    page.repaired = reply.wasRepaired();
    return page;
}

Request describeNetworkInterfaceAttribute(const QString &regionId, const QString &interfaceId)
{
    Request request{Product::Ecs, u"DescribeNetworkInterfaceAttribute"_s, regionId, {}, Effect::Reads};
    request.add(u"RegionId"_s, regionId);
    request.add(u"NetworkInterfaceId"_s, interfaceId);
    return request;
}

core::Result<domain::NetworkInterface> parseNetworkInterfaceAttribute(const QByteArray &body)
{
    Reply reply(body, u"DescribeNetworkInterfaceAttribute"_s);
    InterfaceReader reader(reply);
    const auto read = reply.read([&reader](std::string_view name, Value &value) { reader.take(name, value); });
    if (!read)
        return core::unexpected(read.error());
    domain::NetworkInterface &interface = reader.finish();
    if (interface.id.isEmpty())
        return reply.unreadable(u"NetworkInterfaceId is missing"_s);
    return std::move(interface);
}

} // namespace api
