// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/secrets/keychainbackend.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace secrets {

class KeychainRequest;

/// The keychain of the operating system, through QtKeychain. Nothing is asked of it before the first request.
///
/// Every request is answered once, later, and within `limit`, unless its receiver or this object is gone; one after the
/// other, in the order of asking. Errors are KeychainFailed with the code of a KeychainProblem. A locked keychain is
/// unlocked with the desktop's own prompt; nothing is ever stored elsewhere instead.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using ReadThen = std::function<void(core::Result<core::Secret>)>;
    using Then = std::function<void(const core::Result<void> &)>;

    /// Program time, from asking to the answer.
    static constexpr std::chrono::seconds limit{90};
    static constexpr std::chrono::seconds slowAfter{3};
    static QString programsService();

    /// @p service separates the keys of programs, and those of tests.
    explicit Keychain(const core::Clock &clock, QString service = programsService(), QObject *parent = nullptr);
    ~Keychain() override;

    virtual void read(const QString &key, QObject *receiver, ReadThen then);
    /// UTF-8 without NUL, and not empty, else InputInvalid. What was there before is replaced; success means that it
    /// was read again and found to be the same.
    virtual void write(const QString &key, core::Secret value, QObject *receiver, Then then);
    /// Removing what is not there succeeds.
    virtual void remove(const QString &key, QObject *receiver, Then then);

signals:
    /// The request for @p key was not answered for `slowAfter`: a prompt may be open, or the keychain is busy.
    void slow(const QString &key);

private:
    struct Asked
    {
        KeychainRequest *request;
        QPointer<QObject> receiver;
        ReadThen then;
    };

    void ask(KeychainRequest *request, QObject *receiver, ReadThen then);
    void scheduleNext();
    void startNext();
    void dropWhatNobodyWaitsFor();
    void onBackend(KeychainBackend backend);
    void onFinished(KeychainRequest *request);

    const core::Clock &m_clock;
    const QString m_service;
    std::deque<Asked> m_asked;
    bool m_isRunning = false; ///< the first of them
    bool m_backendAsked = false;
    std::optional<KeychainBackend> m_backend; ///< for the process's life, as QtKeychain's choice
};

} // namespace secrets
