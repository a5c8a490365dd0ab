// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/clock.h"
#include "app/net/apiclient.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace net {

/// How many calls of @p action a minute the program allows itself in one region: half of what is known to work, since
/// the console, other tools and colleagues draw on the same account's limit.
int callsPerMinute(const QString &action);

/// Keeps all clients of one account within the cloud's call rates, which count per API, region and minute. A token
/// bucket for each; a minute's share may go at once. Foreground calls go first; background calls get half the rate.
class RateGovernor : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive this object.
    explicit RateGovernor(const core::Clock &clock, QObject *parent = nullptr);
    ~RateGovernor() override;

    /// Calls @p go, at once or when the rate allows it, unless @p receiver is gone by then.
    void acquire(const api::Request &request, Priority priority, QObject *receiver, std::function<void()> go);
    /// The cloud said "too fast": half the rate for the next minute, starting from an empty bucket.
    void throttled(const api::Request &request);
    /// Calls that wait for their turn.
    qsizetype waiting(const api::Request &request) const;

private:
    class Lane;
    Lane &lane(const api::Request &request);

    const core::Clock &m_clock;
    std::map<QString, std::unique_ptr<Lane>> m_lanes;
};

} // namespace net
