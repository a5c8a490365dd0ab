// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/regioncontext.h"
#include "app/operations/stepoperation.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace operations {

/// Runs every plan that changes the cloud and outlives every dialog: dialogs watch, closing one changes nothing.
/// One change at a time on each ENI, in the order of asking; at most four ENIs at once; nothing is sent that the
/// journal does not hold; unknown outcomes are resolved before anything else may touch that ENI.
///
/// A step whose ENI is held up by an unknown one (its limit has passed) has the ENI read again at once and waits for at
/// most proofLimit; then it fails with InputInvalid, "InterfaceBusy", and nothing of it is sent. An unknown step that
/// reads cannot decide holds its ENI up for lastingLimit, not for ever: see Proof::maySetAside(). A step that depends
/// on another waits in the same way for that one to be proved; else it fails with "DependencyFailed".
class Changes : public QObject
{
    Q_OBJECT

public:
    /// How a region's client is found again for steps from the journal.
    using ContextFor = std::function<RegionContext(const QString &account, const QString &regionId)>;

    Changes(const core::Clock &clock, core::RandomSource &random, journal::Journal &journal, store::Store &store,
            ContextFor contextFor, QObject *parent = nullptr);
    ~Changes() override;

    /// Takes what @p wish asks for under a new id, which it returns (see preparedPlan()), and runs it. Signals come
    /// later, from the event loop. Where recover() was not called for the account yet, it is now: open steps come
    /// first.
    QString submit(domain::Plan wish, const RegionContext &context);
    /// The plan as it stands; nullptr for an unknown id. Valid until the event loop comes round.
    const domain::Plan *plan(const QString &planId) const;
    /// Ids of plans taken in this run of the program, oldest first.
    const std::vector<QString> &planIds() const { return m_order; }
    /// True while a step on this ENI holds it: nothing else may change it now.
    bool isBusy(const domain::InterfaceKey &interface) const;
    /// True while this plan has not ended.
    bool isRunning(const QString &planId) const;
    /// True while a plan of @p account, or of any, has not ended.
    bool anyRunning(const QString &account = {}) const;
    /// True while a plan of this account has not ended, or an outcome of it is open.
    bool anyOpen(const QString &account) const;
    /// Steps that have not been sent yet are dropped: failed with Cancelled (refused where the cloud had refused them
    /// for the moment). What is on the wire is followed to its end.
    void cancelUnsent(const QString &planId);
    /// Reads an unknown step's ENI again now.
    void resolveNow(const QString &planId);
    /// After a start: takes the open plans of @p account from the journal and resolves them.
    void recover(const QString &account);

signals:
    /// A step or an address of it has another state.
    void planChanged(const QString &planId);
    /// Every step is settled, or unknown with the limit passed. Comes once more when the unknown ones are settled, too.
    void planEnded(const QString &planId);
    /// Open steps of an earlier run were found; @p planIds are being resolved now. Empty: there were none.
    void recovered(const QString &account, const QStringList &planIds);
    /// The journal cannot be used: nothing is sent. With afterSendingCode something was, and only its outcome is not in
    /// the journal.
    void journalFailed(const core::Error &error);
    /// The journal took a new plan: what journalFailed() told is over.
    void journalWorks();

private:
    struct Run; ///< a plan with its running operations
    /// Whether the journal's open plans of an account were taken up.
    struct Account
    {
        bool known = false;
        bool asked = false;
        core::Error error; ///< why not, where it was asked and is not known
    };
    /// A step that has not begun.
    struct Waiting
    {
        QString planId;
        size_t index = 0;
        int alarm = 0; ///< not 0 while an unknown step is in its way
    };
    /// What is in the way of a waiting step.
    enum class Way { Free, Taken, Unknown, Never };
    using Operations = std::vector<StepOperation *>;

    void onPlanRecorded(const QString &planId, const core::Result<void> &recorded);
    void onOpenPlans(const QString &account, const core::Result<std::vector<domain::Plan>> &plans);
    bool adopt(domain::Plan plan);

    void advance();
    /// @p unknown gets the operations that have to be resolved first.
    Way wayOf(const Waiting &waiting, const QSet<domain::InterfaceKey> &claimed, Operations &unknown) const;
    Way wayOfInterface(const domain::InterfaceKey &interface, Operations &unknown) const;
    Way wayOfDependency(const Run &run, const domain::Step &step, Operations &unknown) const;
    void awaitUnknown(Waiting &waiting, const Operations &unknown);
    void onWaitedTooLong(int alarm);
    void beginOrFail(const Waiting &waiting);
    StepOperation &makeOperation(Run &run, size_t index, const RegionContext &context);
    std::vector<domain::Ipv6Address> claimedOn(const domain::InterfaceKey &interface) const;
    void failUnsent(Run &run, size_t index, const core::Error &error);

    void noteChanged(const QString &planId);
    void announce();
    bool hasEnded(const Run &run) const;
    void dropSettled();

    ChangeTools m_tools;
    ContextFor m_contextFor;
    std::map<QString, std::unique_ptr<Run>> m_runs;
    std::vector<QString> m_order;
    std::vector<Waiting> m_waiting; ///< in the order of asking
    Operations m_active;            ///< begun and not settled; owned by their runs
    QHash<QString, Account> m_accounts;
    std::vector<QString> m_changed; ///< plans to announce when the event loop comes round
    int m_lastAlarm = 0;
};

} // namespace operations
