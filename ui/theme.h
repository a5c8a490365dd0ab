// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui {

/// The platform's own style where there is one, Fusion (with marks that can be seen on a dark ground) where Qt would
/// fall back to its plain "windows" look; colours stay the system's. Sets the program's icon. Once, before the first
void applyTheme();

} // namespace ui
