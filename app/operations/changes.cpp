// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/changes.h"

#include "app/journal/journal.h"
#include "app/operations/addressjudgement.h"
#include "app/operations/changesrun.h"
#include "app/operations/preparedplan.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace operations {

using domain::AddressState;
using domain::InterfaceKey;
using domain::Plan;
using domain::Step;

namespace {

constexpr std::ptrdiff_t mostAtOnce = 4;

core::Error invalid(const QString &code, const QString &detail)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.code = code;
    error.detail = detail;
    return error;
}

} // namespace

Changes::Changes(const core::Clock &clock, core::RandomSource &random, journal::Journal &journal, store::Store &store,
                 ContextFor contextFor, QObject *parent)
    : QObject(parent)
    , m_tools{clock, random, journal, store}
    , m_contextFor(std::move(contextFor))
{}

Changes::~Changes() = default;

// Taking plans

QString Changes::submit(Plan wish, const RegionContext &context)
{
    Plan plan = preparedPlan(std::move(wish), context, m_tools.random, m_tools.clock.now());
    QString planId = plan.id;
    const QString account = plan.account;
    auto run = std::make_unique<Run>();
    run->operations.resize(plan.steps.size());
    run->plan = std::move(plan);
    run->context = context;
    const Plan &taken = m_runs.emplace(planId, std::move(run)).first->second->plan;
    m_order.push_back(planId);

    if (!m_accounts.value(account).known)
        recover(account);
    m_tools.journal.recordPlan(
        taken, this, [this, planId](const core::Result<void> &recorded) { onPlanRecorded(planId, recorded); });
    return planId;
}

void Changes::onPlanRecorded(const QString &planId, const core::Result<void> &recorded)
{
    Run &run = *m_runs.at(planId);
    const Account account = m_accounts.value(run.plan.account);
    noteChanged(planId);
    if (recorded && account.known) {
        for (size_t index = 0; index < run.plan.steps.size(); ++index)
            m_waiting.push_back({planId, index});
        advance();
        return emit journalWorks();
    }
    const core::Error error = recorded ? account.error : recorded.error();
    for (Step &step : run.plan.steps) {
        step.error = error;
        step.settled = m_tools.clock.now();
        setOpenStates(step, AddressState::Failed);
    }
    emit journalFailed(error);
}

const Plan *Changes::plan(const QString &planId) const
{
    const auto found = m_runs.find(planId);
    return found == m_runs.end() ? nullptr : &found->second->plan;
}

bool Changes::isBusy(const InterfaceKey &interface) const
{
    for (const auto &[planId, run] : m_runs) {
        for (size_t index = 0; index < run->plan.steps.size(); ++index) {
            const Step &step = run->plan.steps[index];
            const StepOperation *operation = run->operations[index].get();
            if (step.interface == interface && !step.isSettled() && (!operation || operation->holdsInterface()))
                return true;
        }
    }
    return false;
}

bool Changes::isRunning(const QString &planId) const
{
    const auto found = m_runs.find(planId);
    return found != m_runs.end() && !hasEnded(*found->second);
}

bool Changes::anyRunning(const QString &account) const
{
    const auto isRunning = [&](const auto &entry) {
        return (account.isEmpty() || entry.second->plan.account == account) && !hasEnded(*entry.second);
    };
    return std::any_of(m_runs.begin(), m_runs.end(), isRunning);
}

bool Changes::anyOpen(const QString &account) const
{
    const auto isOpen = [&account](const auto &entry) {
        return entry.second->plan.account == account && !entry.second->plan.isSettled();
    };
    return std::any_of(m_runs.begin(), m_runs.end(), isOpen);
}

void Changes::cancelUnsent(const QString &planId)
{
    const auto found = m_runs.find(planId);
    if (found == m_runs.end())
        return;
    Run &run = *found->second;
    core::Error cancelled;
    cancelled.kind = core::ErrorKind::Cancelled;
    for (size_t index = 0; index < run.plan.steps.size(); ++index) {
        if (run.operations[index])
            run.operations[index]->dropUnsent();
        else if (!run.plan.steps[index].isSettled())
            failUnsent(run, index, cancelled);
    }
}

