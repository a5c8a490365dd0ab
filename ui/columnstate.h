// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/column.h"

#include <QByteArray>
#include <QString>
#include <Qt>

#include <optional>
#include <vector>

namespace ui {

/// How the user arranged the table: columns from left to right, and what it is sorted by.
struct ColumnState
{
    using Column = models::Column;

    struct Entry
    {
        Column column = Column::Name;
        int width = 0; ///< pixels at scale 1; 0: the default
        bool visible = true;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    std::vector<Entry> columns; ///< every column, once
    Column sortColumn = Column::Name;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    friend bool operator==(const ColumnState &, const ColumnState &) = default;

    /// What a new user sees.
    static ColumnState standard();
    QByteArray toBytes() const;
    /// Nothing when @p bytes are not ours. Columns that they do not know go to the end, hidden or not as by default;
    /// widths out of all proportion become the default; nothing also when no column would be visible.
    static std::optional<ColumnState> fromBytes(const QByteArray &bytes);
};

/// A column's name in files; never shown and never changed.
QString columnKey(models::Column column);

} // namespace ui
