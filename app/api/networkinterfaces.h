// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/result.h"
#include "app/domain/networkinterface.h"

#include <optional>
#include <vector>

namespace api {

/// One page of DescribeNetworkInterfaces.
struct NetworkInterfacePage
{
    std::vector<domain::NetworkInterface> interfaces;
    QString nextToken; ///< empty: the listing ends here
    QString requestId;
    int totalCount = -1;   ///< -1 when not told; meaningless in token mode
    bool repaired = false; ///< invalid UTF-8 or a BOM was repaired to read this page
    QStringList skipped;   ///< rows without an id or of the wrong shape: why, at most 20
};

/// Filters of DescribeNetworkInterfaces; empty means all.
struct NetworkInterfaceFilter
{
    QStringList interfaceIds;  ///< at most 100
    QStringList ipv6Addresses; ///< at most 100
    QString instanceId;
};

/// MaxResults 500 is the most that ECS answers (10 to 500).
inline constexpr int maximumInterfacesPerPage = 500;

Request describeNetworkInterfaces(const QString &regionId, const QString &nextToken,
                                  const NetworkInterfaceFilter &filter = {}, int maxResults = maximumInterfacesPerPage);
/// Finds NextToken in an unparsed body, for asking ahead; nothing when not found. May be wrong: compare with the parsed
/// one.
std::optional<QString> peekNextToken(QByteArrayView body);
/// Lenient (absent sets, numbers as text, empty objects), strict where it must be: NetworkInterfaceSets has to be
/// there.
core::Result<NetworkInterfacePage> parseNetworkInterfaces(const QByteArray &body);

Request describeNetworkInterfaceAttribute(const QString &regionId, const QString &interfaceId);
core::Result<domain::NetworkInterface> parseNetworkInterfaceAttribute(const QByteArray &body);

} // namespace api
