// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/recovery.h"

#include "app/operations/addressjudgement.h"

#include <algorithm>

namespace operations {

namespace {

using domain::AddressState;
using domain::Step;

core::Error programEnded(core::ErrorKind kind, core::Delivery delivery)
{
    core::Error error;
    error.kind = kind;
    error.code = QString::fromUtf16(programEndedCode);
    error.delivery = delivery;
    return error;
}

bool has(const Step &step, AddressState state)
{
    return std::any_of(step.addresses.begin(), step.addresses.end(),
                       [state](const domain::StepAddress &entry) { return entry.state == state; });
}

} // namespace

bool takeUp(Step &step, const QDateTime &now)
{
    if (step.isSettled())
        return false;
    const bool maybeSent = has(step, AddressState::Sent);
    if (maybeSent)
        step.error = programEnded(core::ErrorKind::ConnectionLost, core::Delivery::Unknown);
    if (maybeSent || has(step, AddressState::Accepted) || has(step, AddressState::Unknown)) {
        setOpenStates(step, AddressState::Unknown);
        return true;
    }
    const bool refusedBefore = step.attempts > 0 && step.error;
    if (!refusedBefore)
        step.error = programEnded(core::ErrorKind::Cancelled, core::Delivery::NotSent);
    setOpenStates(step, refusedBefore ? AddressState::Refused : AddressState::Failed);
    step.settled = now;
    return false;
}

} // namespace operations
