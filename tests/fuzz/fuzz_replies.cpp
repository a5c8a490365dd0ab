// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/ipv6addresses.h"
#include "app/api/networkinterfaces.h"
#include "app/api/surroundings.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/targets.h"

#include <QSet>

namespace fuzz {

namespace {

constexpr qsizetype longestText = 1024;
constexpr qsizetype longestWord = 256;
constexpr qsizetype mostUnreadable = 100;

void checkError(const core::Error &error)
{
    demand(error.kind == core::ErrorKind::ReplyUnreadable);
    demand(error.delivery == core::Delivery::Answered);
    demand(!error.action.isEmpty() && !error.detail.isEmpty());
    demand(error.detail.size() <= 4096 && error.requestId.size() <= longestWord && error.body.size() <= 2048);
}

void check(const domain::NetworkInterface &interface)
{
    demand(!interface.id.isEmpty());
    for (const QString &text : {interface.id, interface.name, interface.description, interface.macAddress})
        demand(text.size() <= longestText);
    demand(interface.unreadableAddresses.size() <= mostUnreadable);
    demand(interface.ipv4Prefixes.size() <= mostUnreadable);
    demand(QSet<domain::Ipv6Address>(interface.ipv6.begin(), interface.ipv6.end()).size()
           == qsizetype(interface.ipv6.size()));
    demand(!interface.primaryIpv6 || interface.hasIpv6(*interface.primaryIpv6));
    demand(!interface.created.isValid() || interface.created.timeSpec() == Qt::UTC);
    for (const domain::Tag &tag : interface.tags)
        demand(!tag.key.isEmpty() && tag.key.size() <= longestText && tag.value.size() <= longestText);
    for (const domain::Ipv6Prefix &prefix : interface.ipv6Prefixes)
        demand(prefix.length >= 0 && prefix.length <= 128 && prefix.contains(prefix.address));
}

void check(const api::NetworkInterfacePage &page)
{
    for (const domain::NetworkInterface &interface : page.interfaces)
        check(interface);
    demand(page.totalCount >= -1 && page.pageSize >= 0);
    demand(page.requestId.size() <= longestWord && page.skipped.size() <= 20);
}

void check(const domain::Region &region)
{
    demand(region.nameEnglish.size() <= longestText && region.nameChinese.size() <= longestText);
}

void check(const domain::Instance &instance)
{
    demand(instance.name.size() <= longestText);
}

void check(const domain::InstanceType &type)
{
    demand(type.ipv6PerInterface.value_or(0) >= 0 && type.ipv4PerInterface.value_or(0) >= 0);
}

void check(const domain::VSwitch &vSwitch)
{
    demand(vSwitch.name.size() <= longestText && vSwitch.ipv4Cidr.size() <= longestText);
}

void check(const domain::Vpc &vpc)
{
    demand(vpc.name.size() <= longestText && vpc.ipv4Cidr.size() <= longestText);
}

template<typename T> void check(const std::vector<T> &items)
{
    for (const T &item : items) {
        demand(!item.id.isEmpty());
        check(item);
    }
}

template<typename T> void check(const api::Page<T> &page)
{
    check(page.items);
    demand(page.totalCount >= -1 && page.pageNumber >= 0 && page.pageSize >= 0);
    demand(page.requestId.size() <= longestWord);
}

void check(const domain::CallerIdentity &identity)
{
    demand(!identity.accountId.isEmpty() && identity.arn.size() <= longestText);
}

void check(const api::AssignIpv6Reply &reply)
{
    demand(reply.unreadable.size() <= mostUnreadable);
    demand(!reply.requestId.isEmpty() || reply.addresses.has_value());
    demand(!reply.addresses || !reply.addresses->empty() || !reply.unreadable.isEmpty());
    for (const QString &text : reply.unreadable)
        demand(!domain::Ipv6Address::parse(text));
}

void check(const QString &requestId)
{
    demand(!requestId.isEmpty() && requestId.size() <= longestWord);
}

template<typename T> void checkResult(const core::Result<T> &result)
{
    if (result)
        check(*result);
    else
        checkError(result.error());
}

/// The token asked ahead with is the page's own, where the body leaves no doubt which one is meant.
void checkToken(const QByteArray &body, const core::Result<api::NetworkInterfacePage> &page)
{
    const std::optional<QString> token = api::peekNextToken(body);
    demand(!token || body.contains("\"NextToken\""));
    if (!token || !page || page->nextToken.isEmpty() || body.contains('\\') || body.count("\"NextToken\"") != 1)
        return;
    demand(*token == page->nextToken);
}

/// What is read does not depend on where the body lies: with room behind it, or copied to where there is some.
void checkRoom(const QByteArray &body, const core::Result<api::NetworkInterfacePage> &page)
{
    QByteArray roomy;
    roomy.reserve(body.size() + 64);
    roomy.append(body);
    const core::Result<api::NetworkInterfacePage> again = api::parseNetworkInterfaces(roomy);
    demand(again.has_value() == page.has_value());
    demand(!page || (again->interfaces == page->interfaces && again->nextToken == page->nextToken));
    demand(page || again.error() == page.error());
}

void checkPage(const QByteArray &body)
{
    const core::Result<api::NetworkInterfacePage> page = api::parseNetworkInterfaces(body);
    checkResult(page);
    checkToken(body, page);
    checkRoom(body, page);
}

} // namespace

void replies(QByteArrayView input)
{
    const char choice = takeChoice(input);
    const QByteArray body = QByteArray::fromRawData(input.data(), input.size());
    switch (choice) {
    case 'p':
        return checkPage(body);
    case 'a':
        return checkResult(api::parseNetworkInterfaceAttribute(body));
    case 'r':
        return checkResult(api::parseRegions(body, api::NameLanguage::English));
    case 'R':
        return checkResult(api::parseRegions(body, api::NameLanguage::Chinese));
    case 'i':
        return checkResult(api::parseInstances(body));
    case 't':
        return checkResult(api::parseInstanceTypes(body));
    case 's':
        return checkResult(api::parseVSwitches(body));
    case 'v':
        return checkResult(api::parseVpcs(body));
    case 'c':
        return checkResult(api::parseCallerIdentity(body));
    case '+':
        return checkResult(api::parseAssignIpv6Addresses(body));
    case '-':
        return checkResult(api::parseUnassignIpv6Addresses(body));
    default:
        api::peekNextToken(body);
    }
}

} // namespace fuzz
