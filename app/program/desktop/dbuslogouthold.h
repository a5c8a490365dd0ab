// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/desktop/logouthold.h"

#include <QDBusConnection>

#include <functional>
#include <optional>

class QDBusMessage;

namespace program {

/// By org.freedesktop.portal.Inhibit, or by org.gnome.SessionManager where there is no portal. The absence of both is
/// logged once. What it holds goes with the program in any case: the bus tells both when somebody leaves.
class DBusLogoutHold : public LogoutHold
{
    Q_OBJECT

public:
    explicit DBusLogoutHold(QObject *parent = nullptr);
    ~DBusLogoutHold() override;

    void hold(const QString &reason) override;
    void release() override;

private:
    enum class State { Free, Asking, HeldByPortal, HeldBySessionManager, Refused };

    void ask(const QDBusMessage &question, void (DBusLogoutHold::*take)(const QDBusMessage &));
    void askPortal();
    void onPortal(const QDBusMessage &reply);
    void askSessionManager();
    void onSessionManager(const QDBusMessage &reply);
    void settle(State state);

    std::optional<QDBusConnection> m_bus;
    QString m_reason;
    State m_state = State::Free;
    bool m_isWanted = false;
    QString m_request; ///< the portal's
    uint m_cookie = 0; ///< the session manager's
    bool m_isAbsenceTold = false;
};

} // namespace program
