// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLineEdit;

namespace ui {

class SecretEdit;

/// The three fields of keys in a dialog: what is typed goes on without blanks and quotes around it; a whole STS answer
/// pasted into any of them fills all three. The signals' texts are secrets: take them in at once.
class KeyFields : public QObject
{
    Q_OBJECT

public:
    /// @p keyId is the owner.
    KeyFields(QLineEdit *keyId, SecretEdit *secret, SecretEdit *token);

    /// Without a signal.
    void setKeyId(const QString &keyId);
    /// Empties secret and token without a signal.
    void wipe();

signals:
    void keyIdEdited(const QString &keyId);
    void secretEdited(const QString &secret);
    void tokenEdited(const QString &token);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Edited = void (KeyFields::*)(const QString &);

    void take(QLineEdit *edit, Edited edited);
    bool takeWhole(const QString &text);
    void tidy(QLineEdit *edit, const QString &text);

    QLineEdit *m_keyId;
    SecretEdit *m_secret;
    SecretEdit *m_token;
};

} // namespace ui
