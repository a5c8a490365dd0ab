// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/taborder.h"

#include <QWidget>

namespace ui {

QWidget *placeInTabOrder(QWidget *before, QWidget *part)
{
    // Qt leaves out what never has the focus.
    QWidget *last = before;
    while (last->focusPolicy() == Qt::NoFocus || last == part || part->isAncestorOf(last)) {
        last = last->previousInFocusChain();
        if (last == before)
            return before;
    }
    QList<QWidget *> chain;
    for (QWidget *at = last->nextInFocusChain(); at != last; at = at->nextInFocusChain()) {
        if ((at == part || part->isAncestorOf(at)) && at->focusPolicy() != Qt::NoFocus)
            chain.append(at);
    }
    for (QWidget *widget : chain) {
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
    return last;
}

} // namespace ui
