// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/addressrowdelegate.h"

#include <algorithm>

namespace ui {

QSize AddressRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int smallestHeight = 24;
    constexpr int breathingSpace = 8;
    const QSize own = QStyledItemDelegate::sizeHint(option, index);
    return {own.width(), std::max(smallestHeight, option.fontMetrics.height() + breathingSpace)};
}

} // namespace ui
