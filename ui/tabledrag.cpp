// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tabledrag.h"

#include "app/presenters/tabletexts.h"
#include "ui/icons.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QPixmap pixmapOf(const QString &label, const QWidget &source)
{
    constexpr int gap = 6;
    constexpr int iconSize = 16;
    const QFontMetrics metrics = source.fontMetrics();
    const QSize size(iconSize + metrics.horizontalAdvance(label) + 3 * gap,
                     std::max(iconSize, metrics.height()) + 2 * gap);
    QPixmap pixmap(size * source.devicePixelRatio());
    pixmap.setDevicePixelRatio(source.devicePixelRatio());
    pixmap.fill(source.palette().color(QPalette::Base));
    QPainter painter(&pixmap);
    painter.setFont(source.font());
    painter.setPen(source.palette().color(QPalette::Text));
    painter.drawRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5));
    icon(u"interface"_s).paint(&painter, QRect(gap, (size.height() - iconSize) / 2, iconSize, iconSize));
    painter.drawText(QRect(QPoint(2 * gap + iconSize, 0), size), Qt::AlignVCenter | Qt::TextSingleLine, label);
    return pixmap;
}

} // namespace

std::unique_ptr<QMimeData> mimeDataOf(const presenters::TableTexts &texts)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(texts.text());
    if (!texts.csv().isEmpty())
        data->setData(u"text/csv"_s, texts.csv());
    if (!texts.html().isEmpty())
        data->setData(u"text/html"_s, texts.html());
    return data;
}

void dragCopy(QWidget *source, std::unique_ptr<QMimeData> data, const QString &label)
{
    auto *drag = new QDrag(source); // Qt deletes it
    drag->setMimeData(data.release());
    drag->setPixmap(pixmapOf(label, *source));
    drag->exec(Qt::CopyAction);
}

} // namespace ui
