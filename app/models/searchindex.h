// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/interfacetext.h"
#include "app/models/timetexts.h"
#include "app/store/interfacestore.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace models {

/// A folded search text per row, in few contiguous blocks, so that a filter keystroke is a plain scan of memory. What
/// thousands of rows have alike (status, zone, networks, groups) is kept once, and searched once.
/// Each of the two texts has one field after the other, in the order of Field, with a separator that no typed text
/// contains.
class SearchIndex
{
public:
    using Slot = store::InterfaceStore::Slot;
    enum class Field { Name, Id, Instance, Ipv4, Ipv6, Mac, Rest, Status, Type, Zone, Vpc, VSwitch, Group, Count };
    /// From this one on a field is in the shared text.
    static constexpr Field firstShared = Field::Status;

    struct RowText
    {
        QByteArrayView own;
        QByteArrayView shared;
        quint32 sharedNumber = 0; ///< the same for the same shared text, until clear(); never that of another one
        bool isEmpty() const { return own.isEmpty(); }
        QByteArrayView field(Field field) const;
    };

    /// Lower case as far as Unicode knows one, UTF-8.
    static QByteArray folded(QStringView text);

    void set(Slot slot, const InterfaceText &text);
    void set(Slot slot, QByteArrayView own, QByteArrayView shared);
    void remove(Slot slot);
    void clear();
    /// To be called when words of the program and dates are others: texts that are set from now on are made anew.
    void retranslate();
    /// Empty for a slot without a text.
    RowText at(Slot slot) const;
    /// Of the texts that are there, without the shared ones.
    qsizetype bytes() const { return m_used; }
    /// With those of replaced texts that have not been given back yet.
    qsizetype writtenBytes() const { return m_written; }
    /// Different shared texts that are there.
    qsizetype sharedCount() const { return m_sharedCount; }

private:
    struct Place
    {
        quint32 block = 0;
        quint32 offset = 0;
        quint32 length = 0;
        quint32 shared = 0;
    };
    struct Shared
    {
        QByteArray text;
        QString source; ///< its key among m_sharedNumbers
        quint32 uses = 0;
    };

    QByteArray ownText(const InterfaceText &text);
    quint32 sharedNumber(const InterfaceText &text);
    quint32 addShared(const QByteArray &text);
    void put(Slot slot, QByteArrayView own, quint32 shared);
    void release(const Place &place);
    void append(Place &place, QByteArrayView text);
    void compact();

    std::vector<QByteArray> m_blocks;
    std::vector<Place> m_places;
    std::vector<Shared> m_shared;
    QHash<QString, quint32> m_sharedNumbers; ///< by what the shared text is made from
    TimeTexts m_times;
    qsizetype m_used = 0;    ///< bytes of the texts that are there
    qsizetype m_written = 0; ///< with those that were replaced
    qsizetype m_sharedCount = 0;
};

} // namespace models
