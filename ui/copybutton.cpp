// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/copybutton.h"

#include "ui/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CopyButton::CopyButton(QWidget *parent)
    : QToolButton(parent)
    , m_asText(new QAction(this))
    , m_asMarkdown(new QAction(this))
{
    auto *menu = new QMenu(this);
    menu->addActions({m_asText, m_asMarkdown});
    m_asText->setObjectName(u"copyAsText"_s);
    m_asMarkdown->setObjectName(u"copyAsMarkdown"_s);
    setMenu(menu);
    setPopupMode(QToolButton::MenuButtonPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, [this] { copy(m_text); });
    connect(m_asText, &QAction::triggered, this, [this] { copy(m_text); });
    connect(m_asMarkdown, &QAction::triggered, this, [this] { copy(m_markdown); });
    retranslate();
}

void CopyButton::setSource(Text text, Text markdown)
{
    m_text = std::move(text);
    m_markdown = std::move(markdown);
}

void CopyButton::setWords(const QString &copy, const QString &copied)
{
    m_copyWord = copy;
    m_copiedWord = copied;
    retranslate();
}

void CopyButton::showReady()
{
    m_hasCopied = false;
    retranslate();
}

void CopyButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// The arrow for the menu is part of the button, so that the Tab key does not reach it.
void CopyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        showMenu();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void CopyButton::copy(const Text &text)
{
    if (!text)
        return;
    QGuiApplication::clipboard()->setText(text());
    m_hasCopied = true;
    retranslate();
}

void CopyButton::retranslate()
{
    const QString &word = m_hasCopied ? m_copiedWord : m_copyWord;
    setText(!word.isEmpty() ? word : m_hasCopied ? tr("Copied") : tr("Copy"));
    setIcon(ui::icon(m_hasCopied ? u"check"_s : u"copy"_s));
    setToolTip(tr("Copy the whole explanation, keys masked. The Down key opens the menu of forms."));
    setAccessibleName(tr("Copy explanation"));
    m_asText->setText(tr("As &Text"));
    m_asMarkdown->setText(tr("As &Markdown"));
}

} // namespace ui
