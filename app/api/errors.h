// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QByteArray>

namespace api {

/// What a server's error code means for what to do next. Decided on Code; the HTTP status counts only where there is
/// none.
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
    Clock,  ///< correct the clock offset, then once more
    Replay, ///< SignatureNonceUsed: an earlier copy arrived
    Other,
};

ErrorClass classify(const core::Error &error);
/// True where the change may have been applied although this came back: the Server and Replay classes, a token that is
/// still being processed, an answer that cannot be read, no complete answer (Delivery::Unknown), an unknown code with
/// status 5xx. Only reading tells.
bool leavesOutcomeOpen(const core::Error &error);

/// Reads the API's error envelope, JSON or XML, upper- or lower-case names. An answer without one (a proxy's page,
/// nothing at all) gives NotAnApiReply. Fills kind, code, detail, requestId, accessDenied, httpStatus, body; delivery
/// is Answered. Detail and body are redacted and bounded: a SignatureDoesNotMatch echoes the key id and the token.
core::Error parseError(const QByteArray &body, int httpStatus, const QByteArray &contentType);

/// The first 2 KiB of an answer as they may be kept and shown: redacted, whole characters.
QByteArray shownBody(const QByteArray &body);

} // namespace api
