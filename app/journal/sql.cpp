// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/sql.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace journal {

namespace {

/// Primary result codes of SQLite (https://sqlite.org/rescode.html); the extended ones carry them in the low byte.
QString wordOf(int resultCode)
{
    switch (resultCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return u"Locked"_s;
    case 13: // SQLITE_FULL
        return u"Full"_s;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return u"ReadOnly"_s;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return u"Corrupt"_s;
    default:
        return u"Other"_s;
    }
}

} // namespace

core::Error journalError(const QString &word, const QString &detail)
{
    core::Error error;
    error.kind = core::ErrorKind::JournalFailed;
    error.code = word;
    error.detail = detail.left(4096);
    return error;
}

core::Error journalError(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return journalError(wordOf(error.nativeErrorCode().toInt()), words);
}

core::Result<QSqlQuery> run(const QSqlDatabase &sql, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(sql);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return core::unexpected(journalError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return core::unexpected(journalError(query.lastError()));
    return query;
}

core::Result<QVariant> readOne(const QSqlDatabase &sql, const QString &statement)
{
    core::Result<QSqlQuery> query = run(sql, statement);
    if (!query)
        return core::unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return core::unexpected(journalError(query->lastError()));
    return QVariant();
}

} // namespace journal
