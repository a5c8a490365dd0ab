// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/quitguard.h"

#include "app/presenters/leavepresenter.h"
#include "ui/quitdialog.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace ui {

QuitGuard::QuitGuard(presenters::LeavePresenter &presenter, QWidget *window)
    : QObject(window)
    , m_presenter(presenter)
    , m_window(window)
{
    window->installEventFilter(this);
}

QuitGuard::~QuitGuard()
{
    delete m_dialog;
}

bool QuitGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::Close || m_mayClose || !m_presenter.isUnderWay())
        return QObject::eventFilter(watched, event);
    event->ignore();
    ask();
    return true;
}

void QuitGuard::ask()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_presenter.ask();
    m_dialog = new QuitDialog(m_presenter, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the window closes once the dialog is through.
    connect(m_dialog, &QDialog::accepted, this, &QuitGuard::quit, Qt::QueuedConnection);
    m_dialog->open();
}

void QuitGuard::quit()
{
    m_mayClose = true;
    m_window->close();
    m_mayClose = false;
}

QuitGuard::Answer QuitGuard::askNow()
{
    if (!m_presenter.isUnderWay())
        return Answer::Quit;
    delete m_dialog;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized); // it would take the dialog with it
    m_presenter.ask();
    QuitDialog dialog(m_presenter, m_window);
    // The user who ends the session is in another window.
    QTimer::singleShot(0, &dialog, [&dialog] {
        dialog.raise();
        dialog.activateWindow();
    });
    return dialog.exec() == QDialog::Accepted ? Answer::Quit : Answer::Keep;
}

} // namespace ui
