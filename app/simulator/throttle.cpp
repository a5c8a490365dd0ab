// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/throttle.h"

#include "app/simulator/refusals.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

int Throttle::limit(const QString &action) const
{
    // The budgets that Alibaba's own network plug-in keeps to (terway, ratelimit.go).
    static const QHash<QString, int> limits{
        {u"DescribeNetworkInterfaces"_s, 800}, {u"DescribeNetworkInterfaceAttribute"_s, 2000},
        {u"AssignIpv6Addresses"_s, 400},       {u"UnassignIpv6Addresses"_s, 400},
        {u"DescribeInstanceTypes"_s, 400},     {u"DescribeVSwitches"_s, 300}};
    if (m_budgets.contains(action))
        return m_budgets.value(action);
    const int usual = limits.value(action, 500);
    return m_strictness == Strictness::Usual ? usual : std::max(1, usual / 10);
}

void Throttle::setBudgets(const QHash<QString, int> &budgets)
{
    m_budgets = budgets;
    m_refusals = 0;
}

core::Result<void> Throttle::admit(const QString &action, std::chrono::milliseconds now)
{
    constexpr qint64 millisecondsPerMinute = 60'000;
    Count &count = m_counts[action];
    const qint64 minute = now.count() / millisecondsPerMinute;
    if (count.minute != minute)
        count = {minute, 0};
    if (count.calls >= limit(action))
        return refusals::throttled(m_refusals++,
                                   std::chrono::milliseconds((minute + 1) * millisecondsPerMinute - now.count()));
    ++count.calls;
    return {};
}

} // namespace simulator
