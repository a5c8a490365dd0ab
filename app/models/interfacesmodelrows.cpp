// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/interfacesmodel.h"

#include <algorithm>

namespace models {

int InterfacesModel::rowOf(const QString &interfaceId) const
{
    if (!m_region)
        return -1;
    const std::optional<Slot> slot = m_region->interfaces.slotOf(interfaceId);
    return slot && isShown(*slot) ? m_rowOf[*slot] : -1;
}

QString InterfacesModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_region->interfaces.rowAt(m_rows[static_cast<size_t>(row)]).id();
}

std::optional<domain::NetworkInterface> InterfacesModel::interfaceAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_region->interfaces.at(m_rows[static_cast<size_t>(row)]);
}

QStringList InterfacesModel::idsBetween(int firstRow, int lastRow) const
{
    constexpr int ahead = 16; // neighbours in the table lie anywhere in memory, which is what would be waited for
    const int end = std::min(lastRow, rowCount() - 1) + 1;
    QStringList ids;
    for (int row = std::max(0, firstRow); row < end; ++row) {
        if (const int later = row + ahead; later < end)
            m_region->interfaces.rowAt(m_rows[static_cast<size_t>(later)]).prefetch();
        ids.append(idAt(row));
    }
    return ids;
}

std::vector<QStringList> InterfacesModel::valuesOf(const QString &interfaceId,
                                                   const std::vector<Column> &columnsWanted) const
{
    std::vector<QStringList> cells;
    const std::optional<Slot> slot = m_region ? m_region->interfaces.slotOf(interfaceId) : std::nullopt;
    if (!slot)
        return cells;
    const InterfaceText text = textOf(*slot);
    cells.reserve(columnsWanted.size());
    for (const Column column : columnsWanted)
        cells.push_back(text.values(column));
    return cells;
}

QStringList InterfacesModel::ipv6Of(const QString &interfaceId) const
{
    QStringList addresses;
    const store::PackedInterface *row = m_region ? m_region->interfaces.findRow(interfaceId) : nullptr;
    if (!row)
        return addresses;
    for (const domain::Ipv6Address &address : row->ipv6())
        addresses.append(address.toString());
    return addresses;
}

int InterfacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InterfacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant InterfacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Slot slot = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const InterfaceText text = textOf(slot);
    switch (role) {
    case Qt::DisplayRole:
        return text.display(column);
    case Qt::ToolTipRole:
        return text.toolTip(column);
    case Qt::AccessibleTextRole:
        return text.accessible(column);
    case FullTextRole:
        return text.full(column);
    case WholeTextRole:
        return text.whole(column);
    case SortRole:
        return text.raw(column);
    case StatusRole:
        return static_cast<int>(text.row().common().status);
    case IdRole:
        return text.row().id();
    case SlotRole:
        return slot;
    default:
        return {};
    }
}

Qt::ItemFlags InterfacesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QVariant InterfacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return title(static_cast<Column>(section));
    return {};
}

QString InterfacesModel::title(Column column)
{
    return InterfaceText::title(column);
}

std::vector<InterfacesModel::Slot> InterfacesModel::shownOrder() const
{
    std::vector<Slot> order;
    order.reserve(m_order.sorted().size());
    std::copy_if(m_order.sorted().begin(), m_order.sorted().end(), std::back_inserter(order),
                 [this](Slot slot) { return m_matches[slot] != 0; });
    return order;
}

/// The only place that changes the rows. Kept rows go to the front, the others are removed from the end, new ones are
/// inserted at the end, then all go where they belong: whatever changed, that is two moves and two ranges at most.
void InterfacesModel::setOrder(const std::vector<Slot> &order)
{
    std::vector<quint8> isWanted(m_rowOf.size());
    for (const Slot slot : order)
        isWanted[slot] = 1;
    std::vector<Slot> kept;
    std::vector<Slot> fresh;
    for (const Slot slot : order)
        (isShown(slot) ? kept : fresh).push_back(slot);
    if (kept.size() < m_rows.size()) {
        std::vector<Slot> keptFirst = kept;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(keptFirst),
                     [&isWanted](Slot slot) { return isWanted[slot] == 0; });
        permute(keptFirst);
        beginRemoveRows({}, static_cast<int>(kept.size()), rowCount() - 1);
        for (size_t row = kept.size(); row < m_rows.size(); ++row)
            m_rowOf[m_rows[row]] = -1;
        m_rows.resize(kept.size());
        endRemoveRows();
    }
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        for (const Slot slot : fresh) {
            m_rowOf[slot] = rowCount();
            m_rows.push_back(slot);
        }
        endInsertRows();
    }
    permute(order);
}

void InterfacesModel::permute(const std::vector<Slot> &order)
{
    if (order == m_rows)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> slotsBefore;
    slotsBefore.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        slotsBefore.push_back(m_rows[static_cast<size_t>(index.row())]);
    m_rows = order;
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row]] = static_cast<int>(row);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rowOf[slotsBefore[static_cast<size_t>(i)]], before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void InterfacesModel::announceTouched(const std::vector<Slot> &touched)
{
    constexpr size_t mostRanges = 50;
    std::vector<int> rows;
    for (const Slot slot : touched) {
        if (isShown(slot))
            rows.push_back(m_rowOf[slot]);
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    const auto announce = [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, columns - 1));
    };
    if (rows.size() > mostRanges) {
        announce(rows.front(), rows.back());
        return;
    }
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        announce(rows[first], rows[last]);
        first = last + 1;
    }
}

} // namespace models
