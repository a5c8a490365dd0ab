// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

class QDBusMessage;
class QDBusObjectPath;
class QDBusPendingCall;
class QDBusVariant;

namespace secrets {

/// The desktop's Secret Service, asked over D-Bus for what QtKeychain does not tell: whether it is there, whether
/// something is stored, whether that is locked. Unlocks with the service's own prompt. No secret passes through here.
/// One question at a time; errors are KeychainFailed. Deleting it is always safe and closes its prompt.
class SecretService : public QObject
{
    Q_OBJECT

public:
    template<typename T> using Then = std::function<void(const core::Result<T> &)>;
    using Attributes = QMap<QString, QString>;

    /// Object paths of what is stored with the same attributes.
    struct Items
    {
        QStringList unlocked;
        QStringList locked;
    };
    struct Collection
    {
        QString path; ///< empty: there is no default collection
        bool isLocked = false;
    };

    /// A prompt that is closed sooner (real time) after it was asked for was not closed by a person: it could not be
    /// shown.
    static constexpr std::chrono::milliseconds shownAtLeast{200};

    /// @p callLimit, in real time, ends a call that is not answered.
    explicit SecretService(std::chrono::milliseconds callLimit, QObject *parent = nullptr);
    ~SecretService() override;

    /// @p then comes later.
    void find(const Attributes &attributes, Then<Items> then);
    void findDefaultCollection(Then<Collection> then);
    /// Both open a prompt where one is needed, and fail with PromptCancelled, or with Locked where none can be shown.
    void unlock(const QStringList &paths, Then<void> then);
    void createDefaultCollection(Then<void> then);
    /// Whether somebody has the service's name on the bus just now.
    void findWhetherRunning(std::function<void(bool)> then);

signals:
    /// It went off the bus while this object was there.
    void vanished();

private:
    QDBusPendingCall call(const QString &path, const QString &interface, const QString &method,
                          const QVariantList &arguments);
    void onAlias(const QDBusMessage &reply, const Then<Collection> &then);
    void onUnlocked(const QDBusMessage &reply, const Then<void> &then);
    void onCreated(const QDBusMessage &reply, const Then<void> &then);
    void openPrompt(const QString &owner, const QString &path, const Then<void> &then);
    void closePrompt();
    void finishPrompt(const core::Result<void> &result);

    QDBusConnection m_bus;
    std::chrono::milliseconds m_callLimit;
    QDBusServiceWatcher m_watcher;
    QString m_prompt;      ///< object path of the open one
    QString m_promptOwner; ///< its service's unique name
    std::chrono::steady_clock::time_point m_promptedAt;
    Then<void> m_prompted;

private slots:
    void onCompleted(bool wasDismissed, const QDBusVariant &result);
};

} // namespace secrets
