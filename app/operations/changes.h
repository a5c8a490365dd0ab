// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/randomsource.h"
#include "app/domain/plan.h"
#include "app/operations/regioncontext.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <map>
#include <memory>

namespace journal {
class Journal;
}

namespace store {
class Store;
}

namespace operations {

class StepOperation;

/// Runs every plan that changes the cloud and outlives every dialog: dialogs watch, closing one changes nothing.
/// One change at a time on each ENI; nothing is sent that the journal does not hold; unknown outcomes are resolved
/// before anything else may touch that ENI.
class Changes : public QObject
{
    Q_OBJECT

public:
    /// How a region's client is found again for steps from the journal.
    using ContextFor = std::function<RegionContext(const QString &account, const QString &regionId)>;

    Changes(const core::Clock &clock, core::RandomSource &random, journal::Journal &journal, store::Store &store,
            ContextFor contextFor, QObject *parent = nullptr);
    ~Changes() override;

    /// Takes the plan, fills in ids, tokens and times and runs it. Returns the plan's id.
    QString submit(domain::Plan plan, const RegionContext &context);
    /// The plan as it stands; nullptr for an unknown id. Valid until the event loop comes round.
    const domain::Plan *plan(const QString &planId) const;
    /// Ids of plans taken in this run of the program, oldest first.
    const std::vector<QString> &planIds() const { return m_order; }
    /// True while a step on this ENI is not settled: nothing else may change it now.
    bool isBusy(const domain::InterfaceKey &interface) const;
    bool anyRunning() const;
    /// Steps that have not been sent yet are dropped; what is on the wire is followed to its end.
    void cancelUnsent(const QString &planId);
    /// Reads an unknown step's ENI again now.
    void resolveNow(const QString &planId);
    /// After a start: takes the open plans of @p account from the journal and resolves them.
    void recover(const QString &account);

signals:
    /// A step or an address of it has another state.
    void planChanged(const QString &planId);
    /// Every step is settled, or unknown with the limit passed (then planChanged comes again when it is resolved).
    void planEnded(const QString &planId);
    /// Open steps of an earlier run were found; @p planIds are being resolved now. Empty: there were none.
    void recovered(const QString &account, const QStringList &planIds);
    /// The journal cannot be used: nothing is sent.
    void journalFailed(const core::Error &error);

private:
    struct Run; // a plan with its running operations
    std::map<QString, std::unique_ptr<Run>> m_runs;
    std::vector<QString> m_order;
    const core::Clock &m_clock;
    core::RandomSource &m_random;
    journal::Journal &m_journal;
    store::Store &m_store;
    ContextFor m_contextFor;
};

} // namespace operations
