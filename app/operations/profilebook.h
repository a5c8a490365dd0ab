// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/profile.h"
#include "app/net/apiclient.h"
#include "app/net/credentials.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace operations {

/// The keys of a profile as entered.
using Keys = net::Credentials;

/// A client for a profile as it stands in a form, saved or not.
class Trial : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Who answers. Lives as long as the trial.
    virtual net::ApiClient &client() = 0;
};

/// The stored profiles, for the windows that change them; `program` implements it.
class ProfileBook : public QObject
{
    Q_OBJECT

public:
    /// Where new keys go.
    enum class Keep { InKeychain, ForThisSession };
    using Done = std::function<void(const core::Result<void> &)>;

    using QObject::QObject;

    /// In the user's order.
    virtual std::vector<domain::Profile> stored() const = 0;
    /// Whether a change is under way, or its outcome open, in this profile.
    virtual bool hasOpenChanges(const QString &profileId) const = 0;
    /// Adds @p profile where its id is empty or not known (id and account are made then), else changes it. @p keys:
    /// nothing keeps those that it has. With Keep::InKeychain the keychain is written first, and nothing is changed
    /// when that fails (KeychainFailed); StorageFailed when the settings cannot be written. @p done comes once, later,
    /// unless @p receiver is gone.
    virtual void save(const domain::Profile &profile, std::optional<Keys> keys, Keep keep, QObject *receiver,
                      Done done) = 0;
    /// The profile and its secret. Nothing goes when the keychain fails.
    virtual void remove(const QString &profileId, QObject *receiver, Done done) = 0;
    /// All stored profiles in the new order.
    virtual void setOrder(const QStringList &profileIds) = 0;
    /// Other keys for a profile that is in use ("Environment" too): temporary ones that expired, or those that the
    /// keychain did not give. Stored profiles only can keep them in the keychain.
    virtual void renewKeys(const QString &account, Keys keys, Keep keep, QObject *receiver, Done done) = 0;
    /// @p keys: nothing takes those that the profile has in memory or the keychain. Fails with InputInvalid (endpoint,
    /// CA file), or KeychainFailed. @p found gets the trial; the receiver owns it.
    using Found = std::function<void(core::Result<std::unique_ptr<Trial>>)>;
    virtual void tryOut(const domain::Profile &profile, std::optional<Keys> keys, QObject *receiver, Found found) = 0;

signals:
    /// stored() says something else.
    void changed();
};

} // namespace operations
