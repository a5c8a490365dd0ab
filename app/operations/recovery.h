// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/plan.h"

namespace operations {

/// Error::code of a step that the program's end interrupted.
inline constexpr auto programEndedCode = u"ProgramEnded";

/// Takes up a step that an earlier run of the program left open: what was never sent is failed (refused where the cloud
/// had refused it for the moment), what is or may have been sent is unknown. Returns whether something is left to find
/// out.
bool takeUp(domain::Step &step, const QDateTime &now);

} // namespace operations
