// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/desktoplink.h"

#include "app/domain/preferences.h"
#include "app/program/desktop/platform.h"
#include "app/program/desktop/sessionend.h"
#include "ui/mainwindow.h"
#include "ui/quitguard.h"
#include "ui/raisewindow.h"

#include <QGuiApplication>

namespace program {

using presenters::NotificationPresenter;

DesktopLink::DesktopLink(operations::Changes &changes, presenters::ResultPresenter &results, const core::Clock &clock,
                         ui::MainWindow &window)
    : m_window(window)
    , m_notifier(changes, results, clock)
    , m_leave(changes, results)
    , m_notifications(makeNotifications())
    , m_hold(makeLogoutHold())
    , m_guard(new ui::QuitGuard(m_leave, &window))
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &DesktopLink::onApplicationState);
    connect(&m_notifier, &NotificationPresenter::wanted, m_notifications.get(), &Notifications::show);
    connect(&m_notifier, &NotificationPresenter::withdrawn, m_notifications.get(), &Notifications::withdraw);
    connect(&m_notifier, &NotificationPresenter::opened, this, &DesktopLink::raiseWindow);
    connect(m_notifications.get(), &Notifications::activated, this, &DesktopLink::onActivated);
    connect(&m_leave, &presenters::LeavePresenter::changed, this, &DesktopLink::onLeaveChanged);
    new SessionEnd({[this] { m_window.saveState(); }, [this] { return m_leave.isUnderWay(); },
                    [this] {
                        return m_guard->askNow() == ui::QuitGuard::Answer::Quit;
                    }},
                   this);
    onApplicationState(QGuiApplication::applicationState());
}

DesktopLink::~DesktopLink()
{
    delete m_guard; // before the presenter that it asks
}

void DesktopLink::usePreferences(const domain::Preferences &preferences)
{
    m_notifier.setEnabled(preferences.notifiesOfEnds);
}

void DesktopLink::onApplicationState(Qt::ApplicationState state)
{
    m_notifier.setAttended(state == Qt::ApplicationActive);
}

void DesktopLink::onActivated(int number, const QString &activationToken)
{
    m_activationToken = activationToken;
    m_notifier.open(number);
    m_activationToken.clear();
}

void DesktopLink::raiseWindow()
{
    ui::Activation activation{{}, m_activationToken};
    if (!activation.isValid())
        activation = {};
    ui::raiseWindow(m_window, activation);
}

void DesktopLink::onLeaveChanged()
{
    if (m_leave.isUnderWay())
        m_hold->hold(presenters::LeavePresenter::reason());
    else
        m_hold->release();
}

} // namespace program
