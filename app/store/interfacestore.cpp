// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/interfacestore.h"

#include <algorithm>

namespace store {

bool InterfaceStore::isUsed(Slot slot) const
{
    return slot < m_rows.size() && m_rows[slot].used;
}

const domain::NetworkInterface *InterfaceStore::find(const QString &interfaceId) const
{
    const std::optional<Slot> slot = slotOf(interfaceId);
    return slot ? &m_rows[*slot].interface : nullptr;
}

std::optional<InterfaceStore::Slot> InterfaceStore::slotOf(const QString &interfaceId) const
{
    const auto found = m_slots.constFind(interfaceId);
    if (found == m_slots.cend())
        return std::nullopt;
    return found.value();
}

void InterfaceStore::beginListing()
{
    ++m_listing;
}

qsizetype InterfaceStore::mergePage(std::vector<domain::NetworkInterface> &&interfaces, Moment asked)
{
    std::vector<QString> ids;
    ids.reserve(interfaces.size());
    for (const domain::NetworkInterface &interface : interfaces)
        ids.push_back(interface.id);
    merge(std::move(interfaces), asked);
    qsizetype again = 0;
    for (const QString &id : ids) {
        const std::optional<Slot> slot = slotOf(id);
        if (!slot)
            continue;
        quint32 &pageOf = m_rows[*slot].pageOf;
        again += pageOf == m_listing ? 1 : 0;
        pageOf = m_listing;
    }
    return again;
}

void InterfaceStore::merge(std::vector<domain::NetworkInterface> &&interfaces, Moment asked)
{
    std::vector<Slot> addedRows;
    std::vector<Slot> changedRows;
    for (domain::NetworkInterface &interface : interfaces) {
        if (interface.id.isEmpty())
            continue;
        const std::optional<Slot> known = slotOf(interface.id);
        if (!known)
            addedRows.push_back(add(std::move(interface), asked));
        else if (update(m_rows[*known], std::move(interface), asked))
            changedRows.push_back(*known);
    }
    std::sort(changedRows.begin(), changedRows.end());
    changedRows.erase(std::unique(changedRows.begin(), changedRows.end()), changedRows.end());
    if (!addedRows.empty())
        emit added(addedRows);
    if (!changedRows.empty())
        emit changed(changedRows);
}

void InterfaceStore::endListing(ListingEnd end)
{
    if (end == ListingEnd::Broken)
        return;
    std::vector<Slot> gone;
    for (Slot slot = 0; slot < slotCount(); ++slot) {
        if (m_rows[slot].used && m_rows[slot].seenIn != m_listing)
            gone.push_back(slot);
    }
    removeSlots(gone);
}

void InterfaceStore::remove(const QString &interfaceId)
{
    if (const std::optional<Slot> slot = slotOf(interfaceId))
        removeSlots({*slot});
}

void InterfaceStore::clear()
{
    std::vector<Slot> gone;
    for (Slot slot = 0; slot < slotCount(); ++slot) {
        if (m_rows[slot].used)
            gone.push_back(slot);
    }
    removeSlots(gone);
    m_texts.clear();
}

InterfaceStore::Slot InterfaceStore::takeSlot()
{
    if (!m_free.empty()) {
        const Slot slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    m_rows.emplace_back();
    return static_cast<Slot>(m_rows.size() - 1);
}

InterfaceStore::Slot InterfaceStore::add(domain::NetworkInterface &&interface, Moment asked)
{
    const Slot slot = takeSlot();
    shareTexts(interface);
    m_slots.insert(interface.id, slot);
    m_rows[slot] = Row{std::move(interface), asked, m_listing, 0, true};
    return slot;
}

bool InterfaceStore::update(Row &row, domain::NetworkInterface &&interface, Moment asked)
{
    row.seenIn = m_listing;
    if (asked < row.asked)
        return false;
    row.asked = asked;
    if (row.interface == interface)
        return false;
    shareTexts(interface);
    row.interface = std::move(interface);
    return true;
}

void InterfaceStore::share(QString &text)
{
    if (text.isEmpty())
        return;
    const auto known = m_texts.constFind(text);
    if (known == m_texts.cend())
        m_texts.insert(text);
    else
        text = *known;
}

/// Lists of groups are shared by the rows of a page already; writing to one would give each row a copy of its own.
void InterfaceStore::shareTexts(domain::NetworkInterface &interface)
{
    for (QString *text : {&interface.statusText, &interface.typeText, &interface.zoneId, &interface.vpcId,
                          &interface.vSwitchId, &interface.instanceId, &interface.resourceGroupId, &interface.ownerId,
                          &interface.trafficMode, &interface.serviceId, &interface.description})
        share(*text);
    for (domain::Tag &tag : interface.tags) {
        share(tag.key);
        share(tag.value);
    }
}

void InterfaceStore::removeSlots(const std::vector<Slot> &gone)
{
    if (gone.empty())
        return;
    emit aboutToRemove(gone);
    for (const Slot slot : gone) {
        m_slots.remove(m_rows[slot].interface.id);
        m_rows[slot] = Row();
        m_free.push_back(slot);
    }
}

} // namespace store
