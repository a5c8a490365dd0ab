// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace ui {

/// A field for a secret: shows dots, keeps nothing to undo once it is wiped, tells assistive technology how long its
/// content is and nothing more. QLineEdit (Qt 6.4) hides the content from those who ask, but tells those who listen
/// every letter that is typed; here they are told asterisks.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// As setText() and clear(), which would be told in clear.
    void fill(const QString &secret);
    /// Empties it without a signal.
    void wipe();

    bool event(QEvent *event) override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    using QLineEdit::clear;
    using QLineEdit::setText;
};

} // namespace ui
