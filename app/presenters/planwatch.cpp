// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/planwatch.h"

namespace presenters {

PlanWatch::Stage stageOf(const domain::Plan &plan, bool ended)
{
    const StateCounts counts = StateCounts::of(plan);
    if (counts.unknown > 0)
        return PlanWatch::Stage::Unknown;
    if (counts.waiting > 0 && !ended)
        return PlanWatch::Stage::Sending;
    if (counts.refused > 0 || counts.failed > 0 || counts.waiting > 0)
        return PlanWatch::Stage::Refused;
    return PlanWatch::Stage::Accepted;
}

PlanWatch::PlanWatch(operations::Changes &changes, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
{
    connect(&m_changes, &operations::Changes::planChanged, this, &PlanWatch::onPlanChanged);
    connect(&m_changes, &operations::Changes::planEnded, this, &PlanWatch::onPlanEnded);
}

void PlanWatch::submit(domain::Plan plan, const operations::RegionContext &context)
{
    m_plan = plan;
    m_stage = Stage::Sending;
    m_ended = false;
    m_planId.clear();
    const QString planId = m_changes.submit(std::move(plan), context);
    m_planId = planId;
    if (const domain::Plan *taken = m_changes.plan(planId))
        take(*taken);
    else
        emit changed();
}

void PlanWatch::onPlanChanged(const QString &planId)
{
    if (m_planId.isEmpty() || planId != m_planId)
        return;
    if (const domain::Plan *plan = m_changes.plan(planId))
        take(*plan);
}

void PlanWatch::onPlanEnded(const QString &planId)
{
    if (m_planId.isEmpty() || planId != m_planId)
        return;
    m_ended = true;
    if (const domain::Plan *plan = m_changes.plan(planId))
        take(*plan);
}

void PlanWatch::take(const domain::Plan &plan)
{
    const bool wasAccepted = m_stage == Stage::Accepted;
    m_plan = plan;
    m_stage = stageOf(plan, m_ended);
    emit changed();
    if (m_stage == Stage::Accepted && !wasAccepted)
        emit accepted();
}

} // namespace presenters
