// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QString>

#include <chrono>

namespace simulator {

/// How often each action may be called in a minute of program time, counted from minute to minute as the cloud does.
class Throttle
{
public:
    enum class Strictness { Usual, Tenth };

    explicit Throttle(Strictness strictness)
        : m_strictness(strictness)
    {}

    /// Counts a call at @p now; refuses with Throttling.User when the minute is used up.
    core::Result<void> admit(const QString &action, std::chrono::milliseconds now);
    /// Other calls a minute than the usual ones; the count of refusals begins anew.
    void setBudgets(const QHash<QString, int> &budgets);
    /// Calls a minute.
    int limit(const QString &action) const;

private:
    struct Count
    {
        qint64 minute = -1;
        int calls = 0;
    };

    Strictness m_strictness;
    QHash<QString, int> m_budgets;
    QHash<QString, Count> m_counts;
    quint64 m_refusals = 0;
};

} // namespace simulator
