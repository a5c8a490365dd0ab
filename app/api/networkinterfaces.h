// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/result.h"
#include "app/domain/networkinterface.h"

#include <functional>
#include <optional>
#include <vector>

namespace api {

class TextPool;

/// One page of DescribeNetworkInterfaces.
struct NetworkInterfacePage
{
    std::vector<domain::NetworkInterface> interfaces;
    QString nextToken; ///< empty: the listing ends here
    QString requestId;
    int totalCount = -1;   ///< -1 when not told; meaningless where a NextToken leads on
    int pageSize = 0;      ///< 0 when not told
    bool repaired = false; ///< invalid UTF-8 or a BOM was repaired to read this page
    QStringList skipped;   ///< rows without an id or of the wrong shape: why, at most 20
};

/// Filters of DescribeNetworkInterfaces; empty means all.
struct NetworkInterfaceFilter
{
    QStringList interfaceIds;  ///< at most 100
    QStringList ipv6Addresses; ///< at most 100; the 2019 generation does not know this filter, and tells every ENI
    QString instanceId;
};

/// MaxResults 500 is the most that ECS answers (10 to 500).
inline constexpr int maximumInterfacesPerPage = 500;

/// A page of at most that many where pages go by number: PageSize 1 to 100 in 2019, more in some clouds of today.
inline constexpr int interfacesPerNumberedPage = 100;

Request describeNetworkInterfaces(const QString &regionId, const QString &nextToken,
                                  const NetworkInterfaceFilter &filter = {}, int maxResults = maximumInterfacesPerPage);
/// The same by PageNumber, from 1, and PageSize 100: the only way of the 2019 generation, deprecated today.
Request describeNumberedNetworkInterfaces(const QString &regionId, int pageNumber,
                                          const NetworkInterfaceFilter &filter = {});
/// One ENI by its id, in the words that every generation knows: no size of page is named.
Request describeOneNetworkInterface(const QString &regionId, const QString &interfaceId);
/// Finds NextToken in an unparsed body, for asking ahead; nothing when not found. May be wrong: compare with the parsed
/// one.
std::optional<QString> peekNextToken(QByteArrayView body);
using OnInterface = std::function<void(domain::NetworkInterface &interface)>;
/// Lenient (absent sets, numbers as text, empty objects), strict where it must be: NetworkInterfaceSets has to be
/// there. Texts that repeat are shared with those of @p pool, or else among the rows of the page. Rows go to
/// @p onInterface where there is one, also those in front of what cannot be read: quicker, since each has the memory of
/// the one before it.
core::Result<NetworkInterfacePage> parseNetworkInterfaces(const QByteArray &body, TextPool *pool = nullptr,
                                                          const OnInterface &onInterface = {});

Request describeNetworkInterfaceAttribute(const QString &regionId, const QString &interfaceId);
core::Result<domain::NetworkInterface> parseNetworkInterfaceAttribute(const QByteArray &body);

} // namespace api
