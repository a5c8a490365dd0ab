// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/formarea.h"

#include "ui/focusinsight.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

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
    keepFocusInSight(this);
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

/// Nothing scrolls sideways, so that what is narrowest has room beside the scroll bar.
QSize FormArea::minimumSizeHint() const
{
    const int wide = widget() ? widget()->minimumSizeHint().width() : 0;
    return {wide + verticalScrollBar()->sizeHint().width(), std::min(contentHeight(), minimumContentHeight)};
}

FormArea *FormArea::around(const QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<FormArea *>(parent))
            return area;
    }
    return nullptr;
}

void FormArea::showLater(QWidget *part)
{
    // Twice round the event loop: first the layouts settle, then the dialog grows, then what is left scrolls.
    QMetaObject::invokeMethod(
        part,
        [this, part] {
            QMetaObject::invokeMethod(
                part,
                [this, part] {
                    m_shown = part;
                    place();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void FormArea::place()
{
    if (!m_shown || !widget() || !widget()->isAncestorOf(m_shown))
        return;
    const int top = m_shown->mapTo(widget(), QPoint()).y();
    const int room = viewport()->height();
    if (m_shown->height() <= room)
        ensureWidgetVisible(m_shown, 0, 0);
    else
        verticalScrollBar()->setValue(top);
    verticalScrollBar()->setValue(withoutCutButtons(verticalScrollBar()->value(), top));
    m_placedAt = verticalScrollBar()->value();
}

/// A little further up or down, but not past @p lowest, where something begins that is to be seen.
int FormArea::withoutCutButtons(int value, int lowest) const
{
    constexpr int furthest = 40;
    for (int distance = 0; distance <= furthest; ++distance) {
        const int down = std::min(value + distance, verticalScrollBar()->maximum());
        if (down <= std::max(lowest, value) && !cutsButton(down))
            return down;
        if (value >= distance && !cutsButton(value - distance))
            return value - distance;
    }
    return value;
}

bool FormArea::cutsButton(int value) const
{
    const int end = value + viewport()->height();
    const QList<QAbstractButton *> buttons = widget()->findChildren<QAbstractButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
        const int top = button->mapTo(widget(), QPoint()).y();
        const int bottom = top + button->height();
        const bool isCut = (top < value && bottom > value) || (top < end && bottom > end);
        return isCut && button->isVisibleTo(widget());
    });
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
    // A line came below the area: what was shown is to stay in sight, or the button that was pressed for it.
    const bool isLower = event->size().height() < event->oldSize().height();
    if (!isLower || verticalScrollBar()->value() != m_placedAt)
        return;
    const auto *focused = qobject_cast<QAbstractButton *>(widget() ? widget()->focusWidget() : nullptr);
    if (m_shown && focused && focused->hasFocus() && m_shown->isAncestorOf(focused))
        m_shown = const_cast<QAbstractButton *>(focused);
    QMetaObject::invokeMethod(this, &FormArea::place, Qt::QueuedConnection);
}

} // namespace ui
