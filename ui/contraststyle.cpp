// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/indicatorstyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int darkBelow = 128; ///< lightness of the window's ground
constexpr float enabledStrength = 0.6F;
constexpr float disabledStrength = 0.3F;

} // namespace

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox;
    if ((!isBox && element != PE_IndicatorRadioButton) || option->palette.window().color().lightness() >= darkBelow)
        return;
    QColor ink = option->palette.color(QPalette::Active, QPalette::WindowText);
    ink.setAlphaF((option->state & State_Enabled) ? enabledStrength : disabledStrength);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1));
    const QRectF area = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRoundedRect(area, 2, 2);
    else
        painter->drawEllipse(area);
    painter->restore();
}

} // namespace ui
