// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/secrets/keychainbackend.h"
#include "app/secrets/keychainjob.h"
#include "app/secrets/keychainproblem.h"
#include "app/secrets/secretservice.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace secrets {

/// One thing that is asked of the keychain: looks whether it is stored, unlocks, lets QtKeychain do it, and makes sure
/// that it was done. For Keychain alone.
class KeychainRequest : public QObject
{
    Q_OBJECT

public:
    enum class Wish { Read, Write, Remove };

    /// The waits begin now. @p value is what Wish::Write stores.
    KeychainRequest(const core::Clock &clock, Wish wish, QString service, QString key, core::Secret value,
                    QObject *parent);

    Wish wish() const { return m_wish; }
    QString key() const { return m_key; }
    bool isAnswered() const { return m_result.has_value(); }
    void start(KeychainBackend backend);
    /// Fails with PromptCancelled where a prompt would be needed: the user has just closed one.
    void forbidPrompts() { m_mayPrompt = false; }
    void fail(KeychainProblem problem, const QString &systemWords = {});
    /// What was read, after finished(); empty for the other wishes.
    core::Result<core::Secret> takeResult();

signals:
    /// Not answered after Keychain::slowAfter.
    void slow();
    /// Once.
    void finished();

private:
    /// Makes a callback of a step; it does nothing once the request is answered.
    template<typename Argument> auto step(void (KeychainRequest::*next)(Argument))
    {
        return [this, next](Argument argument) {
            if (!m_result)
                (this->*next)(std::forward<Argument>(argument));
        };
    }

    void prepare();
    void look();
    void onLooked(const core::Result<SecretService::Items> &items);
    void onNothingStored();
    void findDefaultCollection();
    void onDefaultCollection(const core::Result<SecretService::Collection> &collection);
    void unlock(const QStringList &paths);
    void createDefaultCollection();
    bool mayPrompt();
    void onUnlocked(const core::Result<void> &result);
    void runJob();
    void onJob(JobAnswer answer);
    void onJobFailed(const JobAnswer &answer);
    void onJobFoundNothing(const JobAnswer &answer);
    void onUnclearFailure(const JobAnswer &answer);
    void startOver();
    void prove();
    void onLookedAgain(const core::Result<SecretService::Items> &items);
    void onReadAgain(JobAnswer answer);
    SecretService::Attributes attributes() const;
    void finish(core::Result<core::Secret> result);

    const core::Clock &m_clock;
    const Wish m_wish;
    const QString m_service;
    const QString m_key;
    core::Secret m_value;
    std::unique_ptr<SecretService> m_secretService; ///< where that is the backend
    core::Alarm m_slow;
    core::Alarm m_limit;
    bool m_mayPrompt = true;
    bool m_wasUnlocked = false; ///< or made, by this request, which tries that once
    bool m_startedOver = false;
    std::optional<core::Result<core::Secret>> m_result;
};

} // namespace secrets
