// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/forgetpresenter.h"

#include <QDialog>

#include <memory>

namespace settings {
class Settings;
}

namespace Ui {
class ForgetDialog;
}

namespace ui {

class DialogSize;

/// "Forget Everything on This Machine". Open it with open(); the presenter must live at least as long. Accepted once
/// everything is gone. It cannot be closed while deleting is under way.
class ForgetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ForgetDialog(presenters::ForgetPresenter &presenter, QWidget *parent = nullptr);
    ~ForgetDialog() override;

    /// Takes the size that it had last and keeps the next one there, unless everything was forgotten.
    void setSettings(settings::Settings *settings);

    void done(int result) override;
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showOutcome();

    presenters::ForgetPresenter &m_presenter;
    std::unique_ptr<Ui::ForgetDialog> m_ui;
    DialogSize *m_size = nullptr;
};

} // namespace ui
