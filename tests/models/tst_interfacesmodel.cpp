// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/modelfixture.h"

using namespace Qt::Literals::StringLiterals;
using models::Column;
using models::InterfacesModel;
using tests::interfaceNumber;
using tests::interfaceNumbers;
using tests::ModelFixture;

namespace {

domain::NetworkInterface named(const QString &name, int n)
{
    domain::NetworkInterface interface = interfaceNumber(n);
    interface.name = name;
    return interface;
}

} // namespace

class tst_InterfacesModel : public QObject
{
    Q_OBJECT

private slots:
    void namesAreInNaturalOrder();
    void chineseNamesAreInTheOrderOfTheLocale();
    void addressesAreInTheOrderOfTheirNumbers();
    void timesAreInTheirOwnOrder();
    void usageIsOrderedByNumber();
    void macAddressesAreOrderedByNumber();
    void everyColumnCanBeSorted_data();
    void everyColumnCanBeSorted();
    void rowsWithoutAValueComeLastInEitherDirection();
    void equalRowsAreInTheOrderOfTheirIdsInEitherDirection();
    void rolesGiveWhatTheySay();
    void headersAreWords();
    void rowsAreFoundById();
    void anEmptyModelHasNoRows();
    void anotherRegionIsShownByAReset();
    void aRegionSwitchedAwayFromIsNotFollowed();
    void aLocaleReachesHeadersCellsAndOrder();
    void theRegionColumnShowsItsName();
    void namesOfSurroundingsArriveLater();
    void limitsArriveLater();
    void forgottenNamesAreGone();
    void aFilterFindsRowsWhoseTextsAreNotMadeYet_data();
    void aFilterFindsRowsWhoseTextsAreNotMadeYet();
};

void tst_InterfacesModel::namesAreInNaturalOrder()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({named(u"web-10"_s, 1), named(u"web-9"_s, 2), named(u"Web-1"_s, 3), named(u"db"_s, 4)}));
    QCOMPARE(fixture.names(), (QStringList{u"db"_s, u"Web-1"_s, u"web-9"_s, u"web-10"_s}));
    fixture.sort(Column::Name, Qt::DescendingOrder);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"web-10"_s, u"web-9"_s, u"Web-1"_s, u"db"_s}));
}

void tst_InterfacesModel::chineseNamesAreInTheOrderOfTheLocale()
{
    ModelFixture fixture;
    fixture.model.setLocale(QLocale(QLocale::Chinese, QLocale::China));
    QVERIFY(fixture.show({named(u"中"_s, 1), named(u"办"_s, 2), named(u"前"_s, 3)})); // zhōng, bàn, qián
    QCOMPARE(fixture.names(), (QStringList{u"办"_s, u"前"_s, u"中"_s}));
}

void tst_InterfacesModel::addressesAreInTheOrderOfTheirNumbers()
{
    ModelFixture fixture;
    auto rows = interfaceNumbers(1, 3);
    rows[0].ipv4 = {{*domain::Ipv4Address::parse(u"10.0.0.10"), true, {}}};
    rows[1].ipv4 = {{*domain::Ipv4Address::parse(u"10.0.0.9"), true, {}}};
    rows[2].ipv4 = {{*domain::Ipv4Address::parse(u"9.255.0.1"), true, {}}};
    rows[0].ipv6 = {*domain::Ipv6Address::parse(u"2408::10")};
    rows[1].ipv6 = {*domain::Ipv6Address::parse(u"2408::a")};
    rows[2].ipv6 = {*domain::Ipv6Address::parse(u"2408:0:0:1::")};
    QVERIFY(fixture.show(std::move(rows)));
    fixture.sort(Column::PrimaryIpv4);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-3"_s, u"nic-2"_s, u"nic-1"_s}));
    fixture.sort(Column::Ipv6Addresses);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-2"_s, u"nic-1"_s, u"nic-3"_s}));
}

