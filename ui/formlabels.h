// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace ui {

/// Labels of fields that have a note below them stand beside the field, not beside the middle of both.
void alignFieldLabels(QWidget &form);

} // namespace ui
