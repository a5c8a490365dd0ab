// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/platform.h"

#include "app/program/desktop/dbuslogouthold.h"
#include "app/program/desktop/dbusnotifications.h"
#include "app/program/desktop/traynotifications.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool isFreeDesktop = true;
#else
constexpr bool isFreeDesktop = false;
#endif

class NoLogoutHold : public LogoutHold
{
public:
    void hold(const QString &) override {}
    void release() override {}
};

/// XSMP: the session manager tells us, and SessionEnd answers.
bool hasSessionManager()
{
    return QGuiApplication::platformName() == u"xcb"_s && !qEnvironmentVariableIsEmpty("SESSION_MANAGER");
}

} // namespace

std::unique_ptr<Notifications> makeNotifications()
{
    if (isFreeDesktop)
        return std::make_unique<DBusNotifications>();
    return std::make_unique<TrayNotifications>();
}

std::unique_ptr<LogoutHold> makeLogoutHold()
{
    if (isFreeDesktop && !hasSessionManager())
        return std::make_unique<DBusLogoutHold>();
    return std::make_unique<NoLogoutHold>();
}

} // namespace program
