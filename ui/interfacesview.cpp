// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/interfacesview.h"

#include "app/models/interfacesmodel.h"
#include "ui/interfacecelldelegate.h"
#include "ui/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QProxyStyle>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int columnCount = static_cast<int>(models::Column::Count);

/// A typical value of each column: its width is the column's first width.
QString sampleOf(models::Column column, domain::AddressFormat format)
{
    using models::Column;
    switch (column) {
    case Column::Name:
    case Column::Instance:
    case Column::Vpc:
    case Column::VSwitch:
        return u"web-production-01"_s;
    case Column::Id:
        return u"eni-bp14v2sdd3v8htln9wxy"_s;
    case Column::Status:
        return u"Creation failed"_s;
    case Column::Type:
        return u"Secondary"_s;
    case Column::Zone:
        return u"cn-hangzhou-i"_s;
    case Column::PrimaryIpv4:
        return u"192.168.100.200"_s;
    case Column::Ipv6Addresses:
        return format == domain::AddressFormat::Expanded ? u"2408:4005:003a:1a00:55aa:0000:0000:0009 +2"_s
                                                         : u"2408:4005:3a:1a00:55aa::9, +2"_s;
    case Column::Ipv6Usage:
        return u"10 / 10"_s;
    case Column::SecurityGroups:
        return u"sg-bp14v2sdd3v8htln9wx"_s;
    case Column::Mac:
        return u"00:16:3e:12:34:56"_s;
    case Column::Created:
        return u"2026-11-22 14:02:11"_s;
    case Column::Region:
        return u"cn-hangzhou-finance"_s;
    case Column::Count:
        break;
    }
    return {};
}

int rowsIn(const QItemSelection &selection)
{
    return std::accumulate(selection.begin(), selection.end(), 0,
                           [](int rows, const QItemSelectionRange &range) { return rows + range.height(); });
}

QItemSelection firstCell(const QItemSelection &selection)
{
    const QModelIndex cell = selection.isEmpty() ? QModelIndex() : QModelIndex(selection.front().topLeft());
    return cell.isValid() ? QItemSelection(cell, cell) : QItemSelection();
}

/// The style of the program with more room at the sides of cells and header sections.
class RoomyStyle : public QProxyStyle
{
public:
    /// A style like this one stands on a new one of the platform's or Fusion's, not on the program's with its marks.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QApplication::style()->drawPrimitive(element, option, painter, widget);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_FocusFrameHMargin:
            return usual + 3;
        case PM_HeaderMargin:
            return usual + 4;
        default: // the many others stay as they are
            return usual;
        }
    }
};

} // namespace

InterfacesView::InterfacesView(QWidget *parent)
    : QTableView(parent)
{
    auto *roomy = new RoomyStyle;
    roomy->setParent(this);
    setStyle(roomy);
    horizontalHeader()->setStyle(roomy);
    setItemDelegate(new InterfaceCellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpHeader();
    fitRowHeight();
    connect(this, &QTableView::activated, this, &InterfacesView::rowActivated);
}

void InterfacesView::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &InterfacesView::showHeaderMenu);
}

void InterfacesView::fitRowHeight()
{
    const int airAboveAndBelow = m_density == domain::Density::Comfortable ? 5 : 1;
    const int text = std::max(fontMetrics().height(), QFontMetrics(fixedWidthFont(font())).height());
    verticalHeader()->setDefaultSectionSize(std::max(text, 16) + 2 * airAboveAndBelow);
}

void InterfacesView::setDensity(domain::Density density)
{
    m_density = density;
    fitRowHeight();
}

void InterfacesView::setAddressFormat(domain::AddressFormat format)
{
    constexpr int section = static_cast<int>(Column::Ipv6Addresses);
    const bool isStandard = columnWidth(section) == standardWidth(Column::Ipv6Addresses);
    m_addressFormat = format;
    if (isStandard && isColumnVisible(Column::Ipv6Addresses))
        setColumnWidth(section, standardWidth(Column::Ipv6Addresses));
}

int InterfacesView::standardWidth(Column column) const
{
    constexpr int air = 20;
    constexpr int sortArrow = 16;
    const int iconRoom = column == Column::Status ? 24 : 0;
    const bool fixed = InterfaceCellDelegate::isFixedWidth(column);
    const QFontMetrics metrics(fixed ? fixedWidthFont(font()) : font());
    const int title = fontMetrics().horizontalAdvance(models::InterfacesModel::title(column)) + sortArrow;
    return std::max(metrics.horizontalAdvance(sampleOf(column, m_addressFormat)) + iconRoom, title) + air;
}

void InterfacesView::setModel(QAbstractItemModel *newModel)
{
    if (newModel == model()) {
        return;
    }
    const ColumnState state = columnState();
    setSortingEnabled(false);
    QTableView::setModel(newModel);
    setColumnState(state);
    setSortingEnabled(true);
}

ColumnState InterfacesView::columnState() const
{
    const QHeaderView *header = horizontalHeader();
    if (header->count() != columnCount) {
        return m_pending;
    }
    ColumnState state;
    for (int position = 0; position < columnCount; ++position) {
        const int section = header->logicalIndex(position);
        const bool visible = !header->isSectionHidden(section);
        const auto column = static_cast<Column>(section);
        const int width = visible ? header->sectionSize(section) : 0;
        state.columns.push_back(
            {.column = column, .width = width == standardWidth(column) ? 0 : width, .visible = visible});
    }
    const int sorted = header->sortIndicatorSection();
    state.sortColumn = sorted >= 0 && sorted < columnCount ? static_cast<Column>(sorted) : m_pending.sortColumn;
    state.sortOrder = header->sortIndicatorOrder();
    return state;
}

