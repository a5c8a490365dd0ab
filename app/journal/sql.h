// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

class QSqlError;

namespace journal {

/// @p error as the journal's own: JournalFailed, the word of journal.h for why, SQLite's words as detail.
core::Error journalError(const QSqlError &error);
/// The same for what SQLite does not say.
core::Error journalError(const QString &word, const QString &detail);

/// Runs @p statement with @p values for its question marks.
core::Result<QSqlQuery> run(const QSqlDatabase &sql, const QString &statement, const QVariantList &values = {});
/// The first column of the first row; invalid when there is no row.
core::Result<QVariant> readOne(const QSqlDatabase &sql, const QString &statement);

} // namespace journal
