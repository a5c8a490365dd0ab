// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/plan.h"

namespace tests {

/// An error with every field set.
core::Error fullError();
/// A plan of two steps with every field set and every state there is; ids are made from @p name.
domain::Plan fullPlan(const QString &name, const QString &account = QStringLiteral("1234567890"));
/// A plan of one step whose addresses all have @p state.
domain::Plan simplePlan(const QString &name, domain::AddressState state);

} // namespace tests