void Changes::resolveNow(const QString &planId)
{
    const auto found = m_runs.find(planId);
    if (found == m_runs.end())
        return;
    for (const std::unique_ptr<StepOperation> &operation : found->second->operations) {
        if (operation)
            operation->readNow();
    }
}

// One change at a time on each ENI

void Changes::advance()
{
    QSet<InterfaceKey> claimed;
    std::vector<Waiting> stillWaiting;
    for (Waiting &waiting : std::exchange(m_waiting, {})) {
        const Step &step = m_runs.at(waiting.planId)->plan.steps[waiting.index];
        if (step.isSettled())
            continue;
        Operations unknown;
        const Way way = wayOf(waiting, claimed, unknown);
        if (way == Way::Free || way == Way::Never) {
            beginOrFail(waiting);
            continue;
        }
        if (way == Way::Unknown)
            awaitUnknown(waiting, unknown);
        else
            waiting.alarm = 0;
        claimed.insert(step.interface);
        stillWaiting.push_back(waiting);
    }
    m_waiting = std::move(stillWaiting);
}

Changes::Way Changes::wayOf(const Waiting &waiting, const QSet<InterfaceKey> &claimed, Operations &unknown) const
{
    const Run &run = *m_runs.at(waiting.planId);
    const Step &step = run.plan.steps[waiting.index];
    const Way dependency = wayOfDependency(run, step, unknown);
    if (dependency != Way::Free)
        return dependency;
    const Way interface = wayOfInterface(step.interface, unknown);
    if (interface != Way::Free)
        return interface;
    if (claimed.contains(step.interface))
        return Way::Taken;
    const auto busy = std::count_if(m_active.begin(), m_active.end(), [](const auto *o) { return !o->hasEnded(); });
    return busy < mostAtOnce ? Way::Free : Way::Taken;
}

Changes::Way Changes::wayOfInterface(const InterfaceKey &interface, Operations &unknown) const
{
    for (StepOperation *operation : m_active) {
        if (operation->step().interface != interface || !operation->holdsInterface())
            continue;
        if (!operation->hasEnded())
            return Way::Taken;
        unknown.push_back(operation);
    }
    return unknown.empty() ? Way::Free : Way::Unknown;
}

Changes::Way Changes::wayOfDependency(const Run &run, const Step &step, Operations &unknown) const
{
    if (step.dependsOn.isEmpty())
        return Way::Free;
    for (size_t index = 0; index < run.plan.steps.size(); ++index) {
        const Step &needed = run.plan.steps[index];
        if (needed.id != step.dependsOn || &needed == &step)
            continue;
        if (needed.isSettled())
            return isProved(needed) ? Way::Free : Way::Never;
        StepOperation *operation = run.operations[index].get();
        if (!operation || !operation->hasEnded())
            return Way::Taken;
        unknown.push_back(operation);
        return Way::Unknown;
    }
    return Way::Never;
}

void Changes::awaitUnknown(Waiting &waiting, const Operations &unknown)
{
    if (waiting.alarm != 0)
        return;
    waiting.alarm = ++m_lastAlarm;
    for (StepOperation *operation : unknown)
        operation->readNow();
    m_tools.clock.after(proofLimit, this, [this, alarm = waiting.alarm] { onWaitedTooLong(alarm); });
}

void Changes::onWaitedTooLong(int alarm)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [alarm](const Waiting &waiting) { return waiting.alarm == alarm; });
    if (found == m_waiting.end())
        return;
    Run &run = *m_runs.at(found->planId);
    const QString interfaceId = run.plan.steps[found->index].interface.id;
    failUnsent(run, found->index, invalid(u"InterfaceBusy"_s, interfaceId));
}

