// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretedit.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Who listens beside the platform; QAccessible hands its handler nothing to remember it by.
QAccessible::UpdateHandler listener = nullptr;

void tellMasked(QAccessibleEvent *event);

void pass(QAccessibleEvent *event)
{
    if (listener) {
        listener(event);
        return;
    }
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tellMasked);
}

QString masked(const QString &text)
{
    return QString(text.size(), u'*');
}

void tellMasked(QAccessibleEvent *event)
{
    if (!qobject_cast<SecretEdit *>(event->object())) {
        pass(event);
    } else if (event->type() == QAccessible::TextInserted) {
        const auto *told = static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent stars(event->object(), told->changePosition(), masked(told->textInserted()));
        pass(&stars);
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto *told = static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent stars(event->object(), told->changePosition(), masked(told->textRemoved()));
        pass(&stars);
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto *told = static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent stars(event->object(), told->changePosition(), masked(told->textRemoved()),
                                         masked(told->textInserted()));
        pass(&stars);
    } else {
        pass(event);
    }
}

/// While one of these lives, asterisks are told of what changes in secret fields.
class MaskedNews
{
public:
    MaskedNews()
        : m_before(QAccessible::installUpdateHandler(tellMasked))
    {
        if (m_before != tellMasked)
            listener = m_before;
    }
    ~MaskedNews() { QAccessible::installUpdateHandler(m_before); }
    MaskedNews(const MaskedNews &) = delete;
    MaskedNews &operator=(const MaskedNews &) = delete;

private:
    QAccessible::UpdateHandler m_before;
};

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

SecretEdit::~SecretEdit()
{
    wipe();
}

void SecretEdit::fill(const QString &secret)
{
    const MaskedNews news;
    setText(secret);
}

void SecretEdit::wipe()
{
    const QSignalBlocker quiet(this);
    // Overwritten first: clearing alone would leave the text in the freed memory.
    fill(masked(text()));
    fill({});
}

bool SecretEdit::event(QEvent *event)
{
    const MaskedNews news;
    return QLineEdit::event(event);
}

/// Pasting is all that Qt's own menu could do here, and it would do it in clear.
void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *pasting = menu->addAction(tr("&Paste"));
    pasting->setObjectName(u"pasteAction"_s);
    pasting->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    connect(pasting, &QAction::triggered, this, [this] {
        const MaskedNews news;
        paste();
    });
    menu->popup(event->globalPos());
}

} // namespace ui
