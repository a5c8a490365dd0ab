// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/focusinsight.h"

#include <QApplication>
#include <QScrollArea>

namespace ui {

void keepFocusInSight(QScrollArea *area)
{
    constexpr int margin = 8;
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *now) {
        // What is pressed with the mouse must not move away from under it.
        const bool isByMouse = QGuiApplication::mouseButtons() != Qt::NoButton;
        if (now && !isByMouse && area->widget() && area->widget()->isAncestorOf(now)
            && now->visibleRegion().boundingRect() != now->rect())
            area->ensureWidgetVisible(now, margin, margin);
    });
}

} // namespace ui
