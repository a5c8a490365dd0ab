// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keychain.h"
#include "app/secrets/keychainproblem.h"

#include <QTimer>

#include <map>

namespace tests {

/// A keychain in memory that answers when the event loop comes round, or when the test lets it.
class FakeKeychain : public secrets::Keychain
{
    Q_OBJECT

public:
    explicit FakeKeychain(const core::Clock &clock)
        : Keychain(clock, QStringLiteral("enidesk-test"))
    {}

    void read(const QString &key, QObject *receiver, ReadThen then) override
    {
        asked.append(QStringLiteral("read ") + key);
        answer(receiver, [this, key, then = std::move(then)] {
            if (problem)
                return then(core::unexpected(secrets::keychainError(*problem)));
            const auto found = items.find(key);
            if (found == items.end())
                return then(core::unexpected(secrets::keychainError(secrets::KeychainProblem::NotFound)));
            then(found->second.copy());
        });
    }

    void write(const QString &key, core::Secret value, QObject *receiver, Then then) override
    {
        asked.append(QStringLiteral("write ") + key);
        auto held = std::make_shared<core::Secret>(std::move(value));
        answer(receiver, [this, key, held, then = std::move(then)] {
            if (problem)
                return then(core::unexpected(secrets::keychainError(*problem)));
            items[key] = std::move(*held);
            then({});
        });
    }

    void remove(const QString &key, QObject *receiver, Then then) override
    {
        asked.append(QStringLiteral("remove ") + key);
        answer(receiver, [this, key, then = std::move(then)] {
            if (problem)
                return then(core::unexpected(secrets::keychainError(*problem)));
            items.erase(key);
            then({});
        });
    }

    /// Answers what waits.
    void letGo()
    {
        isHeld = false;
        for (auto &waiting : std::exchange(m_waiting, {}))
            waiting();
    }

    std::map<QString, core::Secret> items;
    std::optional<secrets::KeychainProblem> problem; ///< every request fails with it
    bool isHeld = false;                             ///< requests wait for letGo()
    QStringList asked;

private:
    void answer(QObject *receiver, std::function<void()> then)
    {
        const QPointer<QObject> alive(receiver);
        auto guarded = [alive, then = std::move(then)] {
            if (alive)
                then();
        };
        if (isHeld)
            m_waiting.push_back(guarded);
        else
            QTimer::singleShot(0, this, guarded);
    }

    std::vector<std::function<void()>> m_waiting;
};

} // namespace tests
