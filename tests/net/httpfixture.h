// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpcall.h"
#include "app/net/httpclient.h"

#include <QTest>

namespace tests {

/// A read as the API client sends it.
inline net::HttpRequest readOf(const QUrl &url)
{
    net::HttpRequest request;
    request.url = url;
    request.url.setQuery(QStringLiteral("RegionId=cn-hangzhou"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    return request;
}

/// A change as the API client sends it.
inline net::HttpRequest changeOf(const QUrl &url)
{
    net::HttpRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "NetworkInterfaceId=eni-1&Ipv6AddressCount=1";
    request.effect = api::Effect::Changes;
    return request;
}

/// Sends and waits for the end.
inline core::Result<net::HttpAnswer> exchange(net::HttpClient &client, const net::HttpRequest &request)
{
    std::optional<core::Result<net::HttpAnswer>> result;
    int ends = 0;
    QObject owner;
    net::HttpCall *call = client.post(request, &owner);
    QObject::connect(call, &net::HttpCall::finished, &owner, [&](const core::Result<net::HttpAnswer> &answer) {
        result = answer;
        ++ends;
    });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(ends > 0, 10'000);
    }();
    core::Error silent;
    silent.detail = QStringLiteral("the call never finished");
    return ends == 1 ? *result : core::Result<net::HttpAnswer>(core::unexpected(silent));
}

} // namespace tests
