// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>

#include <optional>

namespace program {

/// The session's bus, joined with the first call; nothing where there is none. Joining takes a round trip, so call it
/// once the first window is there.
std::optional<QDBusConnection> sessionBus();

} // namespace program
