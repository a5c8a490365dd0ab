// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

namespace simulator::refusals {

/// What the cloud of May 2019 answers @p action where today's answers @p refusal: its code, HTTP status and message, as
/// the documents of that time list them. What they do not list stays as it is.
core::Error in2019(core::Error refusal, const QString &action);

} // namespace simulator::refusals
