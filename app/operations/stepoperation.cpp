// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/stepoperation.h"

#include "app/api/errors.h"
#include "app/api/ipv6addresses.h"
#include "app/core/log.h"
#include "app/journal/journal.h"
#include "app/operations/addressjudgement.h"
#include "app/operations/answerjudgement.h"
#include "app/operations/interfacenotthere.h"
#include "app/operations/sendingagain.h"
#include "app/operations/steprequest.h"
#include "app/store/store.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace operations {

using domain::AddressState;
using domain::StepKind;
using std::chrono::milliseconds;

StepOperation::StepOperation(const ChangeTools &tools, const RegionContext &context, const QString &planId,
                             domain::Step &step, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_context(context)
    , m_planId(planId)
    , m_step(step)
    , m_pause(tools.clock)
{
    connect(&m_pause, &core::Alarm::rang, this, &StepOperation::readAgain);
}

void StepOperation::start(std::vector<domain::Ipv6Address> claimed)
{
    Q_ASSERT(m_phase == Phase::New);
    m_claimed = std::move(claimed);
    readThen(Phase::ReadingBefore, &StepOperation::onBefore);
}

void StepOperation::resume()
{
    Q_ASSERT(m_phase == Phase::New);
    const milliseconds passed(m_step.sent.isValid() ? std::max(0LL, m_step.sent.msecsTo(m_tools.clock.now())) : 0);
    watch(InterfaceWatch::Begin::AtOnce, Proof::Ending::Unknown, passed);
    noteChange();
}

void StepOperation::onBefore(const Reading &reading)
{
    const std::optional<domain::NetworkInterface> row = interfaces().find(m_step.interface.id);
    if (reading && *reading)
        setBefore((*reading)->ipv6);
    else if (row && m_step.kind != StepKind::AssignCount) // a count has to be told from what was there for certain
        setBefore(row->ipv6);
    else if (!reading)
        return fail(reading.error());
    else if (row)
        return fail(interfaceNotThere(u"DescribeNetworkInterfaces"_s, m_step.interface.id));
    record();
}

void StepOperation::setBefore(const std::vector<domain::Ipv6Address> &seen)
{
    m_step.before = seen;
    if (m_step.kind == StepKind::AssignCount)
        m_step.before.insert(m_step.before.end(), m_claimed.begin(), m_claimed.end());
}

void StepOperation::record()
{
    setOpenStates(m_step, AddressState::Recorded);
    m_step.recorded = m_tools.clock.now();
    writeThen(Phase::Recording, &StepOperation::markSent);
}

void StepOperation::markSent()
{
    setOpenStates(m_step, AddressState::Sent);
    m_step.sent = m_tools.clock.now();
    ++m_step.attempts;
    writeThen(Phase::MarkingSent, &StepOperation::send);
}

// On the wire

void StepOperation::send()
{
    m_phase = Phase::OnTheWire;
    m_paused = false;
    if (m_sentAgain == 0)
        m_firstSent = m_tools.clock.elapsed();
    net::ApiCall *call = m_context.client->send(requestOf(m_step), this);
    connect(call, &net::ApiCall::retrying, this, &StepOperation::onRetrying);
    connect(call, &net::ApiCall::finished, this, &StepOperation::onReply);
    connect(call, &net::ApiCall::finished, call, &QObject::deleteLater);
}

void StepOperation::onRetrying(const core::Error &reason)
{
    const Outcome outcome = outcomeOf(m_step.kind, openCount(m_step), reason, m_earlierCopyOpen);
    m_earlierCopyOpen = m_earlierCopyOpen || outcome == Outcome::Open;
    ++m_step.attempts;
    m_step.sent = m_tools.clock.now();
    noteChange();
}

void StepOperation::onReply(const core::Result<net::ApiReply> &reply)
{
    qCInfo(logChanges).noquote() << m_step.interface.id << "attempt" << m_step.attempts
                                 << (reply ? u"accepted"_s : reply.error().code);
    if (reply)
        onAccepted(reply->body);
    else
        onError(reply.error());
}

void StepOperation::onAccepted(const QByteArray &body)
{
    bool namedFewer = false;
    if (m_step.kind == StepKind::Unassign) {
        const core::Result<QString> requestId = api::parseUnassignIpv6Addresses(body);
        if (!requestId)
            return onUnreadableYes(requestId.error());
        m_step.requestId = *requestId;
    } else {
        const core::Result<api::AssignIpv6Reply> answer = api::parseAssignIpv6Addresses(body);
        if (!answer)
            return onUnreadableYes(answer.error());
        m_step.requestId = answer->requestId;
        if (m_step.kind == StepKind::AssignCount && answer->addresses) {
            const qsizetype told = static_cast<qsizetype>(answer->addresses->size()) + answer->unreadable.size();
            namedFewer = told < openCount(m_step);
            nameAddresses(m_step, *answer->addresses);
        }
    }
    m_step.error.reset();
    setOpenStates(m_step, AddressState::Accepted);
    watch(InterfaceWatch::Begin::Soon, Proof::Ending::Unknown);
    if (namedFewer)
        m_proof->expectFewer();
    noteChange();
}

void StepOperation::onUnreadableYes(core::Error error)
{
    error.delivery = core::Delivery::Answered;
    if (error.httpStatus == 0)
        error.httpStatus = 200;
    onError(error);
}

void StepOperation::onError(const core::Error &error)
{
    if (!error.requestId.isEmpty())
        m_step.requestId = error.requestId;
    m_step.error = error;
    switch (outcomeOf(m_step.kind, openCount(m_step), error, m_earlierCopyOpen)) {
    case Outcome::NothingSent:
        --m_step.attempts;
        return settleOpen(AddressState::Failed);
    case Outcome::Refused:
        return settleOpen(AddressState::Refused);
    case Outcome::InterfaceGone:
        return settleOpen(AddressState::Proved);
    case Outcome::RefusedUnlessSeen:
        refuseHeldBefore(m_step);
        if (m_step.isSettled())
            return conclude();
        return watch(InterfaceWatch::Begin::AtOnce, Proof::Ending::RefusedAtOnce);
    case Outcome::SendAgain:
        return pauseOrRefuse();
    case Outcome::SendRest:
        return readAgain();
    case Outcome::RefusedUnlessProved:
        m_step.clientToken.clear();
        [[fallthrough]];
    case Outcome::GoneAlready:
        setOpenStates(m_step, AddressState::Unknown);
        noteChange();
        return watch(InterfaceWatch::Begin::AtOnce, Proof::Ending::RefusedAtLimit);
    case Outcome::Open:
        setOpenStates(m_step, AddressState::Unknown);
        noteChange();
        return watch(InterfaceWatch::Begin::AtOnce, Proof::Ending::Unknown);
    }
}

// Sending again what is still wanted

void StepOperation::pauseOrRefuse()
{
    const milliseconds sinceFirst = m_tools.clock.elapsed() - m_firstSent;
    const auto wait = waitBeforeSendingAgain(m_step, *m_step.error, m_sentAgain, sinceFirst, m_tools.random.unit());
    if (!wait)
        return settleOpen(AddressState::Refused);
    m_phase = Phase::Pausing;
    m_paused = true;
    setOpenStates(m_step, AddressState::Recorded); // nothing is on the wire, and nothing was done
    m_pause.start(*wait);
    noteChange();
}

void StepOperation::readAgain()
{
    readThen(Phase::ReadingAgain, &StepOperation::onReadAgain);
}

void StepOperation::onReadAgain(const Reading &reading)
{
    if (!reading || !*reading)
        return settleOpen(AddressState::Refused);
    // Of an assign by count nothing was done, so that new addresses are not the step's.
    const bool progressed = m_step.kind != StepKind::AssignCount && judgeSeen(m_step, **reading);
    if (m_step.isSettled())
        return conclude();
    if (!m_paused && !progressed)
        return pauseOrRefuse();
    if (m_sentAgain >= mostSentAgain)
        return settleOpen(AddressState::Refused);
    ++m_sentAgain;
    setBefore((*reading)->ipv6);
    if (progressed && !m_step.clientToken.isEmpty())
        m_step.clientToken = QString::fromLatin1(m_tools.random.uuid()); // other parameters need another token
    record();
}

// Proving

void StepOperation::watch(InterfaceWatch::Begin begin, Proof::Ending ending, milliseconds passed)
{
    m_phase = Phase::Watching;
    m_proof = new Proof(m_tools.clock, *m_context.client, interfaces(), m_step, ending, this);
    connect(m_proof, &Proof::judged, this, &StepOperation::noteChange);
    connect(m_proof, &Proof::settled, this, &StepOperation::conclude);
    connect(m_proof, &Proof::limitReached, this, &StepOperation::onLimit);
    m_proof->start(begin, passed);
}

void StepOperation::onLimit()
{
    noteChange();
    end();
}

void StepOperation::readNow()
{
    if (m_proof)
        m_proof->readNow();
}

bool StepOperation::holdsInterface() const
{
    return !m_step.isSettled() && !(m_proof && m_proof->maySetAside());
}

// Ending

void StepOperation::dropUnsent()
{
    switch (m_phase) {
    case Phase::MarkingSent:
        --m_step.attempts;
        [[fallthrough]];
    case Phase::ReadingBefore:
    case Phase::Recording:
    case Phase::Pausing:
    case Phase::ReadingAgain:
        break;
    case Phase::New:
    case Phase::OnTheWire:
    case Phase::Watching:
    case Phase::Settled:
        return;
    }
    if (m_step.attempts > 0)
        return settleOpen(AddressState::Refused);
    m_step.sent = QDateTime();
    core::Error error;
    error.kind = core::ErrorKind::Cancelled;
    fail(error);
}

void StepOperation::fail(const core::Error &error)
{
    m_step.error = error;
    settleOpen(AddressState::Failed);
}

void StepOperation::settleOpen(AddressState state)
{
    setOpenStates(m_step, state);
    conclude();
}

void StepOperation::conclude()
{
    Q_ASSERT(m_step.isSettled());
    m_phase = Phase::Settled;
    m_pause.stop();
    if (m_proof)
        m_proof->deleteLater();
    m_proof = nullptr;
    m_step.settled = m_tools.clock.now();
    if (isProved(m_step) && !(m_step.error && api::classify(*m_step.error) == api::ErrorClass::Gone))
        m_step.error.reset();
    noteChange();
    end();
}

void StepOperation::end()
{
    if (m_ended)
        return;
    m_ended = true;
    emit ended();
}

// Journal and reading

void StepOperation::writeThen(Phase phase, Member next)
{
    m_phase = phase;
    emit changed();
    ++m_openWrites;
    m_tools.journal.recordStep(m_planId, m_step, this, [this, phase, next](const core::Result<void> &written) {
        onWritten();
        if (m_phase != phase)
            return;
        if (written)
            return (this->*next)();
        if (phase == Phase::MarkingSent)
            --m_step.attempts;
        reportJournal(written.error());
        fail(written.error());
    });
}

void StepOperation::noteChange()
{
    emit changed();
    ++m_openWrites;
    m_tools.journal.recordStep(m_planId, m_step, this, [this](const core::Result<void> &written) {
        onWritten();
        if (!written)
            reportJournal(written.error());
    });
}

void StepOperation::onWritten()
{
    --m_openWrites;
    if (m_retired)
        retire();
}

void StepOperation::retire()
{
    m_retired = true;
    if (m_openWrites == 0)
        deleteLater();
}

void StepOperation::reportJournal(core::Error error)
{
    if (m_journalReported)
        return;
    m_journalReported = true;
    if (m_step.attempts > 0) {
        error.detail = error.code + u": "_s + error.detail;
        error.code = QString::fromUtf16(afterSendingCode);
        error.delivery = core::Delivery::Unknown;
    }
    emit journalFailed(error);
}

void StepOperation::readThen(Phase phase, OnReading next)
{
    m_phase = phase;
    auto *reading = new RefreshInterfaceOperation(*m_context.client, interfaces(), m_step.interface.region,
                                                  m_step.interface.id, net::Priority::Foreground, this);
    connect(reading, &Operation::finished, this, [this, reading, phase, next] {
        reading->deleteLater();
        if (m_phase == phase)
            (this->*next)(reading->result());
    });
    reading->start();
}

store::InterfaceStore &StepOperation::interfaces() const
{
    return m_tools.store.region(m_step.interface.account, m_step.interface.region).interfaces;
}

} // namespace operations
