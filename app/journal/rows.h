// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/plan.h"

#include <vector>

class QDateTime;
class QSqlDatabase;

namespace journal {

/// Plans as rows and back. Call the writing ones inside a transaction.

/// Takes the place of an earlier plan of the same id.
core::Result<void> writePlan(const QSqlDatabase &sql, const domain::Plan &plan);
/// Fails when @p planId has no such step.
core::Result<void> rewriteStep(const QSqlDatabase &sql, const QString &planId, const domain::Step &step);

/// Plans of @p account with an address that has no final state, oldest first.
core::Result<std::vector<domain::Plan>> readOpenPlans(const QSqlDatabase &sql, const QString &account);
/// Plans of @p account, newest first, at most @p limit.
core::Result<std::vector<domain::Plan>> readRecentPlans(const QSqlDatabase &sql, const QString &account, int limit);

/// Removes plans of every account that were made, and settled to the last address, before @p time: the oldest first, at
/// most @p limit. Tells how many.
core::Result<int> removeSettledPlans(const QSqlDatabase &sql, const QDateTime &time, int limit);

} // namespace journal
