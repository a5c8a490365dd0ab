// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class QuitDialog;
}

namespace presenters {
class LeavePresenter;
}

namespace ui {

/// Asks whether to quit while changes are under way. Accepted: quit. It stays when they end meanwhile, and tells what
/// became of them. The presenter must live at least as long.
class QuitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuitDialog(presenters::LeavePresenter &presenter, QWidget *parent = nullptr);
    ~QuitDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showLines();

    presenters::LeavePresenter &m_presenter;
    std::unique_ptr<Ui::QuitDialog> m_ui;
};

} // namespace ui
