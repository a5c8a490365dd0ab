// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpapiclient.h"
#include "app/operations/profiles.h"
#include "app/secrets/memorycredentials.h"

#include <map>
#include <memory>
#include <optional>

namespace program {

/// One profile of this run with all that works for it.
struct ProfileEntry
{
    using Keys = operations::Profiles::Keys;

    ProfileEntry(operations::Profiles::Profile what, net::Endpoints hosts, const core::Clock &clock)
        : profile(std::move(what))
        , endpoints(std::move(hosts))
        , governor(clock)
    {}

    void setKeys(Keys keys)
    {
        profile.keys = keys;
        profile.isSlow = false;
    }
    bool isStored() const { return stored.has_value(); }

    operations::Profiles::Profile profile;
    std::optional<domain::Profile> stored; ///< nothing for "Environment" and "Demo"
    QString accountNumber;                 ///< as told in this run, for "Environment"
    bool isFormer = false;                 ///< not shown; lives for the changes that are under way in it
    int askings = 0;                       ///< of the keychain; what answers an older one is dropped
    secrets::MemoryCredentials credentials;
    net::Endpoints endpoints;
    net::RateGovernor governor;
    net::HttpApiClient::Options options;
    std::chrono::seconds clockOffset{0};                            ///< with which new clients begin
    std::map<QString, std::unique_ptr<net::HttpApiClient>> clients; ///< by region; last, so that it goes first
};

} // namespace program
