// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/transporterror.h"

namespace net {

/// What is wrong with the way through a proxy, as the code of ErrorKind::ProxyFailed: "PasswordNeeded" (none was
/// given), "PasswordRefused", "NotFound" (its name), "Unreachable" (no connection to it), "TimedOut", "Closed" (it
/// ended the connection early), "TargetRefused" (it does not connect to the server), "NoProxy" (what answers is none),
/// "Unusable" (what the environment names cannot be used), or empty. As far as QNetworkReply tells; see isCertain().
QString proxyProblem(const Breakdown &breakdown);

/// Whether @p problem is what it seems; else a ProxyProbe can tell.
bool isCertain(const QString &problem);

/// Proxy "host:port", and @p words behind it.
QString proxyDetail(const QNetworkProxy &proxy, const QString &words);

} // namespace net
