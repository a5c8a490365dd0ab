// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"
#include "app/models/interfacesmodel.h"
#include "tests/ui/samples.h"
#include "ui/interfacesview.h"
#include "ui/plaintext.h"

#include <QHeaderView>
#include <QMenu>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::Column;
using ui::InterfacesView;

namespace {

class PaintSpy : public QObject
{
public:
    explicit PaintSpy(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
    QRegion region;
};

} // namespace

class TestInterfacesView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theRegionColumnIsHiddenAtFirst();
    void aColumnIsChosenInTheMenu();
    void theLastColumnCannotBeHidden();
    void columnsMovedAndSizedAreRemembered();
    void resetColumnsBringsBackTheStandard();
    void anotherModelKeepsTheArrangement();
    void aClickOnTheHeaderSorts();
    void aTooltipShowsMarkupAsItIs();
    void selectedIdsComeFromTopToBottom();
    void visibleColumnsAreInTheOrderOnTheScreen();
    void theFirstOfManySelectedIdsAreToldAlone();
    void enterActivatesARow();
    void manySelectedRowsArePainted();
    void rowsGrowWithTheFont();
    void aCompactTableShowsMoreRows();
    void theAddressColumnFitsItsFormat();

private:
    QModelIndex cell(int row, Column column) const { return m_model->index(row, static_cast<int>(column)); }
    void selectRow(int row, QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::Select);

    core::Clock m_clock{20.0};
    std::unique_ptr<store::RegionStore> m_region;
    std::unique_ptr<models::InterfacesModel> m_model;
    std::unique_ptr<InterfacesView> m_view;
};

void TestInterfacesView::init()
{
    m_region = std::make_unique<store::RegionStore>();
    tests::fillRegion(*m_region, 10);
    m_model = std::make_unique<models::InterfacesModel>(m_clock);
    m_model->setRegion(m_region.get(), u"cn-hangzhou"_s);
    m_view = std::make_unique<InterfacesView>();
    m_view->setModel(m_model.get());
    m_view->resize(900, 400);
    m_view->show();
    QTRY_COMPARE(m_model->rowCount(), 10);
    QTRY_VERIFY(!m_model->isBusy());
}

void TestInterfacesView::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_region.reset();
}

void TestInterfacesView::selectRow(int row, QItemSelectionModel::SelectionFlags flags)
{
    m_view->selectionModel()->select(m_model->index(row, 0), flags | QItemSelectionModel::Rows);
}

void TestInterfacesView::theRegionColumnIsHiddenAtFirst()
{
    QVERIFY(!m_view->isColumnVisible(Column::Region));
    QVERIFY(m_view->isColumnVisible(Column::Name));
    QVERIFY(m_view->isColumnVisible(Column::Created));
}

void TestInterfacesView::aColumnIsChosenInTheMenu()
{
    QMenu menu;
    m_view->fillColumnsMenu(&menu);
    auto *region = menu.findChild<QAction *>(u"column_region"_s);
    QVERIFY(region);
    QCOMPARE(region->text(), m_model->headerData(static_cast<int>(Column::Region), Qt::Horizontal).toString());
    QVERIFY(!region->isChecked());
    region->trigger();
    QVERIFY(m_view->isColumnVisible(Column::Region));
    QVERIFY(m_view->columnWidth(static_cast<int>(Column::Region)) > 40);
}

void TestInterfacesView::theLastColumnCannotBeHidden()
{
    for (int column = 1; column < static_cast<int>(Column::Count); ++column) {
        m_view->setColumnVisible(static_cast<Column>(column), false);
    }
    m_view->setColumnVisible(Column::Name, false);
    QVERIFY(m_view->isColumnVisible(Column::Name));
    QMenu menu;
    m_view->fillColumnsMenu(&menu);
    QVERIFY(!menu.findChild<QAction *>(u"column_name"_s)->isEnabled());
}

void TestInterfacesView::columnsMovedAndSizedAreRemembered()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(Column::Mac)), 0);
    header->resizeSection(static_cast<int>(Column::Name), 333);
    m_view->setColumnVisible(Column::Zone, false);
    const auto state = ui::ColumnState::fromBytes(m_view->columnState().toBytes());
    QVERIFY(state);

    InterfacesView another;
    another.setColumnState(*state); // before the model, as at the start of the program
    another.setModel(m_model.get());
    QCOMPARE(another.horizontalHeader()->logicalIndex(0), static_cast<int>(Column::Mac));
    QCOMPARE(another.columnWidth(static_cast<int>(Column::Name)), 333);
    QVERIFY(!another.isColumnVisible(Column::Zone));
}

void TestInterfacesView::resetColumnsBringsBackTheStandard()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(0, 5);
    m_view->setColumnVisible(Column::Region, true);
    m_view->setColumnVisible(Column::Id, false);
    QMenu menu;
    m_view->fillColumnsMenu(&menu);
    menu.findChild<QAction *>(u"actionResetColumns"_s)->trigger();
    QVERIFY(m_view->columnState() == ui::ColumnState::standard());
}

