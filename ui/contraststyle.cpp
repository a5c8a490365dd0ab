// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contraststyle.h"

#include "ui/contrast.h"
#include "ui/icons.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr float disabledStrength = 0.45F;

enum class Shape { Rounded, Square, Round };

/// The frame of @p option's rectangle, where Fusion drew its own.
void drawFrame(QPainter *painter, const QStyleOption &option, Shape shape, QColor ink)
{
    if (!(option.state & QStyle::State_Enabled))
        ink.setAlphaF(disabledStrength);
    const QRectF area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1));
    switch (shape) {
    case Shape::Rounded:
        painter->drawRoundedRect(area, 2, 2);
        break;
    case Shape::Square:
        painter->drawRect(area);
        break;
    case Shape::Round:
        painter->drawEllipse(area);
        break;
    }
    painter->restore();
}

/// A row that is selected is painted in the colour of the focus already.
QColor focusInkOn(const QStyleOption &option)
{
    const bool isOnHighlight = (option.state & QStyle::State_Item) && (option.state & QStyle::State_Selected);
    return isOnHighlight ? option.palette.color(QPalette::HighlightedText) : focusInk(option.palette);
}

QColor inkOf(const QStyleOption &option, bool isFocused)
{
    return isFocused ? focusInk(option.palette) : frameInk(option.palette);
}

bool hasFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus;
}

bool showsKeyboardFocus(const QStyleOption &option)
{
    return hasFocus(option) && (option.state & QStyle::State_KeyboardFocusChange);
}

/// A view or an editor, which takes input; not a mere box around something.
bool takesInput(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) && widget->focusPolicy() != Qt::NoFocus;
}

} // namespace

ContrastStyle::ContrastStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    // Fusion's mark of the focus is a veil over the text, which makes it fainter.
    if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawFrame(painter, *option, Shape::Rounded, frameInk(option->palette));
    case PE_IndicatorRadioButton:
        return drawFrame(painter, *option, Shape::Round, frameInk(option->palette));
    case PE_FrameLineEdit:
        return drawFrame(painter, *option, Shape::Rounded, inkOf(*option, hasFocus(*option)));
    case PE_Frame:
        if (takesInput(widget))
            drawFrame(painter, *option, Shape::Square, inkOf(*option, hasFocus(*option)));
        return;
    case PE_PanelButtonCommand:
        return drawFrame(painter, *option, Shape::Rounded, inkOf(*option, showsKeyboardFocus(*option)));
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawFrame(painter, *option, Shape::Rounded, focusInkOn(*option));
        return;
    default: // the many others are Fusion's
        return;
    }
}

/// Every menu bar asks for the mark of what did not fit, and for Fusion's Qt loads the plugins of all image formats.
QIcon ContrastStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    if (standardIcon == SP_ToolBarHorizontalExtensionButton)
        return icon(u"chevron-right"_s);
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawFrame(painter, *option, Shape::Rounded, inkOf(*option, hasFocus(*option)));
}

} // namespace ui
