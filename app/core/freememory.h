// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core {

/// Gives the system what the heap has kept of freed memory, as far as it can; takes some milliseconds. To be called
/// after work that needed much for a while. Nothing where the C library has no such call.
void giveFreeMemoryBack();

} // namespace core