void tst_InterfacesModel::timesAreInTheirOwnOrder()
{
    ModelFixture fixture;
    auto rows = interfaceNumbers(1, 3);
    rows[0].created = QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);
    rows[1].created = QDateTime(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC);
    rows[2].created = QDateTime(QDate(1969, 1, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(fixture.show(std::move(rows)));
    fixture.sort(Column::Created);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-3"_s, u"nic-2"_s, u"nic-1"_s}));
}

void tst_InterfacesModel::usageIsOrderedByNumber()
{
    ModelFixture fixture;
    auto rows = interfaceNumbers(1, 3);
    for (size_t i = 0; i < 3; ++i) {
        rows[i].status = domain::InterfaceStatus::Available;
        rows[i].ipv6.assign(i == 0 ? 10 : i, domain::Ipv6Address{1, 1});
    }
    QVERIFY(fixture.show(std::move(rows)));
    fixture.sort(Column::Ipv6Usage);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-2"_s, u"nic-3"_s, u"nic-1"_s}));
}

void tst_InterfacesModel::macAddressesAreOrderedByNumber()
{
    ModelFixture fixture;
    auto rows = interfaceNumbers(1, 3);
    rows[0].macAddress = u"00:16:3e:00:00:1e"_s;
    rows[1].macAddress = u"00:16:3E:00:00:03"_s;
    rows[2].macAddress = u"not told"_s;
    QVERIFY(fixture.show(std::move(rows)));
    fixture.sort(Column::Mac);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-2"_s, u"nic-1"_s, u"nic-3"_s}));
}

void tst_InterfacesModel::everyColumnCanBeSorted_data()
{
    QTest::addColumn<Column>("column");
    for (int column = 0; column < InterfacesModel::columns; ++column)
        QTest::addRow("%d", column) << static_cast<Column>(column);
}

void tst_InterfacesModel::everyColumnCanBeSorted()
{
    QFETCH(const Column, column);
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(0, 100)));
    fixture.sort(column, Qt::DescendingOrder);
    QVERIFY(fixture.settle());
    const QStringList descending = fixture.names();
    fixture.sort(column, Qt::AscendingOrder);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.model.rowCount(), 100);
    fixture.sort(column, Qt::DescendingOrder);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), descending);
    QCOMPARE(fixture.model.sortColumn(), column);
    QCOMPARE(fixture.model.sortOrder(), Qt::DescendingOrder);
}

void tst_InterfacesModel::rowsWithoutAValueComeLastInEitherDirection()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({named(QString(), 1), named(u"b"_s, 2), named(QString(), 3), named(u"a"_s, 4)}));
    QCOMPARE(fixture.names(), (QStringList{u"a"_s, u"b"_s, QString(), QString()}));
    fixture.sort(Column::Name, Qt::DescendingOrder);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"b"_s, u"a"_s, QString(), QString()}));
}

void tst_InterfacesModel::equalRowsAreInTheOrderOfTheirIdsInEitherDirection()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({named(u"x"_s, 3), named(u"x"_s, 1), named(u"y"_s, 5), named(u"x"_s, 2)}));
    const QStringList ascending{interfaceNumber(1).id, interfaceNumber(2).id, interfaceNumber(3).id,
                                interfaceNumber(5).id};
    QCOMPARE(fixture.model.idsBetween(0, 9), ascending);
    fixture.sort(Column::Name, Qt::DescendingOrder);
    QVERIFY(fixture.settle());
    const QStringList descending{interfaceNumber(5).id, interfaceNumber(1).id, interfaceNumber(2).id,
                                 interfaceNumber(3).id};
    QCOMPARE(fixture.model.idsBetween(0, 9), descending);
}

void tst_InterfacesModel::rolesGiveWhatTheySay()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({interfaceNumber(7)}));
    const auto cell = [&](Column column, int role) {
        return fixture.model.index(0, static_cast<int>(column)).data(role);
    };
    QCOMPARE(cell(Column::Ipv6Addresses, Qt::DisplayRole).toString(), u"2408:4005:3a:1a00::70 +2"_s);
    QVERIFY(cell(Column::Ipv6Addresses, InterfacesModel::FullTextRole).toString().endsWith(u"::72"));
    QCOMPARE(cell(Column::Status, InterfacesModel::StatusRole).toInt(),
             static_cast<int>(domain::InterfaceStatus::InUse));
    QCOMPARE(cell(Column::Mac, InterfacesModel::IdRole).toString(), interfaceNumber(7).id);
    QCOMPARE(cell(Column::Name, InterfacesModel::SlotRole).toUInt(), 0u);
    QCOMPARE(cell(Column::PrimaryIpv4, InterfacesModel::SortRole).toUInt(), 0x0A000007u);
    QCOMPARE(cell(Column::Created, InterfacesModel::SortRole).toDateTime(), interfaceNumber(7).created);
    QCOMPARE(cell(Column::Ipv6Usage, Qt::AccessibleTextRole).toString(), u"3 used, the limit is not known yet"_s);
    QVERIFY(!cell(Column::Name, Qt::DecorationRole).isValid());
}

