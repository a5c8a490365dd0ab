// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/error.h"

#include <chrono>
#include <optional>

namespace net {

/// One call may take this long, all its tries and waits together.
inline constexpr std::chrono::seconds callLimit{90};

/// What happened to one call so far.
struct Tries
{
    int sent = 0;      ///< requests that were sent, or tried to be
    int throttled = 0; ///< of these, how many failed for which reason
    int busy = 0;
    int server = 0;
    int clock = 0;
    int replayed = 0;
    int unreachable = 0;
    std::chrono::milliseconds elapsed{0}; ///< since the first was sent

    /// Counts one more failed try.
    void add(const core::Error &error);
};

/// Whether to send @p request again after its latest try, counted in @p tries, failed with @p error, and after which
/// wait; nothing means that the error is final. @p unit in [0, 1) spreads the waits. Rules: a read is sent again after
/// throttling, conflict, server errors and broken connections, after correcting the clock once, with a new nonce once;
/// a change with a ClientToken only after an answer that says that nothing was done, or at most once after a server
/// error; a change without one never.
std::optional<std::chrono::milliseconds> retryWait(const api::Request &request, const core::Error &error,
                                                   const Tries &tries, double unit);

} // namespace net
