// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/addressselectionmodel.h"

#include "app/models/addresstext.h"

#include <QSet>

#include <algorithm>

namespace presenters {

void AddressSelectionModel::merge(const std::vector<domain::Ipv6Address> &present)
{
    // By hash: a server may tell of ten thousand.
    const QSet<domain::Ipv6Address> there(present.begin(), present.end());
    QSet<domain::Ipv6Address> known;
    known.reserve(static_cast<qsizetype>(m_rows.size() + present.size()));
    bool marksChanged = false;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        known.insert(m_rows[i].address);
        const bool gone = !there.contains(m_rows[i].address);
        if (gone == m_rows[i].gone)
            continue;
        m_rows[i].gone = gone;
        m_rows[i].checked = false;
        marksChanged = true;
        emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
    std::vector<Row> added;
    for (const domain::Ipv6Address &address : present) {
        if (!known.contains(address))
            added.push_back({address, false, false});
        known.insert(address);
    }
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        endInsertRows();
    }
    if (marksChanged || !added.empty())
        emit selectionChanged();
}

std::vector<domain::Ipv6Address> AddressSelectionModel::checked() const
{
    std::vector<domain::Ipv6Address> addresses;
    for (const Row &row : m_rows) {
        if (row.checked)
            addresses.push_back(row.address);
    }
    return addresses;
}

int AddressSelectionModel::presentCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.gone; }));
}

void AddressSelectionModel::setAllChecked(Qt::CheckState state)
{
    if (m_locked || m_rows.empty())
        return;
    for (Row &row : m_rows)
        row.checked = !row.gone && state == Qt::Checked;
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit selectionChanged();
}

Qt::CheckState AddressSelectionModel::allChecked() const
{
    const int marked = static_cast<int>(checked().size());
    if (marked == 0)
        return Qt::Unchecked;
    return marked == presentCount() ? Qt::Checked : Qt::PartiallyChecked;
}

void AddressSelectionModel::check(const std::vector<domain::Ipv6Address> &addresses)
{
    if (m_locked || m_rows.empty())
        return;
    const QSet<domain::Ipv6Address> wanted(addresses.begin(), addresses.end());
    for (Row &row : m_rows)
        row.checked = !row.gone && wanted.contains(row.address);
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit selectionChanged();
}

void AddressSelectionModel::setLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void AddressSelectionModel::setAddressFormat(domain::AddressFormat format)
{
    m_format = format;
    retranslate();
}

void AddressSelectionModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int AddressSelectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AddressSelectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        //: %1 is an address
        return row.gone ? tr("%1 – gone").arg(models::addressText(row.address, m_format))
                        : models::addressText(row.address, m_format);
    case Qt::ToolTipRole:
        return row.gone ? tr("The interface does not have this address any more.") : QString();
    case Qt::CheckStateRole:
        return row.checked ? Qt::Checked : Qt::Unchecked;
    case GoneRole:
        return row.gone;
    default:
        return {};
    }
}

bool AddressSelectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    Row &row = m_rows[static_cast<size_t>(index.row())];
    if (m_locked || row.gone)
        return false;
    row.checked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit selectionChanged();
    return true;
}

Qt::ItemFlags AddressSelectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (m_locked || row.gone)
        return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace presenters
