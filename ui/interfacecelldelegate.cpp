// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/interfacecelldelegate.h"

#include "app/models/interfacesmodel.h"
#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using models::Column;

constexpr int iconSide = 16;

Column columnOf(const QModelIndex &index)
{
    return static_cast<Column>(index.column());
}

/// Draws the icon and returns the place that it leaves for the text.
QRect drawIcon(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &place, int margin)
{
    const bool isSelected = cell.state & QStyle::State_Selected;
    const QIcon::Mode mode = !(cell.state & QStyle::State_Enabled) ? QIcon::Disabled
                             : isSelected                          ? QIcon::Selected
                                                                   : QIcon::Normal;
    const int width = cell.decorationSize.width();
    cell.icon.paint(painter, QRect(place.left(), place.top(), width, place.height()), Qt::AlignCenter, mode);
    return place.adjusted(width + 2 * margin, 0, 0, 0);
}

} // namespace

InterfaceCellDelegate::InterfaceCellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixed(fixedWidthFont(m_fixedFor))
{
    constexpr int last = static_cast<int>(domain::InterfaceStatus::Other);
    for (int status = 0; status <= last; ++status) {
        m_statusIcons.push_back(icon(iconNameFor(static_cast<domain::InterfaceStatus>(status))));
    }
}

bool InterfaceCellDelegate::isFixedWidth(Column column)
{
    return column == Column::Id || column == Column::PrimaryIpv4 || column == Column::Ipv6Addresses
           || column == Column::Mac;
}

Qt::Alignment InterfaceCellDelegate::alignment(Column column)
{
    return Qt::AlignVCenter | (column == Column::Ipv6Usage ? Qt::AlignRight : Qt::AlignLeft);
}

void InterfaceCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Column column = columnOf(index);
    option->displayAlignment = alignment(column);
    option->textElideMode = Qt::ElideMiddle;
    if (isFixedWidth(column)) {
        useFixedWidth(option);
    }
    if (column == Column::Status) {
        const auto status = static_cast<size_t>(index.data(models::InterfacesModel::StatusRole).toInt());
        if (status < m_statusIcons.size()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(iconSide, iconSide);
            option->icon = m_statusIcons[status];
        }
    }
}

void InterfaceCellDelegate::useFixedWidth(QStyleOptionViewItem *option) const
{
    if (option->font != m_fixedFor) {
        m_fixedFor = option->font;
        m_fixed = fixedWidthFont(m_fixedFor);
    }
    option->font = m_fixed;
    option->fontMetrics = QFontMetrics(m_fixed);
}

void InterfaceCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    QRect place = cell.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (cell.features & QStyleOptionViewItem::HasDecoration)
        place = drawIcon(painter, cell, place, margin);
    painter->setPen(itemInk(cell));
    painter->setFont(cell.font);
    painter->setLayoutDirection(cell.direction);
    painter->drawText(place, static_cast<int>(cell.displayAlignment | Qt::TextSingleLine),
                      cell.fontMetrics.elidedText(cell.text, cell.textElideMode, place.width()));
    painter->restore();
    if (cell.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.rect = place.adjusted(-margin, 0, margin, 0);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

QSize InterfaceCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int breathingSpace = 8;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += breathingSpace;
    return size;
}

bool InterfaceCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                      const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString whole = index.data(models::InterfacesModel::WholeTextRole).toString();
    const bool isCut = QStyledItemDelegate::sizeHint(option, index).width() > option.rect.width();
    const bool isShortened = whole != index.data(Qt::DisplayRole).toString();
    const QString text = isCut || isShortened ? whole : QString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), option.rect);
    return true;
}

QString iconNameFor(domain::InterfaceStatus status)
{
    switch (status) {
    case domain::InterfaceStatus::InUse:
    case domain::InterfaceStatus::Linked:
        return u"check"_s;
    case domain::InterfaceStatus::Available:
        return u"circle"_s;
    case domain::InterfaceStatus::Attaching:
    case domain::InterfaceStatus::Detaching:
    case domain::InterfaceStatus::Creating:
    case domain::InterfaceStatus::Deleting:
    case domain::InterfaceStatus::Linking:
    case domain::InterfaceStatus::Unlinking:
        return u"busy"_s;
    case domain::InterfaceStatus::CreateFailed:
        return u"cross"_s;
    case domain::InterfaceStatus::Other:
        return u"question"_s;
    }
    return {};
}

} // namespace ui
