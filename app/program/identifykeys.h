// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/storedprofiles.h"

namespace program {

/// Asks the cloud of @p profile whose keys these are. @p then comes once, later, unless @p receiver is gone: at the
/// latest after eight seconds, with Cancelled, so that nobody waits long for a cloud that cannot be reached.
void identifyKeys(const core::Clock &clock, core::RandomSource &random, const ProfileSet &profiles,
                  const domain::Profile &profile, operations::Keys keys, QObject *receiver, IdentifiedThen then);

} // namespace program
