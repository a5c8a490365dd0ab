// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/unassignpresenter.h"

#include "app/presenters/explanationpresenter.h"
#include "app/presenters/stepaddresses.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace presenters {

UnassignPresenter::UnassignPresenter(const operations::RegionContext &context, store::RegionStore &store,
                                     operations::Changes &changes, const explain::Catalogue &catalogue,
                                     const core::Clock &clock, const QString &interfaceId, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_store(store)
    , m_changes(changes)
    , m_catalogue(catalogue)
    , m_key{context.account, context.regionId, interfaceId}
    , m_facts(context, store, clock, interfaceId)
    , m_watch(changes)
    , m_explanation(new ExplanationPresenter(catalogue, this))
    , m_cures(*this, {m_facts, m_watch, *m_explanation, changes, clock}, m_key)
{
    connect(&m_facts, &FreshFacts::changed, this, &UnassignPresenter::onFactsChanged);
    connect(&m_watch, &PlanWatch::changed, this, &UnassignPresenter::onWatchChanged);
    connect(&m_watch, &PlanWatch::accepted, this, &UnassignPresenter::accepted);
    connect(&m_addresses, &AddressSelectionModel::selectionChanged, this, &UnassignPresenter::onSelectionChanged);
    connect(&m_cures, &CureTaker::changed, this, &UnassignPresenter::lockWhileBusy);
    connect(&m_cures, &CureTaker::changed, this, &UnassignPresenter::changed);
    // Another change of the same interface may begin or end at any time.
    connect(&m_changes, &operations::Changes::planChanged, this, &UnassignPresenter::changed);
    onFactsChanged();
    m_facts.read();
}

UnassignPresenter::~UnassignPresenter() = default;

void UnassignPresenter::setAddressFormat(domain::AddressFormat format)
{
    m_addressFormat = format;
    m_cures.setAddressFormat(format);
    m_addresses.setAddressFormat(format);
    emit changed();
}

InterfaceHeading UnassignPresenter::heading() const
{
    return ChangeDialogText::heading(m_known, m_key.id, m_addressFormat);
}

QString UnassignPresenter::selectionText() const
{
    const int present = m_addresses.presentCount();
    if (present == 0)
        return tr("This interface has no IPv6 addresses.");
    return tr("%1 of %n selected", nullptr, present).arg(m_addresses.checked().size());
}

int UnassignPresenter::wanted() const
{
    return static_cast<int>(m_addresses.checked().size());
}

QString UnassignPresenter::lostByOwner() const
{
    const domain::NetworkInterface &interface = *m_known.interface;
    if (wanted() == 0 || wanted() < m_addresses.presentCount() || !interface.ipv6Prefixes.empty())
        return {};
    const bool one = wanted() == 1;
    if (interface.instanceId.isEmpty() || instanceHasOtherIpv6())
        return one ? tr("%1 loses its only IPv6 address.").arg(interface.displayName())
                   : tr("%1 loses all its IPv6 addresses.").arg(interface.displayName());
    const QString owner = m_known.instance ? m_known.instance->displayName() : interface.instanceId;
    return one ? tr("%1 loses its only IPv6 address.").arg(owner) : tr("%1 loses all its IPv6 addresses.").arg(owner);
}

bool UnassignPresenter::instanceHasOtherIpv6() const
{
    const store::InterfaceStore &all = m_store.interfaces;
    for (store::InterfaceStore::Slot slot = 0; slot < all.slotCount(); ++slot) {
        if (!all.isUsed(slot))
            continue;
        const store::PackedInterface &other = all.rowAt(slot);
        if (other.ipv6SlotsUsed() > 0 && other.instanceId() == m_known.interface->instanceId && other.id() != m_key.id)
            return true;
    }
    return false;
}

QStringList UnassignPresenter::losses() const
{
    if (wanted() == 0 || !m_known.interface)
        return {};
    QStringList sentences;
    const QString owner = lostByOwner();
    if (!owner.isEmpty())
        sentences += owner;
    sentences += tr("Connections through the selected address(es) break.", nullptr, wanted());
    sentences += tr("Another interface may get the address(es) afterwards; having the same again is not certain.",
                    nullptr, wanted());
    return sentences;
}

std::vector<CheckLine> UnassignPresenter::checks() const
{
    explain::Situation situation = ChangeDialogText::situation(m_known, plan(), m_context);
    situation.wish = explain::Wish::Unassign; // also while nothing is selected
    return CheckText::lines(domain::checksForUnassign(m_known), situation, m_catalogue);
}

bool UnassignPresenter::anyCheckFailed() const
{
    const std::vector<domain::Check> all = domain::checksForUnassign(m_known);
    return std::any_of(all.begin(), all.end(),
                       [](const domain::Check &check) { return check.outcome == domain::CheckOutcome::Failed; });
}

QString UnassignPresenter::factsAge() const
{
    return ChangeDialogText::factsAge(m_known, m_facts.isReading(), m_facts.readError().has_value());
}

QString UnassignPresenter::actionText() const
{
    if (anyCheckFailed() && wanted() > 0)
        return tr("Send Anyway");
    return wanted() > 0 ? tr("Unassign %n address(es)", nullptr, wanted()) : tr("Unassign addresses");
}

bool UnassignPresenter::canSubmit() const
{
    return isEditable() && blockReason().isEmpty();
}

QString UnassignPresenter::blockReason() const
{
    if (m_cures.isWorking())
        return m_cures.text();
    return isSettled() ? formObstacle() : stageText();
}

QString UnassignPresenter::formObstacle() const
{
    if (!m_known.interface)
        return tr("This interface is no longer there.");
    if (m_changes.isBusy(m_key))
        return tr(
            "Another change of this interface is not finished yet; the result bar of the main window follows it.");
    if (m_addresses.presentCount() == 0)
        return tr("This interface has no IPv6 addresses.");
    return wanted() == 0 ? tr("Select at least one address.") : QString();
}

QString UnassignPresenter::notice() const
{
    QStringList sentences;
    if (anyCheckFailed())
        sentences += tr("A check failed. What is known here may be old; the cloud decides.");
    const QString splitting = PlanText::splitting(
        wanted(), std::min(m_mostPerCall, domain::addressesPerCall(domain::StepKind::Unassign, m_context.generation)));
    if (!splitting.isEmpty())
        sentences += splitting;
    return sentences.join(u'\n');
}

bool UnassignPresenter::hasRequest() const
{
    return m_known.interface && wanted() > 0;
}

QString UnassignPresenter::previewText() const
{
    if (!hasRequest())
        return tr("Nothing would be sent: %1").arg(blockReason());
    return ChangeDialogText::requests(operations::previewOf(plan(), m_context.host, m_context.generation));
}

QString UnassignPresenter::cliCommands() const
{
    return hasRequest()
               ? ChangeDialogText::commands(operations::previewOf(plan(), m_context.host, m_context.generation))
               : QString();
}

domain::Plan UnassignPresenter::plan() const
{
    const QString name = m_known.interface ? m_known.interface->displayName() : m_key.id;
    return domain::planUnassign(m_key, name, m_addresses.checked(), m_context.generation, m_mostPerCall);
}

QString UnassignPresenter::stageText() const
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
        return tr("Not known yet whether the address(es) were unassigned. The interface is being read again; nothing "
                  "is "
                  "sent a second time before that.",
                  nullptr, counts.total)
               + u'\n' + closing;
    case Stage::Refused:
        break;
    }
    const int done = counts.accepted + counts.proved;
    if (done > 0)
        return tr("%n of %1 addresses unassigned, the others not.", nullptr, done).arg(counts.total);
    return hasExplanation() ? tr("Nothing was unassigned.")
                            : tr("Nothing was unassigned: that is proved by reading again.");
}

