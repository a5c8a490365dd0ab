// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/ipv6addresses.h"

#include "app/api/reply.h"

using namespace Qt::Literals::StringLiterals;

namespace api {

namespace {

constexpr qsizetype maximumUnreadable = 100;

Request changeOf(const QString &action, const QString &regionId, const QString &interfaceId)
{
    Request request{Product::Ecs, action, regionId, {}, Effect::Changes};
    request.add(u"RegionId"_s, regionId);
    request.add(u"NetworkInterfaceId"_s, interfaceId);
    return request;
}

QStringList textsOf(const std::vector<domain::Ipv6Address> &addresses)
{
    QStringList texts;
    for (const domain::Ipv6Address &address : addresses)
        texts.append(address.toString());
    return texts;
}

void addClientToken(Request &request, const QString &clientToken)
{
    if (!clientToken.isEmpty())
        request.add(u"ClientToken"_s, clientToken);
}

} // namespace

Request assignIpv6Addresses(const QString &regionId, const QString &interfaceId, int count, const QString &clientToken)
{
    Request request = changeOf(u"AssignIpv6Addresses"_s, regionId, interfaceId);
    request.add(u"Ipv6AddressCount"_s, QString::number(count));
    addClientToken(request, clientToken);
    return request;
}

Request assignIpv6Addresses(const QString &regionId, const QString &interfaceId,
                            const std::vector<domain::Ipv6Address> &addresses, const QString &clientToken)
{
    Request request = changeOf(u"AssignIpv6Addresses"_s, regionId, interfaceId);
    request.addList(u"Ipv6Address"_s, textsOf(addresses));
    addClientToken(request, clientToken);
    return request;
}

Request unassignIpv6Addresses(const QString &regionId, const QString &interfaceId,
                              const std::vector<domain::Ipv6Address> &addresses)
{
    Request request = changeOf(u"UnassignIpv6Addresses"_s, regionId, interfaceId);
    request.addList(u"Ipv6Address"_s, textsOf(addresses));
    return request;
}

core::Result<AssignIpv6Reply> parseAssignIpv6Addresses(const QByteArray &body)
{
    Reply reply(body, u"AssignIpv6Addresses"_s);
    AssignIpv6Reply answer;
    std::vector<domain::Ipv6Address> addresses;
    const auto onAddress = [&](Value &item) {
        const QString text = reply.textOrField(item, "Ipv6Address");
        if (const auto address = domain::Ipv6Address::parse(text))
            addresses.push_back(*address);
        else if (!text.isEmpty() && answer.unreadable.size() < maximumUnreadable)
            answer.unreadable.append(text);
    };
    const auto read = reply.read([&](std::string_view name, Value &value) {
        if (name == "Ipv6Sets")
            reply.optionalList(value, "Ipv6Address", onAddress);
    });
    if (!read)
        return core::unexpected(read.error());
    const bool told = !addresses.empty() || !answer.unreadable.isEmpty();
    if (!told && !reply.isReceipt())
        return reply.unreadable(u"neither addresses nor a RequestId are there"_s);
    if (told)
        answer.addresses = std::move(addresses);
    answer.requestId = reply.requestId();
    return answer;
}

core::Result<QString> parseUnassignIpv6Addresses(const QByteArray &body)
{
    Reply reply(body, u"UnassignIpv6Addresses"_s);
    const auto read = reply.read([](std::string_view, Value &) {});
    if (!read)
        return core::unexpected(read.error());
    if (!reply.isReceipt())
        return reply.unreadable(u"the RequestId is missing"_s);
    return reply.requestId();
}

} // namespace api
