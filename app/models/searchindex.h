// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/interfacetext.h"
#include "app/store/interfacestore.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace models {

/// A folded search text per row, in few contiguous blocks, so that a filter keystroke is a plain scan of memory.
/// A row's text has one field after the other, in the order of Field, with a separator that no typed text contains.
class SearchIndex
{
public:
    using Slot = store::InterfaceStore::Slot;
    enum class Field { Name, Id, Status, Type, Instance, Zone, Vpc, VSwitch, Ipv4, Ipv6, Group, Mac, Rest, Count };

    /// Lower case as far as Unicode knows one, UTF-8.
    static QByteArray folded(QStringView text);
    /// The row's text, ready for set().
    static QByteArray textOf(const domain::NetworkInterface &interface, const InterfaceText &text);
    /// One field of a row's text.
    static QByteArrayView field(QByteArrayView rowText, Field field);

    void set(Slot slot, const QByteArray &rowText);
    void remove(Slot slot);
    void clear();
    /// Empty for a slot without a text.
    QByteArrayView at(Slot slot) const;
    /// Of the texts that are there.
    qsizetype bytes() const { return m_used; }
    /// With those of replaced texts that have not been given back yet.
    qsizetype writtenBytes() const { return m_written; }

private:
    struct Place
    {
        quint32 block = 0;
        quint32 offset = 0;
        quint32 length = 0;
    };

    void append(Place &place, QByteArrayView text);
    void compact();

    std::vector<QByteArray> m_blocks;
    std::vector<Place> m_places;
    qsizetype m_used = 0;    ///< bytes of the texts that are there
    qsizetype m_written = 0; ///< with those that were replaced
};

} // namespace models
