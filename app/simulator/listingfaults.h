// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/enilisting.h"

namespace simulator {

/// Lets the call's fault have its way with the rows of @p page and with how it goes on, and with the list itself where
/// rows move while somebody pages through it by number.
void spoilPage(Call &call, Region &region, EniPage &page);

} // namespace simulator
