// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include "app/journal/database.h"

#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

namespace journal {

namespace {

// Longer than one write that waits for a lock; with it a quit takes at most about twice this.
constexpr std::chrono::milliseconds finishLimit(4000);
constexpr int plansAtOnce = 100; ///< removed in one transaction

} // namespace

Journal::Journal(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_filePath(filePath)
    , m_thread(std::make_unique<QThread>())
    , m_database(new Database(filePath))
{
    m_thread->setObjectName(u"journal"_s);
    m_database->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_database, &QObject::deleteLater);
    m_thread->start();
}

Journal::~Journal()
{
    QMetaObject::invokeMethod(
        m_database,
        [database = m_database] {
            database->close();
            database->thread()->quit();
        },
        Qt::QueuedConnection);
    if (m_thread->wait(QDeadlineTimer(finishLimit)))
        return;
    m_abandoned->store(true);
    if (!m_thread->wait(QDeadlineTimer(finishLimit)))
        static_cast<void>(m_thread.release()); // a disk that hangs must not keep the program from ending
}

template<typename Work, typename Take> void Journal::ask(Work work, QObject *receiver, Take take)
{
    QMetaObject::invokeMethod(
        m_database,
        [this, database = m_database, abandoned = m_abandoned, work = std::move(work), guard = QPointer(receiver),
         take = std::move(take)]() mutable {
            if (abandoned->load())
                return;
            auto result = work(*database);
            if (abandoned->load())
                return;
            QMetaObject::invokeMethod(
                this,
                [result = std::move(result), guard = std::move(guard), take = std::move(take)] {
                    if (guard)
                        take(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Journal::recordPlan(const domain::Plan &plan, QObject *receiver, Done done)
{
    ask([plan](Database &database) { return database.recordPlan(plan); }, receiver, std::move(done));
}

void Journal::recordStep(const QString &planId, const domain::Step &step, QObject *receiver, Done done)
{
    ask([planId, step](Database &database) { return database.recordStep(planId, step); }, receiver, std::move(done));
}

void Journal::openPlans(const QString &account, QObject *receiver, Plans take)
{
    ask([account](Database &database) { return database.openPlans(account); }, receiver, std::move(take));
}

void Journal::recentPlans(const QString &account, int limit, QObject *receiver, Plans take)
{
    ask([account, limit](Database &database) { return database.recentPlans(account, limit); }, receiver,
        std::move(take));
}

void Journal::keepSettled(int days, const QDateTime &now, QObject *receiver, Removed take)
{
    if (days > 0)
        return removeSome(now.addDays(-days), 0, receiver, take);
    QMetaObject::invokeMethod(
        this,
        [guard = QPointer(receiver), take = std::move(take)] {
            if (guard)
                take(0);
        },
        Qt::QueuedConnection);
}

void Journal::removeSome(const QDateTime &before, int removed, QPointer<QObject> receiver, const Removed &take)
{
    if (!receiver)
        return;
    ask([before](Database &database) { return database.removeSettledPlans(before, plansAtOnce); }, receiver,
        [this, before, removed, receiver, take](const core::Result<int> &some) {
            if (!some || *some < plansAtOnce)
                return take(some ? core::Result<int>(removed + *some) : some);
            removeSome(before, removed + *some, receiver, take);
        });
}

} // namespace journal
