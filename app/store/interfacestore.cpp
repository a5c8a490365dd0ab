// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/interfacestore.h"

#include <algorithm>

namespace store {

std::optional<domain::NetworkInterface> InterfaceStore::find(const QString &interfaceId) const
{
    const PackedInterface *row = findRow(interfaceId);
    return row ? std::optional(row->unpacked()) : std::nullopt;
}

const PackedInterface *InterfaceStore::findRow(const QString &interfaceId) const
{
    const std::optional<Slot> slot = slotOf(interfaceId);
    return slot ? &m_rows[*slot] : nullptr;
}

std::optional<InterfaceStore::Slot> InterfaceStore::slotOf(const QString &interfaceId) const
{
    const QByteArray key = PackedInterface::keyOf(interfaceId);
    const auto found = m_slots.constFind(PackedInterface::keyHashOf(key));
    if (found != m_slots.cend() && m_rows[*found].key() == key)
        return *found;
    const auto alike = m_alike.constFind(key);
    return alike == m_alike.cend() ? std::nullopt : std::optional(*alike);
}

InterfaceStore::Place InterfaceStore::placeOf(const PackedInterface &row)
{
    if (!m_alike.isEmpty()) {
        if (const auto alike = m_alike.constFind(row.key().toByteArray()); alike != m_alike.cend())
            return {*alike, false};
    }
    const qsizetype known = m_slots.size();
    Slot &slot = m_slots[row.keyHash()];
    if (m_slots.size() > known) {
        slot = takeSlot();
        return {slot, true};
    }
    if (m_rows[slot].key() == row.key())
        return {slot, false};
    const Slot taken = takeSlot();
    m_alike.insert(row.key().toByteArray(), taken);
    return {taken, true};
}

void InterfaceStore::beginListing()
{
    ++m_listing;
}

qsizetype InterfaceStore::mergePage(std::vector<PackedInterface> &&rows, Moment asked)
{
    return merge(std::move(rows), asked, m_listing);
}

void InterfaceStore::merge(std::vector<domain::NetworkInterface> &&interfaces, Moment asked)
{
    merge(InterfacePacker().pack(interfaces), asked, 0);
}

/// Rows of a page of the listing @p pageOf, or of none (0). Returns how many of them that listing had brought already.
qsizetype InterfaceStore::merge(std::vector<PackedInterface> &&rows, Moment asked, quint32 pageOf)
{
    std::vector<Slot> addedRows;
    std::vector<Slot> changedRows;
    qsizetype again = 0;
    for (PackedInterface &row : rows) {
        if (!row.hasId())
            continue;
        const auto [slot, isNew] = placeOf(row);
        Mark &mark = m_marks[slot];
        again += pageOf != 0 && mark.pageOf == pageOf ? 1 : 0;
        mark.pageOf = pageOf != 0 ? pageOf : mark.pageOf;
        mark.seenIn = m_listing;
        if (isNew) {
            m_rows[slot] = std::move(row);
            mark.asked = asked;
            addedRows.push_back(slot);
        } else if (update(slot, std::move(row), asked)) {
            changedRows.push_back(slot);
        }
    }
    if (2 * addedRows.size() < rows.size())
        leaveBlocks(addedRows);
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
        if (isUsed(slot) && m_marks[slot].seenIn != m_listing)
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
        if (isUsed(slot))
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
    m_rows.emplace_back();
    m_marks.emplace_back();
    return static_cast<Slot>(m_rows.size() - 1);
}

bool InterfaceStore::update(Slot slot, PackedInterface &&row, Moment asked)
{
    if (asked < m_marks[slot].asked)
        return false;
    m_marks[slot].asked = asked;
    PackedInterface &known = m_rows[slot];
    if (known == row)
        return false;
    row.shareCommon(known);
    row.leaveBlock();
    known = std::move(row);
    return true;
}

/// The blocks of a refresh would stay for a few rows each, refresh after refresh.
void InterfaceStore::leaveBlocks(const std::vector<Slot> &few)
{
    for (const Slot slot : few)
        m_rows[slot].leaveBlock();
}

void InterfaceStore::removeSlots(const std::vector<Slot> &gone)
{
    if (gone.empty())
        return;
    emit aboutToRemove(gone);
    for (const Slot slot : gone) {
        if (m_alike.isEmpty() || !m_alike.remove(m_rows[slot].key().toByteArray()))
            m_slots.remove(m_rows[slot].keyHash());
        m_rows[slot] = PackedInterface();
        m_marks[slot] = Mark();
        m_free.push_back(slot);
    }
}

} // namespace store
