// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/assignpresenter.h"

#include "app/presenters/errortext.h"
#include "app/presenters/explanationpresenter.h"

#include <algorithm>

namespace presenters {

using domain::AddressEntry;

AssignPresenter::AssignPresenter(const operations::RegionContext &context, store::RegionStore &store,
                                 operations::Changes &changes, const explain::Catalogue &catalogue,
                                 const core::Clock &clock, const QString &interfaceId, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_changes(changes)
    , m_catalogue(catalogue)
    , m_key{context.account, context.regionId, interfaceId}
    , m_facts(context, store, clock, interfaceId)
    , m_watch(changes)
    , m_explanation(new ExplanationPresenter(catalogue, this))
    , m_cures(*this, {m_facts, m_watch, *m_explanation, changes, clock}, m_key)
{
    connect(&m_facts, &FreshFacts::changed, this, &AssignPresenter::onFactsChanged);
    connect(&m_watch, &PlanWatch::changed, this, &AssignPresenter::onWatchChanged);
    connect(&m_watch, &PlanWatch::accepted, this, &AssignPresenter::accepted);
    // Another change of the same interface may begin or end at any time.
    connect(&m_changes, &operations::Changes::planChanged, this, &AssignPresenter::changed);
    connect(&m_cures, &CureTaker::changed, this, &AssignPresenter::changed);
    m_known = m_facts.facts();
    m_facts.read();
}

AssignPresenter::~AssignPresenter() = default;

void AssignPresenter::setAddressFormat(domain::AddressFormat format)
{
    m_addressFormat = format;
    m_cures.setAddressFormat(format);
    emit changed();
}

InterfaceHeading AssignPresenter::heading() const
{
    return ChangeDialogText::heading(m_known, m_key.id, m_addressFormat);
}

std::optional<domain::Ipv6Prefix> AssignPresenter::cidr() const
{
    return m_known.vSwitch ? m_known.vSwitch->ipv6Cidr : std::nullopt;
}

std::optional<int> AssignPresenter::left() const
{
    const std::optional<int> limit = domain::ipv6Limit(m_known);
    if (!limit || !m_known.interface)
        return std::nullopt;
    return std::max(0, *limit - m_known.interface->ipv6SlotsUsed());
}

int AssignPresenter::maximumCount() const
{
    return std::max(1, left().value_or(maximumCountWhenUnknown));
}

QString AssignPresenter::roomText() const
{
    const std::optional<int> room = left();
    return room ? tr("of %n left", nullptr, *room) : tr("the interface's limit is not known");
}

std::vector<LineVerdict> AssignPresenter::verdicts() const
{
    return EntryText::verdicts(m_entries, cidr(), m_known.holders, m_addressFormat);
}

int AssignPresenter::wanted() const
{
    return m_way == Way::Count ? m_count : static_cast<int>(goodAddresses().size());
}

std::vector<domain::Check> AssignPresenter::judged() const
{
    return domain::checksForAssign(m_known, wanted());
}

std::vector<CheckLine> AssignPresenter::checks() const
{
    explain::Situation situation = ChangeDialogText::situation(m_known, plan(), m_context);
    situation.wish = explain::Wish::Assign; // also while no address is typed
    return CheckText::lines(judged(), situation, m_catalogue);
}

bool AssignPresenter::anyCheckFailed() const
{
    const std::vector<domain::Check> all = judged();
    return std::any_of(all.begin(), all.end(),
                       [](const domain::Check &check) { return check.outcome == domain::CheckOutcome::Failed; });
}

QString AssignPresenter::factsAge() const
{
    return ChangeDialogText::factsAge(m_known, m_facts.isReading(), m_facts.readError().has_value());
}

QString AssignPresenter::actionText() const
{
    if (anyCheckFailed())
        return tr("Send Anyway");
    const int addresses = wanted();
    return addresses > 0 ? tr("Assign %n address(es)", nullptr, addresses) : tr("Assign addresses");
}

bool AssignPresenter::canSubmit() const
{
    return isEditable() && blockReason().isEmpty();
}

QString AssignPresenter::blockReason() const
{
    if (m_cures.isWorking())
        return m_cures.text();
    return isSettled() ? formObstacle() : stageText();
}

QString AssignPresenter::formObstacle() const
{
    if (!m_known.interface)
        return tr("This interface is no longer there.");
    if (m_changes.isBusy(m_key))
        return tr(
            "Another change of this interface is not finished yet; the result bar of the main window follows it.");
    return m_way == Way::Addresses ? addressBlockReason() : QString();
}

QString AssignPresenter::addressBlockReason() const
{
    if (m_entries.empty())
        return tr("Type at least one address.");
    const auto blocks = [](const AddressEntry &entry) {
        return EntryText::blocks(entry);
    };
    const auto first = std::find_if(m_entries.begin(), m_entries.end(), blocks);
    if (first == m_entries.end())
        return {};
    const auto others = std::count_if(first + 1, m_entries.end(), blocks);
    const QString reason = EntryText::reason(*first, cidr(), m_addressFormat);
    if (others == 0)
        return reason;
    //: %1 is a whole sentence about the first entry
    return tr("%1 %n more cannot be assigned either.", nullptr, static_cast<int>(others)).arg(reason);
}

bool AssignPresenter::hasRequest() const
{
    return m_known.interface && (m_way == Way::Count || addressBlockReason().isEmpty());
}

QString AssignPresenter::notice() const
{
    QStringList sentences;
    if (anyCheckFailed())
        sentences += tr("A check failed. What is known here may be old; the cloud decides.");
    if (m_known.interface && m_known.readAt.isValid() && !left())
        sentences += tr("How many IPv6 addresses this interface may have is not known; the cloud decides.");
    const auto kind = m_way == Way::Count ? domain::StepKind::AssignCount : domain::StepKind::AssignAddresses;
    const int perCall = m_way == Way::Count
                            ? domain::addressesPerCall(kind, m_context.generation)
                            : std::min(m_mostPerCall, domain::addressesPerCall(kind, m_context.generation));
    const QString splitting = hasRequest() ? PlanText::splitting(wanted(), perCall) : QString();
    if (!splitting.isEmpty())
        sentences += splitting;
    return sentences.join(u'\n');
}

QString AssignPresenter::previewText() const
{
    if (!hasRequest())
        return tr("Nothing would be sent: %1").arg(blockReason());
    return ChangeDialogText::requests(operations::previewOf(plan(), m_context.host, m_context.generation));
}

QString AssignPresenter::cliCommands() const
{
    return hasRequest()
               ? ChangeDialogText::commands(operations::previewOf(plan(), m_context.host, m_context.generation))
               : QString();
}

std::vector<domain::Ipv6Address> AssignPresenter::goodAddresses() const
{
    std::vector<domain::Ipv6Address> addresses;
    for (const AddressEntry &entry : m_entries) {
        if (!EntryText::blocks(entry))
            addresses.push_back(*entry.address);
    }
    return addresses;
}

domain::Plan AssignPresenter::plan() const
{
    const QString name = m_known.interface ? m_known.interface->displayName() : m_key.id;
    return m_way == Way::Count
               ? domain::planAssignCount(m_key, name, m_count, m_context.generation)
               : domain::planAssignAddresses(m_key, name, goodAddresses(), m_context.generation, m_mostPerCall);
}

QString AssignPresenter::stageText() const
{
    const QString closing =
        tr("Closing this window does not stop it; the result bar of the main window tells the outcome.");
    const StateCounts counts = m_watch.counts();
    switch (stage()) {
    case Stage::Idle:
        return {};
    case Stage::Sending:
        return PlanText::progress(counts) + u'\n' + closing;
    case Stage::Accepted:
        return tr("Accepted.");
    case Stage::Unknown:
        return tr("Not known yet whether the address(es) were assigned. The interface is being read again; nothing is "
                  "sent a second time.",
                  nullptr, counts.total)
               + u'\n' + closing;
    case Stage::Refused:
        break;
    }
    const int done = counts.accepted + counts.proved;
    if (done > 0)
        return tr("%n of %1 addresses assigned, the others not.", nullptr, done).arg(counts.total);
    return hasExplanation() ? tr("Nothing was assigned.")
                            : tr("Nothing was assigned: that is proved by reading again.");
}

std::vector<AddressLine> AssignPresenter::outcome() const
{
    const domain::Plan *plan = m_watch.plan();
    return plan ? PlanText::linesWhereMixed(*plan, m_addressFormat) : std::vector<AddressLine>();
}

bool AssignPresenter::hasExplanation() const
{
    return stage() == Stage::Refused && m_explanation->hasError();
}

void AssignPresenter::setWay(Way way)
{
    if (way == m_way || !isEditable())
        return;
    m_way = way;
    onFilledIn();
}

void AssignPresenter::setCount(int count)
{
    const int bounded = std::clamp(count, 1, maximumCount());
    if ((bounded == m_count && m_way == Way::Count) || !isEditable())
        return;
    m_count = bounded;
    m_way = Way::Count;
    onFilledIn();
}

void AssignPresenter::setAddressText(const QString &text)
{
    if ((text == m_addressText && m_way == Way::Addresses) || !isEditable())
        return;
    m_addressText = text;
    m_way = Way::Addresses;
    onFilledIn();
}

void AssignPresenter::onFilledIn()
{
    m_mostPerCall = domain::maximumAddressesPerCall;
    judgeAddresses();
    m_cures.forget();
    m_cures.refreshOffers();
    emit changed();
}

void AssignPresenter::fillIn(const domain::Plan &plan, int atMost)
{
    std::vector<domain::Ipv6Address> addresses = addressesNotDone(plan);
    const StateCounts counts = StateCounts::of(plan);
    const int open = counts.total - counts.accepted - counts.proved;
    const int number = atMost > 0 ? std::min(open, atMost) : open;
    if (addresses.empty())
        return setCount(number);
    addresses.resize(std::min(addresses.size(), static_cast<size_t>(number)));
    QStringList lines;
    for (const domain::Ipv6Address &address : addresses)
        lines += address.toString();
    setAddressText(lines.join(u'\n'));
}

void AssignPresenter::takeOut(const std::vector<domain::Ipv6Address> &addresses)
{
    if (addresses.empty())
        return;
    m_addressText = EntryText::without(m_addressText, m_entries, addresses);
    judgeAddresses();
}

std::vector<domain::Ipv6Address> AssignPresenter::askForAtMost(int number)
{
    if (m_way == Way::Count) {
        m_count = std::clamp(number, 1, maximumCount());
        return {};
    }
    std::vector<domain::Ipv6Address> tooMany = goodAddresses();
    tooMany.erase(tooMany.begin(), tooMany.begin() + std::min<std::ptrdiff_t>(number, std::ssize(tooMany)));
    takeOut(tooMany);
    return tooMany;
}

void AssignPresenter::sendOneByOne()
{
    m_mostPerCall = 1;
}

void AssignPresenter::sendNow()
{
    m_explanation->clear();
    m_watch.submit(plan(), m_context);
}

void AssignPresenter::judgeAddresses()
{
    static const std::vector<domain::Ipv6Address> none;
    m_entries = domain::readAddressList(m_addressText, cidr(), m_known.interface ? m_known.interface->ipv6 : none);
    m_facts.askHolders(m_way == Way::Addresses ? goodAddresses() : none);
    m_known = m_facts.facts();
}

void AssignPresenter::submit()
{
    if (canSubmit())
        sendNow();
}

void AssignPresenter::takeFacts()
{
    m_known = m_facts.facts();
    m_count = std::min(m_count, maximumCount());
    judgeAddresses();
}

void AssignPresenter::onFactsChanged()
{
    // While a change is on its way its own effects come in: the form keeps showing what was sent.
    if (isSettled())
        takeFacts();
    m_cures.onFactsChanged();
    emit changed();
}

void AssignPresenter::onWatchChanged()
{
    if (stage() == Stage::Refused) {
        const StateCounts counts = m_watch.counts();
        m_count = std::max(1, counts.total - counts.accepted - counts.proved);
        takeFacts();
        const core::Error *error = errorOf(*m_watch.plan());
        if (error && !m_explanation->hasError())
            m_explanation->setError(*error, ChangeDialogText::situation(m_known, *m_watch.plan(), m_context));
    }
    m_cures.refreshOffers();
    emit changed();
}

} // namespace presenters
