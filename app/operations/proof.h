// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/plan.h"
#include "app/operations/interfacewatch.h"

namespace operations {

/// Finds out what became of a step that was sent: reads its ENI again and again and judges each address by itself,
/// until all have a final state. Writes the step's states and error; whoever owns it journals them.
class Proof : public QObject
{
    Q_OBJECT

public:
    /// What becomes of addresses that no read has shown: unknown at the limit, and failed after lastingLimit where the
    /// cloud never said yes; refused at the limit; refused after the first read.
    enum class Ending { Unknown, RefusedAtLimit, RefusedAtOnce };

    /// @p step outlives this.
    Proof(const core::Clock &clock, net::ApiClient &client, store::InterfaceStore &store, domain::Step &step,
          Ending ending, QObject *parent);

    /// The cloud's own reply named fewer addresses than were asked for: those without a name fail when the limit passes
    /// and none turned up.
    void expectFewer() { m_fewer = true; }
    /// @p passed is how long ago the request was sent, where that was in an earlier run of the program.
    void start(InterfaceWatch::Begin begin, std::chrono::milliseconds passed = {});
    void readNow() { m_watch.readNow(); }
    /// True from the moment on when a step that is still unknown need not keep other changes off its ENI: lastingLimit
    /// has passed, the ENI could be read after that, and no later change can be taken for it: every open address has a
    /// name, or is given up (see giveUpUnnamed()).
    bool maySetAside() const;

signals:
    /// An address has another state, and others are still open.
    void judged();
    /// Every address has a final state. Nothing comes after this.
    void settled();
    /// The limit has passed, and some addresses are unknown now; the reading goes on.
    void limitReached();

private:
    void onSeen(const domain::NetworkInterface &interface);
    void onMissing();
    void onUnreadable();
    void onLimit();
    bool mayCallFailed() const;
    bool mayGiveUpUnnamed(const domain::NetworkInterface &seen) const;
    void settleOpen(domain::AddressState state);

    domain::Step &m_step;
    Ending m_ending;
    InterfaceWatch m_watch;
    int m_missing = 0; ///< reads in a row that did not find the ENI
    bool m_fewer = false;
    bool m_seenOnce = false;
};

} // namespace operations
