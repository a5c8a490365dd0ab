// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/store/packedinterface.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace store {

/// The ENIs of one account and region as the program knows them now: the only copy. Each ENI keeps its slot (a small
/// number) as long as it is known; models order slots and never copy rows. Slots of removed ENIs are used again.
class InterfaceStore : public QObject
{
    Q_OBJECT

public:
    using Slot = quint32;
    using QObject::QObject;

    /// Slots ever handed out; some may be free.
    Slot slotCount() const { return static_cast<Slot>(m_rows.size()); }
    bool isUsed(Slot slot) const { return slot < m_rows.size() && !m_rows[slot].isEmpty(); }
    qsizetype count() const { return m_slots.size() + m_alike.size(); }
    domain::NetworkInterface at(Slot slot) const { return m_rows[slot].unpacked(); }
    /// The same as it is kept: for those who look at many rows, and at little of each.
    const PackedInterface &rowAt(Slot slot) const { return m_rows[slot]; }
    std::optional<domain::NetworkInterface> find(const QString &interfaceId) const;
    const PackedInterface *findRow(const QString &interfaceId) const;
    std::optional<Slot> slotOf(const QString &interfaceId) const;

    /// A place in the order of the questions to the cloud: of two answers about one ENI, the one asked later is true.
    using Moment = quint64;
    /// To be taken when a question is sent, and given with its answer.
    Moment ask() { return ++m_moment; }

    /// Starts a listing: what neither its pages nor merge() bring by endListing() is gone.
    void beginListing();
    /// Takes a page of the listing. Returns how many of its rows an earlier page had brought already.
    qsizetype mergePage(std::vector<PackedInterface> &&rows, Moment asked);
    /// Adds and updates by id. A row that the answer to a later question has told stays as it is.
    void merge(std::vector<domain::NetworkInterface> &&interfaces, Moment asked);
    /// The same with news that are true now.
    void merge(std::vector<domain::NetworkInterface> &&interfaces) { merge(std::move(interfaces), ask()); }
    /// A complete listing removes what it did not bring; a broken one removes nothing.
    enum class ListingEnd { Complete, Broken };
    void endListing(ListingEnd end);
    void remove(const QString &interfaceId);
    void clear();

signals:
    void added(const std::vector<store::InterfaceStore::Slot> &rows);
    /// Rows whose content differs from before; unchanged rows are not named.
    void changed(const std::vector<store::InterfaceStore::Slot> &rows);
    /// Sent while the rows can still be read.
    void aboutToRemove(const std::vector<store::InterfaceStore::Slot> &rows);

private:
    /// What is known of a slot besides its ENI; kept apart, so that a look at all slots is short.
    struct Mark
    {
        Moment asked = 0;   ///< the question that its content answers
        quint32 seenIn = 0; ///< the listing during which it was last told, by whatever answer
        quint32 pageOf = 0; ///< the listing that last brought it in a page
    };

    qsizetype merge(std::vector<PackedInterface> &&rows, Moment asked, quint32 pageOf);
    /// Of the row with this id; a new one where there is none.
    struct Place
    {
        Slot slot;
        bool isNew;
    };
    Place placeOf(const PackedInterface &row);
    Slot takeSlot();
    bool update(Slot slot, PackedInterface &&row, Moment asked);
    void leaveBlocks(const std::vector<Slot> &few);
    void removeSlots(const std::vector<Slot> &gone);

    std::vector<PackedInterface> m_rows; ///< by slot, as are the marks
    std::vector<Mark> m_marks;
    std::vector<Slot> m_free;
    QHash<quint32, Slot> m_slots;    ///< by the hashes of the rows' keys
    QHash<QByteArray, Slot> m_alike; ///< by their keys: of the few whose hash another one had when they came
    Moment m_moment = 0;
    quint32 m_listing = 0;
};

} // namespace store
