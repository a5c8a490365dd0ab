// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

} // namespace

IconEngine::IconEngine(const QString &path, Ink ink, std::vector<SmallDrawing> small)
    : m_path(path)
    , m_ink(ink)
    , m_small(std::move(small))
{}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap image = drawn((QSizeF(rect.size()) * scale).toSize(), mode);
    image.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, image);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return drawn(size, mode);
}

// In Qt 6 the size comes in device pixels already; the caller sets the ratio.
QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    return drawn(size, mode);
}

// Qt hands these to the window manager; without them it would choose sizes that leave the small drawings out.
QList<QSize> IconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    if (m_small.empty()) {
        return {};
    }
    return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}};
}

QString IconEngine::key() const
{
    return u"EniDeskIcon"_s;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_path, m_ink, m_small);
}

bool IconEngine::isNull()
{
    return !QFile::exists(m_path);
}

QPixmap IconEngine::drawn(const QSize &pixels, QIcon::Mode mode) const
{
    if (pixels.isEmpty()) {
        return {};
    }
    const QColor color = colorFor(mode);
    const QString cacheKey =
        u"enidesk:%1:%2x%3:%4"_s.arg(m_path).arg(pixels.width()).arg(pixels.height()).arg(color.rgba());
    QPixmap image;
    if (QPixmapCache::find(cacheKey, &image)) {
        return image;
    }
    image = QPixmap(pixels);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    draw(&painter, pixels);
    if (m_ink == Ink::Palette) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    painter.end();
    QPixmapCache::insert(cacheKey, image);
    return image;
}

void IconEngine::draw(QPainter *painter, const QSize &pixels) const
{
    const int side = qMin(pixels.width(), pixels.height());
    for (const SmallDrawing &small : m_small) {
        if (side >= small.side && side <= small.upTo) {
            const QPoint corner((pixels.width() - small.side) / 2, (pixels.height() - small.side) / 2);
            QSvgRenderer(small.path).render(painter, QRect(corner, QSize(small.side, small.side)));
            return;
        }
    }
    QSvgRenderer(m_path).render(painter,
                                QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
}

} // namespace ui
