// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profilerowdelegate.h"

#include "app/presenters/profilesmodel.h"
#include "ui/colourmark.h"
#include "ui/contrast.h"
#include "ui/icons.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Keys = operations::Profiles::Keys;
using presenters::ProfilesModel;

constexpr int margin = 8;
constexpr int iconSide = 16;
constexpr int lineGap = 2;

QString iconFor(Keys keys)
{
    switch (keys) {
    case Keys::Ready:
        return u"check"_s;
    case Keys::Coming:
        return u"busy"_s;
    case Keys::Missing:
    case Keys::SignedOut:
        return u"circle"_s;
    }
    return {};
}

QFont nameFont(const QFont &font)
{
    QFont bold(font);
    bold.setBold(true);
    return bold;
}

/// By the baseline: letters of a font that fills in for others may reach beyond the line.
void drawLine(QPainter *painter, const QFont &font, const QRect &line, const QString &text)
{
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->drawText(line.left(), line.top() + metrics.ascent(),
                      metrics.elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

void ProfileRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    painter->setPen(itemInk(row));
    const QRect inner = row.rect.adjusted(margin, margin, -margin, -margin);
    const QFont bold = nameFont(row.font);
    const QRect first(inner.left(), inner.top(), inner.width(), QFontMetrics(bold).height());
    const QRect second(inner.left(), first.bottom() + 1 + lineGap, inner.width(), QFontMetrics(row.font).height());
    const int shift = iconSide + margin;
    const QIcon::Mode mode = row.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal;
    const auto colour = static_cast<domain::ColourMark>(index.data(ProfilesModel::ColourRole).toInt());
    colourMarkIcon(colour).paint(painter, QRect(first.left(), first.center().y() - iconSide / 2, iconSide, iconSide));
    drawLine(painter, bold, first.adjusted(shift, 0, 0, 0), index.data(Qt::DisplayRole).toString());
    icon(iconFor(static_cast<Keys>(index.data(ProfilesModel::KeysRole).toInt())))
        .paint(painter, QRect(second.left(), second.center().y() - iconSide / 2, iconSide, iconSide), Qt::AlignCenter,
               mode);
    drawLine(painter, row.font, second.adjusted(shift, 0, 0, 0),
             index.data(ProfilesModel::StateRole).toString() + u" · "_s
                 + index.data(ProfilesModel::DetailsRole).toString());
    painter->restore();
}

QSize ProfileRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(nameFont(option.font)).height() + lineGap + QFontMetrics(option.font).height();
    return {iconSide * 10, lines + 2 * margin};
}

} // namespace ui