std::vector<AddressLine> UnassignPresenter::outcome() const
{
    const domain::Plan *plan = m_watch.plan();
    return plan ? PlanText::linesWhereMixed(*plan, m_addressFormat) : std::vector<AddressLine>();
}

bool UnassignPresenter::hasExplanation() const
{
    return stage() == Stage::Refused && m_explanation->hasError();
}

void UnassignPresenter::select(const std::vector<domain::Ipv6Address> &addresses)
{
    m_addresses.check(addresses);
}

void UnassignPresenter::submit()
{
    if (canSubmit())
        sendNow();
}

void UnassignPresenter::sendNow()
{
    m_explanation->clear();
    m_watch.submit(plan(), m_context);
}

void UnassignPresenter::sendOneByOne()
{
    m_mostPerCall = 1;
}

void UnassignPresenter::takeOut(const std::vector<domain::Ipv6Address> &addresses)
{
    const QScopedValueRollback own(m_isOwnSelecting, true);
    std::vector<domain::Ipv6Address> kept = m_addresses.checked();
    if (std::erase_if(kept, [&addresses](const domain::Ipv6Address &one) { return contains(addresses, one); }) > 0)
        m_addresses.check(kept);
}

std::vector<domain::Ipv6Address> UnassignPresenter::askForAtMost(int number)
{
    std::vector<domain::Ipv6Address> tooMany = m_addresses.checked();
    tooMany.erase(tooMany.begin(), tooMany.begin() + std::min<std::ptrdiff_t>(number, std::ssize(tooMany)));
    takeOut(tooMany);
    return tooMany;
}

void UnassignPresenter::onSelectionChanged()
{
    if (!m_isOwnSelecting) {
        m_mostPerCall = domain::maximumAddressesPerCall;
        m_cures.forget();
    }
    m_cures.refreshOffers();
    emit changed();
}

void UnassignPresenter::lockWhileBusy()
{
    m_addresses.setLocked(!isEditable());
}

void UnassignPresenter::takeFacts()
{
    static const std::vector<domain::Ipv6Address> none;
    const QScopedValueRollback own(m_isOwnSelecting, true);
    m_known = m_facts.facts();
    m_addresses.merge(m_known.interface ? m_known.interface->ipv6 : none);
}

void UnassignPresenter::onFactsChanged()
{
    // While a change is on its way its own effects come in: the list keeps showing what was sent.
    if (isSettled())
        takeFacts();
    m_cures.onFactsChanged();
    emit changed();
}

void UnassignPresenter::onWatchChanged()
{
    lockWhileBusy();
    if (isSettled())
        takeFacts();
    const domain::Plan *plan = m_watch.plan();
    if (stage() == Stage::Refused && plan && !m_explanation->hasError()) {
        const core::Error *error = errorOf(*plan);
        if (error)
            m_explanation->setError(*error, ChangeDialogText::situation(m_known, *plan, m_context));
    }
    m_cures.refreshOffers();
    emit changed();
}

} // namespace presenters
