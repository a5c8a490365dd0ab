// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMargins>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace ui {

/// Where a window is: on which screen, how large, whether maximised. Put back, it is on that screen where it is still
/// there, and in every case wholly on a screen.
class WindowPlace
{
public:
    struct Screen
    {
        QString name;
        QRect geometry;  ///< on the desktop, in device-independent pixels
        QRect available; ///< without panels
        friend bool operator==(const Screen &, const Screen &) = default;
    };

    static WindowPlace of(const QWidget &window);
    /// Nothing where @p bytes are not understood.
    static std::optional<WindowPlace> fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;

    /// Gives @p window, which is not shown yet, its place.
    void applyTo(QWidget &window) const;
    /// Without its frame, where it fits into one of @p screens; the first one is the primary one, and there is one.
    QRect placedOn(const std::vector<Screen> &screens) const;

    QRect normal; ///< when it is not maximised; without its frame
    QMargins frame;
    QString screenName;
    QRect screenGeometry;
    bool isMaximised = false;
    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

} // namespace ui
