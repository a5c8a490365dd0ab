// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/freshfacts.h"

#include "app/operations/gatherfactsoperation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace presenters {

namespace {

/// How long nobody must have typed before the cloud is asked who holds an address.
constexpr auto typingPause = 400ms;

/// Of how many addresses the cloud is asked who holds them: no interface has room for more, and they cost calls.
constexpr size_t mostAsked = 200;

QSet<domain::Ipv6Address> setOf(const std::vector<domain::Ipv6Address> &addresses)
{
    return {addresses.begin(), addresses.end()};
}

} // namespace

FreshFacts::FreshFacts(const operations::RegionContext &context, store::RegionStore &store, const core::Clock &clock,
                       const QString &interfaceId, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_store(store)
    , m_clock(clock)
    , m_interfaceId(interfaceId)
    , m_pause(clock)
{
    using store::InterfaceStore;
    connect(&m_pause, &core::Alarm::rang, this, &FreshFacts::read);
    connect(&store.interfaces, &InterfaceStore::added, this, &FreshFacts::onRowsRead);
    connect(&store.interfaces, &InterfaceStore::changed, this, &FreshFacts::onRowsRead);
    // Queued: the rows can still be read while this signal is sent.
    connect(&store.interfaces, &InterfaceStore::aboutToRemove, this, &FreshFacts::onRowsChanged, Qt::QueuedConnection);
    connect(&store.surroundings, &store::SurroundingsStore::changed, this, &FreshFacts::changed);
}

FreshFacts::~FreshFacts() = default;

domain::Facts FreshFacts::facts() const
{
    domain::Facts facts = m_store.factsOf(m_interfaceId);
    if (m_gone)
        facts.interface.reset();
    facts.readAt = m_readAt;
    facts.interfaceReadAt = m_interfaceReadAt;
    facts.searched = m_searched;
    facts.generation = m_context.generation;
    facts.holders.clear();
    if (m_asked.empty())
        return facts;
    const QSet<domain::Ipv6Address> answered = setOf(m_answered);
    for (const domain::AddressHolder &holder : m_store.holdersOf(m_asked)) {
        if (!answered.contains(holder.address))
            facts.holders.push_back(holder);
    }
    const QSet<domain::Ipv6Address> asked = setOf(m_asked);
    for (const domain::AddressHolder &holder : m_holders) {
        if (asked.contains(holder.address))
            facts.holders.push_back(holder);
    }
    std::erase_if(facts.holders,
                  [this](const domain::AddressHolder &holder) { return holder.interfaceId == m_interfaceId; });
    return facts;
}

void FreshFacts::read()
{
    m_pause.stop();
    m_underWay.assign(m_asked.begin(),
                      m_asked.begin() + static_cast<std::ptrdiff_t>(std::min(m_asked.size(), mostAsked)));
    m_reading =
        std::make_unique<operations::GatherFactsOperation>(m_context, m_store, m_clock, m_interfaceId, m_underWay);
    connect(m_reading.get(), &operations::Operation::finished, this, &FreshFacts::onRead);
    m_reading->start();
    emit changed();
}

void FreshFacts::onRead()
{
    const core::Result<domain::Facts> result = m_reading->result();
    // Not deleted at once: this runs inside its signal.
    m_reading.release()->deleteLater();
    if (result) {
        m_readError.reset();
        m_readAt = result->readAt;
        m_interfaceReadAt = {};
        m_answered = m_underWay;
        m_searched = result->searched;
        m_holders = result->holders;
        m_gone = false;
    } else {
        m_readError = result.error();
        m_gone = result.error().code == u"InvalidEniId.NotFound"_s;
        if (m_gone)
            m_readAt = m_clock.now();
    }
    emit changed();
}

void FreshFacts::askHolders(const std::vector<domain::Ipv6Address> &addresses)
{
    if (addresses == m_asked)
        return;
    m_asked = addresses;
    const QSet<domain::Ipv6Address> known = setOf(m_answered);
    const bool allKnown = std::all_of(m_asked.begin(), m_asked.end(),
                                      [&known](const domain::Ipv6Address &address) { return known.contains(address); });
    if (allKnown)
        m_pause.stop();
    else
        m_pause.start(typingPause);
}

/// Others read the interface, too: the change itself does, before it is sent.
void FreshFacts::onRowsRead(const std::vector<store::InterfaceStore::Slot> &rows)
{
    const auto own = m_store.interfaces.slotOf(m_interfaceId);
    if (own && m_readAt.isValid() && std::find(rows.begin(), rows.end(), *own) != rows.end())
        m_interfaceReadAt = m_clock.now();
    emit changed();
}

void FreshFacts::onRowsChanged()
{
    emit changed();
}

} // namespace presenters
