// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/formarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int minimumContentHeight = 120;

} // namespace

FormArea::FormArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // The form lies on the window, not on the darker ground of a view.
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
}

void FormArea::setMaximumContentHeight(int pixels)
{
    m_maximumHeight = pixels;
    updateGeometry();
}

int FormArea::contentHeight() const
{
    const QWidget *content = widget();
    if (!content)
        return 0;
    const int wanted = content->sizeHint().height();
    if (!content->layout() || !content->layout()->hasHeightForWidth())
        return wanted;
    const int wide = isVisible() ? viewport()->width() : std::max(content->sizeHint().width(), width());
    return content->layout()->totalHeightForWidth(wide);
}

QSize FormArea::sizeHint() const
{
    const int wide = widget() ? widget()->sizeHint().width() : 0;
    return {wide, std::min(contentHeight(), m_maximumHeight)};
}

QSize FormArea::minimumSizeHint() const
{
    const int wide = widget() ? widget()->minimumSizeHint().width() : 0;
    return {wide, std::min(contentHeight(), minimumContentHeight)};
}

void FormArea::showLater(QWidget *part)
{
    // Twice round the event loop: first the layouts settle, then the dialog grows, then what is left scrolls.
    QMetaObject::invokeMethod(
        part,
        [this, part] {
            QMetaObject::invokeMethod(
                part, [this, part] { ensureWidgetVisible(part, 0, 0); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool layoutChanged = watched == widget() && event->type() == QEvent::LayoutRequest;
    const bool filtered = QScrollArea::eventFilter(watched, event);
    if (layoutChanged) {
        updateGeometry();
        emit contentResized();
    }
    return filtered;
}

void FormArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Wrapped lines need another height at another width.
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace ui
