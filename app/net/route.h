// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/domain/preferences.h"

#include <QList>
#include <QSslCertificate>

#include <memory>

namespace net {

/// How a client gets to its servers: through which proxy, and whom it trusts on the way. The default is the system's
/// proxy and the system's certificates. Equal routes share the same password object.
struct Route
{
    domain::ProxyChoice proxy;
    std::shared_ptr<const core::Secret> proxyPassword; ///< for Http and Socks5 with a user; null: none
    QList<QSslCertificate> certificates;               ///< trusted besides the system's
    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace net
