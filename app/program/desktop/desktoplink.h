// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/leavepresenter.h"
#include "app/presenters/notificationpresenter.h"

#include <QPointer>

#include <memory>

namespace domain {
struct Preferences;
}

namespace ui {
class MainWindow;
class QuitGuard;
} // namespace ui

namespace program {

class LogoutHold;
class Notifications;

/// The main window's ties to the desktop: notifications, and what happens when somebody quits or the session ends
/// while a change is under way. What is of one platform alone stays in this folder.
class DesktopLink : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DesktopLink(operations::Changes &changes, presenters::ResultPresenter &results, const core::Clock &clock,
                ui::MainWindow &window);
    ~DesktopLink() override;

    void usePreferences(const domain::Preferences &preferences);

private:
    void onApplicationState(Qt::ApplicationState state);
    void onActivated(int number, const QString &activationToken);
    void raiseWindow();
    void onLeaveChanged();

    ui::MainWindow &m_window;
    presenters::NotificationPresenter m_notifier;
    presenters::LeavePresenter m_leave;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<LogoutHold> m_hold;
    QPointer<ui::QuitGuard> m_guard; ///< the window's
    QString m_activationToken;       ///< of the notification that is being opened
};

} // namespace program
