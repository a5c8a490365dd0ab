// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/route.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace net {

/// The proxies for a request to @p url, the one to use first; NoProxy stands for a direct connection. This machine
/// itself is always reached directly. With ProxyKind::System the environment's variables come first, then what the
/// desktop says.
QList<QNetworkProxy> proxiesFor(const Route &route, const QUrl &url);

/// "host:port", an IPv6 address in brackets; empty for a direct connection.
QString addressOf(const QNetworkProxy &proxy);

/// Lets a QNetworkAccessManager go the way of one route.
class RouteProxies final : public QNetworkProxyFactory
{
public:
    explicit RouteProxies(Route route);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    Route m_route;
};

} // namespace net
