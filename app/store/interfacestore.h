// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"

#include <QHash>
#include <QObject>

#include <deque>
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
    bool isUsed(Slot slot) const;
    qsizetype count() const { return m_slots.size(); }
    const domain::NetworkInterface &at(Slot slot) const { return m_rows[slot].interface; }
    const domain::NetworkInterface *find(const QString &interfaceId) const;
    std::optional<Slot> slotOf(const QString &interfaceId) const;

    /// Starts a listing: what it does not bring by endListing() is gone.
    void beginListing();
    /// Adds and updates by id; the newest wins. Texts that repeat (VPC, vSwitch, zone, type, groups) are shared.
    void merge(std::vector<domain::NetworkInterface> &&interfaces);
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
    struct Row
    {
        domain::NetworkInterface interface;
        quint32 listing = 0; ///< the listing that last brought it
        bool used = false;
    };

    Slot takeSlot();
    void share(domain::NetworkInterface &interface);
    void removeSlots(const std::vector<Slot> &gone);

    std::deque<Row> m_rows;
    std::vector<Slot> m_free;
    QHash<QString, Slot> m_slots;
    QHash<QString, QString> m_texts;
    quint32 m_listing = 0;
};

} // namespace store
