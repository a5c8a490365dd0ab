// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/assignpresenter.h"

#include <QDialog>

#include <memory>

namespace settings {
class Settings;
}

namespace Ui {
class AssignDialog;
}

namespace ui {

class DialogSize;

/// "Assign IPv6 Addresses". Open it with open(); the presenter must live at least as long. Closing it while a call is
/// on its way changes nothing: the result bar tells what became of it.
class AssignDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AssignDialog(presenters::AssignPresenter &presenter, QWidget *parent = nullptr);
    ~AssignDialog() override;

    /// Takes the size that it had last and keeps the next one there.
    void setSettings(settings::Settings *settings);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectWidgets();
    void onAccepted();
    void refresh();
    void onWayToggled();
    void showForm();
    void showAction();
    void showOutcome();

    presenters::AssignPresenter &m_presenter;
    std::unique_ptr<Ui::AssignDialog> m_ui;
    DialogSize *m_size = nullptr;
};

} // namespace ui
