// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/preparedplan.h"

#include <QHash>

#include <utility>

namespace operations {

namespace {

using domain::Step;

QString newId(core::RandomSource &random)
{
    return QString::fromLatin1(random.uuid());
}

Step preparedStep(const Step &wish, const RegionContext &context, const QString &account, core::RandomSource &random)
{
    Step step;
    step.id = newId(random);
    step.kind = wish.kind;
    step.interface = wish.interface;
    step.interfaceName = wish.interfaceName;
    step.dependsOn = wish.dependsOn;
    if (step.interface.account.isEmpty())
        step.interface.account = account;
    if (step.interface.region.isEmpty())
        step.interface.region = context.regionId;
    if (step.kind != domain::StepKind::Unassign && context.generation == domain::Generation::Current)
        step.clientToken = newId(random);
    for (const domain::StepAddress &entry : wish.addresses)
        step.addresses.push_back({entry.address, domain::AddressState::Planned});
    return step;
}

} // namespace

domain::Plan preparedPlan(domain::Plan plan, const RegionContext &context, core::RandomSource &random,
                          const QDateTime &now)
{
    plan.id = newId(random);
    if (plan.account.isEmpty())
        plan.account = context.account;
    plan.profile = context.profile;
    plan.created = now;
    QHash<QString, QString> ids;
    for (Step &step : plan.steps) {
        Step prepared = preparedStep(step, context, plan.account, random);
        ids.insert(step.id, prepared.id);
        step = std::move(prepared);
    }
    for (Step &step : plan.steps) {
        if (!step.dependsOn.isEmpty())
            step.dependsOn = ids.value(step.dependsOn, step.dependsOn);
    }
    return plan;
}

bool canBeSent(const Step &step, domain::Generation generation)
{
    const bool counts = step.kind == domain::StepKind::AssignCount;
    const auto most = static_cast<size_t>(domain::addressesPerCall(step.kind, generation));
    return !step.addresses.empty() && step.addresses.size() <= most
           && (counts || step.addressValues().size() == step.addresses.size());
}

} // namespace operations
