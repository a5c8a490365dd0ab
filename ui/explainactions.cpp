// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/explainactions.h"

#include "ui/icons.h"

#include <QAction>
#include <QDialog>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ExplainActions::ExplainActions(QAction *explain, Make make, QWidget *window)
    : QObject(window)
    , m_explain(explain)
    , m_make(std::move(make))
{
    m_explain->setIcon(icon(u"question"_s));
    connect(m_explain, &QAction::triggered, this, &ExplainActions::open);
    window->installEventFilter(this);
    refresh();
}

ExplainActions::~ExplainActions()
{
    delete m_dialog;
}

void ExplainActions::refresh()
{
    m_explain->setToolTip(tr("Explain an error code, a log or any other text, and look codes up"));
    m_explain->setStatusTip(m_explain->toolTip());
}

/// Hidden by the program, not by the desktop that minimises it: the main window was closed.
bool ExplainActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous() && m_dialog)
        m_dialog->close();
    return QObject::eventFilter(watched, event);
}

void ExplainActions::open()
{
    if (!m_dialog && m_make) {
        m_dialog = m_make();
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!m_dialog)
        return;
    m_dialog->setWindowState(m_dialog->windowState() & ~Qt::WindowMinimized);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace ui
