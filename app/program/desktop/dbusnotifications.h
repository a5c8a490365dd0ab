// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/desktop/notifications.h"

#include <QDBusConnection>
#include <QStringList>

#include <optional>
#include <vector>

class QDBusMessage;

namespace program {

/// org.freedesktop.Notifications on the session's bus. Its absence is logged once.
class DBusNotifications : public Notifications
{
    Q_OBJECT

public:
    explicit DBusNotifications(QObject *parent = nullptr);
    ~DBusNotifications() override;

    void show(const presenters::Notification &notification) override;
    void withdraw(int number) override;

private slots:
    // Slots by name, because that is how QtDBus delivers signals of the bus.
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    /// One that is, or is to be, on the desktop.
    struct Shown
    {
        presenters::Notification notification;
        uint id = 0;          ///< the server's; 0 while not known
        bool isAsked = false; ///< the server has not answered yet
        bool isNew = true;    ///< not handed to the server yet
        bool isWithdrawn = false;
    };

    bool join();
    void askCapabilities();
    void onCapabilities(const QDBusMessage &reply);
    void onOwnerChanged();
    void sendNew();
    void send(Shown &shown);
    void onNotified(int number, const QDBusMessage &reply);
    void close(uint id);
    void noteAbsence(const QDBusMessage &reply);
    bool serverCan(const QString &what) const { return m_capabilities->contains(what); }
    Shown *findNumber(int number);
    Shown *findId(uint id);

    std::optional<QDBusConnection> m_bus;
    std::optional<QStringList> m_capabilities; ///< of the server that runs
    std::vector<Shown> m_shown;
    QString m_activationToken;
    uint m_tokenOf = 0;
    bool m_isAsking = false; ///< for the capabilities
    bool m_isAbsenceTold = false;
};

} // namespace program
