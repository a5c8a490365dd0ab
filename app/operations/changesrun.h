// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/changes.h"

namespace operations {

/// A plan with what runs for it; for changes*.cpp alone.
struct Changes::Run
{
    domain::Plan plan;
    RegionContext context;
    std::vector<std::unique_ptr<StepOperation>> operations; ///< one for each step, null unless it is active
    bool ended = false;
    bool endedSettled = false;
};

} // namespace operations
