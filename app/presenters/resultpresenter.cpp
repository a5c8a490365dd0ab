// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/resultpresenter.h"

#include "app/core/log.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/resulttext.h"
#include "app/store/store.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

constexpr size_t maximumItems = 30;
constexpr qsizetype listedAddresses = 3;
const QString journalId = u"journal"_s;

ResultEntry::Tone toneOf(const domain::Plan &plan, bool ended)
{
    const StateCounts counts = StateCounts::of(plan);
    if (counts.unknown > 0)
        return ResultEntry::Tone::Unknown;
    if (counts.waiting > 0 && !ended)
        return ResultEntry::Tone::Running;
    if (counts.refused + counts.failed + counts.waiting > 0)
        return ResultEntry::Tone::Bad;
    return counts.accepted > 0 ? ResultEntry::Tone::Waiting : ResultEntry::Tone::Good;
}

} // namespace

ResultPresenter::ResultPresenter(operations::Changes &changes, const explain::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_explanation(new ExplanationPresenter(catalogue, this))
{
    using operations::Changes;
    connect(&m_changes, &Changes::planChanged, this, &ResultPresenter::onPlanChanged);
    connect(&m_changes, &Changes::planEnded, this, &ResultPresenter::onPlanEnded);
    connect(&m_changes, &Changes::recovered, this, &ResultPresenter::onRecovered);
    connect(&m_changes, &Changes::journalFailed, this, &ResultPresenter::onJournalFailed);
    connect(&m_changes, &Changes::journalWorks, this, &ResultPresenter::onJournalWorks);
}

ResultPresenter::~ResultPresenter() = default;

const ResultPresenter::Item *ResultPresenter::find(const QString &id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&id](const Item &item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

ResultPresenter::Item *ResultPresenter::find(const QString &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&id](const Item &item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

void ResultPresenter::setAddressFormat(domain::AddressFormat format)
{
    if (format == m_addressFormat)
        return;
    m_addressFormat = format;
    emit changed();
}

std::vector<ResultEntry> ResultPresenter::entries() const
{
    std::vector<ResultEntry> entries;
    entries.reserve(m_items.size());
    for (const Item &item : m_items) {
        if (!item.dismissed)
            entries.push_back(entryOf(item, m_addressFormat));
    }
    return entries;
}

ResultEntry ResultPresenter::entryOfPlan(const QString &planId) const
{
    if (const Item *item = find(planId))
        return entryOf(*item, m_addressFormat);
    const domain::Plan *plan = m_changes.plan(planId);
    if (!plan)
        return {};
    // Taken, and nothing was told of it yet.
    return entryOf({Item::Kind::Plan, planId, *plan, !m_changes.isRunning(planId), false, {}, {}, {}}, m_addressFormat);
}

ResultEntry ResultPresenter::entryOf(const Item &item, domain::AddressFormat format) const
{
    ResultEntry entry;
    entry.id = item.id;
    switch (item.kind) {
    case Item::Kind::Plan:
        entry.tone = toneOf(item.plan, item.ended);
        entry.sentence = withProfile(ResultText::sentence(item.plan, item.ended, listedAddresses, format), item.plan);
        entry.whole = withProfile(
            ResultText::sentence(item.plan, item.ended, qsizetype{1000} * domain::maximumAddressesPerCall, format),
            item.plan);
        entry.lines = PlanText::lines(item.plan, format);
        entry.canReadAgain = entry.tone == ResultEntry::Tone::Unknown;
        break;
    case Item::Kind::Recovery: {
        const bool settled = std::all_of(item.planIds.begin(), item.planIds.end(), [this](const QString &id) {
            const Item *plan = find(id);
            return !plan || plan->plan.isSettled();
        });
        entry.tone = settled ? ResultEntry::Tone::Info : ResultEntry::Tone::Running;
        entry.sentence = ResultText::recovery(static_cast<int>(item.planIds.size()), settled);
        entry.whole = entry.sentence;
        break;
    }
    case Item::Kind::Journal:
        entry.tone = ResultEntry::Tone::Bad;
        entry.sentence = ResultText::journal(item.error);
        entry.whole = entry.sentence;
        break;
    }
    entry.hasDetails = errorOfItem(item) != nullptr;
    return entry;
}

void ResultPresenter::setAccountShown(const QString &account)
{
    if (account == m_accountShown)
        return;
    m_accountShown = account;
    emit changed();
}

QString ResultPresenter::withProfile(const QString &sentence, const domain::Plan &plan) const
{
    const bool isOther = !m_accountShown.isEmpty() && plan.account != m_accountShown && !plan.profile.isEmpty();
    return isOther ? tr("In “%1”: %2").arg(plan.profile, sentence) : sentence;
}

const core::Error *ResultPresenter::errorOfItem(const Item &item) const
{
    switch (item.kind) {
    case Item::Kind::Plan: {
        const ResultEntry::Tone tone = toneOf(item.plan, item.ended);
        const core::Error *error = errorOf(item.plan);
        const bool told = tone == ResultEntry::Tone::Bad || tone == ResultEntry::Tone::Unknown;
        return told ? error : nullptr;
    }
    case Item::Kind::Recovery:
        return nullptr;
    case Item::Kind::Journal:
        return &item.error;
    }
    return nullptr;
}

QString ResultPresenter::copyText(const QString &id) const
{
    const Item *item = find(id);
    if (!item)
        return {};
    const ResultEntry entry = entryOf(*item, domain::AddressFormat::Compressed);
    QStringList lines{entry.whole};
    for (const AddressLine &line : entry.lines)
        lines += line.address + u'\t' + line.words;
    for (const domain::Step &step : item->plan.steps) {
        if (step.error && !step.error->code.isEmpty())
            lines += u"Code: "_s + step.error->code;
        if (!step.requestId.isEmpty())
            lines += u"RequestId: "_s + step.requestId;
    }
    return core::redacted(lines.join(u'\n'));
}

/// With what is known of the interface now, where its region is known at all.
explain::Situation ResultPresenter::situationOf(const Item &item) const
{
    if (item.plan.steps.empty())
        return ResultText::situation(item.plan);
    const domain::InterfaceKey &key = item.plan.steps.front().interface;
    const operations::RegionContext context =
        m_contextFor ? m_contextFor(key.account, key.region) : operations::RegionContext();
    if (!m_store)
        return ResultText::situation(item.plan, {}, context);
    const store::RegionStore &region = m_store->region(key.account, key.region);
    domain::Facts facts = region.factsOf(key.id);
    facts.holders = region.holdersOf(PlanText::addresses(item.plan));
    return ResultText::situation(item.plan, facts, context);
}

void ResultPresenter::showDetails(const QString &id)
{
    const Item *item = find(id);
    const core::Error *error = item ? errorOfItem(*item) : nullptr;
    if (!error)
        return;
    m_detailsOf = id;
    m_explanation->setError(*error, situationOf(*item));
    m_explanation->setTime(item->failedAt);
    emit changed();
}

const domain::Plan *ResultPresenter::planOfDetails() const
{
    const Item *item = m_detailsOf.isEmpty() ? nullptr : find(m_detailsOf);
    return item && item->kind == Item::Kind::Plan && !item->plan.steps.empty() ? &item->plan : nullptr;
}

void ResultPresenter::hideDetails()
{
    if (m_detailsOf.isEmpty())
        return;
    m_detailsOf.clear();
    m_explanation->clear();
    emit changed();
}

void ResultPresenter::reveal(const QString &id)
{
    Item *item = find(id);
    if (!item)
        return;
    item->dismissed = false;
    showDetails(id);
    emit changed();
    emit revealed(id);
}

void ResultPresenter::readAgain(const QString &id)
{
    m_changes.resolveNow(id);
}

void ResultPresenter::dismiss(const QString &id)
{
    Item *item = find(id);
    if (!item)
        return;
    if (m_detailsOf == id)
        hideDetails();
    item->dismissed = true;
    emit changed();
}

/// The journal's trouble goes when the journal works again.
bool ResultPresenter::isSettledEntry(const Item &item) const
{
    if (item.dismissed || item.kind == Item::Kind::Journal)
        return false;
    switch (entryOf(item, m_addressFormat).tone) {
    case ResultEntry::Tone::Running:
    case ResultEntry::Tone::Waiting:
    case ResultEntry::Tone::Unknown:
        return false;
    case ResultEntry::Tone::Good:
    case ResultEntry::Tone::Bad:
    case ResultEntry::Tone::Info:
        break;
    }
    return true;
}

int ResultPresenter::settledCount() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [this](const Item &item) { return isSettledEntry(item); }));
}

