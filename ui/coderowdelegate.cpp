// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coderowdelegate.h"

#include "app/presenters/cataloguemodel.h"
#include "ui/contrast.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int margin = 6;
constexpr int lineGap = 2;
constexpr int narrowest = 160;

QFont codeFont(const QFont &font)
{
    QFont bold(font);
    bold.setBold(true);
    return bold;
}

/// By the baseline: letters of a font that fills in for others may reach beyond the line.
void drawLine(QPainter *painter, const QFont &font, const QRect &line, const QString &text, Qt::TextElideMode mode)
{
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->drawText(line.left(), line.top() + metrics.ascent(), metrics.elidedText(text, mode, line.width()));
}

} // namespace

void CodeRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    painter->setPen(itemInk(row));
    const QRect inner = row.rect.adjusted(margin, margin, -margin, -margin);
    const QFont bold = codeFont(row.font);
    const QRect first(inner.left(), inner.top(), inner.width(), QFontMetrics(bold).height());
    const QRect second(inner.left(), first.bottom() + 1 + lineGap, inner.width(), QFontMetrics(row.font).height());
    drawLine(painter, bold, first, index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle);
    drawLine(painter, row.font, second, index.data(presenters::CatalogueModel::TitleRole).toString(), Qt::ElideRight);
    painter->restore();
}

QSize CodeRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(codeFont(option.font)).height() + lineGap + QFontMetrics(option.font).height();
    return {narrowest, lines + 2 * margin};
}

} // namespace ui
