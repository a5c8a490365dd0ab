// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ui {

/// A field for one key with its modifiers: what is pressed in it is told at once and not shown before setKeys().
/// (QKeySequenceEdit tells after a second, and waits for further keys.) Tab, Escape and Enter do what they do
/// elsewhere, and Alt with a letter still goes to the dialog's buttons.
class KeysEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeysEdit(QWidget *parent = nullptr);

    const QKeySequence &keys() const { return m_keys; }
    void setKeys(const QKeySequence &keys);

signals:
    void keysPressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QKeySequence m_keys;
};

} // namespace ui
