// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyfields.h"

#include "app/presenters/pastedkeys.h"
#include "ui/secretedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace ui {

KeyFields::KeyFields(QLineEdit *keyId, SecretEdit *secret, SecretEdit *token)
    : QObject(keyId)
    , m_keyId(keyId)
    , m_secret(secret)
    , m_token(token)
{
    keyId->installEventFilter(this);
    connect(keyId, &QLineEdit::textChanged, this, [this] { take(m_keyId, &KeyFields::keyIdEdited); });
    connect(secret, &QLineEdit::textChanged, this, [this] { take(m_secret, &KeyFields::secretEdited); });
    connect(token, &QLineEdit::textChanged, this, [this] { take(m_token, &KeyFields::tokenEdited); });
}

void KeyFields::setKeyId(const QString &keyId)
{
    tidy(m_keyId, keyId);
}

void KeyFields::wipe()
{
    m_secret->wipe();
    m_token->wipe();
}

void KeyFields::take(QLineEdit *edit, Edited edited)
{
    if (takeWhole(edit->text()))
        return;
    const QString text = presenters::trimmedKey(edit->text());
    tidy(edit, text);
    emit(this->*edited)(text);
}

bool KeyFields::takeWhole(const QString &text)
{
    const auto pasted = presenters::pastedKeys(text);
    if (!pasted)
        return false;
    tidy(m_keyId, pasted->keyId);
    tidy(m_secret, pasted->secret);
    tidy(m_token, pasted->token);
    emit keyIdEdited(pasted->keyId);
    emit secretEdited(pasted->secret);
    emit tokenEdited(pasted->token);
    return true;
}

/// Keys that are pasted as a whole never stand in the field of the id, which can be read.
bool KeyFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_keyId && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
        && takeWhole(QGuiApplication::clipboard()->text()))
        return true;
    return QObject::eventFilter(watched, event);
}

/// Setting a text also forgets what could be undone.
void KeyFields::tidy(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    const QSignalBlocker quiet(edit);
    if (auto *secret = qobject_cast<SecretEdit *>(edit))
        secret->fill(text);
    else
        edit->setText(text);
}

} // namespace ui
