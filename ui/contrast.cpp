// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contrast.h"

#include <QStyleOptionViewItem>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double linear(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

/// @p from, mixed with the text's colour until it can be seen on windows and in fields.
QColor strengthened(const QColor &from, const QPalette &palette)
{
    constexpr int steps = 20;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor field = palette.color(QPalette::Active, QPalette::Base);
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    for (int step = 0; step < steps; ++step) {
        const QColor color = mixed(from, ink, static_cast<float>(step) / steps);
        if (contrast(color, window) >= frameContrast && contrast(color, field) >= frameContrast)
            return color;
    }
    return ink;
}

} // namespace

QColor mixed(const QColor &from, const QColor &to, float share)
{
    return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * share,
                            from.greenF() + (to.greenF() - from.greenF()) * share,
                            from.blueF() + (to.blueF() - from.blueF()) * share);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor frameInk(const QPalette &palette)
{
    return strengthened(palette.color(QPalette::Active, QPalette::Window), palette);
}

QColor focusInk(const QPalette &palette)
{
    return strengthened(palette.color(QPalette::Active, QPalette::Highlight), palette);
}

QColor itemInk(const QStyleOptionViewItem &item)
{
    const QPalette::ColorGroup group = !(item.state & QStyle::State_Enabled) ? QPalette::Disabled
                                       : (item.state & QStyle::State_Active) ? QPalette::Active
                                                                             : QPalette::Inactive;
    const bool isSelected = item.state & QStyle::State_Selected;
    return item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace ui
