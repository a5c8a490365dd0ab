// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/call.h"
#include "app/simulator/paging.h"

#include <QSet>

namespace simulator {

/// The filters of DescribeNetworkInterfaces; what is empty filters nothing.
class EniFilter
{
public:
    /// Fails with InvalidParameter for more than 100 values and for words that the API does not know. In 2019 there
    /// were fewer filters: the later ones are ignored then, as every unknown parameter is.
    static core::Result<EniFilter> read(const ApiRequest &asked, Generation generation);

    /// Compares with what is shown of @p eni, as the real listing does.
    bool matches(const Eni &eni) const;

private:
    bool matchesNetwork(const Eni &eni) const;
    bool matchesAddresses(const Eni &eni) const;
    bool matchesTags(const Eni &eni) const;

    QSet<QString> m_ids;
    QSet<domain::Ipv6Address> m_ipv6;
    QStringList m_privateIps;
    QString m_primaryIp;
    QString m_name;
    QString m_instanceId;
    QString m_vSwitchId;
    QString m_vpcId;
    QString m_status;
    QString m_type;
    QString m_securityGroupId;
    QString m_serviceManaged;
    std::vector<std::pair<QString, std::optional<QString>>> m_tags;
};

/// One page of a listing: which rows, and how it goes on.
struct EniPage
{
    std::vector<Eni *> rows;
    QString nextToken;
    qsizetype totalCount = 0; ///< 0 by token: meaningless there
    Window window;
};

/// Reads window and filters, collects the rows, and lets the call's listing fault have its way with them.
core::Result<EniPage> collectEniPage(Call &call, Region &region);

} // namespace simulator
