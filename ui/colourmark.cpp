// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/colourmark.h"

#include <QColor>
#include <QIconEngine>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr double dotShare = 10.0 / 16.0; ///< of the icon's side

/// Of a middle lightness, so that they stand out from a light and from a dark ground alike.
QColor colourOf(domain::ColourMark mark)
{
    switch (mark) {
    case domain::ColourMark::None:
        return Qt::transparent;
    case domain::ColourMark::Red:
        return {0xd9, 0x3f, 0x3f};
    case domain::ColourMark::Orange:
        return {0xc9, 0x6c, 0x12};
    case domain::ColourMark::Green:
        return {0x38, 0x94, 0x47};
    case domain::ColourMark::Blue:
        return {0x3a, 0x7f, 0xd6};
    case domain::ColourMark::Purple:
        return {0x98, 0x5c, 0xcf};
    case domain::ColourMark::Grey:
        return {0x80, 0x80, 0x80};
    }
    return {};
}

/// Paints anew at every scale; a disabled dot is paler.
class DotEngine final : public QIconEngine
{
public:
    explicit DotEngine(const QColor &colour)
        : m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height()) * dotShare;
        QRectF dot(0, 0, side, side);
        dot.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colour);
        painter->drawEllipse(dot);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    QString key() const override { return u"EniDeskColourMark"_s; }
    QIconEngine *clone() const override { return new DotEngine(m_colour); }
    bool isNull() override { return false; }

private:
    QColor m_colour;
};

} // namespace

QIcon colourMarkIcon(domain::ColourMark mark)
{
    return mark == domain::ColourMark::None ? QIcon() : QIcon(new DotEngine(colourOf(mark)));
}

} // namespace ui
