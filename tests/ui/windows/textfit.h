// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace tests {

/// Texts that are wider or higher than the place they have: labels, buttons, check boxes, tabs, heads of columns,
/// titles of boxes, what combo and spin boxes show, placeholders, rows of lists whose text wraps. Two kinds may be
/// cut: an ElidedLabel, whose tooltip has the whole, and cells of the main table, which the user widens.
QStringList cutTexts(const QWidget &window);

/// Why the window does not fit on its screen, frame and all; empty where it does.
QString tooLarge(const QWidget &window);

} // namespace tests
