// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requestpreview.h"

#include "ui/foldbutton.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int shownLines = 9;

} // namespace

RequestPreview::RequestPreview(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new FoldButton(this))
    , m_copy(new QPushButton(this))
    , m_copied(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_toggle->setObjectName(u"previewToggle"_s);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setObjectName(u"copyCliButton"_s);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(u"copy"_s));
    m_copied->setObjectName(u"copiedLabel"_s);
    m_copied->hide();
    m_text->setObjectName(u"previewText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedWidthFont(font()));
    m_text->setFixedHeight(heightOfLines(*m_text, shownLines));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->addWidget(m_toggle, 0, 0);
    layout->addWidget(m_copied, 0, 2);
    layout->addWidget(m_copy, 0, 3);
    layout->addWidget(m_text, 1, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    connect(m_toggle, &FoldButton::toggled, this, &RequestPreview::setUnfolded);
    connect(m_copy, &QPushButton::clicked, this, &RequestPreview::copyCommands);
    retranslate();
    setUnfolded(false);
}

void RequestPreview::setSource(Text request, Text commands)
{
    m_request = std::move(request);
    m_commands = std::move(commands);
}

void RequestPreview::refresh(Content content)
{
    m_copy->setEnabled(content == Content::Request);
    if (!m_text->isHidden())
        showRequest();
    if (!m_copied->isHidden() && m_commands && m_commands() != m_lastCopied)
        m_copied->hide();
}

void RequestPreview::showRequest()
{
    const QString text = m_request ? m_request() : QString();
    if (text == m_text->toPlainText())
        return;
    const int position = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(position);
}

void RequestPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RequestPreview::retranslate()
{
    m_toggle->setText(tr("Request that will be sent"));
    m_copy->setText(tr("Copy as CLI command"));
    m_copied->setText(tr("Copied"));
    m_text->setAccessibleName(tr("Request that will be sent"));
}

void RequestPreview::setUnfolded(bool unfolded)
{
    m_text->setVisible(unfolded);
    if (unfolded)
        showRequest();
}

void RequestPreview::copyCommands()
{
    if (!m_commands)
        return;
    m_lastCopied = m_commands();
    QGuiApplication::clipboard()->setText(m_lastCopied);
    m_copied->show();
}

} // namespace ui
