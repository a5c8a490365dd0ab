// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"
#include "app/journal/journal.h"
#include "app/operations/changes.h"
#include "app/program/profileset.h"
#include "app/program/storedprofiles.h"
#include "app/settings/settings.h"
#include "app/store/store.h"
#include "tests/program/fakekeychain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// The stored profiles with all that they stand on, the keychain in memory. Made again, it is a restart.
struct ProfileBench
{
    explicit ProfileBench(std::optional<QUrl> endpoint = std::nullopt)
        : m_endpoint(std::move(endpoint))
    {
        restart();
    }

    void restart()
    {
        book.reset();
        changes.reset();
        profiles.reset();
        settings.reset();
        settings = std::make_unique<settings::Settings>(folder.filePath(u"enidesk.ini"_s));
        profiles = std::make_unique<program::ProfileSet>(clock, random, keychain, *settings, m_endpoint);
        changes = std::make_unique<operations::Changes>(clock, random, journal, store,
                                                        [this](const QString &account, const QString &regionId) {
                                                            return profiles->contextFor(account, regionId);
                                                        });
        book = std::make_unique<program::StoredProfiles>(
            program::StoredProfiles::Parts{clock, random, *settings, keychain, *profiles, *changes,
                                           [this](const domain::Profile &, const operations::Keys &, QObject *asker,
                                                  const program::IdentifiedThen &then) {
                                               QTimer::singleShot(0, asker, [this, then] { then(identity); });
                                           }});
    }

    static operations::Keys keys(const QString &id = u"LTAI5tExampleKeyId0001"_s,
                                 const QByteArray &secret = "ExampleSecret0123456789abcdefg",
                                 const QByteArray &token = {})
    {
        return {id, core::Secret(QByteArray(secret.constData(), secret.size())),
                core::Secret(QByteArray(token.constData(), token.size()))};
    }

    static domain::Profile profileNamed(const QString &name, const QString &keyId = u"LTAI5tExampleKeyId0001"_s)
    {
        domain::Profile profile;
        profile.name = name;
        profile.accessKeyId = keyId;
        return profile;
    }

    core::Result<void> save(const domain::Profile &profile, std::optional<operations::Keys> keys,
                            operations::ProfileBook::Keep keep = operations::ProfileBook::Keep::InKeychain)
    {
        return waitFor([&](auto done) { book->save(profile, std::move(keys), keep, &receiver, std::move(done)); });
    }

    core::Result<void> remove(const QString &id)
    {
        return waitFor([&](auto done) { book->remove(id, &receiver, std::move(done)); });
    }

    core::Result<void> renew(const QString &account, operations::Keys keys, operations::ProfileBook::Keep keep)
    {
        return waitFor([&](auto done) { book->renewKeys(account, std::move(keys), keep, &receiver, std::move(done)); });
    }

    core::Result<void> waitFor(const std::function<void(operations::ProfileBook::Done)> &ask)
    {
        std::optional<core::Result<void>> result;
        ask([&result](const core::Result<void> &answer) { result = answer; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }))
            qFatal("no answer");
        return *result;
    }

    /// The face of the stored profile of this name.
    operations::Profiles::Profile face(const QString &name) const
    {
        for (const auto &profile : profiles->profiles()) {
            if (profile.name == name)
                return profile;
        }
        return {};
    }

    domain::Profile stored(const QString &name) const
    {
        for (const auto &profile : book->stored()) {
            if (profile.name == name)
                return profile;
        }
        return {};
    }

    QByteArray secretOf(const QString &account) const
    {
        const auto keys = profiles->keysOf(account);
        return keys ? keys->accessKeySecret.open().toByteArray() : QByteArray();
    }

    /// What the cloud says of new keys.
    core::Result<domain::CallerIdentity> identity = domain::CallerIdentity{u"1001"_s, {}, {}};
    QTemporaryDir folder;
    core::Clock clock{100.0};
    core::SeededRandom random{5};
    store::Store store;
    journal::Journal journal{folder.filePath(u"journal.sqlite"_s)};
    FakeKeychain keychain{clock};
    QObject receiver;
    std::unique_ptr<settings::Settings> settings;
    std::unique_ptr<program::ProfileSet> profiles;
    std::unique_ptr<operations::Changes> changes;
    std::unique_ptr<program::StoredProfiles> book;

private:
    std::optional<QUrl> m_endpoint;
};

} // namespace tests
