// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/findingsmodel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

bool isNumber(int column)
{
    return column == FindingsModel::TimesColumn || column == FindingsModel::PlaceColumn;
}

/// Ids differ at their ends.
QString shortened(const QString &id)
{
    constexpr qsizetype longest = 16;
    return id.size() <= longest ? id : id.left(8) + u'…' + id.right(6);
}

} // namespace

FindingsModel::FindingsModel(TitleOf titleOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titleOf(std::move(titleOf))
{}

void FindingsModel::setRows(std::vector<Row> rows)
{
    if (m_rows == rows)
        return;
    if (m_rows.size() != rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool FindingsModel::hasAbout() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (size_t j = i + 1; j < m_rows.size(); ++j) {
            if (m_rows[i].code == m_rows[j].code && m_rows[i].about != m_rows[j].about)
                return true;
        }
    }
    return false;
}

void FindingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(int row, int column) const
{
    const Row &finding = m_rows[static_cast<size_t>(row)];
    switch (column) {
    case ErrorColumn:
        return finding.code.isEmpty() ? m_titleOf(row) : finding.code;
    case AboutColumn:
        return shortened(finding.about);
    case TimesColumn:
        return QLocale().toString(finding.times);
    case PlaceColumn:
        return tr("line %1").arg(QLocale().toString(finding.line));
    default:
        return {};
    }
}

QString FindingsModel::spoken(int row) const
{
    const Row &finding = m_rows[static_cast<size_t>(row)];
    QStringList parts{m_titleOf(row), tr("%n time(s)", nullptr, finding.times), text(row, PlaceColumn)};
    if (!finding.about.isEmpty())
        parts.prepend(finding.about);
    if (!finding.code.isEmpty())
        parts.prepend(finding.code);
    return parts.join(u", "_s);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == ErrorColumn ? spoken(row) : text(row, index.column());
    case Qt::ToolTipRole:
        return u"<p>%1</p>"_s.arg(
            (index.column() == AboutColumn ? m_rows[static_cast<size_t>(row)].about : m_titleOf(row)).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ErrorColumn:
        return tr("Error");
    case AboutColumn:
        return tr("About");
    case TimesColumn:
        return tr("Times");
    case PlaceColumn:
        return tr("Place");
    default:
        return {};
    }
}

} // namespace presenters
