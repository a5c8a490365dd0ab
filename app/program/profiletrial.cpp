// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/profiletrial.h"

#include "app/program/profileset.h"

namespace program {

ProfileTrial::ProfileTrial(const core::Clock &clock, core::RandomSource &random, net::Endpoints endpoints,
                           const net::HttpApiClient::Options &options, operations::Keys keys)
    : m_credentials(std::move(keys))
    , m_endpoints(std::move(endpoints))
    , m_governor(clock)
    , m_client(m_endpoints, m_credentials, clock, random, m_governor, options)
{}

core::Result<std::unique_ptr<operations::Trial>> ProfileTrial::make(const core::Clock &clock,
                                                                    core::RandomSource &random,
                                                                    const ProfileSet &profiles,
                                                                    const domain::Profile &profile,
                                                                    operations::Keys keys)
{
    const auto options = profiles.optionsFor(profile);
    if (!options)
        return core::unexpected(options.error());
    std::unique_ptr<operations::Trial> trial(
        new ProfileTrial(clock, random, profiles.endpointsFor(profile), *options, std::move(keys)));
    return trial;
}

} // namespace program
