// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"
#include "app/domain/surroundings.h"
#include "app/operations/profilebook.h"
#include "app/program/profileset.h"
#include "app/secrets/keychain.h"

#include <QHash>

namespace operations {
class Changes;
}

namespace settings {
class Settings;
}

namespace program {

using IdentifiedThen = std::function<void(const core::Result<domain::CallerIdentity> &)>;

/// The ProfileBook of the program: what is told of a profile is in the settings, its secret in the keychain, its client
/// and its keys of this run in the ProfileSet. The keychain goes first: a profile is stored only when its secret is.
class StoredProfiles : public operations::ProfileBook
{
    Q_OBJECT

public:
    /// All that is referred to must outlive this object.
    struct Parts
    {
        const core::Clock &clock;
        core::RandomSource &random;
        settings::Settings &settings;
        secrets::Keychain &keychain;
        ProfileSet &profiles;
        operations::Changes &changes;
        /// Asks whose keys these are, within some seconds; see identifyKeys().
        std::function<void(const domain::Profile &profile, operations::Keys keys, QObject *receiver,
                           IdentifiedThen then)>
            identify;
    };

    explicit StoredProfiles(const Parts &parts, QObject *parent = nullptr);

    std::vector<domain::Profile> stored() const override { return m_stored; }
    bool hasOpenChanges(const QString &profileId) const override;
    void save(const domain::Profile &profile, std::optional<operations::Keys> keys, Keep keep, QObject *receiver,
              Done done) override;
    void remove(const QString &profileId, QObject *receiver, Done done) override;
    void setOrder(const QStringList &profileIds) override;
    void renewKeys(const QString &account, operations::Keys keys, Keep keep, QObject *receiver, Done done) override;
    void tryOut(const domain::Profile &profile, std::optional<operations::Keys> keys, QObject *receiver,
                Found found) override;
    /// Deletes every profile with its secret, in their order, then the proxy's password; stops at the first secret that
    /// the keychain does not delete, and when @p receiver goes.
    void removeAll(QObject *receiver, Done done);

signals:
    /// Nobody waits for the answer any more: a profile was not saved, or its keys were not kept.
    void notSaved(const QString &name, const core::Error &error);

private:
    domain::Profile *find(const QString &profileId);
    const domain::Profile *findByAccount(const QString &account) const;
    QString accountOf(const QString &profileId) const;
    /// @p profile as it is to be stored: with id and account key, a new one where other keys or another cloud are set.
    domain::Profile prepared(domain::Profile profile) const;
    core::Result<void> store(const domain::Profile &profile, std::optional<operations::Keys> keys);
    core::Result<void> write(std::vector<domain::Profile> profiles, std::optional<GivenKeys> keys = {});
    void keepKeys(const QString &account, operations::Keys keys, Keep keep, QObject *receiver, Done done);
    void takeRenewed(const QString &profileId, operations::Keys keys);
    void onAccountNumber(const QString &profileId, const QString &number);

    Parts m_parts;
    std::vector<domain::Profile> m_stored;
    QHash<QString, int> m_wishes; ///< by profile id; what the keychain answers to an earlier one changes nothing
};

} // namespace program
