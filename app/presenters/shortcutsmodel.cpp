// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/shortcutsmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

/// The internal id of a group; that of a row is its group's number and one.
constexpr quintptr groupId = 0;

} // namespace

bool ShortcutsModel::hasShapeOf(const std::vector<Group> &groups) const
{
    return std::equal(m_groups.begin(), m_groups.end(), groups.begin(), groups.end(),
                      [](const Group &a, const Group &b) { return a.rows.size() == b.rows.size(); });
}

void ShortcutsModel::setGroups(std::vector<Group> groups)
{
    if (m_groups == groups)
        return;
    if (!hasShapeOf(groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    m_groups = std::move(groups);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex above = index(group, 0);
        if (rowCount(above) > 0)
            emit dataChanged(index(0, 0, above), index(rowCount(above) - 1, ColumnCount - 1, above));
    }
}

void ShortcutsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QModelIndex ShortcutsModel::indexOf(const QString &name) const
{
    for (size_t group = 0; !name.isEmpty() && group < m_groups.size(); ++group) {
        const std::vector<Row> &rows = m_groups[group].rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [&name](const Row &row) { return row.name == name; });
        if (found != rows.end())
            return index(static_cast<int>(found - rows.begin()), 0, index(static_cast<int>(group), 0));
    }
    return {};
}

QModelIndex ShortcutsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex ShortcutsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, groupId);
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != groupId) {
        const Group &group = m_groups[static_cast<size_t>(index.internalId() - 1)];
        return rowData(group.rows[static_cast<size_t>(index.row())], index.column(), role);
    }
    const bool isTitle = index.column() == ActionColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
    return isTitle ? QVariant(m_groups[static_cast<size_t>(index.row())].title) : QVariant();
}

QVariant ShortcutsModel::rowData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == ActionColumn ? row.text : column == KeysColumn ? row.keys : row.defaults;
    case Qt::AccessibleTextRole:
        if (column == ActionColumn)
            return row.text + u", "_s + (row.keys.isEmpty() ? tr("no shortcut") : row.keys);
        return column == KeysColumn ? row.keys : row.defaults;
    case NameRole:
        return row.name;
    case ChangedRole:
        return row.isChanged;
    default:
        return {};
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionColumn:
        return tr("Action");
    case KeysColumn:
        return tr("Shortcut");
    case DefaultColumn:
        return tr("Default");
    default:
        return {};
    }
}

} // namespace presenters
