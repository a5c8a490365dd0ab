// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// F1 with the focus in @p widget, or in what is inside it, opens the guide at @p topic (a name of resources/guide).
/// Empty: what stands around it decides.
void setGuideTopic(QWidget *widget, const QString &topic);

/// Of the nearest of @p widget and what stands around it, dialogs and then their windows. Empty: nobody says.
QString guideTopicOf(const QWidget *widget);

} // namespace ui
