// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/randomsource.h"
#include "app/net/apiclient.h"
#include "app/net/credentials.h"
#include "app/net/endpoints.h"
#include "app/net/httpclient.h"
#include "app/net/rategovernor.h"

#include <chrono>

namespace net {

/// The ApiClient of the program: rate, keys, signature, HTTP and the bounded second try, in this order.
class HttpApiClient : public ApiClient
{
    Q_OBJECT

public:
    struct Options
    {
        Generation generation = Generation::Current;
        HttpLimits limits = {};
        Route route = {};
    };

    /// All that is referred to must outlive this object. One @p governor for all clients of an account.
    HttpApiClient(Endpoints &endpoints, CredentialsSource &credentials, const core::Clock &clock,
                  core::RandomSource &random, RateGovernor &governor, const Options &options,
                  QObject *parent = nullptr);
    HttpApiClient(Endpoints &endpoints, CredentialsSource &credentials, const core::Clock &clock,
                  core::RandomSource &random, RateGovernor &governor, QObject *parent = nullptr);
    ~HttpApiClient() override;

    ApiCall *send(const api::Request &request, QObject *owner, Priority priority = Priority::Foreground) override;

    /// For every request from now on, also those of calls that wait for their turn or for another try; what is on its
    /// way goes on as it was sent.
    void setOptions(const Options &options);

    /// The server's time minus ours, as the latest refusal for a wrong clock told; 0 until then.
    std::chrono::seconds clockOffset() const { return m_clockOffset; }
    /// Signs with that difference from now on, until another refusal tells another one.
    void setClockOffset(std::chrono::seconds offset) { m_clockOffset = offset; }

signals:
    /// A refusal for a wrong clock told another difference: this client signs with it now.
    void clockOffsetTold(std::chrono::seconds offset);
    /// This object is about to go; calls that are left finish with Cancelled.
    void closing();

private:
    friend class HttpApiCall;

    Endpoints &m_endpoints;
    CredentialsSource &m_credentials;
    const core::Clock &m_clock;
    core::RandomSource &m_random;
    RateGovernor &m_governor;
    Options m_options;
    HttpClient m_http;
    std::chrono::seconds m_clockOffset{0};
};

} // namespace net
