// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QObject>

namespace operations {

/// Anything that takes time. Owned by whoever asked; deleting it is always safe and stops what it can stop.
/// finished() comes exactly once, never from inside start(), and not at all once the operation is deleted.
/// Each subclass has `Result<T> result() const`, valid from finished() on.
class Operation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins when the event loop comes round. Once only.
    void start();
    /// Ends it with ErrorKind::Cancelled unless it has ended already.
    void cancel();
    bool isFinished() const { return m_state == State::Finished; }

signals:
    /// How far it is; @p total is -1 when not known.
    void progressed(qsizetype done, qsizetype total);
    void finished();

protected:
    /// The first step.
    virtual void run() = 0;
    /// Called once before finished() when it was cancelled: keep the error as the result.
    virtual void onCancelled(const core::Error &error) = 0;
    /// The only way to end. Later calls are ignored.
    void finish();

private:
    enum class State { New, Running, Finished };
    State m_state = State::New;
};

} // namespace operations
