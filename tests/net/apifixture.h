// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpapiclient.h"
#include "tests/net/rawserver.h"
#include "tests/support/fixedcredentials.h"

#include <QSignalSpy>
#include <QTest>

namespace tests {

inline api::Request describeInterfaces()
{
    return {api::Product::Ecs,
            QStringLiteral("DescribeNetworkInterfaces"),
            QStringLiteral("cn-hangzhou"),
            {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
             {QStringLiteral("NextToken"), QStringLiteral("a+b/c= d~*中")},
             {QStringLiteral("Empty"), QString()}},
            api::Effect::Reads};
}

inline api::Request assign()
{
    return {api::Product::Ecs,
            QStringLiteral("AssignIpv6Addresses"),
            QStringLiteral("cn-hangzhou"),
            {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
             {QStringLiteral("NetworkInterfaceId"), QStringLiteral("eni-1")},
             {QStringLiteral("Ipv6Address.1"), QStringLiteral("2001:db8::1")},
             {QStringLiteral("ClientToken"), QStringLiteral("token-1")}},
            api::Effect::Changes};
}

inline api::Request unassign()
{
    api::Request request = assign();
    request.action = QStringLiteral("UnassignIpv6Addresses");
    request.parameters.removeLast();
    return request;
}

inline QByteArray refusalBody(const char *code)
{
    return QByteArray(R"({"RequestId":"11111111-2222","HostId":"ecs.aliyuncs.com","Code":")") + code
           + R"(","Message":"No."})";
}

/// A client against a RawServer, with all that it needs.
struct ApiFixture
{
    explicit ApiFixture(net::HttpApiClient::Options options = {}, const QByteArray &securityToken = {})
        : credentials(QStringLiteral("LTAI5tExampleKeyId0001"), "ExampleAccessKeySecret0123456789", securityToken)
        , client(std::make_unique<net::HttpApiClient>(endpoints, credentials, clock, random, governor, options))
    {}

    /// Sends and waits for the end.
    core::Result<net::ApiReply> exchange(const api::Request &request)
    {
        std::optional<core::Result<net::ApiReply>> result;
        QObject owner;
        net::ApiCall *call = client->send(request, &owner);
        retries.clear();
        QObject::connect(call, &net::ApiCall::retrying, &owner,
                         [this](const core::Error &, std::chrono::milliseconds wait) { retries.append(wait); });
        QObject::connect(call, &net::ApiCall::finished, &owner,
                         [this, &result](const core::Result<net::ApiReply> &reply) {
                             endedAt = clock.elapsed();
                             result = reply;
                         });
        [&result] {
            QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
        }();
        return result ? *result : core::Result<net::ApiReply>(core::unexpected({}));
    }

    RawServer server;
    /// The limit of a call is a second and a half: a busy machine holds a test up for some tenths.
    core::Clock clock{20};
    core::SeededRandom random{1};
    net::Endpoints endpoints{server.url()};
    FixedCredentials credentials;
    net::RateGovernor governor{clock};
    std::unique_ptr<net::HttpApiClient> client;
    QList<std::chrono::milliseconds> retries; ///< waits of the latest exchange
    std::chrono::milliseconds endedAt{0};     ///< program time of its end
};

} // namespace tests
