// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/interfacesmodel.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace models {

namespace {

/// At most four publishes a second: each has the table repainted.
constexpr auto publishPause = 250ms;
/// Rows that are taken in between two looks at the clock.
constexpr int takenAtOnce = 16;

} // namespace

InterfacesModel::InterfacesModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pause(clock)
{
    m_order.start(nullptr, Column::Name, Qt::AscendingOrder, m_locale);
    connect(&m_work, &QTimer::timeout, this, &InterfacesModel::workSlice);
    m_leisure.setSingleShot(true);
    connect(&m_leisure, &QTimer::timeout, this, &InterfacesModel::workAtLeisure);
    connect(&m_pause, &core::Alarm::rang, this, [this] {
        if (m_isPublishDue && !m_isReordering && !m_order.areRanksStale())
            publish();
        if (!isIdle())
            beBusy();
    });
}

InterfacesModel::~InterfacesModel() = default;

void InterfacesModel::setRegion(store::RegionStore *region, const QString &regionId)
{
    beginResetModel();
    if (m_region) {
        m_region->interfaces.disconnect(this);
        m_region->surroundings.disconnect(this);
    }
    m_region = region;
    m_regionId = regionId;
    m_regionName.clear();
    forget();
    endResetModel();
    if (!m_region)
        return;
    connect(&m_region->interfaces, &store::InterfaceStore::added, this, &InterfacesModel::onAdded);
    connect(&m_region->interfaces, &store::InterfaceStore::changed, this, &InterfacesModel::onChanged);
    connect(&m_region->interfaces, &store::InterfaceStore::aboutToRemove, this, &InterfacesModel::onAboutToRemove);
    connect(&m_region->surroundings, &store::SurroundingsStore::changed, this, &InterfacesModel::onSurroundingsChanged);
    enqueueAll(Everything);
}