void Changes::beginOrFail(const Waiting &waiting)
{
    Run &run = *m_runs.at(waiting.planId);
    const Step &step = run.plan.steps[waiting.index];
    Operations unknown;
    if (wayOfDependency(run, step, unknown) == Way::Never)
        return failUnsent(run, waiting.index, invalid(u"DependencyFailed"_s, step.dependsOn));
    const bool here = step.interface.region == run.context.regionId;
    const RegionContext context = here ? run.context : m_contextFor(step.interface.account, step.interface.region);
    if (!canBeSent(step, context.generation))
        return failUnsent(run, waiting.index, invalid(u"AddressCount"_s, step.interface.id));
    if (context.client)
        return makeOperation(run, waiting.index, context).start(claimedOn(step.interface));
    core::Error noClient;
    noClient.kind = core::ErrorKind::CredentialsMissing;
    failUnsent(run, waiting.index, noClient);
}

/// What came, or may have come, of assigns in this run and was not taken away again. It need not be in sight: the cloud
/// shows an address late, or shows it and hides it for a while.
std::vector<domain::Ipv6Address> Changes::claimedOn(const InterfaceKey &interface) const
{
    std::vector<domain::Ipv6Address> claimed;
    for (const QString &planId : m_order) {
        for (const Step &step : m_runs.at(planId)->plan.steps) {
            if (step.interface == interface)
                applyClaims(step, claimed);
        }
    }
    return claimed;
}

StepOperation &Changes::makeOperation(Run &run, size_t index, const RegionContext &context)
{
    const QString planId = run.plan.id;
    auto operation = std::make_unique<StepOperation>(m_tools, context, planId, run.plan.steps[index], this);
    connect(operation.get(), &StepOperation::changed, this, [this, planId] { noteChanged(planId); });
    connect(operation.get(), &StepOperation::ended, this, [this, planId] { noteChanged(planId); });
    connect(operation.get(), &StepOperation::journalFailed, this, &Changes::journalFailed, Qt::QueuedConnection);
    m_active.push_back(operation.get());
    run.operations[index] = std::move(operation);
    return *m_active.back();
}

void Changes::failUnsent(Run &run, size_t index, const core::Error &error)
{
    Step &step = run.plan.steps[index];
    step.error = error;
    step.settled = m_tools.clock.now();
    setOpenStates(step, AddressState::Failed);
    m_tools.journal.recordStep(run.plan.id, step, this, [this](const core::Result<void> &written) {
        if (!written)
            emit journalFailed(written.error());
    });
    noteChanged(run.plan.id);
}

// Telling

/// Signals come from the event loop only, so that whoever hears them may do anything, deleting this included.
void Changes::noteChanged(const QString &planId)
{
    if (m_changed.empty())
        QMetaObject::invokeMethod(this, &Changes::announce, Qt::QueuedConnection);
    if (std::find(m_changed.begin(), m_changed.end(), planId) == m_changed.end())
        m_changed.push_back(planId);
}

void Changes::announce()
{
    const std::vector<QString> changed = std::exchange(m_changed, {});
    dropSettled();
    advance();
    const QPointer<Changes> self(this);
    for (const QString &planId : changed) {
        emit planChanged(planId);
        if (!self)
            return;
        Run &run = *m_runs.at(planId);
        const bool settled = run.plan.isSettled();
        if (!hasEnded(run) || (run.ended && (run.endedSettled || !settled)))
            continue;
        run.ended = true;
        run.endedSettled = settled;
        emit planEnded(planId);
        if (!self)
            return;
    }
}

bool Changes::hasEnded(const Run &run) const
{
    for (size_t index = 0; index < run.plan.steps.size(); ++index) {
        const StepOperation *operation = run.operations[index].get();
        if (!run.plan.steps[index].isSettled() && !(operation && operation->hasEnded()))
            return false;
    }
    return true;
}

void Changes::dropSettled()
{
    std::erase_if(m_active, [](const StepOperation *operation) { return operation->step().isSettled(); });
    for (const auto &[planId, run] : m_runs) {
        for (std::unique_ptr<StepOperation> &operation : run->operations) {
            if (operation && operation->step().isSettled())
                operation.release()->retire();
        }
    }
}

} // namespace operations
