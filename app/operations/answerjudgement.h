// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/domain/plan.h"

namespace operations {

/// What has to be done about a request that was answered with an error, or not at all.
enum class Outcome {
    NothingSent,         ///< certain: it never left; failed
    Refused,             ///< certain: the cloud did nothing
    RefusedUnlessSeen,   ///< the cloud did nothing now; what a read finds there counts as done, the rest is refused
    RefusedUnlessProved, ///< the same, but an earlier copy may become visible late: watch until the limit first
    SendAgain,           ///< the cloud did nothing for now: wait, read, send what is still wanted, within bounds
    SendRest,            ///< one of several addresses was gone already: read, send the others
    GoneAlready,         ///< the one address was not there: done as soon as a read agrees
    InterfaceGone,       ///< the ENI does not exist, and its addresses went with it
    Open,                ///< nobody can say: read until it is known, never send again
};

/// @p addressesSent is how many addresses the request asked for. @p earlierCopyOpen: the same request was sent before,
/// and whether that copy was applied is not known.
Outcome outcomeOf(domain::StepKind kind, qsizetype addressesSent, const core::Error &error, bool earlierCopyOpen);

} // namespace operations
