// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/keyspresenter.h"

#include <QDialog>

#include <memory>

namespace settings {
class Settings;
}

namespace Ui {
class KeysDialog;
}

namespace ui {

class DialogSize;
class KeyFields;

/// "Enter New Keys". Open it with open(); the presenter must live at least as long. Accepted once the profile works
/// with the new keys. Closing it while the keychain is asked does not stop
/// that. What was typed is gone when it is closed.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(presenters::KeysPresenter &presenter, QWidget *parent = nullptr);
    ~KeysDialog() override;

    /// Takes the size that it had last and keeps the next one there.
    void setSettings(settings::Settings *settings);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectWidgets();
    void refresh();
    void showActions();
    void showOutcome();

    presenters::KeysPresenter &m_presenter;
    std::unique_ptr<Ui::KeysDialog> m_ui;
    KeyFields *m_keyFields = nullptr;
    DialogSize *m_size = nullptr;
};

} // namespace ui
