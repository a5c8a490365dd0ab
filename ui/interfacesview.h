// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/preferences.h"
#include "ui/columnstate.h"

#include <QStringList>
#include <QTableView>

#include <limits>

class QMenu;

namespace ui {

/// The table of network interfaces: whole rows are selected, columns are chosen, moved, sized and sorted by the user.
/// The arrangement survives a change of the model.
class InterfacesView : public QTableView
{
    Q_OBJECT

public:
    using Column = models::Column;

    explicit InterfacesView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    ColumnState columnState() const;
    void setColumnState(const ColumnState &state);
    bool isColumnVisible(Column column) const { return !isColumnHidden(static_cast<int>(column)); }
    void setColumnVisible(Column column, bool visible);

    /// One check item a column in the order on the screen, and "Reset Columns"; what was in @p menu goes.
    void fillColumnsMenu(QMenu *menu);

    /// How high rows are.
    void setDensity(domain::Density density);
    /// The address column gets another width, unless the user chose one.
    void setAddressFormat(domain::AddressFormat format);

    /// In the order on the screen.
    std::vector<Column> visibleColumns() const;
    /// Ids of the selected rows, from top to bottom; the first so many of them.
    QStringList selectedIds(qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    /// Selects these rows and nothing else; ids without a row are left out.
    void selectIds(const QStringList &ids);
    /// The rows are others: scrolls to the first selected one, or to the top when none is selected.
    void showSelectionOrTop();

signals:
    void selectedIdsChanged();
    /// Enter, or a double click, on a row.
    void rowActivated();
    /// The pointer takes the selected rows away. What it takes is in the receiver's hands.
    void dragWanted();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeader();
    void fitRowHeight();
    int standardWidth(Column column) const;
    void showHeaderMenu(const QPoint &position);
    void addColumnItem(QMenu *menu, Column column);

    domain::Density m_density = domain::Density::Comfortable;
    domain::AddressFormat m_addressFormat = domain::AddressFormat::Compressed;
    ColumnState m_pending = ColumnState::standard(); ///< for the next model, while there is none
};

} // namespace ui
