// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/profilepresenter.h"

#include <QDialog>

#include <memory>

namespace settings {
class Settings;
}

namespace Ui {
class ProfileDialog;
}

namespace ui {

class DialogSize;
class KeyFields;

/// "Add Profile" or "Edit Profile". Open it with open(); the presenter must live at least as long. Accepted once the
/// profile is in the book. Closing it while the keychain is
/// asked does not stop that. What was typed of keys is gone when it is closed.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProfileDialog(presenters::ProfilePresenter &presenter, QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// Takes the size that it had last and keeps the next one there.
    void setSettings(settings::Settings *settings);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void connectButtons();
    void fillChoices();
    void refresh();
    void refreshRegions();
    void showNotes();
    void showPlace();
    void showActions();
    void showOutcome();
    void browse();
    void testOrStop();

    presenters::ProfilePresenter &m_presenter;
    std::unique_ptr<Ui::ProfileDialog> m_ui;
    KeyFields *m_keyFields = nullptr;
    DialogSize *m_size = nullptr;
};

} // namespace ui
