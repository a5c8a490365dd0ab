// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/result.h"
#include "app/domain/profile.h"
#include "app/domain/surroundings.h"

#include <QHash>
#include <QUrl>

#include <optional>
#include <vector>

namespace net {

/// The regions that the program knows without asking, from resources/data/regions.json, mainland China first.
std::vector<domain::Region> builtInRegions();

/// Reads what a user gives as endpoint. https for any host, http for loopback only; without a scheme it means https.
/// No path, query or user name. Fails with InputInvalid; detail is an English sentence that says what to change.
core::Result<QUrl> parseEndpoint(const QString &text);

/// Whether @p host is this machine itself: 127.0.0.0/8, ::1 or localhost.
bool isLoopback(const QString &host);

/// Whom to ask for a product in a region.
class Endpoints
{
public:
    /// @p override replaces the host of every product and region.
    explicit Endpoints(std::optional<QUrl> override = std::nullopt);
    /// @p own is the override of EndpointKind::Own and not looked at for the others.
    Endpoints(domain::EndpointKind kind, std::optional<QUrl> own);

    bool isOverridden() const { return m_override.has_value(); }
    /// Takes the RegionEndpoint that DescribeRegions answered for ECS. Not used when overridden, nor inside VPCs, where
    /// it would lead outside, nor for a host that is not under aliyuncs.com: a server's answer must not send signed
    /// requests elsewhere.
    void learn(const QString &regionId, const QString &host);
    /// Scheme, host and port, the path "/". Order: override, what was learnt (ECS), the built-in table, the naming
    /// rule. Inside VPCs every host follows the rule, "ecs-vpc.cn-hangzhou.aliyuncs.com".
    QUrl urlFor(api::Product product, const QString &regionId) const;

private:
    QString hostFor(api::Product product, const QString &regionId) const;

    domain::EndpointKind m_kind = domain::EndpointKind::Public;
    std::optional<QUrl> m_override;
    QHash<QString, QString> m_learnt;
};

} // namespace net
