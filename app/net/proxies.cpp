// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/proxies.h"

#include "app/net/endpoints.h"
#include "app/net/environmentproxy.h"

using namespace Qt::Literals::StringLiterals;

namespace net {

namespace {

/// Qt sends user and password as Latin-1; this makes it send UTF-8, which proxies expect.
QString asSent(QByteArrayView utf8)
{
    return QString::fromLatin1(utf8);
}

QNetworkProxy chosenProxy(const Route &route)
{
    const domain::ProxyChoice &choice = route.proxy;
    const bool socks = choice.kind == domain::ProxyKind::Socks5;
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, choice.host,
                        static_cast<quint16>(choice.port));
    if (choice.user.isEmpty())
        return proxy;
    proxy.setUser(asSent(choice.user.toUtf8()));
    if (route.proxyPassword)
        proxy.setPassword(asSent(route.proxyPassword->open()));
    return proxy;
}

} // namespace

QList<QNetworkProxy> proxiesFor(const Route &route, const QUrl &url)
{
    const QList<QNetworkProxy> direct{QNetworkProxy::NoProxy};
    if (isLoopback(url.host()))
        return direct;
    switch (route.proxy.kind) {
    case domain::ProxyKind::None:
        return direct;
    case domain::ProxyKind::Http:
    case domain::ProxyKind::Socks5:
        return {chosenProxy(route)};
    case domain::ProxyKind::System:
        break;
    }
    if (const std::optional<QNetworkProxy> proxy = environmentProxy(url))
        return {*proxy};
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

QString addressOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    const QString host = proxy.hostName().contains(u':') ? u'[' + proxy.hostName() + u']' : proxy.hostName();
    return host + u':' + QString::number(proxy.port());
}

RouteProxies::RouteProxies(Route route)
    : m_route(std::move(route))
{}

QList<QNetworkProxy> RouteProxies::queryProxy(const QNetworkProxyQuery &query)
{
    return proxiesFor(m_route, query.url());
}

} // namespace net
