// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/addressjudgement.h"

#include <algorithm>

namespace operations {

namespace {

using domain::AddressState;
using domain::Ipv6Address;
using domain::Step;
using domain::StepAddress;
using domain::StepKind;

bool contains(const std::vector<Ipv6Address> &addresses, const Ipv6Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

bool isOpen(const StepAddress &entry)
{
    return !domain::isFinal(entry.state);
}

/// What @p addresses hold that the ENI did not have before and the step has not named yet, each once.
std::vector<Ipv6Address> newAddresses(const Step &step, const std::vector<Ipv6Address> &addresses)
{
    const std::vector<Ipv6Address> named = step.addressValues();
    std::vector<Ipv6Address> fresh;
    for (const Ipv6Address &address : addresses) {
        if (!contains(step.before, address) && !contains(named, address) && !contains(fresh, address))
            fresh.push_back(address);
    }
    return fresh;
}

bool judgeUnnamed(Step &step, const std::vector<Ipv6Address> &present)
{
    std::vector<StepAddress *> unnamed;
    for (StepAddress &entry : step.addresses) {
        if (isOpen(entry) && !entry.address)
            unnamed.push_back(&entry);
    }
    const std::vector<Ipv6Address> fresh = newAddresses(step, present);
    if (unnamed.empty() || fresh.empty())
        return false;
    const bool attributable = fresh.size() <= unnamed.size();
    const bool accepted = !step.error;
    if (!attributable && !accepted)
        return false;
    for (size_t i = 0; i < unnamed.size() && i < fresh.size(); ++i) {
        if (attributable)
            unnamed[i]->address = fresh[i];
        unnamed[i]->state = AddressState::Proved;
    }
    return true;
}

bool isShown(StepKind kind, const Ipv6Address &address, const domain::NetworkInterface &seen)
{
    // An address that could not be read may be the very one that should be gone.
    if (kind == StepKind::Unassign)
        return !seen.hasIpv6(address) && seen.unreadableAddresses.isEmpty();
    return seen.hasIpv6(address);
}

} // namespace

void setOpenStates(Step &step, AddressState state)
{
    for (StepAddress &entry : step.addresses) {
        if (isOpen(entry))
            entry.state = state;
    }
}

qsizetype openCount(const Step &step)
{
    return std::count_if(step.addresses.begin(), step.addresses.end(), isOpen);
}

bool hasOpenNamed(const Step &step)
{
    return std::any_of(step.addresses.begin(), step.addresses.end(),
                       [](const StepAddress &entry) { return isOpen(entry) && entry.address; });
}

bool hasOpenUnnamed(const Step &step)
{
    return std::any_of(step.addresses.begin(), step.addresses.end(),
                       [](const StepAddress &entry) { return isOpen(entry) && !entry.address; });
}

bool isProved(const Step &step)
{
    return std::all_of(step.addresses.begin(), step.addresses.end(),
                       [](const StepAddress &entry) { return entry.state == AddressState::Proved; });
}

void nameAddresses(Step &step, const std::vector<Ipv6Address> &told)
{
    std::vector<Ipv6Address> fresh = newAddresses(step, told);
    auto next = fresh.begin();
    for (StepAddress &entry : step.addresses) {
        if (next != fresh.end() && isOpen(entry) && !entry.address)
            entry.address = *next++;
    }
    for (; next != fresh.end(); ++next)
        step.addresses.push_back({*next, AddressState::Sent});
}

void giveUpUnnamed(Step &step)
{
    core::Error error = step.error.value_or(core::Error());
    error.kind = core::ErrorKind::ConnectionLost;
    error.code = QString::fromUtf16(unclaimableCode);
    error.delivery = core::Delivery::Unknown;
    step.error = error;
}

bool isGivenUp(const Step &step)
{
    return step.error && step.error->code == unclaimableCode;
}

bool judgeSeen(Step &step, const domain::NetworkInterface &seen, Claim claim)
{
    bool changed = false;
    for (StepAddress &entry : step.addresses) {
        if (isOpen(entry) && entry.address && isShown(step.kind, *entry.address, seen)) {
            entry.state = AddressState::Proved;
            changed = true;
        }
    }
    if (step.kind == StepKind::AssignCount && claim == Claim::NewOnes && !isGivenUp(step))
        changed = judgeUnnamed(step, seen.ipv6) || changed;
    return changed;
}

void applyClaims(const Step &step, std::vector<Ipv6Address> &claimed)
{
    for (const StepAddress &entry : step.addresses) {
        if (!entry.address)
            continue;
        const bool isProvedNow = entry.state == AddressState::Proved;
        if (step.kind == StepKind::Unassign && isProvedNow)
            std::erase(claimed, *entry.address);
        else if (step.kind != StepKind::Unassign && (isProvedNow || isOpen(entry)))
            claimed.push_back(*entry.address);
    }
}

void refuseHeldBefore(Step &step)
{
    if (step.kind == StepKind::Unassign)
        return;
    for (StepAddress &entry : step.addresses) {
        if (isOpen(entry) && entry.address && contains(step.before, *entry.address))
            entry.state = AddressState::Refused;
    }
}

bool judgeFailed(Step &step, const domain::NetworkInterface &seen)
{
    const bool allReadable = seen.unreadableAddresses.isEmpty();
    const bool noneUnclaimed = newAddresses(step, seen.ipv6).empty();
    const auto didNotHappen = [&](const StepAddress &entry) {
        if (step.kind == StepKind::Unassign)
            return entry.address && seen.hasIpv6(*entry.address);
        return allReadable && (entry.address ? !seen.hasIpv6(*entry.address) : noneUnclaimed);
    };
    bool changed = false;
    for (StepAddress &entry : step.addresses) {
        if (isOpen(entry) && didNotHappen(entry)) {
            entry.state = AddressState::Failed;
            changed = true;
        }
    }
    return changed;
}

bool mayProveFailed(const Step &step)
{
    if (!step.error || isGivenUp(step))
        return false;
    const bool saidYes = step.error->httpStatus >= 200 && step.error->httpStatus < 300;
    return !saidYes;
}

} // namespace operations
