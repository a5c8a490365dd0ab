// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace ui {

enum class ColorScheme { Light, Dark };

/// A palette of our own, with a colour for every role and group, made for the Fusion style.
QPalette paletteOf(ColorScheme scheme);

/// Whether @p palette writes dark on light or light on dark.
ColorScheme schemeOf(const QPalette &palette);

} // namespace ui
