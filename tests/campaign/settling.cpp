// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// Journey: when all is well again, everything has to come to rest, and to be true.
#include "app/journal/database.h"
#include "tests/campaign/faultmenu.h"
#include "tests/campaign/journey.h"
#include "ui/mainwindow.h"

#include <QDialog>
#include <QProgressBar>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace campaign {

namespace {

/// An unknown outcome is decided ten minutes after it was sent, or at the next read after that.
constexpr std::chrono::milliseconds decidedAfter = 22min;
/// What was done shows by then, even where the answer could not be read.
constexpr std::chrono::milliseconds provedAfter = 75s;
constexpr int leastPatienceMs = 20'000; ///< on a machine that is busy with other things

Addresses toSet(const std::vector<domain::Ipv6Address> &addresses)
{
    return {addresses.begin(), addresses.end()};
}

Addresses toSet(const QJsonArray &texts)
{
    Addresses set;
    for (const QJsonValue &text : texts) {
        if (const auto address = domain::Ipv6Address::parse(text.toString()))
            set.insert(*address);
    }
    return set;
}

/// What was done, was not done: whatever the program says of it is a lie now.
void falsify(Record &record)
{
    for (Sent &sent : record.sent) {
        if (sent.action == u"UnassignIpv6Addresses")
            record.held[sent.interfaceId] += sent.changed;
        sent.changed.clear();
    }
}

QString inWords(const domain::Step &step)
{
    const QString kind = step.kind == domain::StepKind::Unassign      ? u"unassign"_s
                         : step.kind == domain::StepKind::AssignCount ? u"assign by count"_s
                                                                      : u"assign addresses"_s;
    QStringList entries;
    for (const domain::StepAddress &entry : step.addresses)
        entries += (entry.address ? entry.address->toString() : u"?"_s) + u' ' + wordOf(entry.state);
    const QString error = step.error ? u", kind %1 %2 (HTTP %3)"_s.arg(static_cast<int>(step.error->kind))
                                           .arg(step.error->code)
                                           .arg(step.error->httpStatus)
                                     : QString();
    return u"told: %1 on %2, step %3, sent %4 times: %5%6"_s.arg(kind, step.interface.id, step.id.left(8))
        .arg(step.attempts)
        .arg(entries.join(u"; "_s), error);
}

bool isChange(const QString &action)
{
    return action == u"AssignIpv6Addresses" || action == u"UnassignIpv6Addresses";
}

} // namespace

void Journey::settle()
{
    lift();
    const auto limit = static_cast<int>(m_clock.real(decidedAfter).count());
    const auto lifted = m_clock.elapsed();
    if (!waitFor([&] { return m_clock.elapsed() - lifted > provedAfter && isOver(); },
                 std::max(limit, leastPatienceMs)))
        note(u"not everything came to rest"_s);
    lookForLeftovers();
    listAgain();
    judgeAll();
}

bool Journey::isOver()
{
    if (changes().anyRunning() || browse().isListing())
        return false;
    const std::vector<QString> &ids = changes().planIds();
    return std::all_of(ids.begin(), ids.end(), [this](const QString &id) {
        const domain::Plan *plan = changes().plan(id);
        return std::all_of(plan->steps.begin(), plan->steps.end(),
                           [](const domain::Step &step) { return step.isSettled() || mayStayUnknown(step); });
    });
}

/// Nothing may turn for ever: no bar of progress in the window or a dialog, no dialog that does not close.
void Journey::lookForLeftovers()
{
    const auto busy = [this] {
        QStringList names;
        for (const auto *bar : m_desk->window().findChildren<QProgressBar *>()) {
            if (bar->isVisible())
                names += bar->objectName().isEmpty() ? u"a progress bar"_s : bar->objectName();
        }
        return names;
    };
    if (!waitFor([&] { return busy().isEmpty(); }, leastPatienceMs))
        find(lateness + u"still busy when all was well again: %1"_s.arg(busy().join(u", "_s)));
    if (changes().anyRunning())
        find(lateness + u"a change is still under way when all was well again"_s);
    closeDialogs();
}

