// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace net {

/// The proxy that the environment prescribes for @p url, as curl and most tools of the shell read it: no_proxy, then
/// https_proxy, then all_proxy, each in small or capital letters (Qt and libproxy leave out all_proxy, "*", NO_PROXY
/// and values without a scheme). NoProxy where no_proxy names the host; nothing where no variable says anything. What
/// cannot be used, a proxy that is reached by TLS for one, has the type FtpCachingProxy, so that nothing goes past it.
std::optional<QNetworkProxy> environmentProxy(const QUrl &url);

} // namespace net
