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

#include <algorithm>

namespace ui {

namespace {

/// What a screen of 1024 × 700 leaves inside a window's frame.
constexpr QSize largestGrown(1000, 660);

} // namespace

DialogSize::DialogSize(QDialog *dialog, FormArea *area)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_area(area)
{
    // Queued: the layouts know the new height only after the request that announces it.
    if (!area)
        return;
    connect(area, &FormArea::contentResized, this, &DialogSize::grow, Qt::QueuedConnection);
    dialog->installEventFilter(this);
}

bool DialogSize::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialog && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &DialogSize::grow, Qt::QueuedConnection);
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
        m_dialog->resize(size.boundedTo(m_dialog->screen()->availableSize()));
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
    const int limit = std::min(largestGrown.height(), m_dialog->screen()->availableSize().height());
    const int height = std::min(m_dialog->height() + missing, limit);
    if (height <= m_dialog->height())
        return;
    if (m_dialog->height() != m_grownTo)
        m_heightBefore = m_dialog->height();
    m_grownTo = height;
    m_dialog->resize(m_dialog->width(), height);
}

} // namespace ui
