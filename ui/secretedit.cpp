// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretedit.h"

namespace ui {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
}

SecretEdit::~SecretEdit()
{
    wipe();
}

void SecretEdit::wipe()
{
    const QSignalBlocker quiet(this);
    // Overwritten first: clearing alone would leave the text in the freed memory.
    setText(QString(text().size(), u'*'));
    clear();
}

} // namespace ui
