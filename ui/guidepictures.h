// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSize>
#include <QTextObjectInterface>

namespace ui {

/// Draws the guide's pictures: never wider than the page, in as many pixels as the screen has, framed. A picture is
/// read from the program's resources when it is first drawn, and nothing is read from anywhere else.
class GuidePictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
    void setFrameColor(const QColor &color) { m_frame = color; }

private:
    /// What a picture of the file takes at 100 %.
    QSize naturalSize(const QString &file);
    const QPixmap &drawn(const QString &file, QSize pixels);

    QHash<QString, QSize> m_sizes;
    QHash<QString, QPixmap> m_drawn; ///< by file, in the size drawn last
    QColor m_frame;
};

} // namespace ui
