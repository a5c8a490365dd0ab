// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/interfacestore.h"

#include <algorithm>
#include <array>

namespace store {

namespace {

/// The texts of an ENI that others have, too.
std::array<QString *, 11> repeatedTexts(domain::NetworkInterface &interface)
{
    return {&interface.statusText,  &interface.typeText,   &interface.zoneId,          &interface.vpcId,
            &interface.vSwitchId,   &interface.instanceId, &interface.resourceGroupId, &interface.ownerId,
            &interface.trafficMode, &interface.serviceId,  &interface.description};
}

} // namespace

bool InterfaceStore::isUsed(Slot slot) const
{
    return slot < m_marks.size() && m_marks[slot].used;
}

const domain::NetworkInterface *InterfaceStore::find(const QString &interfaceId) const
{
    const std::optional<Slot> slot = slotOf(interfaceId);
    return slot ? m_rows[*slot] : nullptr;
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
    return merge(std::move(interfaces), asked, m_listing);
}

void InterfaceStore::merge(std::vector<domain::NetworkInterface> &&interfaces, Moment asked)
{
    merge(std::move(interfaces), asked, 0);
}

/// Rows of a page of the listing @p pageOf, or of none (0). Returns how many of them that listing had brought already.
qsizetype InterfaceStore::merge(std::vector<domain::NetworkInterface> &&interfaces, Moment asked, quint32 pageOf)
{
    if (interfaces.capacity() > interfaces.size() + interfaces.size() / 4)
        interfaces.shrink_to_fit();
    std::vector<Slot> addedRows;
    std::vector<Slot> changedRows;
    std::vector<Slot> inPlace;
    qsizetype again = 0;
    for (domain::NetworkInterface &interface : interfaces) {
        if (interface.id.isEmpty())
            continue;
        const qsizetype known = m_slots.size();
        Slot &slot = m_slots[interface.id];
        const bool isNew = m_slots.size() > known;
        if (isNew)
            slot = takeSlot();
        Mark &mark = m_marks[slot];
        again += pageOf != 0 && mark.pageOf == pageOf ? 1 : 0;
        mark.pageOf = pageOf != 0 ? pageOf : mark.pageOf;
        mark.seenIn = m_listing;
        if (isNew) {
            if (m_rows[slot]) {
                *m_rows[slot] = std::move(interface);
            } else {
                m_rows[slot] = &interface;
                inPlace.push_back(slot);
            }
            mark.asked = asked;
            mark.used = true;
            addedRows.push_back(slot);
        } else if (update(slot, std::move(interface), asked)) {
            changedRows.push_back(slot);
        }
    }
    keep(std::move(interfaces), inPlace);
    std::sort(changedRows.begin(), changedRows.end());
    changedRows.erase(std::unique(changedRows.begin(), changedRows.end()), changedRows.end());
    if (!addedRows.empty())
        emit added(addedRows);
    if (!changedRows.empty())
        emit changed(changedRows);
    return again;
}

void InterfaceStore::endListing(ListingEnd end)
{
    if (end == ListingEnd::Broken)
        return;
    std::vector<Slot> gone;
    for (Slot slot = 0; slot < slotCount(); ++slot) {
        if (m_marks[slot].used && m_marks[slot].seenIn != m_listing)
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
        if (m_marks[slot].used)
            gone.push_back(slot);
    }
    removeSlots(gone);
}

InterfaceStore::Slot InterfaceStore::takeSlot()
{
    if (!m_free.empty()) {
        const Slot slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    m_rows.push_back(nullptr);
    m_marks.emplace_back();
    return static_cast<Slot>(m_rows.size() - 1);
}

/// Keeps a page of which these rows are new; where they are the smaller part, they alone.
void InterfaceStore::keep(std::vector<domain::NetworkInterface> &&page, const std::vector<Slot> &inPlace)
{
    if (inPlace.empty())
        return;
    if (2 * inPlace.size() >= page.size()) {
        m_pages.push_back(std::move(page));
        return;
    }
    std::vector<domain::NetworkInterface> few;
    few.reserve(inPlace.size());
    for (const Slot slot : inPlace) {
        few.push_back(std::move(*m_rows[slot]));
        m_rows[slot] = &few.back();
    }
    m_pages.push_back(std::move(few));
}

bool InterfaceStore::update(Slot slot, domain::NetworkInterface &&interface, Moment asked)
{
    if (asked < m_marks[slot].asked)
        return false;
    m_marks[slot].asked = asked;
    domain::NetworkInterface &known = *m_rows[slot];
    if (known == interface)
        return false;
    const auto before = repeatedTexts(known);
    const auto now = repeatedTexts(interface);
    for (size_t i = 0; i < now.size(); ++i) {
        if (*now[i] == *before[i])
            *now[i] = *before[i];
    }
    if (interface.securityGroupIds == known.securityGroupIds)
        interface.securityGroupIds = known.securityGroupIds;
    known = std::move(interface);
    return true;
}

void InterfaceStore::removeSlots(const std::vector<Slot> &gone)
{
    if (gone.empty())
        return;
    emit aboutToRemove(gone);
    for (const Slot slot : gone) {
        m_slots.remove(m_rows[slot]->id);
        *m_rows[slot] = domain::NetworkInterface();
        m_marks[slot] = Mark();
        m_free.push_back(slot);
    }
}

} // namespace store