void InterfacesModel::setRegionName(const QString &name)
{
    m_regionName = name;
    if (!m_rows.empty()) {
        const int column = static_cast<int>(Column::Region);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void InterfacesModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    m_search.retranslate();
    m_order.forgetFormer();
    m_instanceNumbers.forget();
    reorder(sortColumn(), sortOrder(), Everything);
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void InterfacesModel::setAddressFormat(domain::AddressFormat format)
{
    if (format == m_addressFormat)
        return;
    m_addressFormat = format;
    if (!m_rows.empty()) {
        const int column = static_cast<int>(Column::Ipv6Addresses);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void InterfacesModel::retranslate()
{
    setLocale(QLocale());
}

void InterfacesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    const auto wanted = static_cast<Column>(column);
    if (wanted != sortColumn()) {
        if (m_pending.empty() && m_order.startFormer(wanted, order)) {
            m_isReordering = false;
            m_unsorted = 0;
            setOrder(shownOrder());
            beAtLeisureSoon();
            emit settled();
            return;
        }
        reorder(wanted, order, KeyOnly);
    } else if (order != sortOrder() && m_order.areRanksStale()) {
        reorder(wanted, order, KeyOnly);
    } else if (order != sortOrder()) {
        m_order.reverse();
        if (!m_isReordering)
            setOrder(shownOrder());
        emit settled();
    }
}

void InterfacesModel::reorder(Column column, Qt::SortOrder direction, Pending what)
{
    m_order.start(m_region, column, direction, m_locale, m_instanceNumbers.of(column));
    enqueueAll(what);
    m_unsorted = static_cast<qsizetype>(m_pending.size());
    m_isReordering = m_unsorted > 0;
}

void InterfacesModel::onAdded(const std::vector<Slot> &rows)
{
    for (const Slot slot : rows)
        enqueue(slot, Everything);
}

void InterfacesModel::onChanged(const std::vector<Slot> &rows)
{
    if (m_order.isSettled()) {
        for (const Slot slot : rows)
            m_order.put(slot, textOf(slot), RowOrder::Row::Changed);
    }
    onAdded(rows);
}

void InterfacesModel::onAboutToRemove(const std::vector<Slot> &rows)
{
    std::vector<quint8> isGone(m_region->interfaces.slotCount());
    for (const Slot slot : rows) {
        isGone[slot] = 1;
        m_search.remove(slot);
        if (slot < m_todo.size()) {
            m_todo[slot] = Nothing;
            m_matches[slot] = 0;
            m_owesText[slot] = 0;
        }
    }
    m_order.remove(isGone);
    m_instanceNumbers.forget();
    m_leisure.start(0); // to number the rest
    const auto gone = [&isGone](Slot slot) {
        return isGone[slot] != 0;
    };
    m_unsorted -= std::count_if(m_pending.begin(), m_pending.begin() + m_unsorted, gone);
    std::erase_if(m_pending, gone);
    std::erase_if(m_touched, gone);
    std::vector<Slot> rest = m_rows;
    std::erase_if(rest, gone);
    setOrder(rest);
    emit settled();
}

void InterfacesModel::onSurroundingsChanged(const QSet<QString> &ids)
{
    m_newsAbout.unite(ids);
    m_order.noteNews(ids);
    beBusy();
}

void InterfacesModel::enqueue(Slot slot, Pending what)
{
    if (slot >= m_todo.size()) {
        m_todo.resize(slot + 1, Nothing);
        m_matches.resize(slot + 1);
        m_owesText.resize(slot + 1);
        m_rowOf.resize(slot + 1, -1);
    }
    if (m_todo[slot] == Nothing)
        m_pending.push_back(slot);
    m_todo[slot] = std::max(m_todo[slot], what);
    beBusy();
}

void InterfacesModel::beBusy()
{
    if (!m_work.isActive())
        m_work.start(0);
}

void InterfacesModel::enqueueAll(Pending what)
{
    if (!m_region)
        return;
    for (Slot slot = 0; slot < m_region->interfaces.slotCount(); ++slot) {
        if (m_region->interfaces.isUsed(slot))
            enqueue(slot, what);
    }
}

void InterfacesModel::workSlice()
{
    QElapsedTimer timer;
    timer.start();
    bool isMore = true;
    while (isMore && timer.elapsed() < sliceMilliseconds)
        isMore = workStep();
    if (!isMore && isIdle())
        m_work.stop();
    publishInTime();
}

/// Does a little of what is to be done; false when there is nothing more to do in this slice.
bool InterfacesModel::workStep()
{
    const bool isSorted = m_isReordering && m_unsorted == 0;
    if (m_order.mergeStep(isSorted ? RowOrder::Merge::All : RowOrder::Merge::Due))
        return true;
    if (isSorted) {
        m_isReordering = false;
        publish();
        beAtLeisureSoon();
        return false;
    }
    if (!m_pending.empty()) {
        for (int taken = 0; taken < takenAtOnce && !m_pending.empty() && !(m_isReordering && m_unsorted == 0); ++taken)
            takeNext();
        return true;
    }
    if (m_order.areRanksStale()) {
        reorder(sortColumn(), sortOrder(), KeyOnly);
        return true;
    }
    if (!isIdle() && !lookForAffected())
        return true;
    return m_order.tidyStep();
}

void InterfacesModel::takeNext()
{
    const Slot slot = m_pending.front();
    m_pending.pop_front();
    const Pending what = std::exchange(m_todo[slot], Nothing);
    const InterfaceText text = textOf(slot);
    if (what == Everything) {
        oweText(slot);
        m_matches[slot] = 1;
        m_order.forgetFormer();
        m_instanceNumbers.forget();
    }
    if (m_owesText[slot] != 0 && !m_filter.matchesAll()) {
        makeText(slot, text);
        m_matches[slot] = m_filter.matches(m_search.at(slot), text.row());
    }
    if (what != KeyOnly)
        m_touched.push_back(slot);
    if (what != TextOnly)
        m_order.put(slot, text, what == KeyOnly ? RowOrder::Row::AsBefore : RowOrder::Row::Changed);
    m_unsorted -= m_unsorted > 0 ? 1 : 0;
}

/// Looks through some rows for those whose names or limits come from surroundings that are known anew.
/// True when it has looked through all of them.
bool InterfacesModel::lookForAffected()
{
    constexpr Slot some = 1000;
    if (m_lookAt == 0)
        m_lookingFor = newsOf(std::exchange(m_newsAbout, {}));
    const store::InterfaceStore &interfaces = m_region->interfaces;
    const Slot end = std::min(interfaces.slotCount(), m_lookAt + some);
    for (; m_lookAt < end; ++m_lookAt) {
        if (interfaces.isUsed(m_lookAt) && isAffected(interfaces.rowAt(m_lookAt)))
            enqueue(m_lookAt, Everything);
    }
    if (m_lookAt < interfaces.slotCount())
        return false;
    m_lookAt = 0;
    m_lookingFor = {};
    return m_pending.empty();
}

InterfacesModel::News InterfacesModel::newsOf(const QSet<QString> &ids) const
{
    const store::SurroundingsStore &surroundings = m_region->surroundings;
    News news;
    for (const QString &id : ids) {
        const bool isInstance = surroundings.instance(id) != nullptr;
        const bool isType = surroundings.instanceType(id) != nullptr;
        const bool isNetwork = surroundings.vSwitch(id) || surroundings.vpc(id);
        const bool isGone = !isInstance && !isType && !isNetwork;
        if (isInstance || isGone)
            news.instances.insert(id);
        if (isType || isGone)
            news.types.insert(id);
        if (isNetwork || isGone)
            news.networks.insert(id);
    }
    return news;
}

/// Thousands of rows are asked for each hundred names that come: what is not among the news is not looked up.
bool InterfacesModel::isAffected(const store::PackedInterface &row) const
{
    if (!m_lookingFor.instances.isEmpty() && m_lookingFor.instances.contains(row.instanceId()))
        return true;
    if (!m_lookingFor.networks.isEmpty()
        && (m_lookingFor.networks.contains(row.common().vSwitchId)
            || m_lookingFor.networks.contains(row.common().vpcId)))
        return true;
    if (m_lookingFor.types.isEmpty())
        return false;
    const domain::Instance *instance = m_region->surroundings.instance(row.instanceId());
    return instance && m_lookingFor.types.contains(instance->typeId);
}

/// Every look for rows with news goes through all of them, and waits until they can be shown again.
bool InterfacesModel::isIdle() const
{
    return m_pending.empty() && !m_isReordering && !m_order.areRanksStale() && m_lookingFor.isEmpty()
           && (m_newsAbout.isEmpty() || m_pause.isActive());
}

void InterfacesModel::publishInTime()
{
    if (m_isReordering || m_order.areRanksStale() || (m_touched.empty() && !isIdle()))
        return;
    m_isPublishDue = m_isPublishDue || !m_touched.empty();
    if (m_isPublishDue && (!m_pause.isActive() || (m_isHurried && isIdle())))
        publish();
}

void InterfacesModel::hurry()
{
    m_isHurried = true;
    beBusy();
}

void InterfacesModel::publish()
{
    m_isPublishDue = false;
    m_isHurried = m_isHurried && !isIdle();
    m_order.commit();
    std::vector<Slot> touched = std::exchange(m_touched, {});
    std::erase_if(touched, [this](Slot slot) { return !isShown(slot); });
    setOrder(shownOrder());
    announceTouched(touched);
    m_pause.start(publishPause);
    emit settled();
}

void InterfacesModel::forget()
{
    m_search.clear();
    m_filter = Filter(m_filter.text());
    m_order.forgetFormer();
    m_order.start(m_region, sortColumn(), sortOrder(), m_locale);
    m_rows.clear();
    m_rowOf.clear();
    m_matches.clear();
    m_todo.clear();
    m_pending.clear();
    m_owesText.clear();
    m_textsOwed.clear();
    m_touched.clear();
    m_newsAbout.clear();
    m_instanceNumbers.forget();
    m_lookingFor = {};
    m_lookAt = 0;
    m_unsorted = 0;
    m_isReordering = false;
    m_isPublishDue = false;
    m_isHurried = false;
    m_work.stop();
    m_leisure.stop();
    m_pause.stop();
}

InterfaceText InterfacesModel::textOf(Slot slot) const
{
    return {m_region->interfaces.rowAt(slot), m_region->surroundings, m_locale, regionText(), m_addressFormat};
}

} // namespace models
