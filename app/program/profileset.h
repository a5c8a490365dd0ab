// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpapiclient.h"
#include "app/operations/profiles.h"
#include "app/program/democloud.h"
#include "app/secrets/memorycredentials.h"

#include <map>
#include <memory>

namespace program {

/// The profiles of this run: "Environment" when its keys are there, or "Demo" alone.
class ProfileSet : public operations::Profiles
{
    Q_OBJECT

public:
    /// @p clock and @p random must outlive this object.
    ProfileSet(const core::Clock &clock, core::RandomSource &random, QObject *parent = nullptr);
    ~ProfileSet() override;

    /// The profile "Environment"; its account key is made from key id and endpoint and tells neither.
    void addEnvironment(net::Credentials credentials, const std::optional<QUrl> &endpoint);
    /// The profile "Demo": not ready until its cloud runs.
    void addDemo();

    std::vector<Profile> profiles() const override;
    operations::RegionContext contextFor(const QString &account, const QString &regionId) override;
    void learnEndpoint(const QString &account, const QString &regionId, const QString &host) override;
    void learnAccountNumber(const QString &account, const QString &number) override;
    void signIn(const QString &account) override;
    void signOut(const QString &account) override;

private:
    struct Entry;
    Entry *find(const QString &account) const;
    void onDemoReady(const QUrl &endpoint, net::Credentials &credentials);

    const core::Clock &m_clock;
    core::RandomSource &m_random;
    std::vector<std::unique_ptr<Entry>> m_entries;
    DemoCloud *m_demoCloud = nullptr;
};

} // namespace program
