// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace core {

/// Time, and every wait of the program, with one scale: at 60 a wait of a minute takes a second, so that tests of
/// minutes take seconds. The wall clock itself is never scaled, since signatures carry it.
class Clock
{
public:
    explicit Clock(double timeScale = 1.0);
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Wall time, UTC.
    virtual QDateTime now() const;
    /// Program time since this clock was made; never goes back; scaled.
    virtual std::chrono::milliseconds elapsed() const;
    /// How long @p programTime takes in reality, at least 1 ms unless it is 0.
    std::chrono::milliseconds real(std::chrono::milliseconds programTime) const;
    double timeScale() const { return m_timeScale; }
    /// Calls @p then on @p receiver's thread after @p programTime, unless @p receiver is gone by then.
    void after(std::chrono::milliseconds programTime, QObject *receiver, std::function<void()> then) const;

private:
    double m_timeScale;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

/// One wait that can be started again and stopped; rings once per start.
class Alarm : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(const Clock &clock, QObject *parent = nullptr);

    void start(std::chrono::milliseconds programTime);
    void stop() { m_timer.stop(); }
    bool isActive() const { return m_timer.isActive(); }

signals:
    void rang();

private:
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace core
