// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// An icon of the program's own family by the name of its file in resources/icons ("check", "chevron-down"). Drawn in
/// the palette's text colour of the moment, sharp at any scale; an unknown name gives a null icon.
QIcon icon(const QString &name);

/// The program's own icon, for windows and the About box. Below 28 pixels it is one of the small drawings.
QIcon applicationIcon();

} // namespace ui
