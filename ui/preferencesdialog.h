// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace settings {
class Settings;
}

namespace Ui {
class PreferencesDialog;
}

namespace presenters {
class PreferencesPresenter;
}

namespace ui {

class DialogSize;

/// "Preferences". Open it with open(); the presenter must live at least as long.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(presenters::PreferencesPresenter &presenter, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    /// Takes the size that it had last and keeps the next one there.
    void setSettings(settings::Settings *settings);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpPlace(QLineEdit *line, QPushButton *folderButton, QPushButton *copyButton, const QString &path);
    void connectGeneral();
    void connectNetwork();
    void connectData();
    void connectActions();
    void onPasswordTyped();
    void refresh();
    void showGeneral();
    void showNetwork();
    void showData();
    void showProblems();
    void showAction();
    void showOutcome();

    presenters::PreferencesPresenter &m_presenter;
    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    DialogSize *m_size = nullptr;
};

} // namespace ui
