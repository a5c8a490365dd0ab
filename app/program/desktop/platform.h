// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/desktop/logouthold.h"
#include "app/program/desktop/notifications.h"

#include <memory>

namespace program {

/// How this desktop shows notifications.
std::unique_ptr<Notifications> makeNotifications();
/// How this desktop is asked not to end the session; one that does nothing where a session manager asks us anyway.
std::unique_ptr<LogoutHold> makeLogoutHold();

} // namespace program
