// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/attemptoutcome.h"

#include "ui/explanationpanel.h"
#include "ui/iconlabel.h"
#include "ui/taborder.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString iconFor(AttemptOutcome::Look look)
{
    switch (look) {
    case AttemptOutcome::Look::Nothing:
        return {};
    case AttemptOutcome::Look::Waiting:
        return u"busy"_s;
    case AttemptOutcome::Look::Done:
        return u"check"_s;
    case AttemptOutcome::Look::Failed:
        return u"cross"_s;
    }
    return {};
}

} // namespace

AttemptOutcome::AttemptOutcome(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_buttons(new QWidget(this))
    , m_retry(new QPushButton(m_buttons))
    , m_session(new QPushButton(m_buttons))
{
    m_text->setObjectName(u"outcomeLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_busy->setObjectName(u"busyBar"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(8);
    m_retry->setObjectName(u"retryButton"_s);
    m_session->setObjectName(u"sessionButton"_s);
    m_retry->setAutoDefault(false);
    m_session->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_retry);
    row->addWidget(m_session);
    row->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_busy, 1, 1);
    grid->addWidget(m_buttons, 3, 1);
    grid->setColumnStretch(1, 1);
    connect(m_retry, &QPushButton::clicked, this, &AttemptOutcome::retryWanted);
    connect(m_session, &QPushButton::clicked, this, &AttemptOutcome::sessionWanted);
    retranslate();
    hide();
}

void AttemptOutcome::setExplanation(presenters::ExplanationPresenter &explanation)
{
    auto *panel = new ExplanationPanel(explanation, this);
    panel->setObjectName(u"explanationPanel"_s);
    static_cast<QGridLayout *>(layout())->addWidget(panel, 2, 0, 1, 2);
    // Made last, but its controls stand above the buttons: the Tab key goes there in the order of reading.
    placeInTabOrder(placeInTabOrder(m_text, panel), m_buttons);
}

void AttemptOutcome::setContent(const Content &content)
{
    const bool news = content.sentence != m_content.sentence && !content.sentence.isEmpty();
    m_content = content;
    setVisible(content.look != Look::Nothing);
    m_icon->setIconName(iconFor(content.look));
    m_text->setText(content.sentence);
    m_busy->setVisible(content.look == Look::Waiting);
    m_retry->setVisible(content.offersRetry);
    m_session->setVisible(content.offersSession);
    m_buttons->setVisible(content.offersRetry || content.offersSession);
    if (!news || !isVisible())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AttemptOutcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AttemptOutcome::retranslate()
{
    m_busy->setAccessibleName(tr("Busy"));
    m_retry->setText(tr("Tr&y Again"));
    m_session->setText(tr("Keep for T&his Session Only"));
}

} // namespace ui