void TestInterfacesView::anotherModelKeepsTheArrangement()
{
    m_view->setColumnVisible(Column::Id, false);
    m_view->horizontalHeader()->moveSection(0, 4);
    const auto before = m_view->columnState();
    models::InterfacesModel another(m_clock);
    m_view->setModel(&another);
    QVERIFY(m_view->columnState() == before);
    m_view->setModel(m_model.get());
}

void TestInterfacesView::aClickOnTheHeaderSorts()
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int section = static_cast<int>(Column::Id);
    const QPoint middle(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    QTRY_COMPARE(m_model->idAt(0), tests::sampleId(0));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    QTRY_COMPARE(m_model->idAt(0), tests::sampleId(9));
    QCOMPARE(m_view->columnState().sortOrder, Qt::DescendingOrder);
}

void TestInterfacesView::aTooltipShowsMarkupAsItIs()
{
    const QString text = ui::plainToolTip(u"<img src='http://x/'> & more"_s);
    QVERIFY(!text.contains(u"<img"_s));
    QVERIFY(text.contains(u"&lt;img"_s));
    QVERIFY(ui::plainToolTip(QString(100'000, u'x')).size() < 3000);
    QVERIFY(ui::plainToolTip({}).isEmpty());
}

void TestInterfacesView::selectedIdsComeFromTopToBottom()
{
    QSignalSpy changes(m_view.get(), &InterfacesView::selectedIdsChanged);
    selectRow(4);
    selectRow(1);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(m_view->selectedIds(), QStringList({m_model->idAt(1), m_model->idAt(4)}));
}

void TestInterfacesView::visibleColumnsAreInTheOrderOnTheScreen()
{
    for (int column = 0; column < static_cast<int>(Column::Count); ++column) {
        m_view->setColumnVisible(static_cast<Column>(column), column <= static_cast<int>(Column::Id));
    }
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(Column::Id)), 0);
    QCOMPARE(m_view->visibleColumns(), (std::vector{Column::Id, Column::Name}));
}

void TestInterfacesView::theFirstOfManySelectedIdsAreToldAlone()
{
    m_view->selectAll();
    QCOMPARE(m_view->selectedIds().size(), 10);
    QCOMPARE(m_view->selectedIds(3), m_view->selectedIds().first(3));
}

void TestInterfacesView::enterActivatesARow()
{
    QSignalSpy activated(m_view.get(), &InterfacesView::rowActivated);
    m_view->setCurrentIndex(m_model->index(2, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
}

/// Qt's own is asked for a part of them only.
void TestInterfacesView::manySelectedRowsArePainted()
{
    tests::fillRegion(*m_region, 500);
    QTRY_COMPARE(m_model->rowCount(), 500);
    QTRY_VERIFY(!m_model->isBusy());
    QTest::qWait(50);
    PaintSpy painted(m_view->viewport());
    m_view->selectAll();
    QTRY_VERIFY(painted.region.contains(m_view->visualRect(cell(7, Column::Name)).center()));
    painted.region = {};
    m_view->clearSelection();
    QTRY_VERIFY(painted.region.contains(m_view->visualRect(cell(7, Column::Name)).center()));
}

void TestInterfacesView::rowsGrowWithTheFont()
{
    const int before = m_view->rowHeight(0);
    QFont large = m_view->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_view->setFont(large);
    QTRY_VERIFY(m_view->rowHeight(0) > before + 8);
}

void TestInterfacesView::aCompactTableShowsMoreRows()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const int comfortable = m_view->rowHeight(0);
    m_view->setDensity(domain::Density::Compact);
    QVERIFY(m_view->rowHeight(0) <= comfortable - 6);
    QVERIFY(m_view->rowHeight(0) >= m_view->fontMetrics().height());
    m_view->setDensity(domain::Density::Comfortable);
    QCOMPARE(m_view->rowHeight(0), comfortable);
    QVERIFY(reset.isEmpty());
}

void TestInterfacesView::theAddressColumnFitsItsFormat()
{
    constexpr int column = static_cast<int>(Column::Ipv6Addresses);
    const int narrow = m_view->columnWidth(column);
    m_view->setAddressFormat(domain::AddressFormat::Expanded);
    const QFontMetrics metrics(ui::fixedWidthFont(m_view->font()));
    QVERIFY(m_view->columnWidth(column) > metrics.horizontalAdvance(u"2408:4005:003a:1a00:0000:0000:0000:0005 +2"_s));
    m_view->setAddressFormat(domain::AddressFormat::Compressed);
    QCOMPARE(m_view->columnWidth(column), narrow);
    m_view->setColumnWidth(column, 77); // chosen by the user
    m_view->setAddressFormat(domain::AddressFormat::Expanded);
    QCOMPARE(m_view->columnWidth(column), 77);
}

QTEST_MAIN(TestInterfacesView)
#include "tst_interfacesview.moc"