void tst_InterfacesModel::headersAreWords()
{
    ModelFixture fixture;
    for (int column = 0; column < InterfacesModel::columns; ++column)
        QVERIFY(!fixture.model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QCOMPARE(fixture.model.headerData(static_cast<int>(Column::Ipv6Addresses), Qt::Horizontal).toString(),
             u"IPv6 addresses"_s);
    QVERIFY(!fixture.model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!fixture.model.headerData(InterfacesModel::columns, Qt::Horizontal).isValid());
}

void tst_InterfacesModel::rowsAreFoundById()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 3)));
    QCOMPARE(fixture.model.rowOf(interfaceNumber(2).id), 1);
    QCOMPARE(fixture.model.idAt(1), interfaceNumber(2).id);
    QCOMPARE(fixture.model.rowOf(u"eni-unknown"_s), -1);
    QCOMPARE(fixture.model.idAt(3), QString());
    QVERIFY(!fixture.model.interfaceAt(-1));
    fixture.model.setFilter(u"nic-3"_s);
    QCOMPARE(fixture.model.rowOf(interfaceNumber(2).id), -1);
    QCOMPARE(fixture.model.rowOf(interfaceNumber(3).id), 0);
}

void tst_InterfacesModel::anEmptyModelHasNoRows()
{
    ModelFixture fixture;
    fixture.model.setRegion(nullptr, {});
    fixture.model.setFilter(u"x"_s);
    fixture.sort(Column::Mac);
    QCOMPARE(fixture.model.rowCount(), 0);
    QCOMPARE(fixture.model.rowOf(u"eni-1"_s), -1);
    QCOMPARE(fixture.model.knownCount(), 0);
}

void tst_InterfacesModel::anotherRegionIsShownByAReset()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 3)));
    store::RegionStore other;
    other.interfaces.merge(interfaceNumbers(50, 2));
    QSignalSpy reset(&fixture.model, &InterfacesModel::modelReset);
    fixture.model.setRegion(&other, u"cn-beijing"_s);
    QCOMPARE(reset.count(), 1);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-50"_s, u"nic-51"_s}));
    fixture.model.setRegion(nullptr, {});
}

void tst_InterfacesModel::aRegionSwitchedAwayFromIsNotFollowed()
{
    ModelFixture fixture;
    fixture.model.setRegion(nullptr, {});
    fixture.region.interfaces.merge(interfaceNumbers(1, 3));
    fixture.region.interfaces.clear();
    QCOMPARE(fixture.model.rowCount(), 0);
    QVERIFY(!fixture.model.isBusy());
}

void tst_InterfacesModel::aLocaleReachesHeadersCellsAndOrder()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({named(u"中"_s, 1), named(u"办"_s, 2)}));
    QSignalSpy headers(&fixture.model, &InterfacesModel::headerDataChanged);
    QSignalSpy cells(&fixture.model, &InterfacesModel::dataChanged);
    QSignalSpy reset(&fixture.model, &InterfacesModel::modelReset);
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    fixture.model.setLocale(chinese);
    QCOMPARE(headers.count(), 1);
    QVERIFY(cells.count() > 0);
    QVERIFY(fixture.settle());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(fixture.names(), (QStringList{u"办"_s, u"中"_s}));
    const QString created = fixture.model.index(0, static_cast<int>(Column::Created)).data().toString();
    QCOMPARE(created, chinese.toString(interfaceNumber(2).created.toLocalTime(), QLocale::ShortFormat));
}

void tst_InterfacesModel::theRegionColumnShowsItsName()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({interfaceNumber(1)}));
    const QModelIndex cell = fixture.model.index(0, static_cast<int>(Column::Region));
    QCOMPARE(cell.data().toString(), u"cn-hangzhou"_s);
    fixture.model.setRegionName(u"华东1（杭州）"_s);
    QCOMPARE(cell.data().toString(), u"华东1（杭州）"_s);
}

