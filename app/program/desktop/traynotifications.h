// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/desktop/notifications.h"

class QSystemTrayIcon;

namespace program {

/// For desktops without org.freedesktop.Notifications: a balloon of an icon that is there as long as the balloon is.
class TrayNotifications : public Notifications
{
    Q_OBJECT

public:
    explicit TrayNotifications(QObject *parent = nullptr);

    void show(const presenters::Notification &notification) override;
    void withdraw(int number) override;

private:
    QSystemTrayIcon *m_icon = nullptr;
    int m_number = 0; ///< of the one that is shown
};

} // namespace program
