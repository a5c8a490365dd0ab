// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/interfacewatch.h"

#include "app/operations/refreshinterfaceoperation.h"

#include <array>

namespace operations {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

milliseconds nextReadAfter(milliseconds since)
{
    constexpr std::array<milliseconds, 4> early{500ms, 1s, 2s, 3s};
    constexpr std::array<milliseconds, 4> late{proofLimit, 2min, 5min, lastingLimit};
    for (const milliseconds due : early) {
        if (due > since)
            return due;
    }
    const milliseconds soon = 3s + ((since - 3s) / 5s + 1) * 5s;
    if (soon < proofLimit)
        return soon;
    for (const milliseconds due : late) {
        if (due > since)
            return due;
    }
    return (since / lastingLimit + 1) * lastingLimit;
}

InterfaceWatch::InterfaceWatch(const core::Clock &clock, net::ApiClient &client, store::InterfaceStore &store,
                               const QString &regionId, const QString &interfaceId, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_client(client)
    , m_store(store)
    , m_regionId(regionId)
    , m_interfaceId(interfaceId)
    , m_alarm(clock)
{
    connect(&m_alarm, &core::Alarm::rang, this, &InterfaceWatch::onAlarm);
}

void InterfaceWatch::start(Begin begin, milliseconds passed)
{
    m_started = m_clock.elapsed();
    m_passed = passed;
    if (begin == Begin::AtOnce)
        readNow();
    scheduleNext();
}

milliseconds InterfaceWatch::age() const
{
    return running() + m_passed;
}

void InterfaceWatch::scheduleNext()
{
    // From the planned time, not from now, so that a late alarm leaves no read out before the limit.
    m_next = nextReadAfter(m_next);
    m_alarm.start(std::max(m_next - running(), milliseconds(0)));
}

void InterfaceWatch::onAlarm()
{
    // A coarse timer may ring up to a twentieth early.
    if (running() < m_next)
        return m_alarm.start(m_next - running());
    const bool limitNow = !m_limitPassed && m_next >= proofLimit;
    scheduleNext();
    readNow();
    if (limitNow) {
        m_limitPassed = true;
        emit limitReached();
    }
}

void InterfaceWatch::readNow()
{
    if (m_reading)
        return;
    const auto priority = m_limitPassed ? net::Priority::Background : net::Priority::Foreground;
    m_reading = new RefreshInterfaceOperation(m_client, m_store, m_regionId, m_interfaceId, priority, this);
    connect(m_reading, &Operation::finished, this, &InterfaceWatch::onRead);
    m_reading->start();
}

void InterfaceWatch::onRead()
{
    const core::Result<RefreshInterfaceOperation::Reading> result = m_reading->result();
    m_reading->deleteLater();
    m_reading = nullptr;
    m_lastReadWorked = result.has_value();
    if (!result)
        emit unreadable(result.error());
    else if (*result)
        emit seen(**result);
    else
        emit missing();
}

} // namespace operations
