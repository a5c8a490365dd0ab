// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/schema.h"

#include "app/journal/sql.h"

#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace journal {

namespace {

using Statements = std::vector<QString>;

/// What makes each version out of the one before it; the first out of an empty file. A version that was ever used stays
/// as it is: a change of the tables is a version more.
const std::array<Statements, schemaVersion> &versions()
{
    static const std::array<Statements, schemaVersion> all{
        Statements{
            u"CREATE TABLE plans ("
            " id TEXT PRIMARY KEY NOT NULL,"
            " account TEXT NOT NULL,"
            " profile TEXT NOT NULL,"
            " created TEXT NOT NULL)"_s,
            u"CREATE INDEX plans_by_account ON plans (account, created)"_s,
            u"CREATE TABLE steps ("
            " id TEXT PRIMARY KEY NOT NULL,"
            " plan TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,"
            " position INTEGER NOT NULL,"
            " kind TEXT NOT NULL,"
            " account TEXT NOT NULL,"
            " region TEXT NOT NULL,"
            " interface TEXT NOT NULL,"
            " interface_name TEXT NOT NULL,"
            " client_token TEXT NOT NULL,"
            " depends_on TEXT NOT NULL,"
            " request_id TEXT NOT NULL,"
            " error TEXT,"
            " attempts INTEGER NOT NULL,"
            " recorded TEXT,"
            " sent TEXT,"
            " settled TEXT,"
            " UNIQUE (plan, position))"_s,
            u"CREATE TABLE step_addresses ("
            " step TEXT NOT NULL REFERENCES steps (id) ON DELETE CASCADE,"
            " position INTEGER NOT NULL,"
            " address TEXT,"
            " state TEXT NOT NULL,"
            " PRIMARY KEY (step, position)) WITHOUT ROWID"_s,
            u"CREATE INDEX open_addresses ON step_addresses (step) WHERE state NOT IN ('proved', 'refused', 'failed')"_s,
            u"CREATE TABLE step_before ("
            " step TEXT NOT NULL REFERENCES steps (id) ON DELETE CASCADE,"
            " position INTEGER NOT NULL,"
            " address TEXT NOT NULL,"
            " PRIMARY KEY (step, position)) WITHOUT ROWID"_s,
        },
        // Settled plans are looked for by their age alone.
        Statements{u"CREATE INDEX plans_by_age ON plans (created)"_s},
    };
    return all;
}

core::Result<int> readNumber(const QSqlDatabase &sql, const QString &statement)
{
    const core::Result<QVariant> value = readOne(sql, statement);
    if (!value)
        return core::unexpected(value.error());
    return value->toInt();
}

/// From version @p from, 0 for an empty file, to the present one.
core::Result<void> upgrade(const QSqlDatabase &sql, int from)
{
    for (int version = from; version < schemaVersion; ++version) {
        for (const QString &statement : versions().at(static_cast<std::size_t>(version))) {
            if (const auto made = run(sql, statement); !made)
                return core::unexpected(made.error());
        }
    }
    if (const auto set = run(sql, u"PRAGMA application_id = %1"_s.arg(applicationId)); !set)
        return core::unexpected(set.error());
    if (const auto set = run(sql, u"PRAGMA user_version = %1"_s.arg(schemaVersion)); !set)
        return core::unexpected(set.error());
    return {};
}

core::Result<void> checkAndUpgrade(const QSqlDatabase &sql)
{
    const core::Result<int> owner = readNumber(sql, u"PRAGMA application_id"_s);
    const core::Result<int> version = readNumber(sql, u"PRAGMA user_version"_s);
    const core::Result<int> tables = readNumber(sql, u"SELECT count(*) FROM sqlite_master"_s);
    for (const core::Result<int> *number : {&owner, &version, &tables}) {
        if (!*number)
            return core::unexpected(number->error());
    }
    if (*owner == 0 && *version == 0 && *tables == 0)
        return upgrade(sql, 0);
    if (*owner != applicationId)
        return core::unexpected(journalError(u"Other"_s, u"the file is a database, but not a journal of ENI Desk"_s));
    if (*version > schemaVersion) {
        return core::unexpected(journalError(
            u"TooNew"_s, u"schema version %1; this program knows up to %2"_s.arg(*version).arg(schemaVersion)));
    }
    if (*version < 1)
        return core::unexpected(journalError(u"Corrupt"_s, u"a journal without a schema version"_s));
    return *version < schemaVersion ? upgrade(sql, *version) : core::Result<void>();
}

} // namespace

core::Result<void> ensureSchema(const QSqlDatabase &sql)
{
    if (const auto begun = run(sql, u"BEGIN IMMEDIATE"_s); !begun)
        return core::unexpected(begun.error());
    core::Result<void> ready = checkAndUpgrade(sql);
    if (ready) {
        const auto committed = run(sql, u"COMMIT"_s);
        if (committed)
            return {};
        ready = core::unexpected(committed.error());
    }
    static_cast<void>(run(sql, u"ROLLBACK"_s));
    return ready;
}

} // namespace journal
