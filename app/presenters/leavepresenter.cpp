// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/leavepresenter.h"

#include "app/explain/plaintext.h"

#include <algorithm>

namespace presenters {

namespace {

constexpr qsizetype mostLines = 5;
constexpr qsizetype longestLine = 300;

} // namespace

LeavePresenter::LeavePresenter(operations::Changes &changes, const ResultPresenter &results, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_results(results)
{
    connect(&m_changes, &operations::Changes::planChanged, this, &LeavePresenter::onChanged);
    connect(&m_changes, &operations::Changes::planEnded, this, &LeavePresenter::onChanged);
}

bool LeavePresenter::isUnderWay() const
{
    return m_changes.anyRunning();
}

void LeavePresenter::ask()
{
    m_asked.clear();
    takeRunning();
}

void LeavePresenter::takeRunning()
{
    for (const QString &planId : m_changes.planIds()) {
        if (m_changes.isRunning(planId) && !m_asked.contains(planId))
            m_asked.append(planId);
    }
}

void LeavePresenter::onChanged()
{
    if (!m_asked.isEmpty())
        takeRunning();
    emit changed();
}

QString LeavePresenter::heading() const
{
    const auto running = std::count_if(m_asked.begin(), m_asked.end(),
                                       [this](const QString &planId) { return m_changes.isRunning(planId); });
    return running > 0 ? tr("%n change(s) under way:", nullptr, static_cast<int>(running))
                       : tr("Nothing is under way any more. What became of it:");
}

std::vector<LeavePresenter::Line> LeavePresenter::lines() const
{
    std::vector<Line> lines;
    for (const QString &planId : m_asked.mid(0, mostLines)) {
        const ResultEntry entry = m_results.entryOfPlan(planId);
        lines.push_back({entry.tone, explain::plainLine(entry.sentence, longestLine)});
    }
    if (m_asked.size() > mostLines) {
        const int more = static_cast<int>(m_asked.size() - mostLines);
        lines.push_back({ResultEntry::Tone::Info, tr("And %n more", nullptr, more)});
    }
    return lines;
}

QStringList LeavePresenter::consequences() const
{
    using domain::AddressState;
    int sent = 0;
    int unsent = 0;
    for (const QString &planId : m_asked) {
        const domain::Plan *plan = m_changes.plan(planId);
        if (!plan || !m_changes.isRunning(planId))
            continue;
        for (const domain::Step &step : plan->steps) {
            for (const domain::StepAddress &address : step.addresses) {
                const bool waits = address.state == AddressState::Planned || address.state == AddressState::Recorded;
                unsent += waits ? 1 : 0;
                sent += !waits && !isFinal(address.state) ? 1 : 0;
            }
        }
    }
    QStringList texts;
    if (sent > 0)
        texts += tr("What was sent stays sent: it is in the journal, and what became of it is looked up at the next "
                    "start.");
    if (unsent > 0)
        texts += tr("What is not sent yet will not be sent: %n address(es).", nullptr, unsent);
    return texts;
}

QString LeavePresenter::reason()
{
    return tr("A change to network interfaces is under way");
}

} // namespace presenters
