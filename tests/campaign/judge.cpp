// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/campaign/judge.h"

#include "app/operations/addressjudgement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace campaign {

namespace {

using domain::AddressState;
using domain::Ipv6Address;
using domain::Plan;
using domain::Step;
using domain::StepAddress;
using domain::StepKind;

struct Known
{
    const Plan *plan = nullptr;
    const Step *step = nullptr;
    std::vector<const Sent *> sent;
    Addresses changed;
};

bool isNo(AddressState state)
{
    return state == AddressState::Refused || state == AddressState::Failed;
}

QString nameOf(const Known &known)
{
    const QString kind = known.step->kind == StepKind::Unassign ? u"unassign"_s : u"assign"_s;
    return u"%1 on %2 (step %3)"_s.arg(kind, known.step->interface.id, known.step->id.left(8));
}

/// A request belongs to the step whose token it brought; one without, to the step that was open when it came.
Known *ownerOf(const Sent &sent, std::vector<Known> &steps, const Told &told)
{
    if (!sent.token.isEmpty()) {
        const QString stepId = told.stepOfToken.value(sent.token);
        const auto found = std::find_if(steps.begin(), steps.end(), [&](const Known &known) {
            return known.step->id == stepId || known.step->clientToken == sent.token;
        });
        return found == steps.end() ? nullptr : &*found;
    }
    Known *owner = nullptr;
    for (Known &known : steps) {
        const Step &step = *known.step;
        const std::vector<Ipv6Address> values = step.addressValues();
        const bool namesThem = std::all_of(sent.asked.begin(), sent.asked.end(), [&](const QString &text) {
            const auto address = Ipv6Address::parse(text);
            return address && std::find(values.begin(), values.end(), *address) != values.end();
        });
        const bool isOpen = known.plan->created <= sent.time && (!step.settled.isValid() || sent.time <= step.settled);
        if (step.kind == StepKind::Unassign && step.interface.id == sent.interfaceId && namesThem
            && (isOpen || owner == nullptr) && known.plan->created <= sent.time)
            owner = &known;
    }
    return owner;
}

/// Whether the program, when it saw this answer, may send the step once more.
bool allowsAnother(const Sent &sent)
{
    static const QRegularExpression passing(
        u"Throttling|FlowControl|Conflict|Processing|TimeStamp|InternalError|ServiceUnavailable|IpUnassigned"_s);
    if (sent.strike.isEmpty() || sent.strike == u"TCP: drip")
        return sent.status != 0 && passing.match(sent.outcome).hasMatch();
    return false;
}

/// Addresses that are there because of the step, and that nobody else took away.
Addresses stillThere(const Known &known, const Record &record)
{
    if (record.deleted.contains(known.step->interface.id))
        return {};
    return known.changed - record.takenAway;
}

void judgeSending(const Known &known, const Told &told, QStringList &findings)
{
    for (size_t i = 1; i < known.sent.size(); ++i) {
        const Sent &before = *known.sent[i - 1];
        if (!allowsAnother(before))
            findings += u"%1 was sent again after \"%2\" (%3), which left open what was done"_s.arg(
                nameOf(known), before.outcome, before.strike.isEmpty() ? before.fault : before.strike);
        const bool serverError = before.status >= 500;
        if (serverError && (before.token.isEmpty() || before.token != known.sent[i]->token))
            findings += u"%1 was sent again after a server's error without the same token"_s.arg(nameOf(known));
    }
    if (!told.hasCrashed && std::ssize(known.sent) > known.step->attempts)
        findings +=
            u"%1 was sent %2 times, and says %3"_s.arg(nameOf(known)).arg(known.sent.size()).arg(known.step->attempts);
    if (known.changed.size() > std::ssize(known.step->addresses))
        findings += u"%1 was done for %2 addresses, and %3 were wanted"_s.arg(nameOf(known))
                        .arg(known.changed.size())
                        .arg(known.step->addresses.size());
}

void judgeCount(const Known &known, const Record &record, QStringList &findings)
{
    const Addresses there = stillThere(known, record);
    qsizetype proved = 0;
    qsizetype denied = 0;
    qsizetype nameless = 0;
    Addresses named;
    for (const StepAddress &entry : known.step->addresses) {
        proved += entry.state == AddressState::Proved ? 1 : 0;
        denied += isNo(entry.state) ? 1 : 0;
        nameless += !entry.address && !isNo(entry.state) ? 1 : 0;
        if (!entry.address)
            continue;
        named.insert(*entry.address);
        if (entry.state == AddressState::Proved && !known.changed.contains(*entry.address))
            findings += u"%1 says %2 is assigned, and the cloud gave it for something else, or never"_s.arg(
                nameOf(known), entry.address->toString());
    }
    if (proved > known.changed.size())
        findings +=
            u"%1 says %2 assigned, and the cloud gave %3"_s.arg(nameOf(known)).arg(proved).arg(known.changed.size());
    if (denied > std::ssize(known.step->addresses) - there.size())
        findings += u"%1 says %2 of %3 not assigned, and %4 are there"_s.arg(nameOf(known))
                        .arg(denied)
                        .arg(known.step->addresses.size())
                        .arg(there.size());
    const Addresses unnamed = there - named;
    if (unnamed.size() > nameless)
        findings +=
            u"%1 does not name %2, which the cloud gave for it"_s.arg(nameOf(known), unnamed.begin()->toString());
}

void judgeNamed(const Known &known, const Record &record, QStringList &findings)
{
    const Addresses there = stillThere(known, record);
    for (const StepAddress &entry : known.step->addresses) {
        const QString text = entry.address ? entry.address->toString() : u"?"_s;
        if (entry.state == AddressState::Proved && (!entry.address || !known.changed.contains(*entry.address)))
            findings += u"%1 says %2 is assigned, and the cloud never gave it"_s.arg(nameOf(known), text);
        if (isNo(entry.state) && entry.address && there.contains(*entry.address))
            findings += u"%1 says %2 is %3, and it is there"_s.arg(nameOf(known), text, wordOf(entry.state));
    }
}

void judgeUnassign(const Known &known, const Record &record, QStringList &findings)
{
    const Addresses held = record.held.value(known.step->interface.id);
    for (const StepAddress &entry : known.step->addresses) {
        const QString text = entry.address ? entry.address->toString() : u"?"_s;
        if (entry.state == AddressState::Proved && entry.address && held.contains(*entry.address))
            findings += u"%1 says %2 is gone, and it is there"_s.arg(nameOf(known), text);
        if (isNo(entry.state) && entry.address && known.changed.contains(*entry.address))
            findings += u"%1 says %2 is %3, and it was taken away"_s.arg(nameOf(known), text, wordOf(entry.state));
    }
}

void judgeOpen(const Known &known, QStringList &findings)
{
    for (const StepAddress &entry : known.step->addresses) {
        const bool wasDone = entry.address && known.changed.contains(*entry.address);
        const bool mayStay = entry.state == AddressState::Unknown && mayStayUnknown(*known.step) && !wasDone;
        if (domain::isFinal(entry.state) || mayStay)
            continue;
        findings += u"late: %1 says %2 for ever (%3)"_s.arg(
            nameOf(known), wordOf(entry.state), known.step->error ? known.step->error->code : u"no error"_s);
        return;
    }
}

void judgeRows(const Record &record, const Told &told, QStringList &findings)
{
    for (auto row = record.rows.begin(); row != record.rows.end(); ++row) {
        const auto shown = told.rows.find(row.key());
        if (shown == told.rows.end())
            findings += u"the complete list lacks %1"_s.arg(row.key());
        else if (*shown != *row)
            findings += u"the complete list shows other addresses on %1 than it has"_s.arg(row.key());
    }
    for (const QString &id : told.rows.keys()) {
        if (!record.rows.contains(id))
            findings += u"the complete list shows %1, which does not exist"_s.arg(id);
    }
}

} // namespace

