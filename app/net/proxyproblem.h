// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/transporterror.h"

namespace net {

/// What is wrong with the way through a proxy, as the code of ErrorKind::ProxyFailed: "PasswordNeeded" (none was
/// given), "PasswordRefused", "NotFound" (its name), "Unreachable" (it refuses connections), "TimedOut", "Closed" (it
/// ended the connection early), "TargetRefused" (it does not connect to the server), "NoProxy" (what answers is none),
/// "Unusable" (what the environment names cannot be used), or empty.
QString proxyProblem(const Breakdown &breakdown);

/// Proxy "host:port", and the system's words behind it.
QString proxyDetail(const Breakdown &breakdown);

} // namespace net
