// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace presenters {

/// The errors that were found in a text, in its order.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ErrorColumn, AboutColumn, TimesColumn, PlaceColumn, ColumnCount };
    struct Row
    {
        QString code;  ///< may be empty: then the title stands for it
        QString about; ///< the interface, or the request where the text names none; may be empty
        int times = 1;
        qsizetype line = 1;
        friend bool operator==(const Row &, const Row &) = default;
    };

    /// What happened, in one sentence in the program's language; asked for rows that are looked at.
    using TitleOf = std::function<QString(int row)>;

    explicit FindingsModel(TitleOf titleOf, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);
    /// Whether equal codes would look the same without the column.
    bool hasAbout() const;
    /// The words of headers and cells are others now.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString spoken(int row) const;

    TitleOf m_titleOf;
    std::vector<Row> m_rows;
};

} // namespace presenters
