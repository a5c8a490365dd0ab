// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/proof.h"

#include "app/operations/addressjudgement.h"

using namespace Qt::Literals::StringLiterals;

namespace operations {

using domain::AddressState;

namespace {

/// One answer without the ENI proves nothing: listings lose rows now and then.
constexpr int missingReadsThatProve = 3;

} // namespace

Proof::Proof(const core::Clock &clock, net::ApiClient &client, store::InterfaceStore &store, domain::Step &step,
             Ending ending, QObject *parent)
    : QObject(parent)
    , m_step(step)
    , m_ending(ending)
    , m_watch(clock, client, store, step.interface.region, step.interface.id)
{
    connect(&m_watch, &InterfaceWatch::seen, this, &Proof::onSeen);
    connect(&m_watch, &InterfaceWatch::missing, this, &Proof::onMissing);
    connect(&m_watch, &InterfaceWatch::unreadable, this, &Proof::onUnreadable);
    connect(&m_watch, &InterfaceWatch::limitReached, this, &Proof::onLimit);
}

void Proof::start(InterfaceWatch::Begin begin, std::chrono::milliseconds passed)
{
    m_watch.start(begin, passed);
}

void Proof::onSeen(const domain::NetworkInterface &interface)
{
    m_missing = 0;
    m_seenOnce = true;
    bool changed = judgeSeen(m_step, interface, m_fewer ? Claim::NamedOnly : Claim::NewOnes);
    const bool late = m_watch.limitPassed();
    if (m_ending == Ending::RefusedAtOnce || (m_ending == Ending::RefusedAtLimit && late))
        return settleOpen(AddressState::Refused);
    if (late && mayCallFailed())
        changed = judgeFailed(m_step, interface) || changed;
    if (late && mayGiveUpUnnamed(interface)) {
        giveUpUnnamed(m_step);
        changed = true;
    }
    if (m_step.isSettled())
        emit settled();
    else if (changed)
        emit judged();
}

bool Proof::mayGiveUpUnnamed(const domain::NetworkInterface &seen) const
{
    return m_watch.age() >= lastingLimit && seen.unreadableAddresses.isEmpty() && hasOpenUnnamed(m_step)
           && !isGivenUp(m_step);
}

bool Proof::mayCallFailed() const
{
    if (m_fewer && !hasOpenNamed(m_step))
        return true;
    return m_watch.age() >= lastingLimit && mayProveFailed(m_step);
}

void Proof::onMissing()
{
    ++m_missing;
    if (m_ending == Ending::RefusedAtOnce)
        return settleOpen(AddressState::Refused);
    if (!m_watch.limitPassed() || m_missing < missingReadsThatProve)
        return;
    core::Error gone;
    gone.kind = core::ErrorKind::Refused;
    gone.code = u"InvalidEniId.NotFound"_s;
    gone.action = u"DescribeNetworkInterfaces"_s;
    gone.delivery = core::Delivery::Answered;
    m_step.error = gone;
    settleOpen(m_step.kind == domain::StepKind::Unassign ? AddressState::Proved : AddressState::Failed);
}

void Proof::onUnreadable()
{
    if (m_ending == Ending::RefusedAtOnce)
        settleOpen(AddressState::Refused);
}

void Proof::onLimit()
{
    if (m_ending == Ending::RefusedAtLimit && m_seenOnce)
        return settleOpen(AddressState::Refused);
    setOpenStates(m_step, AddressState::Unknown);
    emit limitReached();
}

void Proof::settleOpen(AddressState state)
{
    setOpenStates(m_step, state);
    emit settled();
}

bool Proof::maySetAside() const
{
    return m_watch.limitPassed() && m_watch.age() >= lastingLimit && m_watch.lastReadWorked()
           && (!hasOpenUnnamed(m_step) || isGivenUp(m_step));
}

} // namespace operations