void Journey::listAgain()
{
    const QString region = tests::Workplace::region();
    const auto cloudIsStill = [&] {
        const QJsonArray states = m_desk->cloud().interfaceStates(region);
        return std::all_of(states.begin(), states.end(),
                           [](const QJsonValue &state) { return state.toObject().value(u"isSettled").toBool(); });
    };
    for (int i = 0; i < 100 && !cloudIsStill(); ++i)
        QTest::qWait(50);
    if (browse().regionId() != region)
        switchRegion(region);
    const auto isComplete = [this](const QDateTime &since) {
        return browse().completeAsOf() > since && !browse().isListing() && !browse().isIncomplete();
    };
    bool listed = false;
    for (int i = 0; i < 4 && !listed; ++i) {
        waitFor([this] { return !browse().isListing(); }, leastPatienceMs);
        const QDateTime since = QDateTime::currentDateTimeUtc();
        trigger(u"actionRefresh"_s);
        waitFor([&] { return browse().isListing() || isComplete(since); }, 1000);
        listed = waitFor([&] { return isComplete(since); }, i < 3 ? 3000 : leastPatienceMs);
    }
    if (!listed)
        return find(
            lateness
            + u"the list does not become complete when all is well again: %1 (%2)"_s.arg(
                browse().statusParts().join(u"; "_s), browse().error() ? browse().error()->code : u"no error"_s));
    const store::InterfaceStore &rows = browse().regionStore().interfaces;
    for (store::InterfaceStore::Slot slot = 0; slot < rows.slotCount(); ++slot) {
        if (rows.isUsed(slot))
            m_rows.insert(rows.at(slot).id, toSet(rows.at(slot).ipv6));
    }
}

void Journey::judgeAll()
{
    Told told;
    told.stepOfToken = m_stepOfToken;
    told.rows = m_rows;
    told.hasCrashed = m_hasCrashed;
    std::vector<domain::Plan> remembered;
    for (const QString &id : changes().planIds())
        remembered.push_back(*changes().plan(id));
    const QString file = m_desk->paths().journalFile;
    m_desk->end();
    journal::Database database(file, {}, journal::Sharing::Shared);
    const auto plans = database.recentPlans(m_account, 1000);
    if (!plans)
        return find(u"the journal cannot be read: "_s + plans.error().detail);
    told.plans = *plans;
    for (const domain::Plan &plan : remembered) {
        const auto written = std::find_if(plans->begin(), plans->end(), [&](const auto &p) { return p.id == plan.id; });
        if (written == plans->end() || written->steps.size() != plan.steps.size())
            find(u"the journal lacks plan %1"_s.arg(plan.id));
        else if (!std::equal(plan.steps.begin(), plan.steps.end(), written->steps.begin(),
                             [](const auto &a, const auto &b) { return a.addresses == b.addresses; }))
            find(u"the journal says something else of plan %1 than the window"_s.arg(plan.id));
    }
    m_outcome.plans = static_cast<int>(plans->size());
    for (const domain::Plan &plan : told.plans) {
        for (const domain::Step &step : plan.steps) {
            m_regionOf.insert(step.interface.id, step.interface.region);
            note(inWords(step));
            for (const domain::StepAddress &entry : step.addresses)
                ++m_outcome.states[wordOf(entry.state)];
        }
    }
    Record truth = record();
    m_outcome.changes = static_cast<int>(
        std::count_if(truth.sent.begin(), truth.sent.end(), [](const Sent &sent) { return !sent.changed.isEmpty(); }));
    if (qEnvironmentVariableIsSet("CAMPAIGN_DOCTORED"))
        falsify(truth);
    for (const QString &finding : judge(truth, told))
        find(finding);
}

