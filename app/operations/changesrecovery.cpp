// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// Changes: what an earlier run of the program left open.
#include "app/journal/journal.h"
#include "app/operations/changesrun.h"
#include "app/operations/recovery.h"

#include <algorithm>

namespace operations {

using domain::Plan;
using domain::Step;

void Changes::recover(const QString &account)
{
    m_tools.journal.openPlans(
        account, this, [this, account](const core::Result<std::vector<Plan>> &plans) { onOpenPlans(account, plans); });
}

void Changes::onOpenPlans(const QString &account, const core::Result<std::vector<Plan>> &plans)
{
    Account &entry = m_accounts[account];
    if (!plans) {
        entry.error = plans.error();
        emit journalFailed(plans.error());
        return;
    }
    entry.known = true;
    QStringList planIds;
    for (const Plan &plan : *plans) {
        if (adopt(plan))
            planIds.append(plan.id);
    }
    emit recovered(account, planIds);
}

bool Changes::adopt(Plan plan)
{
    const auto open = std::find_if(plan.steps.begin(), plan.steps.end(), [](const Step &s) { return !s.isSettled(); });
    if (m_runs.contains(plan.id) || open == plan.steps.end())
        return false;
    auto made = std::make_unique<Run>();
    made->context = m_contextFor(plan.account, open->interface.region);
    if (!made->context.client)
        return false; // stays open in the journal until the profile is there
    made->operations.resize(plan.steps.size());
    made->plan = std::move(plan);
    Run &run = *made;
    m_order.push_back(run.plan.id);
    m_runs.emplace(run.plan.id, std::move(made));
    for (size_t index = 0; index < run.plan.steps.size(); ++index) {
        Step &step = run.plan.steps[index];
        if (step.isSettled())
            continue;
        if (takeUp(step, m_tools.clock.now()))
            makeOperation(run, index, m_contextFor(run.plan.account, step.interface.region)).resume();
        else
            m_tools.journal.recordStep(run.plan.id, step, this, [](const core::Result<void> &) {});
    }
    noteChanged(run.plan.id);
    return true;
}

} // namespace operations
