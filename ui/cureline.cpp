// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cureline.h"

#include "app/presenters/curetaker.h"
#include "ui/iconlabel.h"
#include "ui/plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CureLine::CureLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_stop(new QPushButton(this))
{
    m_text->setObjectName(u"cureLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_stop->setObjectName(u"stopCureButton"_s);
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_stop, 0, Qt::AlignVCenter);
    hide();
}

void CureLine::setCures(presenters::CureTaker &cures)
{
    m_cures = &cures;
    connect(m_stop, &QPushButton::clicked, m_cures, &presenters::CureTaker::stop);
    refresh();
}

/// A screen reader is told of news. The button has the focus when the work begins; the user may take it elsewhere.
void CureLine::refresh()
{
    if (!m_cures)
        return;
    const QString text = breakable(m_cures->text());
    const bool isNews = text != m_text->text() && !text.isEmpty();
    const bool isWorking = m_cures->isWorking();
    const bool hasBegun = isWorking && !m_wasWorking;
    m_wasWorking = isWorking;
    m_icon->setIconName(isWorking ? u"busy"_s : u"info"_s);
    m_text->setText(text);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop trying again"));
    m_stop->setVisible(isWorking);
    setVisible(!text.isEmpty());
    if (hasBegun)
        m_stop->setFocus(Qt::OtherFocusReason);
    if (!isNews)
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CureLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
