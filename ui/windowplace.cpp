// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowplace.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr quint32 mark = 0x454e4901; ///< "ENI", version 1
constexpr int farthest = 1'000'000;  ///< no desktop is larger
constexpr QMargins usualFrame(4, 28, 4, 4);

bool isSensible(const QRect &rect)
{
    const QRect all(-farthest, -farthest, 2 * farthest, 2 * farthest);
    return rect.isValid() && all.contains(rect);
}

bool isSensible(const QMargins &frame)
{
    constexpr int widest = 200;
    const auto within = [](int side) {
        return side >= 0 && side <= widest;
    };
    return within(frame.left()) && within(frame.top()) && within(frame.right()) && within(frame.bottom());
}

/// Where a window manager has not told it yet, there is none.
QMargins frameOf(const QWidget &window)
{
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
            outer.bottom() - inner.bottom()};
}

/// The screen that has most of @p rect; nullptr where none has any.
const WindowPlace::Screen *mostOf(const QRect &rect, const std::vector<WindowPlace::Screen> &screens)
{
    const WindowPlace::Screen *found = nullptr;
    qint64 most = 0;
    for (const WindowPlace::Screen &screen : screens) {
        const QRect part = screen.geometry & rect;
        const qint64 size = part.isEmpty() ? 0 : qint64{part.width()} * part.height();
        if (size > most) {
            most = size;
            found = &screen;
        }
    }
    return found;
}

} // namespace

WindowPlace WindowPlace::of(const QWidget &window)
{
    WindowPlace place;
    place.isMaximised = window.isMaximized() || window.isFullScreen();
    place.normal = place.isMaximised && window.normalGeometry().isValid() ? window.normalGeometry() : window.geometry();
    place.frame = place.isMaximised || !isSensible(frameOf(window)) ? QMargins() : frameOf(window);
    place.screenName = window.screen()->name();
    place.screenGeometry = window.screen()->geometry();
    return place;
}

QByteArray WindowPlace::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << mark << normal << frame << screenName << screenGeometry << isMaximised;
    return bytes;
}

std::optional<WindowPlace> WindowPlace::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0;
    stream >> found;
    if (found != mark)
        return std::nullopt;
    WindowPlace place;
    stream >> place.normal >> place.frame >> place.screenName >> place.screenGeometry >> place.isMaximised;
    const bool isWhole = stream.status() == QDataStream::Ok && isSensible(place.normal) && isSensible(place.frame)
                         && isSensible(place.screenGeometry);
    return isWhole ? std::optional(place) : std::nullopt;
}

QRect WindowPlace::placedOn(const std::vector<Screen> &screens) const
{
    QRect wanted = normal;
    const auto named = std::find_if(screens.begin(), screens.end(),
                                    [this](const Screen &screen) { return screen.name == screenName; });
    const Screen *screen = named == screens.end() ? mostOf(normal, screens) : &*named;
    if (!screen)
        screen = &screens.front();
    // As it stood on its screen, also where that one lies elsewhere on the desktop now or is another one.
    if (named != screens.end() || !screen->geometry.intersects(normal))
        wanted.translate(screen->geometry.topLeft() - screenGeometry.topLeft());

    const QMargins around = frame.isNull() ? usualFrame : frame;
    const QRect room = screen->available.marginsRemoved(around);
    wanted.setSize(wanted.size().boundedTo(room.size()));
    wanted.moveLeft(std::clamp(wanted.left(), room.left(), room.right() + 1 - wanted.width()));
    wanted.moveTop(std::clamp(wanted.top(), room.top(), room.bottom() + 1 - wanted.height()));
    return wanted;
}

void WindowPlace::applyTo(QWidget &window) const
{
    std::vector<Screen> screens;
    QList<QScreen *> all = QGuiApplication::screens();
    if (all.isEmpty())
        return;
    for (const QScreen *screen : all)
        screens.push_back({screen->name(), screen->geometry(), screen->availableGeometry()});
    window.setGeometry(placedOn(screens));
    if (isMaximised)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace ui