QStringList judge(const Record &record, const Told &told)
{
    QStringList findings;
    std::vector<Known> steps;
    for (const Plan &plan : told.plans) {
        for (const Step &step : plan.steps)
            steps.push_back({&plan, &step, {}, {}});
    }
    for (const Sent &sent : record.sent) {
        Known *owner = ownerOf(sent, steps, told);
        if (owner == nullptr) {
            findings +=
                u"%1 on %2 was sent, and no step of the journal tells of it"_s.arg(sent.action, sent.interfaceId);
            continue;
        }
        if (owner->changed.intersects(sent.changed))
            findings += u"%1 was applied twice"_s.arg(nameOf(*owner));
        owner->sent.push_back(&sent);
        owner->changed += sent.changed;
    }
    for (const Known &known : steps) {
        judgeSending(known, told, findings);
        if (known.step->kind == StepKind::AssignCount)
            judgeCount(known, record, findings);
        else if (known.step->kind == StepKind::AssignAddresses)
            judgeNamed(known, record, findings);
        else
            judgeUnassign(known, record, findings);
        judgeOpen(known, findings);
    }
    judgeRows(record, told, findings);
    return findings;
}

bool mayStayUnknown(const Step &step)
{
    const bool saidYes = step.error && step.error->httpStatus >= 200 && step.error->httpStatus < 300;
    return operations::isGivenUp(step) || saidYes;
}

QString wordOf(AddressState state)
{
    switch (state) {
    case AddressState::Planned:
        return u"planned"_s;
    case AddressState::Recorded:
        return u"recorded"_s;
    case AddressState::Sent:
        return u"sent"_s;
    case AddressState::Accepted:
        return u"accepted"_s;
    case AddressState::Proved:
        return u"proved"_s;
    case AddressState::Refused:
        return u"refused"_s;
    case AddressState::Failed:
        return u"failed"_s;
    case AddressState::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace campaign
