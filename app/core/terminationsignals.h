// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSocketNotifier;

namespace core {

/// SIGTERM, SIGINT and SIGHUP, told from the event loop, so that the program can end in order. The second one of a kind
/// ends it at once. What was ignored when the program began stays so (nohup). One object at a time; elsewhere than on
/// Unix it tells nothing.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void received();

private:
    void read();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace core
