// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpapiclient.h"

#include "app/net/httpapicall.h"

namespace net {

HttpApiClient::HttpApiClient(Endpoints &endpoints, CredentialsSource &credentials, const core::Clock &clock,
                             core::RandomSource &random, RateGovernor &governor, const Options &options,
                             QObject *parent)
    : ApiClient(parent)
    , m_endpoints(endpoints)
    , m_credentials(credentials)
    , m_clock(clock)
    , m_random(random)
    , m_governor(governor)
    , m_http(clock)
{
    setOptions(options);
}

HttpApiClient::HttpApiClient(Endpoints &endpoints, CredentialsSource &credentials, const core::Clock &clock,
                             core::RandomSource &random, RateGovernor &governor, QObject *parent)
    : HttpApiClient(endpoints, credentials, clock, random, governor, Options(), parent)
{}

HttpApiClient::~HttpApiClient()
{
    emit closing();
}

void HttpApiClient::setOptions(const Options &options)
{
    m_options = options;
    m_http.setRoute(options.route);
    m_http.setReadsAtOnce(options.limits.readsAtOnce);
}

ApiCall *HttpApiClient::send(const api::Request &request, QObject *owner, Priority priority)
{
    return new HttpApiCall(*this, request, priority, owner);
}

} // namespace net
