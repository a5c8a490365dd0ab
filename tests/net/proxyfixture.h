// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/net/httpfixture.h"
#include "tests/net/rawserver.h"
#include "tests/support/testproxy.h"
#include "tests/support/tlsfront.h"

namespace tests {

/// A server by a name that only a proxy can reach, and a client that trusts it.
struct ProxyFixture
{
    /// With @p timeScale above 1 a busy machine may seem too slow: for tests of limits only.
    explicit ProxyFixture(TestProxy::Protocol protocol, double timeScale = 1)
        : proxy(protocol, front.port())
        , clock(timeScale)
    {
        server.then(answering(200, "{}"));
    }

    static QString host() { return QStringLiteral("ecs.cn-hangzhou.aliyuncs.com"); }
    static QUrl url() { return QUrl(QStringLiteral("https://%1/").arg(host())); }

    /// By way of @p proxy of this fixture.
    net::Route route(const QString &user = {}, const QString &password = {}) const
    {
        net::Route route;
        route.proxy = proxy.choice(user);
        route.certificates = {front.authority()};
        if (!password.isEmpty())
            route.proxyPassword = std::make_shared<const core::Secret>(password.toUtf8());
        return route;
    }

    RawServer server;
    TlsFront front{server.url().port(), {host()}};
    TestProxy proxy;
    core::Clock clock;
    net::HttpClient client{clock};
};

} // namespace tests
