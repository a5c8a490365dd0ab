// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpapiclient.h"
#include "app/operations/profilebook.h"
#include "app/secrets/memorycredentials.h"

namespace program {

class ProfileSet;

/// A client of its own, with keys of its own, that goes when it is dropped.
class ProfileTrial : public operations::Trial
{
    Q_OBJECT

public:
    /// Fails with InputInvalid where the profile's certificates or endpoint cannot be used.
    static core::Result<std::unique_ptr<operations::Trial>> make(const core::Clock &clock, core::RandomSource &random,
                                                                 const ProfileSet &profiles,
                                                                 const domain::Profile &profile, operations::Keys keys);

    net::ApiClient &client() override { return m_client; }

private:
    ProfileTrial(const core::Clock &clock, core::RandomSource &random, net::Endpoints endpoints,
                 const net::HttpApiClient::Options &options, operations::Keys keys);

    secrets::MemoryCredentials m_credentials;
    net::Endpoints m_endpoints;
    net::RateGovernor m_governor;
    net::HttpApiClient m_client;
};

} // namespace program
