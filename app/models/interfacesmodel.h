// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/models/filter.h"
#include "app/models/instancenumbers.h"
#include "app/models/roworder.h"
#include "app/models/searchindex.h"
#include "app/store/store.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace models {

/// The ENI table of one account and region: rows are slots of the store, filtered and sorted here.
/// Merges, never resets to refresh: selection and scroll survive. New rows and new content are taken in slices of a few
/// milliseconds and shown at most four times a second; a reset comes with another region only.
class InterfacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Slot = store::InterfaceStore::Slot;

    using Column = models::Column;
    static constexpr int columns = static_cast<int>(Column::Count);

    enum Role {
        StatusRole = Qt::UserRole + 1, ///< domain::InterfaceStatus as int, for the delegate's icon
        IdRole,                        ///< the ENI's id
        SlotRole,                      ///< the store's slot
        SortRole,                      ///< the raw value: numbers and times as such, the rest as text
        FullTextRole,                  ///< the whole text, for copying; DisplayRole may be a shorter one
        WholeTextRole,                 ///< the whole text as it is shown: addresses in their format
    };

    explicit InterfacesModel(const core::Clock &clock, QObject *parent = nullptr);
    ~InterfacesModel() override;

    /// Shows another region, or nothing; the one reset of this model. @p region outlives its time here.
    void setRegion(store::RegionStore *region, const QString &regionId);
    /// What the Region column shows; the region's id until a name is set.
    void setRegionName(const QString &name);
    /// Dates, numbers and the order of names follow @p locale from now on.
    void setLocale(const QLocale &locale);
    /// How addresses are shown from now on; rows keep their places.
    void setAddressFormat(domain::AddressFormat format);
    /// Words anew after a change of language, with the default locale.
    void retranslate();

    /// See Filter for what @p text may say. An empty text shows all.
    void setFilter(const QString &text);
    const QString &filterText() const { return m_filter.text(); }
    Column sortColumn() const { return m_order.column(); }
    Qt::SortOrder sortOrder() const { return m_order.direction(); }
    /// True while rows or keys are still being taken in: the table shows the order from before.
    bool isBusy() const { return !isIdle() || m_isPublishDue; }
    /// True while names or limits are known that rows do not show yet; they will, a quarter of a second later at most.
    bool hasNews() const { return !m_newsAbout.isEmpty(); }
    /// True once an order of thousands of names has given their keys back; it does so when nothing else happens.
    bool isOrderSettled() const { return m_order.isSettled(); }

    /// A listing is over: what has come is shown as soon as it is taken in, without the pause between two repaints.
    void hurry();

    /// ENIs of the region, shown or not.
    qsizetype knownCount() const { return m_region ? m_region->interfaces.count() : 0; }
    /// Row of an ENI; -1 when it is not shown.
    int rowOf(const QString &interfaceId) const;
    QString idAt(int row) const;
    /// The row's ENI; nothing beyond the rows.
    std::optional<domain::NetworkInterface> interfaceAt(int row) const;
    /// Ids of these rows, those beyond the rows left out.
    QStringList idsBetween(int firstRow, int lastRow) const;

    /// What each of these cells holds, whole and canonical; nothing for an unknown ENI. Shown or not.
    std::vector<QStringList> valuesOf(const QString &interfaceId, const std::vector<Column> &columns) const;
    /// The ENI's IPv6 addresses, canonical. Shown or not.
    QStringList ipv6Of(const QString &interfaceId) const;

    static QString title(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Rows may be dragged away.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The new order shows once it is made; rows keep their places until then.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// Rows were taken in, filtered or sorted; counts may be others.
    void settled();

private:
    /// Real time: how long the thread is held at a time.
    static constexpr qint64 sliceMilliseconds = 8;
    /// What is still to be done for a slot.
    enum Pending : quint8 { Nothing = 0, TextOnly = 1, KeyOnly = 2, Everything = 3 };

    /// Ids of surroundings that are known anew, by what they are the ids of; one that is not known any more is in each.
    struct News
    {
        QSet<QString> instances;
        QSet<QString> types;
        QSet<QString> networks;
        bool isEmpty() const { return instances.isEmpty() && types.isEmpty() && networks.isEmpty(); }
    };

    void onAdded(const std::vector<Slot> &rows);
    void onChanged(const std::vector<Slot> &rows);
    void onAboutToRemove(const std::vector<Slot> &rows);
    void onSurroundingsChanged(const QSet<QString> &ids);
    void enqueue(Slot slot, Pending what);
    void enqueueAll(Pending what);
    void reorder(Column column, Qt::SortOrder direction, Pending what);
    void beBusy();
    void workSlice();
    bool workStep();
    void takeNext();
    void oweText(Slot slot);
    void makeText(Slot slot, const InterfaceText &text);
    void beAtLeisureSoon();
    void workAtLeisure();
    bool leisureStep();
    bool lookForAffected();
    News newsOf(const QSet<QString> &ids) const;
    bool isAffected(const store::PackedInterface &row) const;
    bool isIdle() const;
    void publishInTime();
    void publish();
    void forget();
    std::vector<Slot> shownOrder() const;
    void setOrder(const std::vector<Slot> &order);
    void permute(const std::vector<Slot> &order);
    void announceTouched(const std::vector<Slot> &touched);
    InterfaceText textOf(Slot slot) const;
    bool isShown(Slot slot) const { return slot < m_rowOf.size() && m_rowOf[slot] >= 0; }
    const QString &regionText() const { return m_regionName.isEmpty() ? m_regionId : m_regionName; }

    store::RegionStore *m_region = nullptr;
    QString m_regionId;
    QString m_regionName;
    QLocale m_locale;
    domain::AddressFormat m_addressFormat = domain::AddressFormat::Compressed;
    Filter m_filter;
    SearchIndex m_search;
    InstanceNumbers m_instanceNumbers;
    RowOrder m_order;               ///< every slot that was taken in, sorted
    std::vector<Slot> m_rows;       ///< the shown ones: the model's rows
    std::vector<int> m_rowOf;       ///< by slot: its row, -1 when not shown
    std::vector<quint8> m_matches;  ///< by slot: passes the filter
    std::vector<Pending> m_todo;    ///< by slot
    std::deque<Slot> m_pending;     ///< those with something to do
    std::vector<quint8> m_owesText; ///< by slot: its text in m_search is to be made, anew or for the first time
    std::deque<Slot> m_textsOwed;   ///< those, and some whose texts were made meanwhile
    std::vector<Slot> m_touched;    ///< taken in since the last publish: their cells show something new
    QSet<QString> m_newsAbout;      ///< surroundings whose rows are still to be looked for
    News m_lookingFor;              ///< those that are being looked for, from m_lookAt on
    Slot m_lookAt = 0;
    bool m_isReordering = false; ///< a new order is being made; the old one is shown until it is complete
    qsizetype m_unsorted = 0;    ///< how many of the pending, from the first on, the new order waits for
    bool m_isPublishDue = false;
    bool m_isHurried = false;
    QTimer m_work;
    QTimer m_leisure;            ///< for what can wait until nothing else happens
    bool m_hasFreedMuch = false; ///< keys of thousands of rows
    core::Alarm m_pause;         ///< between two publishes
};

} // namespace models
