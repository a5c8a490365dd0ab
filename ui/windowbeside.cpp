// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowbeside.h"

#include <QDialog>
#include <QEvent>

namespace ui {

WindowBeside::WindowBeside(Make make, QWidget *window)
    : QObject(window)
    , m_make(std::move(make))
{
    window->installEventFilter(this);
}

WindowBeside::~WindowBeside()
{
    delete m_dialog;
}

/// Hidden by the program, not by the desktop that minimises it: the main window was closed.
bool WindowBeside::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous() && m_dialog)
        m_dialog->close();
    return QObject::eventFilter(watched, event);
}

QDialog *WindowBeside::open()
{
    if (!m_dialog && m_make) {
        m_dialog = m_make();
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!m_dialog)
        return nullptr;
    m_dialog->setWindowState(m_dialog->windowState() & ~Qt::WindowMinimized);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

} // namespace ui
