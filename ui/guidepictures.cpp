// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidepictures.h"

#include "ui/guidebook.h"

#include <QImageReader>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// What a page leaves at the place of a picture.
double roomAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QTextList *list = block.textList();
    const int indent = block.blockFormat().indent() + (list ? list->format().indent() : 0);
    return std::floor(document.textWidth() - 2 * document.documentMargin() - block.blockFormat().leftMargin()
                      - indent * document.indentWidth());
}

} // namespace

QSize GuidePictures::naturalSize(const QString &file)
{
    const auto known = m_sizes.constFind(file);
    if (known != m_sizes.constEnd())
        return *known;
    return *m_sizes.insert(file, QImageReader(file).size());
}

QSizeF GuidePictures::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const QString file = GuideBook::pictureFile(format.toImageFormat().name());
    const QSizeF size = file.isEmpty() ? QSizeF() : QSizeF(naturalSize(file));
    if (size.isEmpty())
        return {};
    const double room = roomAt(*document, position);
    const double width = room > 0 ? std::min(size.width(), room) : size.width();
    return {width, std::ceil(size.height() * width / size.width())};
}

void GuidePictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const QString file = GuideBook::pictureFile(format.toImageFormat().name());
    if (file.isEmpty() || rect.isEmpty())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    const QRectF place(rect.topLeft(), rect.size());
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(place, drawn(file, (rect.size() * ratio).toSize()), {});
    painter->setPen(QPen(m_frame, 1));
    painter->drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

const QPixmap &GuidePictures::drawn(const QString &file, QSize pixels)
{
    QPixmap &pixmap = m_drawn[file];
    if (pixmap.size() != pixels)
        pixmap = QPixmap::fromImage(QImage(file).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return pixmap;
}

} // namespace ui
