// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/rows.h"

#include "app/journal/sql.h"
#include "app/journal/words.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace journal {

namespace {

using core::Result;
using domain::Plan;
using domain::Step;

/// UTC with milliseconds; nothing for a time that has not come.
QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs))
                          : QVariant(QMetaType::fromType<QString>());
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// SQLite keeps a null QString apart from an empty one; a column that must be there holds the empty one.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

core::Error unreadable(const QString &what)
{
    return journalError(u"Corrupt"_s, u"the journal holds %1 that cannot be read"_s.arg(what));
}

Result<void> writeAddresses(const QSqlDatabase &sql, const Step &step)
{
    int position = 0;
    for (const domain::StepAddress &entry : step.addresses) {
        const QVariant address =
            entry.address ? QVariant(entry.address->toString()) : QVariant(QMetaType::fromType<QString>());
        const auto written =
            run(sql, u"INSERT INTO step_addresses (step, position, address, state) VALUES (?, ?, ?, ?)"_s,
                {step.id, position++, address, wordOf(entry.state)});
        if (!written)
            return core::unexpected(written.error());
    }
    position = 0;
    for (const domain::Ipv6Address &address : step.before) {
        const auto written = run(sql, u"INSERT INTO step_before (step, position, address) VALUES (?, ?, ?)"_s,
                                 {step.id, position++, address.toString()});
        if (!written)
            return core::unexpected(written.error());
    }
    return {};
}

/// Values in the order of the columns kind … settled.
QVariantList stepValues(const Step &step)
{
    return {wordOf(step.kind),
            present(step.interface.account),
            present(step.interface.region),
            present(step.interface.id),
            present(step.interfaceName),
            present(step.clientToken),
            present(step.dependsOn),
            present(step.requestId),
            step.error ? QVariant(errorToText(*step.error)) : QVariant(QMetaType::fromType<QString>()),
            step.attempts,
            timeValue(step.recorded),
            timeValue(step.sent),
            timeValue(step.settled)};
}

Result<void> insertStep(const QSqlDatabase &sql, const QString &planId, int position, const Step &step)
{
    QVariantList values = stepValues(step);
    values.append({step.id, planId, position});
    const auto written = run(sql,
                             u"INSERT INTO steps (kind, account, region, interface, interface_name, client_token,"
                             " depends_on, request_id, error, attempts, recorded, sent, settled, id, plan, position)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             values);
    if (!written)
        return core::unexpected(written.error());
    return writeAddresses(sql, step);
}

/// Reads the rows of @p statement with @p take, which says whether the row could be read.
template<typename Take> Result<void> readRows(const QSqlDatabase &sql, const QString &statement,
                                              const QVariantList &values, const QString &what, Take take)
{
    Result<QSqlQuery> query = run(sql, statement, values);
    if (!query)
        return core::unexpected(query.error());
    while (query->next()) {
        if (!take(*query))
            return core::unexpected(unreadable(what));
    }
    if (query->lastError().isValid())
        return core::unexpected(journalError(query->lastError()));
    return {};
}

bool takeStep(const QSqlQuery &row, Step &step)
{
    const auto kind = stepKindFrom(row.value(1).toString());
    if (!kind)
        return false;
    step.id = row.value(0).toString();
    step.kind = *kind;
    step.interface = {row.value(2).toString(), row.value(3).toString(), row.value(4).toString()};
    step.interfaceName = row.value(5).toString();
    step.clientToken = row.value(6).toString();
    step.dependsOn = row.value(7).toString();
    step.requestId = row.value(8).toString();
    if (!row.value(9).isNull()) {
        step.error = errorFromText(row.value(9).toString());
        if (!step.error)
            return false;
    }
    step.attempts = row.value(10).toInt();
    step.recorded = timeFrom(row.value(11));
    step.sent = timeFrom(row.value(12));
    step.settled = timeFrom(row.value(13));
    return true;
}

bool takeAddress(const QSqlQuery &row, Step &step)
{
    domain::StepAddress entry;
    const auto state = addressStateFrom(row.value(1).toString());
    if (!row.value(0).isNull()) {
        entry.address = domain::Ipv6Address::parse(row.value(0).toString());
        if (!entry.address)
            return false;
    }
    if (!state)
        return false;
    entry.state = *state;
    step.addresses.push_back(entry);
    return true;
}

bool takeBefore(const QSqlQuery &row, Step &step)
{
    const auto address = domain::Ipv6Address::parse(row.value(0).toString());
    if (address)
        step.before.push_back(*address);
    return address.has_value();
}

Result<void> readSteps(const QSqlDatabase &sql, Plan &plan)
{
    Result<void> read = readRows(
        sql,
        u"SELECT id, kind, account, region, interface, interface_name, client_token, depends_on,"
        " request_id, error, attempts, recorded, sent, settled"
        " FROM steps WHERE plan = ? ORDER BY position"_s,
        {plan.id}, u"a step"_s, [&plan](const QSqlQuery &row) { return takeStep(row, plan.steps.emplace_back()); });
    for (Step &step : plan.steps) {
        if (read) {
            read =
                readRows(sql, u"SELECT address, state FROM step_addresses WHERE step = ? ORDER BY position"_s,
                         {step.id}, u"an address"_s, [&step](const QSqlQuery &row) { return takeAddress(row, step); });
        }
        if (read) {
            read = readRows(sql, u"SELECT address FROM step_before WHERE step = ? ORDER BY position"_s, {step.id},
                            u"an address"_s, [&step](const QSqlQuery &row) { return takeBefore(row, step); });
        }
    }
    return read;
}

Result<std::vector<Plan>> readPlans(const QSqlDatabase &sql, const QString &condition, const QVariantList &values)
{
    std::vector<Plan> plans;
    Result<void> read = readRows(sql, u"SELECT id, account, profile, created FROM plans "_s + condition, values,
                                 u"a plan"_s, [&plans](const QSqlQuery &row) {
                                     Plan &plan = plans.emplace_back();
                                     plan.id = row.value(0).toString();
                                     plan.account = row.value(1).toString();
                                     plan.profile = row.value(2).toString();
                                     plan.created = timeFrom(row.value(3));
                                     return true;
                                 });
    for (Plan &plan : plans) {
        if (read)
            read = readSteps(sql, plan);
    }
    if (!read)
        return core::unexpected(read.error());
    return plans;
}

} // namespace

