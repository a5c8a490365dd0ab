// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/domain/plan.h"

#include <chrono>
#include <optional>

namespace operations {

/// Sending a step again after a refusal that holds for the moment only: at most so often, and within this time.
inline constexpr int mostSentAgain = 3;
inline constexpr std::chrono::milliseconds sendingAgainLimit = std::chrono::minutes(2);

/// How long to wait before @p step is sent again after @p error; nothing when it may not be. @p sentAgain is how often
/// it was already, @p sinceFirst the time since it was sent first. @p unit in [0, 1) spreads the waits. The server's
/// own wish (x-acs-retry-after) is honoured, or the step is given up where it is too long. An assign by count without a
/// ClientToken is never sent again.
std::optional<std::chrono::milliseconds> waitBeforeSendingAgain(const domain::Step &step, const core::Error &error,
                                                                int sentAgain, std::chrono::milliseconds sinceFirst,
                                                                double unit);

} // namespace operations
