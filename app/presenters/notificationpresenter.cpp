// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/notificationpresenter.h"

#include "app/core/clock.h"
#include "app/core/log.h"
#include "app/explain/plaintext.h"
#include "app/presenters/resultpresenter.h"

#include <algorithm>
#include <utility>

namespace presenters {

namespace {

using Tone = ResultEntry::Tone;

constexpr std::chrono::seconds closeTogether(10);
constexpr size_t mostTold = 20;
constexpr qsizetype mostLines = 3;
constexpr qsizetype longestLine = 300;

/// Notifications are kept by the desktop and shown on locked screens.
QString lineOf(const QString &sentence)
{
    return explain::plainLine(core::redacted(sentence), longestLine);
}

} // namespace

NotificationPresenter::NotificationPresenter(operations::Changes &changes, ResultPresenter &results,
                                             const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_results(results)
    , m_clock(clock)
{
    connect(&m_changes, &operations::Changes::planEnded, this, &NotificationPresenter::onPlanEnded);
}

void NotificationPresenter::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    if (!enabled)
        withdrawAll();
}

void NotificationPresenter::setAttended(bool attended)
{
    m_isAttended = attended;
    if (attended)
        withdrawAll();
}

void NotificationPresenter::open(int number)
{
    const auto found =
        std::find_if(m_told.begin(), m_told.end(), [number](const Told &told) { return told.number == number; });
    if (found == m_told.end())
        return;
    // What went wrong is what somebody wants to read.
    const QStringList planIds = found->planIds;
    const auto bad = std::find_if(planIds.begin(), planIds.end(), [this](const QString &planId) {
        return m_results.entryOfPlan(planId).tone != Tone::Good;
    });
    m_results.reveal(bad == planIds.end() ? planIds.front() : *bad);
    emit opened();
}

void NotificationPresenter::onPlanEnded(const QString &planId)
{
    if (!m_isEnabled || m_isAttended)
        return;
    Told &told = toldWith(planId);
    told.planIds.removeAll(planId);
    told.planIds.prepend(planId);
    told.last = m_clock.elapsed();
    emit wanted(notificationOf(told));
}

NotificationPresenter::Told &NotificationPresenter::toldWith(const QString &planId)
{
    const auto own = std::find_if(m_told.begin(), m_told.end(),
                                  [&planId](const Told &told) { return told.planIds.contains(planId); });
    if (own != m_told.end())
        return *own;
    if (!m_told.empty() && m_clock.elapsed() - m_told.back().last < closeTogether)
        return m_told.back();
    if (m_told.size() == mostTold) {
        emit withdrawn(m_told.front().number);
        m_told.erase(m_told.begin());
    }
    return m_told.emplace_back(Told{++m_lastNumber, {}, {}});
}

Notification NotificationPresenter::notificationOf(const Told &told) const
{
    const qsizetype count = told.planIds.size();
    Notification made;
    made.number = told.number;
    made.action = tr("Show");
    made.title =
        count == 1 ? titleOf(told.planIds.front()) : tr("%n change(s) ended", nullptr, static_cast<int>(count));
    QStringList lines;
    for (const QString &planId : told.planIds) {
        const ResultEntry entry = m_results.entryOfPlan(planId);
        if (entry.tone != Tone::Good)
            made.urgency = Notification::Urgency::Normal;
        if (lines.size() < mostLines)
            lines += lineOf(entry.sentence);
    }
    if (count > mostLines)
        lines += tr("And %n more", nullptr, static_cast<int>(count - mostLines));
    made.text = lines.join(u'\n');
    return made;
}

QString NotificationPresenter::titleOf(const QString &planId) const
{
    switch (m_results.entryOfPlan(planId).tone) {
    case Tone::Good:
        return tr("Change carried out");
    case Tone::Unknown:
    case Tone::Waiting:
    case Tone::Running:
        return tr("Outcome of a change not known yet");
    case Tone::Bad:
    case Tone::Info:
        break;
    }
    const domain::Plan *plan = m_changes.plan(planId);
    const StateCounts counts = plan ? StateCounts::of(*plan) : StateCounts();
    if (counts.proved + counts.accepted > 0)
        return tr("Change carried out in part");
    return counts.total > 0 && counts.refused == counts.total ? tr("Change refused") : tr("Change not carried out");
}

void NotificationPresenter::withdrawAll()
{
    for (const Told &told : std::exchange(m_told, {}))
        emit withdrawn(told.number);
}

} // namespace presenters
