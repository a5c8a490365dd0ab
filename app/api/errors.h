// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QByteArray>

namespace api {

/// What a server's error code means for what to do next (FACTS: error handling classes). Decided on Code alone.
enum class ErrorClass {
    Throttled,    ///< wait, then again
    Busy,         ///< another change on the same ENI runs: wait, then again
    Server,       ///< InternalError, ServiceUnavailable, …: with a ClientToken again, without read first
    TokenDropped, ///< IdempotentFailed, IdempotentParameterMismatch: drop the token, read first
    State,        ///< the state does not allow it now
    AlreadyDone,  ///< IpUnassigned, IpAssigned: read, done when the wanted state holds
    Gone,         ///< the ENI does not exist
    Quota,
    Impossible,
    Permission,
    Credentials,
    Clock,        ///< correct the clock offset, then once more
    Replay,       ///< SignatureNonceUsed: an earlier copy arrived
    Other,
};

ErrorClass classify(const core::Error &error);
/// True for the codes whose answer leaves open whether the change was applied: Server and Replay classes.
bool leavesOutcomeOpen(const core::Error &error);

/// Reads the API's error envelope, JSON or XML, upper- or lower-case names. An answer without one (a proxy's page,
/// nothing at all) gives NotAnApiReply. Fills kind, code, detail, requestId, accessDenied, httpStatus, body; delivery is Answered.
core::Error parseError(const QByteArray &body, int httpStatus, const QByteArray &contentType);

} // namespace api
