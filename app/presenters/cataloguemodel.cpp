// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/cataloguemodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

void CatalogueModel::setRows(std::vector<Row> rows)
{
    const bool areSame = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                                    [](const Row &a, const Row &b) { return a.code == b.code; });
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (m_rows != rows) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

QString CatalogueModel::codeAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].code : QString();
}

int CatalogueModel::rowOf(const QString &code) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&code](const Row &row) { return row.code == code; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.code;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(row.code, row.title);
    case Qt::ToolTipRole:
        return u"<p>%1</p><p>%2</p><p>%3</p>"_s.arg(row.code.toHtmlEscaped(), row.title.toHtmlEscaped(),
                                                    row.actions.toHtmlEscaped());
    case TitleRole:
        return row.title;
    case ActionsRole:
        return row.actions;
    default:
        return {};
    }
}

} // namespace presenters
