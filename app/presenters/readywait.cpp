// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/readywait.h"

#include "app/operations/changes.h"
#include "app/presenters/checktext.h"
#include "app/presenters/errortext.h"
#include "app/presenters/freshfacts.h"

#include <algorithm>

namespace presenters {

using domain::InstanceStatus;
using domain::InterfaceStatus;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPause = 2s;
constexpr std::chrono::milliseconds longestPause = 10s;

bool takesChanges(InterfaceStatus status)
{
    return status == InterfaceStatus::Available || status == InterfaceStatus::InUse;
}

bool staysSo(InterfaceStatus status)
{
    return status == InterfaceStatus::CreateFailed || status == InterfaceStatus::Deleting;
}

bool isPassing(InstanceStatus status)
{
    return status == InstanceStatus::Pending || status == InstanceStatus::Starting
           || status == InstanceStatus::Stopping;
}

} // namespace

ReadyWait::ReadyWait(FreshFacts &facts, const operations::Changes &changes, const core::Clock &clock,
                     const domain::InterfaceKey &key, QObject *parent)
    : QObject(parent)
    , m_facts(facts)
    , m_changes(changes)
    , m_clock(clock)
    , m_key(key)
    , m_next(clock)
    , m_limit(clock)
{
    connect(&m_next, &core::Alarm::rang, this, &ReadyWait::read);
    connect(&m_limit, &core::Alarm::rang, this, [this] { end(End::TimedOut); });
}

void ReadyWait::start()
{
    m_since = m_clock.now();
    m_pause = firstPause;
    m_isReading = false;
    look();
    if (m_obstacle == Obstacle::None) // but the cloud says otherwise
        m_obstacle = Obstacle::NotRead;
    m_limit.start(limit);
    m_next.start(m_pause);
    emit changed();
}

void ReadyWait::stop()
{
    m_next.stop();
    m_limit.stop();
    m_isReading = false;
}

/// Alarms stand still while the computer sleeps.
bool ReadyWait::isOverdue() const
{
    return m_since.msecsTo(m_clock.now()) > m_clock.real(limit).count();
}

void ReadyWait::read()
{
    if (isOverdue())
        return end(End::TimedOut);
    m_isReading = true;
    m_facts.read();
}

/// What is in the way, by the facts as they are.
void ReadyWait::look()
{
    const domain::Facts facts = m_facts.facts();
    m_obstacle = Obstacle::None;
    if (m_facts.readError()) {
        m_obstacle = Obstacle::Unreadable;
    } else if (facts.interface && !takesChanges(facts.interface->status)) {
        m_obstacle = Obstacle::Interface;
        m_state = facts.interface->statusText;
    } else if (facts.instance && isPassing(facts.instance->status)) {
        m_obstacle = Obstacle::Instance;
        m_subject = facts.instance->displayName();
        m_state = facts.instance->statusText;
    } else if (m_changes.isBusy(m_key)) {
        m_obstacle = Obstacle::OtherChange;
    }
}

void ReadyWait::onFactsChanged()
{
    if (!isWaiting() || !m_isReading || m_facts.isReading())
        return;
    m_isReading = false;
    const domain::Facts facts = m_facts.facts();
    if (!facts.interface)
        return end(End::Gone);
    look();
    if (isOverdue())
        return end(End::TimedOut);
    if (m_obstacle == Obstacle::None)
        return end(End::Ready);
    if (m_obstacle == Obstacle::Interface && staysSo(facts.interface->status))
        return end(End::Never);
    m_pause = std::min(longestPause, m_pause * 3 / 2);
    m_next.start(m_pause);
    emit changed();
}

QString ReadyWait::awaited() const
{
    using domain::CheckKind;
    using domain::CheckOutcome;
    switch (m_obstacle) {
    case Obstacle::Interface:
        return CheckText::words({CheckKind::InterfaceState, CheckOutcome::Failed, {}, m_state});
    case Obstacle::Instance:
        return CheckText::words({CheckKind::InstanceState, CheckOutcome::Failed, m_subject, m_state});
    case Obstacle::OtherChange:
        return tr("Another change of this interface is under way");
    case Obstacle::Unreadable:
        return tr("The interface could not be read");
    case Obstacle::NotRead:
    case Obstacle::None:
        break;
    }
    return tr("The cloud said that it is not ready");
}

void ReadyWait::end(End end)
{
    stop();
    emit ended(end);
}

} // namespace presenters
