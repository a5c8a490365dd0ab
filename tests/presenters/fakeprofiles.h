// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/profiles.h"
#include "tests/support/scriptedapiclient.h"

#include <map>
#include <memory>

namespace tests {

/// Profiles as the test says, with a scripted client for each account and region.
class FakeProfiles : public operations::Profiles
{
    Q_OBJECT

public:
    using operations::Profiles::Profiles;

    std::vector<Profile> profiles() const override { return m_profiles; }

    operations::RegionContext contextFor(const QString &account, const QString &regionId) override
    {
        return {account, account + QStringLiteral("-name"), regionId, hosts.value(regionId),
                &client(account, regionId)};
    }

    void learnEndpoint(const QString &, const QString &regionId, const QString &host) override
    {
        hosts.insert(regionId, host);
    }

    void learnAccountNumber(const QString &account, const QString &number) override { numbers.insert(account, number); }
    void signIn(const QString &account) override { signedIn.append(account); }
    void signOut(const QString &account) override { signedOut.append(account); }
    void adoptServerTime(const QString &account, std::chrono::seconds ahead) override
    {
        serverTimes.append({account, ahead});
        emit serverTimeAdopted(account, ahead);
    }
    QList<std::pair<QString, std::chrono::seconds>> serverTimes; ///< adopted

    void set(std::vector<Profile> profiles)
    {
        m_profiles = std::move(profiles);
        emit changed();
    }

    void fail(const QString &account, const core::Error &error) { emit failed(account, error); }

    ScriptedApiClient &client(const QString &account, const QString &regionId)
    {
        auto &client = m_clients[{account, regionId}];
        if (!client)
            client = std::make_unique<ScriptedApiClient>();
        return *client;
    }

    QHash<QString, QString> hosts;   ///< as learnt
    QHash<QString, QString> numbers; ///< as learnt
    QStringList signedIn;            ///< as asked for
    QStringList signedOut;

private:
    std::vector<Profile> m_profiles;
    std::map<std::pair<QString, QString>, std::unique_ptr<ScriptedApiClient>> m_clients;
};

} // namespace tests
