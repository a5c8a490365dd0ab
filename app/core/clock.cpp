// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"

#include <algorithm>
#include <cmath>

namespace core {

using std::chrono::milliseconds;

Clock::Clock(double timeScale)
    : m_timeScale(timeScale > 0 ? timeScale : 1.0)
{}

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds Clock::elapsed() const
{
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - m_started;
    return milliseconds(std::llround(passed.count() * m_timeScale));
}

milliseconds Clock::real(milliseconds programTime) const
{
    if (programTime.count() <= 0)
        return milliseconds(0);
    return milliseconds(std::max(1LL, std::llround(static_cast<double>(programTime.count()) / m_timeScale)));
}

void Clock::after(milliseconds programTime, QObject *receiver, std::function<void()> then) const
{
    QTimer::singleShot(real(programTime), receiver, std::move(then));
}

Alarm::Alarm(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
}

void Alarm::start(milliseconds programTime)
{
    m_timer.start(m_clock.real(programTime));
}

} // namespace core
