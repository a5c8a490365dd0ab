// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/traynotifications.h"

#include "ui/icons.h"

#include <QSystemTrayIcon>

namespace program {

TrayNotifications::TrayNotifications(QObject *parent)
    : Notifications(parent)
{}

void TrayNotifications::show(const presenters::Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(ui::applicationIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit activated(m_number, {}); });
    }
    m_number = notification.number;
    m_icon->show();
    m_icon->showMessage(notification.title, notification.text,
                        notification.urgency == presenters::Notification::Urgency::Low ? QSystemTrayIcon::Information
                                                                                       : QSystemTrayIcon::Warning);
}

void TrayNotifications::withdraw(int number)
{
    if (m_icon && number == m_number)
        m_icon->hide();
}

} // namespace program
