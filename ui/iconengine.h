// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>
#include <QString>

namespace ui {

/// Draws one SVG. With palette ink it is a mask filled with the application palette's text colour: WindowText, its
/// disabled shade, or HighlightedText in a selected row. The colour is looked up at every paint, so a change of the
/// system's theme shows. Needs no icon plugin.
class IconEngine final : public QIconEngine
{
public:
    enum class Ink { Palette, Own };

    /// @p path of the SVG among the resources.
    IconEngine(const QString &path, Ink ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QString key() const override;
    QIconEngine *clone() const override;
    bool isNull() override;

private:
    QPixmap drawn(const QSize &pixels, QIcon::Mode mode) const;

    QString m_path;
    Ink m_ink;
};

} // namespace ui
