// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/formlabels.h"

#include <QLabel>

namespace ui {

void alignFieldLabels(QWidget &form)
{
    const auto labels = form.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy())
            label->setMinimumHeight(label->buddy()->sizeHint().height());
    }
}

} // namespace ui
