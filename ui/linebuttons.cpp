// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linebuttons.h"

#include "ui/icons.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LineButtons::LineButtons(QLineEdit *edit, Sign sign)
    : QObject(edit)
    , m_edit(edit)
    , m_clear(edit->addAction(icon(u"close"_s), QLineEdit::TrailingPosition))
{
    connect(m_clear, &QAction::triggered, edit, &QLineEdit::clear);
    connect(edit, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    m_clear->setVisible(!edit->text().isEmpty());
    if (sign == Sign::Search) {
        m_sign = edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
        connect(m_sign, &QAction::triggered, edit, &QLineEdit::selectAll);
    }
    edit->installEventFilter(this);
    retranslate();
}

bool LineButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void LineButtons::retranslate()
{
    if (m_sign)
        m_sign->setText(tr("Search"));
    m_clear->setText(tr("Clear"));
}

} // namespace ui