void ResultPresenter::dismissSettled()
{
    const Item *shown = m_detailsOf.isEmpty() ? nullptr : find(m_detailsOf);
    if (shown && isSettledEntry(*shown))
        hideDetails();
    std::vector<bool> goes;
    for (const Item &item : m_items)
        goes.push_back(isSettledEntry(item));
    for (size_t i = 0; i < m_items.size(); ++i)
        m_items[i].dismissed = m_items[i].dismissed || goes[i];
    emit changed();
}

void ResultPresenter::onPlanChanged(const QString &planId)
{
    takePlan(planId, Engine::Works);
}

void ResultPresenter::onPlanEnded(const QString &planId)
{
    takePlan(planId, Engine::Ended);
}

void ResultPresenter::takePlan(const QString &planId, Engine engine)
{
    const domain::Plan *plan = m_changes.plan(planId);
    if (!plan)
        return;
    Item *item = find(planId);
    const bool failedBefore = item ? errorOf(item->plan) != nullptr : engine == Engine::TookUp;
    if (!item) {
        m_items.insert(m_items.begin(), Item{Item::Kind::Plan, planId, {}, false, false, {}, {}, {}});
        item = &m_items.front();
    }
    if (errorOf(*plan) && !failedBefore)
        item->failedAt = QDateTime::currentDateTime();
    const bool wasOpen = !item->plan.isSettled() || item->plan.steps.empty();
    item->plan = *plan;
    item->ended = engine == Engine::Ended || (item->ended && !plan->isSettled());
    if (item->dismissed && wasOpen && plan->isSettled())
        item->dismissed = false;
    if (m_detailsOf == planId && !errorOfItem(*item))
        hideDetails();
    trim();
    emit changed();
}

