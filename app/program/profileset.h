// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/preferences.h"
#include "app/net/httpapiclient.h"
#include "app/operations/profiles.h"
#include "app/program/democloud.h"
#include "app/secrets/keychain.h"

#include <memory>
#include <optional>
#include <vector>

namespace settings {
class Settings;
}

namespace program {

struct ProfileEntry;

struct GivenKeys
{
    QString account; ///< key of the profile's account
    net::Credentials keys;
};

/// The profiles of this run: "Environment" when its keys are there, "Demo" in the demo, and those that are stored. Asks
/// the keychain for a profile's keys when it is signed in to, and for the proxy's password before the first of them.
class ProfileSet : public operations::Profiles
{
    Q_OBJECT

public:
    /// All that is referred to must outlive this object. @p endpoint replaces the hosts of every profile.
    ProfileSet(const core::Clock &clock, core::RandomSource &random, secrets::Keychain &keychain,
               settings::Settings &settings, std::optional<QUrl> endpoint, QObject *parent = nullptr);
    ~ProfileSet() override;

    /// The profile "Environment"; its account key is made from key id and endpoint and tells neither.
    void addEnvironment(net::Credentials credentials);
    /// The profile "Demo": its cloud is started, and the keys made up, when it is signed in to.
    void addDemo();
    /// The stored profiles as they are from now on. One whose account key is another one gets data, clients and changes
    /// of its own; the former one lives on, unseen, for the changes that are under way in it. @p keys are put into one
    /// of them before anybody hears of it.
    void setStored(const std::vector<domain::Profile> &profiles, std::optional<GivenKeys> keys = {});
    /// Proxy and limits of all clients. @p proxyPassword: nothing keeps the present one, or lets the keychain be asked.
    void setNetwork(const domain::Preferences &preferences, std::optional<core::Secret> proxyPassword);
    /// Puts keys into a profile by hand; an answer of the keychain that is on its way is dropped.
    void useKeys(const QString &account, net::Credentials keys);
    /// The account's number as told in this run, or before; empty while not known.
    QString accountNumberOf(const QString &account) const;
    /// A copy of the keys in memory, where there are any.
    std::optional<net::Credentials> keysOf(const QString &account) const;
    /// What a client for @p profile works with. Fails with InputInvalid where its endpoint or its certificates cannot
    /// be read.
    core::Result<net::HttpApiClient::Options> optionsFor(const domain::Profile &profile) const;
    net::Endpoints endpointsFor(const domain::Profile &profile) const;
    /// Wipes the keys of former profiles that nothing works for any more.
    void dropFormer(const std::function<bool(const QString &account)> &isWorking);
    /// The present keys of a stored profile are those of the same account as before: they speak for its former account
    /// keys, too.
    void adoptFormerAccounts(const QString &profileId);
    /// The account key under which a stored profile works in this run.
    QString accountOf(const domain::Profile &profile) const { return inThisRun(profile.account); }

    std::vector<Profile> profiles() const override;
    operations::RegionContext contextFor(const QString &account, const QString &regionId) override;
    void learnEndpoint(const QString &account, const QString &regionId, const QString &host) override;
    void learnAccountNumber(const QString &account, const QString &number) override;
    void adoptServerTime(const QString &account, std::chrono::seconds ahead) override;
    void signIn(const QString &account) override;
    void signOut(const QString &account) override;

signals:
    /// @p account is one that the present keys of a profile can speak for: its open steps can be taken up.
    void formerAccountKnown(const QString &account);
    /// The number of a stored profile's account was told.
    void accountNumberTold(const QString &profileId, const QString &number);

private:
    enum class ProxyPassword { NotNeeded, NotAsked, Asked };

    ProfileEntry *find(const QString &account) const;
    ProfileEntry *findStored(const QString &profileId) const;
    ProfileEntry &add(Profile profile, net::Endpoints endpoints);
    void addStored(const domain::Profile &profile);
    void updateStored(ProfileEntry &entry, const domain::Profile &profile);
    void useOptions(ProfileEntry &entry);
    void onDemoReady(const QUrl &endpoint, net::Credentials &credentials);
    void askProxyPassword();
    void onProxyPassword(core::Result<core::Secret> password);
    void askKeys(ProfileEntry &entry);
    void onKeys(const QString &account, int asking, core::Result<core::Secret> stored);
    void onSlow(const QString &key);
    void onSettled(ProfileEntry &entry, Keys keys);
    void rememberFormer(ProfileEntry &entry, const QString &number);
    void adoptFormer(ProfileEntry &entry, const QString &account);
    void partEnvironment(ProfileEntry &entry);
    void makeFormer(ProfileEntry &entry);
    void useServerTime(ProfileEntry &entry, std::chrono::seconds ahead);
    QString environmentKey(const QString &accessKeyId) const;
    net::HttpApiClient::Options baseOptions() const;
    QString inThisRun(const QString &account) const;

    const core::Clock &m_clock;
    core::RandomSource &m_random;
    secrets::Keychain &m_keychain;
    settings::Settings &m_settings;
    std::optional<QUrl> m_endpoint;
    domain::Preferences m_preferences;
    std::shared_ptr<const core::Secret> m_proxyPassword;
    ProxyPassword m_proxyState = ProxyPassword::NotNeeded;
    std::vector<std::unique_ptr<ProfileEntry>> m_entries; ///< stored ones in the user's order, former ones last
    DemoCloud *m_demoCloud = nullptr;
};

} // namespace program