Result<void> writePlan(const QSqlDatabase &sql, const Plan &plan)
{
    if (const auto gone = run(sql, u"DELETE FROM plans WHERE id = ?"_s, {plan.id}); !gone)
        return core::unexpected(gone.error());
    const auto written = run(sql, u"INSERT INTO plans (id, account, profile, created) VALUES (?, ?, ?, ?)"_s,
                             {present(plan.id), present(plan.account), present(plan.profile), timeValue(plan.created)});
    if (!written)
        return core::unexpected(written.error());
    int position = 0;
    for (const Step &step : plan.steps) {
        if (auto inserted = insertStep(sql, plan.id, position++, step); !inserted)
            return inserted;
    }
    return {};
}

Result<void> rewriteStep(const QSqlDatabase &sql, const QString &planId, const Step &step)
{
    QVariantList values = stepValues(step);
    values.append({step.id, planId});
    const auto written = run(sql,
                             u"UPDATE steps SET kind = ?, account = ?, region = ?, interface = ?, interface_name = ?,"
                             " client_token = ?, depends_on = ?, request_id = ?, error = ?, attempts = ?, recorded = ?,"
                             " sent = ?, settled = ? WHERE id = ? AND plan = ?"_s,
                             values);
    if (!written)
        return core::unexpected(written.error());
    if (written->numRowsAffected() != 1)
        return core::unexpected(journalError(u"Other"_s, u"the journal does not hold step %1"_s.arg(step.id)));
    for (const QString &table : {u"step_addresses"_s, u"step_before"_s}) {
        if (const auto gone = run(sql, u"DELETE FROM %1 WHERE step = ?"_s.arg(table), {step.id}); !gone)
            return core::unexpected(gone.error());
    }
    return writeAddresses(sql, step);
}

Result<std::vector<Plan>> readOpenPlans(const QSqlDatabase &sql, const QString &account)
{
    return readPlans(sql,
                     u"WHERE account = ? AND id IN (SELECT steps.plan FROM step_addresses"
                     " JOIN steps ON steps.id = step_addresses.step"
                     " WHERE step_addresses.state NOT IN ('proved', 'refused', 'failed')) ORDER BY created, rowid"_s,
                     {account});
}

Result<std::vector<Plan>> readRecentPlans(const QSqlDatabase &sql, const QString &account, int limit)
{
    return readPlans(sql, u"WHERE account = ? ORDER BY created DESC, rowid DESC LIMIT ?"_s,
                     {account, std::max(limit, 0)});
}

Result<int> removeSettledPlans(const QSqlDatabase &sql, const QDateTime &time, int limit)
{
    const QVariant before = timeValue(time);
    const auto removed =
        run(sql,
            u"DELETE FROM plans WHERE id IN (SELECT id FROM plans WHERE created < ?"
            " AND NOT EXISTS (SELECT 1 FROM steps WHERE steps.plan = plans.id AND steps.settled >= ?)"
            " AND NOT EXISTS (SELECT 1 FROM steps JOIN step_addresses ON step_addresses.step = steps.id"
            " WHERE steps.plan = plans.id AND step_addresses.state NOT IN ('proved', 'refused', 'failed'))"
            " ORDER BY created, rowid LIMIT ?)"_s,
            {before, before, std::max(limit, 0)});
    if (!removed)
        return core::unexpected(removed.error());
    return removed->numRowsAffected();
}

} // namespace journal
