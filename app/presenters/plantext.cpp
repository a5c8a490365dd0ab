// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/plantext.h"

#include "app/models/addresstext.h"

#include <algorithm>

namespace presenters {

using domain::AddressState;
using domain::StepKind;

StateCounts StateCounts::of(const domain::Plan &plan)
{
    StateCounts counts;
    counts.calls = static_cast<int>(plan.steps.size());
    for (const domain::Step &step : plan.steps) {
        const int waitingBefore = counts.waiting;
        for (const domain::StepAddress &entry : step.addresses) {
            ++counts.total;
            switch (entry.state) {
            case AddressState::Planned:
            case AddressState::Recorded:
            case AddressState::Sent:
                ++counts.waiting;
                break;
            case AddressState::Accepted:
                ++counts.accepted;
                break;
            case AddressState::Proved:
                ++counts.proved;
                break;
            case AddressState::Refused:
                ++counts.refused;
                break;
            case AddressState::Failed:
                ++counts.failed;
                break;
            case AddressState::Unknown:
                ++counts.unknown;
                break;
            }
        }
        const bool isAnswered = waitingBefore == counts.waiting;
        counts.callsAnswered += isAnswered ? 1 : 0;
        if (!isAnswered)
            counts.attempts = std::max(counts.attempts, step.attempts);
    }
    return counts;
}

QString PlanText::stateWord(AddressState state, StepKind kind)
{
    const bool unassign = kind == StepKind::Unassign;
    switch (state) {
    case AddressState::Planned:
        return tr("not sent yet");
    case AddressState::Recorded:
        return tr("recorded, not sent yet");
    case AddressState::Sent:
        return tr("sent, not answered yet");
    case AddressState::Accepted:
        return unassign ? tr("accepted, not seen gone yet") : tr("accepted, not seen yet");
    case AddressState::Proved:
        return unassign ? tr("unassigned and proved") : tr("assigned and proved");
    case AddressState::Refused:
        return tr("refused");
    case AddressState::Failed:
        return unassign ? tr("not unassigned") : tr("not assigned");
    case AddressState::Unknown:
        return tr("not known yet");
    }
    return {};
}

std::vector<AddressLine> PlanText::lines(const domain::Plan &plan, AddressFormat format)
{
    std::vector<AddressLine> lines;
    for (const domain::Step &step : plan.steps) {
        for (const domain::StepAddress &entry : step.addresses) {
            lines.push_back(
                {entry.address ? models::addressText(*entry.address, format) : tr("an address of the cloud's choice"),
                 entry.state, stateWord(entry.state, step.kind)});
        }
    }
    return lines;
}

std::vector<AddressLine> PlanText::linesWhereMixed(const domain::Plan &plan, AddressFormat format)
{
    std::vector<AddressLine> all = lines(plan, format);
    const bool alike = std::all_of(all.begin(), all.end(),
                                   [&all](const AddressLine &line) { return line.state == all.front().state; });
    return alike ? std::vector<AddressLine>() : all;
}

std::vector<domain::Ipv6Address> PlanText::addresses(const domain::Plan &plan)
{
    std::vector<domain::Ipv6Address> all;
    for (const domain::Step &step : plan.steps) {
        const std::vector<domain::Ipv6Address> some = step.addressValues();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

QString PlanText::addressList(const std::vector<domain::Ipv6Address> &addresses, qsizetype atMost, AddressFormat format)
{
    QStringList texts;
    const qsizetype total = static_cast<qsizetype>(addresses.size());
    const qsizetype shown = total > atMost + 1 ? atMost : total;
    for (qsizetype i = 0; i < shown; ++i)
        texts += models::addressText(addresses[static_cast<size_t>(i)], format);
    const QString joined = texts.join(QStringLiteral(", "));
    if (shown == total)
        return joined;
    //: %1 is a list of addresses
    return tr("%1 and %n more", nullptr, static_cast<int>(total - shown)).arg(joined);
}

QString PlanText::splitting(int addresses, int perCall)
{
    const int calls = (addresses + perCall - 1) / perCall;
    if (calls <= 1)
        return {};
    if (perCall == 1)
        return tr("Sent as %n call(s) of one address each, one after the other; each has its own outcome.", nullptr,
                  calls);
    return tr("Sent as %n call(s) of at most %1 addresses each; each has its own outcome.", nullptr, calls)
        .arg(perCall);
}

QString PlanText::progress(const StateCounts &counts)
{
    const QString answered = counts.calls <= 1
                                 ? tr("Sent; waiting for the cloud's answer…")
                                 : tr("%1 of %n call(s) answered…", nullptr, counts.calls).arg(counts.callsAnswered);
    if (counts.attempts <= 1)
        return answered;
    return answered + u'\n' + tr("No final answer yet; attempt %1 is under way.").arg(counts.attempts);
}

const core::Error *errorOf(const domain::Plan &plan)
{
    for (const domain::Step &step : plan.steps) {
        if (step.error)
            return &*step.error;
    }
    return nullptr;
}

} // namespace presenters
