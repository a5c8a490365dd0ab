// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/plan.h"

#include <QLockFile>
#include <QObject>
#include <QSqlDatabase>

#include <chrono>
#include <vector>

namespace journal {

/// How far the journal goes before it gives up.
struct Limits
{
    std::chrono::milliseconds busy{2000}; ///< how long another program's lock is waited for
    int pages = 262'144;                  ///< of 4 KiB: 1 GiB, so that a runaway program cannot fill the disk
};

/// Whether another program may use the file meanwhile. Shared is for looking on; the program itself works alone.
enum class Sharing { Alone, Shared };

/// The journal's file, used on one thread only: the one it lives on. Opens itself with the first call, and tries again
/// with the next one after a failure. Never overwrites a file that it cannot read. One program at a time: a second one
/// would take up steps that the first is just sending, so it is told "Locked" until the first has ended, however it
/// ended.
class Database : public QObject
{
    Q_OBJECT

public:
    explicit Database(const QString &filePath, Limits limits = {}, Sharing sharing = Sharing::Alone);
    ~Database() override;

    core::Result<void> recordPlan(const domain::Plan &plan);
    core::Result<void> recordStep(const QString &planId, const domain::Step &step);
    core::Result<std::vector<domain::Plan>> openPlans(const QString &account);
    core::Result<std::vector<domain::Plan>> recentPlans(const QString &account, int limit);
    /// Removes at most @p limit plans that were made and settled before @p time, and tells how many.
    core::Result<int> removeSettledPlans(const QDateTime &time, int limit);
    void close();

private:
    core::Result<void> open();
    core::Result<void> makeFile() const;
    bool isAlone();
    core::Result<void> prepare();
    template<typename Write> core::Result<void> transact(Write write);

    QString m_filePath;
    Limits m_limits;
    Sharing m_sharing;
    QLockFile m_lock;
    QString m_connection;
    QSqlDatabase m_sql;
};

} // namespace journal