void InterfacesView::setColumnState(const ColumnState &state)
{
    m_pending = state;
    QHeaderView *header = horizontalHeader();
    if (header->count() != columnCount) {
        return;
    }
    int position = 0;
    for (const ColumnState::Entry &entry : state.columns) {
        const int section = static_cast<int>(entry.column);
        header->moveSection(header->visualIndex(section), position++);
        header->resizeSection(section, entry.width > 0 ? entry.width : standardWidth(entry.column));
        header->setSectionHidden(section, !entry.visible);
    }
    header->setSortIndicator(static_cast<int>(state.sortColumn), state.sortOrder);
}

void InterfacesView::setColumnVisible(Column column, bool visible)
{
    const auto shown = visibleColumns();
    const bool isLast = shown.size() == 1 && shown.front() == column;
    if (!visible && isLast) {
        return;
    }
    setColumnHidden(static_cast<int>(column), !visible);
    if (visible && columnWidth(static_cast<int>(column)) < horizontalHeader()->minimumSectionSize()) {
        setColumnWidth(static_cast<int>(column), standardWidth(column));
    }
}

std::vector<InterfacesView::Column> InterfacesView::visibleColumns() const
{
    std::vector<Column> columns;
    const QHeaderView *header = horizontalHeader();
    for (int position = 0; position < header->count(); ++position) {
        const int section = header->logicalIndex(position);
        if (!header->isSectionHidden(section)) {
            columns.push_back(static_cast<Column>(section));
        }
    }
    return columns;
}

void InterfacesView::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    if (!model()) {
        return;
    }
    for (int position = 0; position < horizontalHeader()->count(); ++position) {
        addColumnItem(menu, static_cast<Column>(horizontalHeader()->logicalIndex(position)));
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("&Reset Columns"));
    reset->setObjectName(u"actionResetColumns"_s);
    connect(reset, &QAction::triggered, this, [this] { setColumnState(ColumnState::standard()); });
}

void InterfacesView::addColumnItem(QMenu *menu, Column column)
{
    const auto shown = visibleColumns();
    const bool visible = isColumnVisible(column);
    QAction *action =
        menu->addAction(model()->headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString());
    action->setObjectName(u"column_%1"_s.arg(columnKey(column)));
    action->setCheckable(true);
    action->setChecked(visible);
    action->setEnabled(!visible || shown.size() > 1);
    connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnVisible(column, on); });
}

void InterfacesView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

QStringList InterfacesView::selectedIds(qsizetype most) const
{
    QStringList ids;
    const auto *interfaces = qobject_cast<const models::InterfacesModel *>(model());
    if (!interfaces || !selectionModel()) {
        return ids;
    }
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        const int first = std::max(next, top);
        const qsizetype wanted = std::min<qsizetype>(bottom - first + 1, most - ids.size());
        ids += interfaces->idsBetween(first, first + static_cast<int>(wanted) - 1);
        next = std::max(next, bottom + 1);
    }
    return ids;
}

void InterfacesView::selectIds(const QStringList &ids)
{
    const auto *interfaces = qobject_cast<const models::InterfacesModel *>(model());
    QItemSelection selection;
    QModelIndex first;
    for (const QString &id : ids) {
        const QModelIndex index = interfaces ? interfaces->index(interfaces->rowOf(id), 0) : QModelIndex();
        if (index.isValid())
            selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    constexpr auto rows = QItemSelectionModel::Rows;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | rows);
}

void InterfacesView::showSelectionOrTop()
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (selection.isEmpty()) {
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
        return;
    }
    int first = selection.front().top();
    for (const QItemSelectionRange &range : selection) {
        first = std::min(first, range.top());
    }
    const int column = indexAt({0, 0}).isValid() ? columnAt(0) : 0;
    scrollTo(model()->index(first, std::max(0, column)));
}

/// Where a screen reader listens, Qt's own makes a list of all these cells, to tell of the first one.
void InterfacesView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    constexpr int many = 200;
    if (rowsIn(selected) + rowsIn(deselected) > many) {
        QTableView::selectionChanged(firstCell(selected), firstCell(deselected));
        viewport()->update();
    } else {
        QTableView::selectionChanged(selected, deselected);
    }
    emit selectedIdsChanged();
}

/// Only rows that are selected already are dragged: from any other row, and with Shift or Ctrl, the pointer selects.
void InterfacesView::mousePressEvent(QMouseEvent *event)
{
    const bool isOnSelection = selectionModel() && selectionModel()->isSelected(indexAt(event->position().toPoint()));
    setDragEnabled(isOnSelection && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier);
    QTableView::mousePressEvent(event);
}

/// Qt's own would look at every cell of every selected row.
void InterfacesView::startDrag(Qt::DropActions actions)
{
    Q_UNUSED(actions)
    emit dragWanted();
}

void InterfacesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRowHeight();
    }
}

} // namespace ui
