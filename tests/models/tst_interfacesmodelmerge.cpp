// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/modelfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::Column;
using models::InterfacesModel;
using tests::interfaceNumber;
using tests::interfaceNumbers;
using tests::ModelFixture;

namespace {

QPersistentModelIndex rowOf(const ModelFixture &fixture, int n)
{
    return fixture.model.index(fixture.model.rowOf(interfaceNumber(n).id), 0);
}

QString idOf(const QPersistentModelIndex &index)
{
    return index.data(InterfacesModel::IdRole).toString();
}

/// What the table has to show, worked out the slow way.
QStringList expectedIds(const ModelFixture &fixture, const QString &filter, Column column, Qt::SortOrder order)
{
    std::vector<domain::NetworkInterface> rows;
    for (store::InterfaceStore::Slot slot = 0; slot < fixture.region.interfaces.slotCount(); ++slot) {
        if (fixture.region.interfaces.isUsed(slot) && fixture.region.interfaces.at(slot).name.contains(filter))
            rows.push_back(fixture.region.interfaces.at(slot));
    }
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedKingdom));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(rows.begin(), rows.end(), [&](const auto &left, const auto &right) {
        int way = 0;
        if (column == Column::Name)
            way = collator.compare(left.name, right.name);
        else
            way = left.ipv4.front().address < right.ipv4.front().address   ? -1
                  : left.ipv4.front().address > right.ipv4.front().address ? 1
                                                                           : 0;
        if (way == 0)
            return left.id < right.id;
        return order == Qt::AscendingOrder ? way < 0 : way > 0;
    });
    QStringList ids;
    for (const domain::NetworkInterface &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

/// Rows that come, go and change under an open table.
class tst_InterfacesModelMerge : public QObject
{
    Q_OBJECT

private slots:
    void textTypedLetterByLetterFindsWhatItFindsAtOnce();
    void newRowsTakeTheirPlaces();
    void aChangedRowMovesToItsNewPlace();
    void aRefreshKeepsWhatIsSelected();
    void aFilterKeepsWhatItLetsThrough();
    void aRowThatNoLongerMatchesLeaves();
    void removedRowsLeaveAtOnce();
    void aSlotUsedAgainIsANewRow();
    void rowsRemovedWhileSortingLeaveTheRestComplete();
    void everyRowRemovedWhileSorting();
    void aRowRemovedBeforeItWasShownNeverComes();
    void aFilterSetWhileSortingHoldsAfterwards();
    void theOldOrderIsShownUntilTheNewOneIsMade();
    void rowsComeAtMostFiveTimesASecond();
    void anyMixOfStepsEndsInTheRightRows();
};

void tst_InterfacesModelMerge::newRowsTakeTheirPlaces()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({interfaceNumber(2), interfaceNumber(4)}));
    QVERIFY(fixture.show({interfaceNumber(1), interfaceNumber(3), interfaceNumber(5)}));
    QCOMPARE(fixture.names(), (QStringList{u"nic-1"_s, u"nic-2"_s, u"nic-3"_s, u"nic-4"_s, u"nic-5"_s}));
}

void tst_InterfacesModelMerge::aChangedRowMovesToItsNewPlace()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 3)));
    const QPersistentModelIndex first = rowOf(fixture, 1);
    QSignalSpy cells(&fixture.model, &InterfacesModel::dataChanged);
    domain::NetworkInterface renamed = interfaceNumber(1);
    renamed.name = u"nic-9"_s;
    QVERIFY(fixture.show({renamed}));
    QCOMPARE(fixture.names(), (QStringList{u"nic-2"_s, u"nic-3"_s, u"nic-9"_s}));
    QCOMPARE(first.row(), 2);
    QCOMPARE(cells.count(), 1);
    QCOMPARE(cells[0][0].toModelIndex().row(), 2);
}

void tst_InterfacesModelMerge::aRefreshKeepsWhatIsSelected()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(10, 20)));
    const QPersistentModelIndex selected = rowOf(fixture, 15);
    QSignalSpy reset(&fixture.model, &InterfacesModel::modelReset);
    fixture.region.interfaces.beginListing();
    fixture.region.interfaces.mergePage(tests::packed(interfaceNumbers(5, 20)), fixture.region.interfaces.ask());
    fixture.region.interfaces.endListing(store::InterfaceStore::ListingEnd::Complete);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.model.rowCount(), 20);
    QVERIFY(selected.isValid());
    QCOMPARE(idOf(selected), interfaceNumber(15).id);
    QCOMPARE(selected.row(), 10);
    QCOMPARE(reset.count(), 0);
}

