// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/sessionbus.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

/// Without an address libdbus would start a bus of its own, and wait for it.
bool isBusThere()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

} // namespace

std::optional<QDBusConnection> sessionBus()
{
    if (!isBusThere())
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

} // namespace program
