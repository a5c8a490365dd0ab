// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/operation.h"

namespace operations {

void Operation::start()
{
    Q_ASSERT(m_state == State::New);
    m_state = State::Running;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Running)
                run();
        },
        Qt::QueuedConnection);
}

void Operation::cancel()
{
    if (m_state == State::Finished)
        return;
    core::Error error;
    error.kind = core::ErrorKind::Cancelled;
    onCancelled(error);
    finish();
}

void Operation::finish()
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    emit finished();
}

} // namespace operations
