// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/account.h"

#include "app/simulator/refusals.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

core::Unexpected unreadable(const QString &why)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.detail = why;
    return core::unexpected(std::move(error));
}

Denial denialOf(const QJsonObject &object)
{
    const QString action = object.value(u"action").toString();
    return {action,
            {action, object.value(u"principalType").toString(u"SubUser"_s),
             object.value(u"principal").toString(u"eni-admin"_s), object.value(u"type").toString(u"ImplicitDeny"_s)}};
}

} // namespace

core::Result<void> Account::authorize(const QString &ramAction) const
{
    const auto found =
        std::find_if(denials.begin(), denials.end(), [&](const Denial &denial) { return denial.action == ramAction; });
    if (found == denials.end())
        return {};
    core::Unexpected denied = refusals::forbidden(ramAction);
    denied.error.accessDenied = found->detail;
    return denied;
}

core::Result<Account> readAccount(const QJsonObject &wish)
{
    static const QStringList known{u"key"_s, u"token"_s, u"deny"_s, u"budgets"_s};
    for (const QString &name : wish.keys()) {
        if (!known.contains(name))
            return unreadable(u"An account has no \"%1\"."_s.arg(name));
    }
    Account account;
    account.isKeyDisabled = wish.value(u"key") == u"Inactive"_s;
    account.isTokenExpired = wish.value(u"token") == u"Expired"_s;
    const QJsonArray denials = wish.value(u"deny").toArray();
    for (const QJsonValue &denial : denials)
        account.denials.push_back(denialOf(denial.toObject()));
    const QJsonObject budgets = wish.value(u"budgets").toObject();
    for (auto budget = budgets.begin(); budget != budgets.end(); ++budget)
        account.budgets.insert(budget.key(), budget.value().toInt());
    return account;
}

} // namespace simulator
