// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/models/column.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <vector>

namespace ui {

/// Draws the cells of the interface table: the state as icon and word, addresses and ids in the fixed-width font,
/// numbers to the right, long values elided in the middle with the whole in the tooltip.
class InterfaceCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit InterfaceCellDelegate(QObject *parent = nullptr);

    /// As QStyledItemDelegate does, which lays out each text four times to find its place: here they have one line.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    static bool isFixedWidth(models::Column column);
    static Qt::Alignment alignment(models::Column column);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void useFixedWidth(QStyleOptionViewItem *option) const;

    std::vector<QIcon> m_statusIcons; ///< by domain::InterfaceStatus
    mutable QFont m_fixedFor;         ///< the view's font that m_fixed was made for
    mutable QFont m_fixed;
};

/// The name of the icon that goes with a state's word.
QString iconNameFor(domain::InterfaceStatus status);

} // namespace ui
