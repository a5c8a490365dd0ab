// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace ui {

/// The Tab key comes to @p part, and to everything in it in its present order, right after @p before. For parts that
/// were made later than what stands below them. Returns the last of them, for the next part.
QWidget *placeInTabOrder(QWidget *before, QWidget *part);

} // namespace ui
