// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"
#include "app/domain/plan.h"
#include "app/operations/regioncontext.h"

namespace operations {

/// What @p plan asks for and nothing else, so that a plan may be made from an older one's steps: new ids for the plan
/// and its steps (dependsOn follows), new tokens, every address planned.
domain::Plan preparedPlan(domain::Plan plan, const RegionContext &context, core::RandomSource &random,
                          const QDateTime &now);

/// One to ten addresses, all of them known unless the cloud picks them.
bool canBeSent(const domain::Step &step);

} // namespace operations
