// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/profilebook.h"
#include "tests/support/scriptedapiclient.h"

#include <QPointer>
#include <QSet>

#include <algorithm>

namespace tests {

/// A trial whose cloud is the test's scripted client.
class FakeTrial : public operations::Trial
{
    Q_OBJECT

public:
    explicit FakeTrial(net::ApiClient &client)
        : m_client(client)
    {}
    net::ApiClient &client() override { return m_client; }

private:
    net::ApiClient &m_client;
};

/// Profiles in memory. What is asked waits until the test answers it, as it does for the keychain.
class FakeProfileBook : public operations::ProfileBook
{
    Q_OBJECT

public:
    /// What was asked last. Secrets are opened here alone, to be compared.
    struct Asked
    {
        QString what; ///< "save", "remove", "renewKeys" or "tryOut"
        domain::Profile profile;
        QString account;
        bool hasKeys = false;
        QString keyId;
        QByteArray secret;
        QByteArray token;
        Keep keep = Keep::InKeychain;
    };

    std::vector<domain::Profile> stored() const override { return profiles; }
    bool hasOpenChanges(const QString &profileId) const override { return busy.contains(profileId); }

    void save(const domain::Profile &profile, std::optional<operations::Keys> keys, Keep keep, QObject *receiver,
              Done done) override
    {
        note(QStringLiteral("save"), keys, keep, receiver, std::move(done));
        asked.profile = profile;
    }

    void remove(const QString &profileId, QObject *receiver, Done done) override
    {
        note(QStringLiteral("remove"), {}, Keep::InKeychain, receiver, std::move(done));
        asked.profile.id = profileId;
    }

    void setOrder(const QStringList &profileIds) override
    {
        std::stable_sort(profiles.begin(), profiles.end(), [&](const domain::Profile &a, const domain::Profile &b) {
            return profileIds.indexOf(a.id) < profileIds.indexOf(b.id);
        });
        emit changed();
    }

    void renewKeys(const QString &account, operations::Keys keys, Keep keep, QObject *receiver, Done done) override
    {
        note(QStringLiteral("renewKeys"), std::move(keys), keep, receiver, std::move(done));
        asked.account = account;
    }

    void tryOut(const domain::Profile &profile, std::optional<operations::Keys> keys, QObject *receiver,
                Found found) override
    {
        note(QStringLiteral("tryOut"), keys, Keep::InKeychain, receiver, {});
        asked.profile = profile;
        m_found = std::move(found);
    }

    /// Somebody waits for an answer.
    bool isWaiting() const { return m_receiver && (m_done || m_found); }
    /// Whoever asked has gone away.
    bool isGivenUp() const { return !m_receiver; }

    /// Answers as the real one does: what was saved or removed is so.
    void succeed()
    {
        if (asked.what == QStringLiteral("save"))
            keep(asked.profile);
        if (asked.what == QStringLiteral("remove"))
            std::erase_if(profiles, [this](const domain::Profile &each) { return each.id == asked.profile.id; });
        emit changed();
        answer({});
    }

    void fail(core::ErrorKind kind, const QString &code = {})
    {
        core::Error error;
        error.kind = kind;
        error.code = code;
        if (m_found)
            found(core::unexpected(error));
        else
            answer(core::unexpected(error));
    }

    /// Gives the trial that was asked for.
    void give(net::ApiClient &client)
    {
        found(std::unique_ptr<operations::Trial>(std::make_unique<FakeTrial>(client)));
    }

    std::vector<domain::Profile> profiles;
    QSet<QString> busy; ///< ids with open changes
    Asked asked;
    int count = 0; ///< how often something was asked

private:
    void note(const QString &what, const std::optional<operations::Keys> &keys, Keep keep, QObject *receiver, Done done)
    {
        asked = {};
        asked.what = what;
        asked.hasKeys = keys.has_value();
        asked.keep = keep;
        if (keys) {
            asked.keyId = keys->accessKeyId;
            asked.secret = keys->accessKeySecret.open().toByteArray();
            asked.token = keys->securityToken.open().toByteArray();
        }
        m_receiver = receiver;
        m_done = std::move(done);
        m_found = {};
        ++count;
    }

    void keep(domain::Profile profile)
    {
        if (profile.id.isEmpty())
            profile.id = QStringLiteral("id-%1").arg(profile.name);
        const auto known = std::find_if(profiles.begin(), profiles.end(),
                                        [&](const domain::Profile &each) { return each.id == profile.id; });
        if (known == profiles.end())
            profiles.push_back(profile);
        else
            *known = profile;
    }

    void answer(const core::Result<void> &result)
    {
        const Done done = std::exchange(m_done, {});
        if (m_receiver && done)
            done(result);
    }

    void found(core::Result<std::unique_ptr<operations::Trial>> trial)
    {
        const Found take = std::exchange(m_found, {});
        if (m_receiver && take)
            take(std::move(trial));
    }

    QPointer<QObject> m_receiver;
    Done m_done;
    Found m_found;
};

/// A profile as it may be stored.
inline domain::Profile storedProfile(const QString &name)
{
    domain::Profile profile;
    profile.id = QStringLiteral("id-%1").arg(name);
    profile.account = QStringLiteral("account-%1").arg(name);
    profile.name = name;
    profile.accessKeyId = QStringLiteral("LTAI5tExampleKey%1").arg(name);
    profile.region = QStringLiteral("cn-hangzhou");
    return profile;
}

/// A secret that a test can look for where it must not be.
inline QString typedSecret()
{
    return QStringLiteral("MarkedSecret0123456789abcdefgh");
}

} // namespace tests
