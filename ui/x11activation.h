// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace ui {

#ifdef ENIDESK_XCB
/// Asks the window manager to bring @p window to the front as the user's own wish, at the time that @p startupId names
/// ("…_TIME123"), and tells the desktop that this start has ended. False where this is not X11: nothing was done.
/// The one place with calls that only X11 has.
bool activateOnX11(QWidget &window, const QString &startupId);
#else
inline bool activateOnX11(QWidget &, const QString &)
{
    return false;
}
#endif

} // namespace ui
