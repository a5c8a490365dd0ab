// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"
#include "app/domain/plan.h"
#include "app/operations/regioncontext.h"

namespace operations {

/// What @p plan asks for and nothing else, so that a plan may be made from an older one's steps: new ids for the plan
/// and its steps (dependsOn follows), new tokens where the context's generation knows them, every address planned.
domain::Plan preparedPlan(domain::Plan plan, const RegionContext &context, core::RandomSource &random,
                          const QDateTime &now);

/// As many addresses as one call of that generation takes, at least one, all of them known unless the cloud picks them.
bool canBeSent(const domain::Step &step, domain::Generation generation);

} // namespace operations
