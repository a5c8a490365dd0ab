// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace simulator {

/// One RAM action that the policies of an identity do not let through.
struct Denial
{
    QString action; ///< "ecs:AssignIpv6Addresses"
    core::AccessDenied detail;
};

/// How it stands with the keys and rights of the account: everything is in order until a control changes it.
struct Account
{
    bool isKeyDisabled = false;
    bool isTokenExpired = false;
    std::vector<Denial> denials;
    QHash<QString, int> budgets; ///< calls a minute by API action, where they are not the usual ones

    /// Refuses with Forbidden.RAM what a denial names.
    core::Result<void> authorize(const QString &ramAction) const;
};

/// Reads {"key": "Inactive", "token": "Expired", "deny": [{"action", "type", "principalType", "principal"}], "budgets":
/// {action: calls a minute}}; what is left out is in order. The error's detail says what cannot be read.
core::Result<Account> readAccount(const QJsonObject &wish);

} // namespace simulator
