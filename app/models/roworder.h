// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/column.h"
#include "app/models/interfacetext.h"
#include "app/store/store.h"

#include <QCollator>

#include <optional>
#include <unordered_map>
#include <vector>

namespace models {

/// Every known slot in the order of one column. Keys are made once per row and slot, and what is new is sorted in small
/// runs that are merged, so that no single step takes long. The keys of thousands of names take much room: once all is
/// sorted, settleStep() puts numbers in their place.
class RowOrder
{
public:
    using Slot = store::InterfaceStore::Slot;

    RowOrder();

    Column column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    /// In order as of the last commit().
    const std::vector<Slot> &sorted() const { return m_sorted; }
    qsizetype count() const { return static_cast<qsizetype>(m_sorted.size()); }

    /// Forgets every slot: all of @p region are to be put again. @p numbers are those of InstanceNumbers, where there
    /// are any.
    void start(const store::RegionStore *region, Column column, Qt::SortOrder direction, const QLocale &locale,
               std::vector<quint32> numbers = {});
    /// The same with an order that was complete and left for another one: false when there is none, or it is not true
    /// any more. Nothing is to be put then.
    bool startFormer(Column column, Qt::SortOrder direction);
    /// Something about these is known anew, their names for example.
    void noteNews(const QSet<QString> &ids);
    /// True when the order is not the one of the texts that there are now, or commit() would take long: it is to be
    /// started again.
    bool areRanksStale() const { return m_areRanksStale; }
    /// True when a name that changes is to be put at once: later, nobody knows what its row was placed by.
    bool isSettled() const { return m_isSettled; }
    /// What rows say has changed: no former order is true any more.
    void forgetFormer();
    /// The other direction, with the keys that are there; commits.
    void reverse();
    /// Whether a row says the same as when the order was started.
    enum class Row { AsBefore, Changed };
    /// Adds a slot, or gives it a new key; it takes its place with commit(). One whose key is as before keeps its
    /// place.
    void put(Slot slot, const InterfaceText &text, Row row);
    void commit();
    /// Sorts what was put and not sorted yet.
    void closeRun();
    /// By slot, from 1: the place of its text among the different texts; 0 for an empty one. Of a column with texts, in
    /// ascending order.
    std::vector<quint32> placesOfTexts() const;
    /// Of Column::Ipv6Usage: how much of the limit is used, then the limit; 0 for an unknown one.
    static quint32 usageNumber(const InterfaceText &text);
    /// A step of about a millisecond of the work that commit() would have to do. False when there is nothing to do;
    /// with Due, when the runs are too unlike in length for merging to pay already.
    enum class Merge { Due, All };
    bool mergeStep(Merge merge);
    /// Some of the work of forgetting the keys of names, when all are sorted and there are many. False when there is
    /// nothing to do.
    bool settleStep();
    /// Gives back some of the keys of an order that is no longer wanted: thousands of them take long. False without
    /// any.
    bool tidyStep();
    /// Takes out those for which @p isGone is not 0.
    void remove(const std::vector<quint8> &isGone);

private:
    enum class Kind : quint8 {
        Empty, ///< rows without a value come last in either direction
        Number,
        Text,    ///< a key for it is in m_texts; low is a hash of it
        Settled, ///< a name without a key: high is its place among the settled ones, low a hash of it
    };
    struct Key
    {
        quint64 high = 0;
        quint64 low = 0;
        Kind kind = Kind::Empty;
    };
    using SortKey = std::optional<QCollatorSortKey>;
    /// What is kept of a row, in two places.
    struct WholeKey
    {
        Key key;
        SortKey text;
    };
    /// The first 16 characters of an id: few ids are alike in these, and numbers are compared faster than texts.
    struct IdKey
    {
        quint64 high = 0;
        quint64 low = 0;
    };
    /// An order that was complete when another one was wanted.
    struct Former
    {
        Column column = Column::Name;
        Qt::SortOrder direction = Qt::AscendingOrder;
        std::vector<Key> keys;
        std::vector<SortKey> texts;
        std::vector<Slot> sorted;
        bool isSettled = false;
    };
    using Run = std::vector<Slot>;
    enum class Place : quint8 {
        None,
        Fresh, ///< put, not committed yet
        Sorted,
    };
    /// Two runs on their way into one.
    struct Merging
    {
        Run left;
        Run right;
        Run merged;
        size_t leftTaken = 0;
        size_t rightTaken = 0;
    };

    template<typename Text> static IdKey startOf(const Text &id);
    static IdKey idKeyOf(const store::PackedInterface &row);
    Key idKey(Slot slot) const;
    static Key numberKey(quint64 high, quint64 low) { return {high, low, Kind::Number}; }
    static Key numberOrEmpty(quint64 number) { return number == 0 ? Key() : numberKey(0, number); }
    bool isAsBefore(Slot slot, const InterfaceText &text) const;
    WholeKey keyOf(Slot slot, const InterfaceText &text, Row row);
    std::optional<Key> rankKey(const InterfaceText &text);
    WholeKey keyOf(const InterfaceText &text) const;
    Key numberOf(const InterfaceText &text) const;
    WholeKey textKey(const QString &text) const;
    void keep(Slot slot, WholeKey &&key);
    bool groupTexts(QHash<QString, quint32> &groups);
    void rankTexts(const store::RegionStore &region, const QLocale &locale);
    bool isComplete() const;
    void beginAnew();
    void dropTexts(std::vector<SortKey> &&texts);
    static int compare(const WholeKey &left, const WholeKey &right);
    int compare(Slot left, Slot right) const;
    int compareWithSettled(Slot left, Slot right) const;
    const QCollatorSortKey &sortKeyOf(Slot slot) const;
    void settle();
    bool isBefore(Slot left, Slot right) const;
    void sortNumbers(Run &run) const;
    void beginMerging();
    void goOnMerging();
    void finishMerging();
    Run merged(const Run &left, const Run &right) const;

    const store::InterfaceStore *m_interfaces = nullptr;
    Column m_column = Column::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QCollator m_collator;
    std::vector<Key> m_keys;      ///< by slot
    std::vector<SortKey> m_texts; ///< by slot, of those that are texts; empty when none is
    std::vector<IdKey> m_ids;     ///< by slot
    qsizetype m_fresh = 0;        ///< put since the last commit()
    bool m_isSettled = false;     ///< some key is
    /// While an order is being settled: the places of the names of m_sorted, as far as they are found.
    std::vector<quint32> m_settling;
    /// Of settled names, until the runs are merged.
    mutable std::unordered_map<Slot, QCollatorSortKey> m_probed;
    /// Of a column with few different texts: their places, by what they are made from. 0: there is no text.
    QHash<QString, quint32> m_ranks;
    std::vector<quint32> m_numbers; ///< the same by slot, as of the start, or those of InstanceNumbers; else empty
    bool m_areRanksStale = false;
    std::optional<Former> m_former;
    std::vector<Place> m_places; ///< by slot
    Run m_sorted;
    Run m_open;              ///< put, not sorted yet
    std::vector<Run> m_runs; ///< sorted, the longest first
    std::optional<Merging> m_merging;
    std::vector<SortKey> m_unwanted; ///< of former orders
};

} // namespace models
