// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rawjsonbox.h"

#include "app/presenters/detailspresenter.h"
#include "app/presenters/errortext.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using Raw = presenters::DetailsPresenter::Raw;

RawJsonBox::RawJsonBox(presenters::DetailsPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_toggle(new QToolButton)
    , m_progress(new QProgressBar)
    , m_error(valueLabel(nullptr))
    , m_text(new QPlainTextEdit)
{
    constexpr int textHeight = 280;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_progress);
    column->addWidget(m_error);
    column->addWidget(m_text);

    m_toggle->setObjectName(u"jsonButton"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_error->setWordWrap(true);
    m_text->setObjectName(u"jsonText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(textHeight);
    connect(m_toggle, &QToolButton::toggled, this, &RawJsonBox::onToggled);
    connect(&presenter, &presenters::DetailsPresenter::rawChanged, this, &RawJsonBox::refresh);
    refresh();
}

void RawJsonBox::onToggled(bool shown)
{
    if (shown && m_presenter.raw() != Raw::Ready) {
        m_presenter.loadRaw();
    }
    refresh();
}

/// Another interface forgets the JSON: the box closes, so that walking through the rows asks for nothing.
void RawJsonBox::refresh()
{
    const Raw raw = m_presenter.raw();
    if (raw == Raw::NotAsked && m_toggle->isChecked()) {
        const QSignalBlocker blocker(m_toggle);
        m_toggle->setChecked(false);
    }
    const bool shown = m_toggle->isChecked();
    m_toggle->setText(shown ? tr("Hide &JSON") : tr("Show &JSON"));
    m_toggle->setIcon(icon(shown ? u"chevron-down"_s : u"chevron-right"_s));
    m_toggle->setToolTip(tr("The interface as the cloud tells it, read when shown"));
    m_progress->setVisible(shown && raw == Raw::Loading);
    m_progress->setAccessibleName(tr("Reading the interface"));
    m_error->setVisible(shown && raw == Raw::Failed);
    if (m_presenter.rawError()) {
        m_error->setText(presenters::errorSentence(*m_presenter.rawError()));
    }
    m_text->setVisible(shown && raw == Raw::Ready);
    m_text->setAccessibleName(tr("JSON"));
    m_text->setFont(fixedWidthFont(font()));
    if (m_text->toPlainText() != m_presenter.rawText()) {
        m_text->setPlainText(m_presenter.rawText());
    }
}

void RawJsonBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace ui
