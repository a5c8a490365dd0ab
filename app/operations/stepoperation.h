// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/randomsource.h"
#include "app/domain/plan.h"
#include "app/operations/proof.h"
#include "app/operations/refreshinterfaceoperation.h"
#include "app/operations/regioncontext.h"

#include <QObject>

namespace journal {
class Journal;
}

namespace store {
class InterfaceStore;
class Store;
} // namespace store

namespace operations {

/// Error::code of a journal that failed only after a request had been sent; the detail says why.
inline constexpr auto afterSendingCode = u"AfterSending";

/// What every step works with.
struct ChangeTools
{
    const core::Clock &clock;
    core::RandomSource &random;
    journal::Journal &journal;
    store::Store &store;
};

/// Takes one step through its life: read before → record → mark as sent → send → judge the answer → prove. Nothing is
/// sent that the journal does not hold on the disk. It has ended when every address has a final state, or when the
/// limit has passed; with unknown addresses it goes on reading after that until they are known or it is deleted.
/// Deleting it is always safe; what the journal holds by then is what the next start of the program resolves.
class StepOperation : public QObject
{
    Q_OBJECT

public:
    /// @p step is written to and outlives this.
    StepOperation(const ChangeTools &tools, const RegionContext &context, const QString &planId, domain::Step &step,
                  QObject *parent);

    /// Sends it. One of start() and resume(), once. @p claimed: addresses that came of other changes of the ENI,
    /// whether or not they can be seen; an assign by count never takes them for its own.
    void start(std::vector<domain::Ipv6Address> claimed = {});
    /// Finds out what became of a step of an earlier run, taken up by takeUp(): reads, and sends nothing.
    void resume();
    /// Drops what is not on the wire; nothing happens when everything is.
    void dropUnsent();
    /// Reads the ENI now, where its state is being watched.
    void readNow();
    /// For a settled step: deletes itself once the journal has answered its last writes.
    void retire();

    const domain::Step &step() const { return m_step; }
    /// Settled, or unknown with the limit passed.
    bool hasEnded() const { return m_ended; }
    /// Whether nothing else may change the ENI now: until it is settled, or may be set aside (Proof::maySetAside).
    bool holdsInterface() const;

signals:
    void changed();
    /// Once.
    void ended();
    void journalFailed(const core::Error &error);

private:
    enum class Phase {
        New,
        ReadingBefore,
        Recording,
        MarkingSent,
        OnTheWire,
        Pausing,
        ReadingAgain,
        Watching,
        Settled
    };
    using Reading = core::Result<RefreshInterfaceOperation::Reading>;
    using Member = void (StepOperation::*)();
    using OnReading = void (StepOperation::*)(const Reading &);

    void onBefore(const Reading &reading);
    void setBefore(const std::vector<domain::Ipv6Address> &seen);
    void record();
    void markSent();
    void send();
    void onRetrying(const core::Error &reason);
    void onReply(const core::Result<net::ApiReply> &reply);
    void onAccepted(const QByteArray &body);
    /// The cloud said yes in words that nobody understands.
    void onUnreadableYes(core::Error error);
    void onError(const core::Error &error);

    void pauseOrRefuse();
    void readAgain();
    void onReadAgain(const Reading &reading);

    void watch(InterfaceWatch::Begin begin, Proof::Ending ending, std::chrono::milliseconds passed = {});
    void onLimit();

    void settleOpen(domain::AddressState state);
    void conclude();
    void fail(const core::Error &error);
    void end();
    /// Writes the step and goes on with @p next once it is on the disk, unless it was dropped meanwhile.
    void writeThen(Phase phase, Member next);
    /// Writes the step, and goes on whatever comes of it: the truth about what was sent does not wait for a disk.
    void noteChange();
    void reportJournal(core::Error error);
    void onWritten();
    void readThen(Phase phase, OnReading next);
    store::InterfaceStore &interfaces() const;

    const ChangeTools m_tools;
    RegionContext m_context;
    QString m_planId;
    domain::Step &m_step;
    core::Alarm m_pause;
    Proof *m_proof = nullptr;
    Phase m_phase = Phase::New;
    std::vector<domain::Ipv6Address> m_claimed;
    std::chrono::milliseconds m_firstSent{0};
    int m_sentAgain = 0;
    int m_openWrites = 0;
    bool m_paused = false; ///< since the last answer
    bool m_earlierCopyOpen = false;
    bool m_journalReported = false;
    bool m_ended = false;
    bool m_retired = false;
};

} // namespace operations
