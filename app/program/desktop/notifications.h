// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/notification.h"

#include <QObject>

namespace program {

/// Shows notifications on the desktop. Never waits; where nobody can show them, nothing happens.
class Notifications : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const presenters::Notification &notification) = 0;
    /// Takes it off the desktop, where it still is.
    virtual void withdraw(int number) = 0;

signals:
    /// The user clicked it. @p activationToken is what the desktop lets the window come to the front with; it may be
    /// empty.
    void activated(int number, const QString &activationToken);
};

} // namespace program
