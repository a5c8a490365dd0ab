// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/sessionend.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

namespace program {

SessionEnd::SessionEnd(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    // The session manager belongs to the platform's thread of control and is valid during the call only.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::onCommitData, Qt::DirectConnection);
    qGuiApp->installEventFilter(this);
}

void SessionEnd::onCommitData(QSessionManager &manager)
{
    m_parts.save();
    m_isEnding = true;
    if (!m_parts.isUnderWay() || !manager.allowsInteraction())
        return;
    // The one place where a dialog is waited for: Qt takes the return from this slot for the answer, and the session
    // goes on ending then.
    m_isEnding = m_parts.ask();
    manager.release();
    if (!m_isEnding)
        manager.cancel();
}

/// When the session has ended, the platform tells so by a quit event, which would close the windows and have them ask
/// once more.
bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || !m_isEnding || watched != qGuiApp)
        return QObject::eventFilter(watched, event);
    m_parts.save();
    QCoreApplication::exit(0);
    return true;
}

} // namespace program
