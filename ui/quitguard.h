// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace presenters {
class LeavePresenter;
}

namespace ui {

class QuitDialog;

/// Keeps the main window from closing unasked while a change is under way.
class QuitGuard : public QObject
{
    Q_OBJECT

public:
    /// @p window is the owner and the dialog's parent. The presenter must outlive it.
    QuitGuard(presenters::LeavePresenter &presenter, QWidget *window);
    ~QuitGuard() override;

    /// Asks and waits for the answer, where something is under way. For the end of the session alone: see
    /// program::SessionEnd.
    enum class Answer { Keep, Quit };
    Answer askNow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void quit();

    presenters::LeavePresenter &m_presenter;
    QWidget *m_window;
    QPointer<QuitDialog> m_dialog;
    bool m_mayClose = false;
};

} // namespace ui
