// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/result.h"
#include "app/domain/ipv6address.h"

#include <optional>
#include <vector>

namespace api {

/// Ipv6AddressCount = @p count, 1 to 10. @p clientToken at most 64 ASCII characters, may be empty.
Request assignIpv6Addresses(const QString &regionId, const QString &interfaceId, int count, const QString &clientToken);
/// Ipv6Address.N, 1 to 10.
Request assignIpv6Addresses(const QString &regionId, const QString &interfaceId,
                            const std::vector<domain::Ipv6Address> &addresses, const QString &clientToken);
/// Ipv6Address.N, 1 to 10. Takes no ClientToken.
Request unassignIpv6Addresses(const QString &regionId, const QString &interfaceId,
                              const std::vector<domain::Ipv6Address> &addresses);

struct AssignIpv6Reply
{
    QString requestId;
    std::optional<std::vector<domain::Ipv6Address>>
        addresses;          ///< nothing: none were told (an older generation answers a RequestId only), read again
    QStringList unreadable; ///< answered but no address
};

core::Result<AssignIpv6Reply> parseAssignIpv6Addresses(const QByteArray &body);
/// The RequestId.
core::Result<QString> parseUnassignIpv6Addresses(const QByteArray &body);

} // namespace api
