// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/profile.h"

#include <QIcon>

namespace ui {

/// The dot of a profile's colour, the same on light and dark grounds; a null icon for none. Its word is
/// presenters::ProfileText::colour().
QIcon colourMarkIcon(domain::ColourMark mark);

} // namespace ui
