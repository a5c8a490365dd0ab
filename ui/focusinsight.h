// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;

namespace ui {

/// Scrolls @p area to what gets the focus in it, also where the Tab key comes from outside: Qt does so only within.
void keepFocusInSight(QScrollArea *area);

} // namespace ui
