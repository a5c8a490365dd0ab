// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/foldbutton.h"

#include "ui/icons.h"

#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FoldButton::FoldButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    connect(this, &QToolButton::toggled, this, &FoldButton::showChevron);
    showChevron(false);
}

void FoldButton::showChevron(bool unfolded)
{
    setIcon(ui::icon(unfolded ? u"chevron-down"_s : u"chevron-right"_s));
}

/// In a dialog the Enter key would press its default button.
void FoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void FoldButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state &= ~QStyle::State_On;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace ui
