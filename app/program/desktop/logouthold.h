// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace program {

/// Asks the desktop not to end the session unasked. Never waits; where nobody listens, nothing happens.
class LogoutHold : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Does nothing while it holds. @p reason is for the user.
    virtual void hold(const QString &reason) = 0;
    virtual void release() = 0;
};

} // namespace program
