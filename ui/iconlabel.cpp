// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/iconlabel.h"

#include "ui/icons.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int iconSize = 16;

} // namespace

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(iconSize, iconSize);
}

void IconLabel::setIconName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_icon = icon(name);
    update();
}

QSize IconLabel::sizeHint() const
{
    return {iconSize, iconSize};
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace ui
