// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/domain/networkinterface.h"
#include "app/net/apiclient.h"

#include <QObject>

#include <chrono>

namespace store {
class InterfaceStore;
}

namespace operations {

class RefreshInterfaceOperation;

/// Accepted but not visible within this is unknown (program time).
inline constexpr std::chrono::milliseconds proofLimit = std::chrono::seconds(60);
/// Whatever a request was going to do, it has done by now.
inline constexpr std::chrono::milliseconds lastingLimit = std::chrono::minutes(10);

/// When the next read is due, as time since the watch began, after one at @p since: 0.5, 1, 2, 3 s, then every 5 s up
/// to the limit, then at 1, 2, 5 and 10 minutes, then every 10 minutes.
std::chrono::milliseconds nextReadAfter(std::chrono::milliseconds since);

/// Reads one ENI again and again, on a schedule of its own, until its owner has seen enough and deletes it.
class InterfaceWatch : public QObject
{
    Q_OBJECT

public:
    enum class Begin { AtOnce, Soon };

    InterfaceWatch(const core::Clock &clock, net::ApiClient &client, store::InterfaceStore &store,
                   const QString &regionId, const QString &interfaceId, QObject *parent = nullptr);

    /// @p passed is how long ago the request was sent, where that was in an earlier run of the program.
    void start(Begin begin, std::chrono::milliseconds passed = {});
    /// Reads now, unless a read is under way.
    void readNow();
    bool limitPassed() const { return m_limitPassed; }
    /// Since the request was sent.
    std::chrono::milliseconds age() const;
    bool lastReadWorked() const { return m_lastReadWorked; }

signals:
    void seen(const domain::NetworkInterface &interface);
    /// The cloud answered, and the ENI was not in the answer.
    void missing();
    void unreadable(const core::Error &error);
    /// Once, proofLimit after start().
    void limitReached();

private:
    std::chrono::milliseconds running() const { return m_clock.elapsed() - m_started; }
    void scheduleNext();
    void onAlarm();
    void onRead();

    const core::Clock &m_clock;
    net::ApiClient &m_client;
    store::InterfaceStore &m_store;
    QString m_regionId;
    QString m_interfaceId;
    core::Alarm m_alarm;
    std::chrono::milliseconds m_started{0};
    std::chrono::milliseconds m_passed{0};
    std::chrono::milliseconds m_next{0};
    RefreshInterfaceOperation *m_reading = nullptr;
    bool m_limitPassed = false;
    bool m_lastReadWorked = false;
};

} // namespace operations
