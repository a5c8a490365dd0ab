// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogsize.h"

#include "app/settings/settings.h"
#include "ui/formarea.h"

#include <QDataStream>
#include <QDialog>
#include <QEvent>
#include <QIODevice>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

/// What a screen of 1024 × 700 leaves inside a window's frame.
constexpr QSize largestGrown(1000, 660);
/// A window manager tells late how wide its frame is.
constexpr std::chrono::milliseconds frameIsKnown(100);

} // namespace

DialogSize::DialogSize(QDialog *dialog, FormArea *area)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_area(area)
{
    dialog->installEventFilter(this);
    dialog->resize(dialog->size().boundedTo(largest()));
    // Queued: the layouts know the new height only after the request that announces it.
    if (area)
        connect(area, &FormArea::contentResized, this, &DialogSize::grow, Qt::QueuedConnection);
}

/// What the screen leaves inside the window's frame. Before it is shown, the frame is guessed.
QSize DialogSize::largest() const
{
    constexpr QSize usualFrame(8, 32);
    const QSize frame = m_dialog->frameGeometry().size() - m_dialog->geometry().size();
    return m_dialog->screen()->availableSize() - (frame.isEmpty() ? usualFrame : frame);
}

/// With its whole frame on the screen.
void DialogSize::fit()
{
    if (!m_dialog->isVisible() || m_dialog->isMaximized() || m_dialog->isFullScreen())
        return;
    const QSize size = m_dialog->size().boundedTo(largest());
    if (size != m_dialog->size())
        m_dialog->resize(size);
    const QRect screen = m_dialog->screen()->availableGeometry();
    const QRect frame = m_dialog->frameGeometry();
    const QPoint inside(
        std::clamp(frame.left(), screen.left(), std::max(screen.left(), screen.right() + 1 - frame.width())),
        std::clamp(frame.top(), screen.top(), std::max(screen.top(), screen.bottom() + 1 - frame.height())));
    if (inside != frame.topLeft())
        m_dialog->move(inside);
}

bool DialogSize::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_dialog)
        return false;
    if (event->type() == QEvent::Show) {
        m_isNew = true;
        if (m_area)
            QMetaObject::invokeMethod(this, &DialogSize::grow, Qt::QueuedConnection);
    } else if (event->type() == QEvent::WindowActivate && m_isNew) {
        m_isNew = false;
        QTimer::singleShot(frameIsKnown, this, &DialogSize::fit);
    }
    return QObject::eventFilter(watched, event);
}

void DialogSize::restore(settings::Settings *settings)
{
    m_settings = settings;
    if (!settings)
        return;
    QSize size;
    QDataStream stream(settings->state(m_dialog->objectName()));
    stream >> size;
    if (stream.status() == QDataStream::Ok && size.isValid() && !size.isEmpty())
        m_dialog->resize(size.boundedTo(largest()));
}

void DialogSize::save() const
{
    if (!m_settings)
        return;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    QSize size = m_dialog->size();
    if (size.height() == m_grownTo) // it grew by itself for something that will not be there the next time
        size.setHeight(m_heightBefore);
    stream << size;
    m_settings->setState(m_dialog->objectName(), state);
}

void DialogSize::grow()
{
    if (!m_dialog->isVisible())
        return;
    const int missing = m_area->contentHeight() - m_area->height();
    if (missing <= 0)
        return;
    const int limit = std::min(largestGrown.height(), largest().height());
    const int height = std::min(m_dialog->height() + missing, limit);
    if (height <= m_dialog->height())
        return;
    if (m_dialog->height() != m_grownTo)
        m_heightBefore = m_dialog->height();
    m_grownTo = height;
    m_dialog->resize(m_dialog->width(), height);
    fit(); // it grew downwards
}

} // namespace ui