void tst_InterfacesModelMerge::aFilterKeepsWhatItLetsThrough()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 30)));
    const QPersistentModelIndex kept = rowOf(fixture, 21);
    const QPersistentModelIndex gone = rowOf(fixture, 8);
    fixture.model.setFilter(u"name:nic-2"_s);
    QCOMPARE(fixture.model.rowCount(), 11);
    QCOMPARE(idOf(kept), interfaceNumber(21).id);
    QVERIFY(!gone.isValid());
    fixture.model.setFilter({});
    QCOMPARE(fixture.model.rowCount(), 30);
    QCOMPARE(idOf(kept), interfaceNumber(21).id);
    QCOMPARE(kept.row(), 20);
}

void tst_InterfacesModelMerge::aRowThatNoLongerMatchesLeaves()
{
    ModelFixture fixture;
    fixture.model.setFilter(u"nic"_s);
    QVERIFY(fixture.show(interfaceNumbers(1, 3)));
    domain::NetworkInterface renamed = interfaceNumber(2);
    renamed.name = u"other"_s;
    QVERIFY(fixture.show({renamed}));
    QCOMPARE(fixture.names(), (QStringList{u"nic-1"_s, u"nic-3"_s}));
    QCOMPARE(fixture.model.knownCount(), 3);
    QVERIFY(fixture.show({interfaceNumber(2)}));
    QCOMPARE(fixture.names(), (QStringList{u"nic-1"_s, u"nic-2"_s, u"nic-3"_s}));
}

void tst_InterfacesModelMerge::removedRowsLeaveAtOnce()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 5)));
    const QPersistentModelIndex kept = rowOf(fixture, 4);
    fixture.region.interfaces.remove(interfaceNumber(2).id);
    QCOMPARE(fixture.names(), (QStringList{u"nic-1"_s, u"nic-3"_s, u"nic-4"_s, u"nic-5"_s}));
    QCOMPARE(idOf(kept), interfaceNumber(4).id);
    fixture.region.interfaces.clear();
    QCOMPARE(fixture.model.rowCount(), 0);
    QVERIFY(!kept.isValid());
}

void tst_InterfacesModelMerge::aSlotUsedAgainIsANewRow()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 3)));
    const QPersistentModelIndex gone = rowOf(fixture, 2);
    fixture.region.interfaces.remove(interfaceNumber(2).id);
    QVERIFY(fixture.show({interfaceNumber(7)}));
    QVERIFY(!gone.isValid());
    QCOMPARE(fixture.names(), (QStringList{u"nic-1"_s, u"nic-3"_s, u"nic-7"_s}));
    fixture.model.setFilter(u"nic-2"_s);
    QCOMPARE(fixture.model.rowCount(), 0);
}

void tst_InterfacesModelMerge::rowsRemovedWhileSortingLeaveTheRestComplete()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 100)));
    fixture.sort(Column::Mac);
    fixture.region.interfaces.merge(interfaceNumbers(200, 5));
    fixture.region.interfaces.remove(interfaceNumber(1).id);
    fixture.region.interfaces.remove(interfaceNumber(202).id);
    QCOMPARE(fixture.model.rowCount(), 99);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.model.rowCount(), 103);
}

void tst_InterfacesModelMerge::everyRowRemovedWhileSorting()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 100)));
    fixture.sort(Column::Mac);
    fixture.region.interfaces.clear();
    QCOMPARE(fixture.model.rowCount(), 0);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.show(interfaceNumbers(1, 10)));
    QCOMPARE(fixture.model.rowCount(), 10);
}

void tst_InterfacesModelMerge::aRowRemovedBeforeItWasShownNeverComes()
{
    ModelFixture fixture;
    fixture.region.interfaces.merge(interfaceNumbers(1, 3));
    fixture.region.interfaces.remove(interfaceNumber(2).id);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-1"_s, u"nic-3"_s}));
}

void tst_InterfacesModelMerge::aFilterSetWhileSortingHoldsAfterwards()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 30)));
    fixture.sort(Column::Mac, Qt::DescendingOrder);
    fixture.model.setFilter(u"name:nic-3"_s);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-30"_s, u"nic-3"_s}));
}

