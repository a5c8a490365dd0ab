// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/sendingagain.h"

#include "app/api/errors.h"

#include <cmath>

namespace operations {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds growingStep = 3s; // Terraform's provider waits 3 s, 6 s, 9 s after a conflict
constexpr double spread = 0.3;

milliseconds ownWait(const core::Error &error, int sentAgain, double unit)
{
    if (api::classify(error) == api::ErrorClass::Clock)
        return 0ms; // the offset is corrected by now
    const milliseconds wait = growingStep * (sentAgain + 1);
    return wait + milliseconds(std::llround(static_cast<double>(wait.count()) * spread * unit));
}

} // namespace

std::optional<milliseconds> waitBeforeSendingAgain(const domain::Step &step, const core::Error &error, int sentAgain,
                                                   milliseconds sinceFirst, double unit)
{
    if (sentAgain >= mostSentAgain)
        return std::nullopt;
    if (step.kind == domain::StepKind::AssignCount && step.clientToken.isEmpty())
        return std::nullopt;
    const bool told = error.retryAfter && *error.retryAfter > 0ms;
    const milliseconds wait = told ? *error.retryAfter : ownWait(error, sentAgain, unit);
    if (sinceFirst + wait > sendingAgainLimit)
        return std::nullopt;
    return wait;
}

} // namespace operations