void tst_InterfacesModel::namesOfSurroundingsArriveLater()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, 40)));
    fixture.sort(Column::VSwitch);
    fixture.model.setFilter(u"vswitch:office"_s);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.model.rowCount(), 0);
    domain::VSwitch vSwitch;
    vSwitch.id = interfaceNumber(7).vSwitchId;
    vSwitch.name = u"Office"_s;
    fixture.region.surroundings.merge(std::vector{vSwitch});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"nic-7"_s, u"nic-27"_s}));
}

void tst_InterfacesModel::limitsArriveLater()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({interfaceNumber(7)}));
    QSignalSpy cells(&fixture.model, &InterfacesModel::dataChanged);
    domain::Instance instance;
    instance.id = interfaceNumber(7).instanceId;
    instance.typeId = u"ecs.g7.large"_s;
    fixture.region.surroundings.merge(std::vector{instance});
    QVERIFY(fixture.settle());
    QCOMPARE(cells.count(), 1);
    domain::InstanceType type;
    type.id = instance.typeId;
    type.ipv6PerInterface = 6;
    fixture.region.surroundings.merge(std::vector{type});
    QVERIFY(fixture.settle());
    QCOMPARE(cells.count(), 2);
    QCOMPARE(fixture.model.index(0, static_cast<int>(Column::Ipv6Usage)).data().toString(), u"3 / 6"_s);
}

void tst_InterfacesModel::forgottenNamesAreGone()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({interfaceNumber(7)}));
    const domain::NetworkInterface interface = interfaceNumber(7);
    const auto text = [&fixture](Column column) {
        return fixture.model.index(0, static_cast<int>(column)).data().toString();
    };
    const QString nameless = text(Column::Vpc) + text(Column::VSwitch) + text(Column::Instance);
    domain::Vpc vpc;
    vpc.id = interface.vpcId;
    vpc.name = u"Head office"_s;
    domain::Instance instance;
    instance.id = interface.instanceId;
    instance.name = u"gateway"_s;
    QSignalSpy cells(&fixture.model, &InterfacesModel::dataChanged);
    fixture.region.surroundings.merge(std::vector{vpc});
    QVERIFY(fixture.settle());
    QCOMPARE(cells.count(), 1);
    QCOMPARE(text(Column::Vpc), u"Head office"_s);
    fixture.region.surroundings.merge(std::vector{instance});
    QVERIFY(fixture.settle());
    QCOMPARE(text(Column::Instance), u"gateway"_s);
    fixture.model.setFilter(u"gateway"_s);
    QCOMPARE(fixture.model.rowCount(), 1);
    fixture.region.surroundings.clear();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.model.rowCount(), 0);
    fixture.model.setFilter({});
    QCOMPARE(text(Column::Vpc) + text(Column::VSwitch) + text(Column::Instance), nameless);
}

void tst_InterfacesModel::aFilterFindsRowsWhoseTextsAreNotMadeYet_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("few") << 30;
    QTest::newRow("many") << 3000; // these come in slices
}

void tst_InterfacesModel::aFilterFindsRowsWhoseTextsAreNotMadeYet()
{
    QFETCH(int, rows);
    ModelFixture fixture;
    QVERIFY(fixture.show(interfaceNumbers(1, rows)));
    fixture.model.setFilter(u"nic-2"_s);
    fixture.model.setFilter(u"nic-29"_s);
    QVERIFY(fixture.settle());
    const auto nic29 = [rows] {
        int count = 0;
        for (int n = 1; n <= rows; ++n)
            count += interfaceNumber(n).name.contains(u"nic-29"_s) ? 1 : 0;
        return count;
    };
    QCOMPARE(fixture.model.rowCount(), nic29());
    fixture.region.interfaces.merge({named(u"nic-29 too"_s, 1), named(u"no more"_s, 29)});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.model.rowCount(), nic29());
    QVERIFY(fixture.model.rowOf(interfaceNumber(1).id) >= 0);
    QCOMPARE(fixture.model.rowOf(interfaceNumber(29).id), -1);
    fixture.model.setFilter(QString());
    fixture.region.interfaces.merge({named(u"another"_s, 2)});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.model.rowCount(), rows);
    fixture.model.setFilter(u"another"_s);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), QStringList{u"another"_s});
}

QTEST_GUILESS_MAIN(tst_InterfacesModel)
#include "tst_interfacesmodel.moc"
