// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"

#include "app/journal/rows.h"
#include "app/journal/schema.h"
#include "app/journal/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace journal {

using core::Result;

Database::Database(const QString &filePath, Limits limits, Sharing sharing)
    : m_filePath(filePath)
    , m_limits(limits)
    , m_sharing(sharing)
    , m_lock(filePath + u".lock"_s)
    , m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_lock.unlock();
    if (!m_sql.isValid())
        return;
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

/// An empty file that only the user can read; SQLite gives the files beside it the same mode.
Result<void> Database::makeFile() const
{
    const QFileInfo file(m_filePath);
    const QDir folder = file.absoluteDir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return core::unexpected(journalError(u"ReadOnly"_s, u"the folder %1 cannot be made"_s.arg(folder.path())));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (file.exists())
        return {};
    QFile made(m_filePath);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) || file.exists())
        return {};
    return core::unexpected(journalError(u"ReadOnly"_s, made.errorString()));
}

bool Database::isAlone()
{
    m_lock.setStaleLockTime(0); // void when its process is gone, not when it is old
    return m_lock.tryLock(static_cast<int>(m_limits.busy.count())) || m_lock.error() != QLockFile::LockFailedError;
}

Result<void> Database::prepare()
{
    const QStringList settings{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                               u"PRAGMA max_page_count = %1"_s.arg(m_limits.pages)};
    for (const QString &setting : settings) {
        if (const auto set = readOne(m_sql, setting); !set)
            return core::unexpected(set.error());
    }
    return ensureSchema(m_sql);
}

Result<void> Database::open()
{
    if (m_sql.isValid())
        return {};
    if (Result<void> made = makeFile(); !made)
        return made;
    if (m_sharing == Sharing::Alone && !isAlone())
        return core::unexpected(journalError(u"Locked"_s, u"another ENI Desk uses this journal"_s));
    m_sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_sql.setDatabaseName(m_filePath);
    m_sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_limits.busy.count()));
    Result<void> ready;
    if (m_sql.open())
        ready = prepare();
    else
        ready = core::unexpected(journalError(m_sql.lastError()));
    if (!ready)
        close();
    return ready;
}

template<typename Write> Result<void> Database::transact(Write write)
{
    if (Result<void> ready = open(); !ready)
        return ready;
    if (const auto begun = run(m_sql, u"BEGIN IMMEDIATE"_s); !begun)
        return core::unexpected(begun.error());
    Result<void> written = write();
    if (written) {
        // With synchronous = FULL this returns when the disk has it.
        const auto committed = run(m_sql, u"COMMIT"_s);
        if (committed)
            return {};
        written = core::unexpected(committed.error());
    }
    static_cast<void>(run(m_sql, u"ROLLBACK"_s));
    return written;
}

Result<void> Database::recordPlan(const domain::Plan &plan)
{
    return transact([&] { return writePlan(m_sql, plan); });
}

Result<void> Database::recordStep(const QString &planId, const domain::Step &step)
{
    return transact([&] { return rewriteStep(m_sql, planId, step); });
}

Result<std::vector<domain::Plan>> Database::openPlans(const QString &account)
{
    if (Result<void> ready = open(); !ready)
        return core::unexpected(ready.error());
    return readOpenPlans(m_sql, account);
}

Result<std::vector<domain::Plan>> Database::recentPlans(const QString &account, int limit)
{
    if (Result<void> ready = open(); !ready)
        return core::unexpected(ready.error());
    return readRecentPlans(m_sql, account, limit);
}

Result<int> Database::removeSettledPlans(const QDateTime &time, int limit)
{
    Result<int> removed = 0;
    const Result<void> done = transact([&]() -> Result<void> {
        removed = journal::removeSettledPlans(m_sql, time, limit);
        if (!removed)
            return core::unexpected(removed.error());
        return {};
    });
    if (!done)
        return core::unexpected(done.error());
    return removed;
}

} // namespace journal