void tst_InterfacesModelMerge::theOldOrderIsShownUntilTheNewOneIsMade()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 3)));
    QSignalSpy layout(&fixture.model, &InterfacesModel::layoutChanged);
    fixture.sort(Column::Created, Qt::DescendingOrder);
    QCOMPARE(layout.count(), 0);
    QVERIFY(fixture.model.isBusy());
    QVERIFY(fixture.settle());
    QCOMPARE(layout.count(), 1);
    QCOMPARE(fixture.names(), (QStringList{u"nic-3"_s, u"nic-2"_s, u"nic-1"_s}));
}

void tst_InterfacesModelMerge::rowsComeAtMostFiveTimesASecond()
{
    const core::Clock clock; // the real pace
    store::RegionStore region;
    InterfacesModel model(clock);
    model.setRegion(&region, u"cn-hangzhou"_s);
    QSignalSpy inserted(&model, &InterfacesModel::rowsInserted);
    QElapsedTimer timer;
    timer.start();
    for (int page = 0; timer.elapsed() < 500; ++page) {
        region.interfaces.merge(interfaceNumbers(page * 10, 10));
        QCoreApplication::processEvents();
    }
    const auto most = timer.elapsed() / 200 + 1;
    QVERIFY2(inserted.count() >= 2 && inserted.count() <= most, qPrintable(QString::number(inserted.count())));
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), region.interfaces.count());
}

void tst_InterfacesModelMerge::anyMixOfStepsEndsInTheRightRows()
{
    ModelFixture fixture;
    QRandomGenerator random(20261122);
    QString filter;
    Column column = Column::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    QSignalSpy reset(&fixture.model, &InterfacesModel::modelReset);
    for (int step = 0; step < 400; ++step) {
        switch (random.bounded(7)) {
        case 0:
        case 1:
            fixture.region.interfaces.merge(interfaceNumbers(random.bounded(300), random.bounded(1, 30)));
            break;
        case 2: {
            domain::NetworkInterface changed = interfaceNumber(random.bounded(300));
            changed.name = u"nic-%1"_s.arg(random.bounded(300));
            changed.ipv4.front().address.value = random.generate();
            fixture.region.interfaces.merge({changed});
            break;
        }
        case 3:
            for (int i = random.bounded(10); i > 0; --i)
                fixture.region.interfaces.remove(interfaceNumber(random.bounded(300)).id);
            break;
        case 4:
            filter = random.bounded(2) == 0 ? QString() : QString::number(random.bounded(30));
            fixture.model.setFilter(filter.isEmpty() ? filter : u"name:"_s + filter);
            break;
        case 5:
            column = random.bounded(2) == 0 ? Column::Name : Column::PrimaryIpv4;
            order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            fixture.sort(column, order);
            break;
        case 6: {
            const int row = fixture.model.rowCount() / 2;
            const QString id = fixture.model.idAt(row);
            const QPersistentModelIndex index = fixture.model.index(row, 0);
            QVERIFY(fixture.settle());
            QVERIFY(!index.isValid() || idOf(index) == id);
            QCOMPARE(fixture.model.idsBetween(0, 1000), expectedIds(fixture, filter, column, order));
            break;
        }
        }
        for (int row = 0; row < fixture.model.rowCount(); ++row)
            QCOMPARE(fixture.model.rowOf(fixture.model.idAt(row)), row);
    }
    QCOMPARE(reset.count(), 0);
}

void tst_InterfacesModelMerge::textTypedLetterByLetterFindsWhatItFindsAtOnce()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(0, 300)));
    for (const QString &text : {u"nic-12 10.0"_s, u"\"nic-1\" use"_s, u"name:nic-7"_s, u"2408:4005:3a:1a00::1"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            fixture.model.setFilter(text.first(length));
        const QStringList typed = fixture.model.idsBetween(0, 1000);
        fixture.model.setFilter({});
        QCOMPARE(fixture.model.rowCount(), 300);
        fixture.model.setFilter(text);
        QCOMPARE(fixture.model.idsBetween(0, 1000), typed);
        QVERIFY(!typed.isEmpty());
        fixture.model.setFilter({});
    }
}

QTEST_GUILESS_MAIN(tst_InterfacesModelMerge)
#include "tst_interfacesmodelmerge.moc"