Record Journey::record()
{
    Record record;
    record.takenAway = m_takenAway;
    if (!m_rows.isEmpty()) {
        for (const QJsonValue &state : m_desk->cloud().interfaceStates(tests::Workplace::region()))
            record.rows.insert(state.toObject().value(u"id").toString(),
                               toSet(state.toObject().value(u"addresses").toArray()));
    }
    for (auto it = m_regionOf.constBegin(); it != m_regionOf.constEnd(); ++it) {
        const QJsonObject state = m_desk->cloud().interfaceState(it.value(), it.key());
        record.held.insert(it.key(), toSet(state.value(u"addresses").toArray()));
        if (state.value(u"deleted").toBool())
            record.deleted.insert(it.key());
    }
    addSent(record);
    return record;
}

void Journey::addSent(Record &record)
{
    const QJsonArray requests = m_desk->cloud().requests();
    countFaults(requests);
    QHash<QString, const Strike *> strikes;
    for (const Strike &strike : m_line->strikes()) {
        strikes.insert(strike.nonce, &strike);
        if (strike.arrived || !isChange(strike.action))
            continue;
        Sent sent;
        sent.time = strike.time;
        sent.action = strike.action;
        sent.token = strike.parameters.queryItemValue(u"ClientToken"_s);
        sent.interfaceId = strike.parameters.queryItemValue(u"NetworkInterfaceId"_s);
        for (int i = 1; strike.parameters.hasQueryItem(u"Ipv6Address.%1"_s.arg(i)); ++i)
            sent.asked += strike.parameters.queryItemValue(u"Ipv6Address.%1"_s.arg(i), QUrl::FullyDecoded);
        sent.nonce = strike.nonce;
        sent.strike = strike.fault;
        record.sent.push_back(sent);
    }
    for (const QJsonValue &value : requests) {
        const QJsonObject request = value.toObject();
        if (!isChange(request.value(u"action").toString()))
            continue;
        const QJsonObject parameters = request.value(u"parameters").toObject();
        Sent sent;
        sent.time =
            QDateTime::fromString(request.value(u"time").toString(), Qt::ISODateWithMs).addSecs(-m_script.clockOffset);
        sent.action = request.value(u"action").toString();
        sent.token = request.value(u"clientToken").toString();
        sent.interfaceId = parameters.value(u"NetworkInterfaceId").toString();
        for (int i = 1; parameters.contains(u"Ipv6Address.%1"_s.arg(i)); ++i)
            sent.asked += parameters.value(u"Ipv6Address.%1"_s.arg(i)).toString();
        sent.nonce = request.value(u"nonce").toString();
        sent.outcome = request.value(u"outcome").toString();
        sent.status = request.value(u"status").toInt();
        sent.fault = request.value(u"fault").toString();
        sent.changed = toSet(request.value(u"addresses").toArray());
        if (const Strike *strike = strikes.value(sent.nonce))
            sent.strike = strike->fault;
        record.sent.push_back(sent);
    }
    std::stable_sort(record.sent.begin(), record.sent.end(),
                     [](const Sent &a, const Sent &b) { return a.time < b.time; });
}

void Journey::countFaults(const QJsonArray &requests)
{
    for (const QJsonValue &request : requests) {
        const QString fault = request.toObject().value(u"fault").toString();
        const QString outcome = request.toObject().value(u"outcome").toString();
        if (!fault.isEmpty())
            ++m_outcome.faults[fault];
        else if (outcome == u"InvalidSecurityToken.Expired")
            ++m_outcome.faults[tokenExpires];
        if (m_script.clockOffset != 0 && outcome.contains(u"TimeStamp"_s, Qt::CaseInsensitive))
            ++m_outcome.faults[m_script.clockOffset > 0 ? clockIsSlow : clockIsFast];
    }
    for (const Strike &strike : m_line->strikes())
        ++m_outcome.faults[strike.fault];
}

} // namespace campaign
