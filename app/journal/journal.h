// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/plan.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace journal {

/// Why the journal cannot be used; Error::code carries the word, Error::detail SQLite's own.
/// "Locked" (another program holds it), "Full" (no space), "ReadOnly" (cannot be opened or written), "Corrupt",
/// "TooNew" (made by a later version), "Other".

class Database;

/// What was asked of the cloud and what came of it; survives a crash. SQLite (WAL, synchronous=FULL) on a thread of its
/// own, since a slow disk may take long to confirm. Every answer comes on the thread of this object, in the order of
/// the calls; nothing comes once the receiver is gone. A journal that cannot be opened now is tried again with the next
/// call.
class Journal : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const core::Result<void> &)>;
    using Removed = std::function<void(const core::Result<int> &)>;
    using Plans = std::function<void(const core::Result<std::vector<domain::Plan>> &)>;

    /// Opens nothing yet: the file is opened, and made where it is missing, with the first call.
    explicit Journal(const QString &filePath, QObject *parent = nullptr);
    /// Finishes what was asked before, within a few seconds: what a locked or hanging disk does not take by then is
    /// dropped.
    ~Journal() override;

    /// Writes the whole plan; @p done comes when it is on the disk.
    void recordPlan(const domain::Plan &plan, QObject *receiver, Done done);
    /// Writes a step of a recorded plan anew; @p done comes when it is on the disk.
    void recordStep(const QString &planId, const domain::Step &step, QObject *receiver, Done done);
    /// Plans of @p account with a step that is not settled, oldest first.
    void openPlans(const QString &account, QObject *receiver, Plans take);
    /// Plans of @p account, newest first, at most @p limit.
    void recentPlans(const QString &account, int limit, QObject *receiver, Plans take);
    /// Removes plans of every account that were made, and settled to the last address, more than @p days before
    /// @p now; 0 days: none. Open ones stay, however old. In small portions, so that what is asked meanwhile does not
    /// wait. @p take gets how many were removed.
    void keepSettled(int days, const QDateTime &now, QObject *receiver, Removed take);
    QString filePath() const { return m_filePath; }

private:
    void removeSome(const QDateTime &before, int removed, QPointer<QObject> receiver, const Removed &take);
    template<typename Work, typename Take> void ask(Work work, QObject *receiver, Take take);

    QString m_filePath;
    std::unique_ptr<QThread> m_thread;
    Database *m_database = nullptr; ///< lives on m_thread
    std::shared_ptr<std::atomic_bool> m_abandoned = std::make_shared<std::atomic_bool>(false);
};

} // namespace journal
