// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>
#include <QString>

#include <vector>

namespace ui {

/// Draws one SVG. With palette ink it is a mask filled with the application palette's text colour: WindowText, its
/// disabled shade, or HighlightedText in a selected row. The colour is looked up at every paint, so a change of the
/// system's theme shows. Needs no icon plugin.
class IconEngine final : public QIconEngine
{
public:
    enum class Ink { Palette, Own };

    /// A drawing on a pixel grid of its own, for pixmaps of @p side to @p upTo pixels: never scaled, set in the middle.
    struct SmallDrawing
    {
        int side = 0;
        int upTo = 0;
        QString path;
    };

    /// @p path of the SVG among the resources; the drawings in @p small take its place in the sizes that they name.
    IconEngine(const QString &path, Ink ink, std::vector<SmallDrawing> small = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    QIconEngine *clone() const override;
    bool isNull() override;

private:
    QPixmap drawn(const QSize &pixels, QIcon::Mode mode) const;

    void draw(QPainter *painter, const QSize &pixels) const;

    QString m_path;
    Ink m_ink;
    std::vector<SmallDrawing> m_small;
};

} // namespace ui
