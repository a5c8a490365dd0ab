// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/profilesmodel.h"

#include "app/presenters/profiletext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

void ProfilesModel::merge(const std::vector<Row> &rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString id = idAt(row);
        if (std::none_of(rows.begin(), rows.end(), [&id](const Row &each) { return each.id == id; })) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t at = 0; at < rows.size(); ++at)
        place(at, rows[at]);
}

/// Rows before @p at are in place already.
void ProfilesModel::place(size_t at, const Row &row)
{
    const int to = static_cast<int>(at);
    const int from = rowOf(row.id);
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_rows.insert(m_rows.begin() + to, row);
        endInsertRows();
        return;
    }
    if (from != to) {
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }
    if (m_rows[at] != row) {
        m_rows[at] = row;
        emit dataChanged(index(to), index(to));
    }
}

QString ProfilesModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].id : QString();
}

int ProfilesModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole: {
        QStringList words{row.name, row.details, row.state};
        if (row.colour != domain::ColourMark::None)
            words.insert(1, ProfileText::colour(row.colour));
        return words.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return {}; // a name may look like HTML
    case IdRole:
        return row.id;
    case ColourRole:
        return static_cast<int>(row.colour);
    case DetailsRole:
        return row.details;
    case StateRole:
        return row.state;
    case KeysRole:
        return static_cast<int>(row.keys);
    default:
        return {};
    }
}

} // namespace presenters