void ResultPresenter::onRecovered(const QString &account, const QStringList &planIds)
{
    Q_UNUSED(account)
    if (planIds.isEmpty())
        return;
    for (const QString &planId : planIds)
        takePlan(planId, Engine::TookUp);
    Item item;
    item.kind = Item::Kind::Recovery;
    item.id = u"recovery-%1"_s.arg(++m_recoveries);
    item.planIds = planIds;
    m_items.insert(m_items.begin(), std::move(item));
    emit changed();
}

void ResultPresenter::onJournalFailed(const core::Error &error)
{
    std::erase_if(m_items, [](const Item &item) { return item.id == journalId; });
    Item item;
    item.kind = Item::Kind::Journal;
    item.id = journalId;
    item.error = error;
    item.failedAt = QDateTime::currentDateTime();
    m_items.insert(m_items.begin(), std::move(item));
    emit changed();
}

void ResultPresenter::onJournalWorks()
{
    if (!find(journalId))
        return;
    if (m_detailsOf == journalId)
        hideDetails();
    std::erase_if(m_items, [](const Item &item) { return item.id == journalId; });
    emit changed();
}

void ResultPresenter::trim()
{
    for (size_t i = m_items.size(); i-- > 1 && m_items.size() > maximumItems;) {
        const Item &item = m_items[i];
        const bool open = item.kind == Item::Kind::Plan && !item.plan.isSettled();
        if (!open && item.id != m_detailsOf)
            m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace presenters
