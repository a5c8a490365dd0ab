// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/instancenumbers.h"
#include "tests/models/modelfixture.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::Column;
using models::InstanceNumbers;
using models::RowOrder;
using tests::interfaceNumbers;

namespace {

using Slot = InstanceNumbers::Slot;

const QLocale locale(QLocale::English, QLocale::UnitedKingdom);

domain::Instance instanceNumber(int n)
{
    domain::Instance instance;
    instance.id = u"i-bp1%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    instance.name = u"web-%1"_s.arg(n * 7 % 30); // some have the same
    instance.typeId = u"ecs.g7.%1"_s.arg(n % 3);
    return instance;
}

/// @p count ENIs on instances with names, of types with limits; every third on none.
void fill(store::RegionStore &region, int count)
{
    std::vector<domain::Instance> instances;
    for (int n = 0; n <= count / 2; ++n)
        instances.push_back(instanceNumber(n));
    region.surroundings.merge(instances);
    region.surroundings.merge(
        std::vector{domain::InstanceType{u"ecs.g7.1"_s, 6, {}}, domain::InstanceType{u"ecs.g7.2"_s, 10, {}}});
    region.interfaces.merge(interfaceNumbers(0, count));
}

InstanceNumbers numbersOf(const store::RegionStore &region)
{
    InstanceNumbers numbers;
    while (numbers.makeStep(region, locale)) {
    }
    return numbers;
}

std::vector<Slot> order(const store::RegionStore &region, Column column, Qt::SortOrder direction,
                        const std::vector<quint32> &numbers)
{
    RowOrder rows;
    rows.start(&region, column, direction, locale, numbers);
    for (Slot slot = 0; slot < region.interfaces.slotCount(); ++slot)
        rows.put(slot, {region.interfaces.rowAt(slot), region.surroundings, locale, QString()},
                 RowOrder::Row::AsBefore);
    rows.commit();
    return rows.sorted();
}

} // namespace

class tst_InstanceNumbers : public QObject
{
    Q_OBJECT

private slots:
    void thereAreNoneUntilAllAreMade();
    void withThemRowsAreSortedAsWithout_data();
    void withThemRowsAreSortedAsWithout();
    void aRowThatChangesMakesAnOrderByNamesStale();
    void aLargeTableFollowsANameThatChanges();
};

void tst_InstanceNumbers::thereAreNoneUntilAllAreMade()
{
    store::RegionStore region;
    fill(region, 600);
    InstanceNumbers numbers;
    QVERIFY(numbers.makeStep(region, locale));
    QVERIFY(numbers.of(Column::Instance).empty());
    while (numbers.makeStep(region, locale)) {
    }
    QVERIFY(numbers.areMade());
    QCOMPARE(numbers.of(Column::Instance).size(), 600u);
    QCOMPARE(numbers.of(Column::Ipv6Usage).size(), 600u);
    QVERIFY(numbers.of(Column::Name).empty());
    numbers.forget();
    QVERIFY(!numbers.areMade());
    QVERIFY(numbers.of(Column::Instance).empty());
}

void tst_InstanceNumbers::withThemRowsAreSortedAsWithout_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::newRow("names") << Column::Instance << Qt::AscendingOrder;
    QTest::newRow("names, from the end") << Column::Instance << Qt::DescendingOrder;
    QTest::newRow("usage") << Column::Ipv6Usage << Qt::AscendingOrder;
    QTest::newRow("usage, from the end") << Column::Ipv6Usage << Qt::DescendingOrder;
}

void tst_InstanceNumbers::withThemRowsAreSortedAsWithout()
{
    QFETCH(Column, column);
    QFETCH(Qt::SortOrder, direction);
    store::RegionStore region;
    fill(region, 600);
    const std::vector<quint32> numbers = numbersOf(region).of(column);
    QVERIFY(std::count(numbers.begin(), numbers.end(), 0u) > 50); // those on no instance, or of an unknown limit
    QVERIFY(order(region, column, direction, numbers) == order(region, column, direction, {}));
}

void tst_InstanceNumbers::aRowThatChangesMakesAnOrderByNamesStale()
{
    store::RegionStore region;
    fill(region, 10);
    RowOrder rows;
    rows.start(&region, Column::Instance, Qt::AscendingOrder, locale, numbersOf(region).of(Column::Instance));
    const models::InterfaceText text(region.interfaces.rowAt(1), region.surroundings, locale, QString());
    rows.put(1, text, RowOrder::Row::AsBefore);
    QVERIFY(!rows.areRanksStale());
    rows.put(1, text, RowOrder::Row::Changed);
    QVERIFY(rows.areRanksStale());
}

/// In a table of this size the numbers are made while nothing else happens.
void tst_InstanceNumbers::aLargeTableFollowsANameThatChanges()
{
    constexpr int untilMade = 4000;
    tests::ModelFixture fixture;
    fill(fixture.region, 10'000);
    QVERIFY(fixture.settle());
    QTest::qWait(untilMade);
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isSorted = [&] {
        QStringList names;
        for (int row = 0; row < fixture.model.rowCount(); ++row) {
            const domain::Instance *instance =
                fixture.region.surroundings.instance(fixture.model.interfaceAt(row)->instanceId);
            if (instance)
                names.append(instance->name);
        }
        return names.size() > 6000 && std::is_sorted(names.cbegin(), names.cend(), collator);
    };
    fixture.sort(Column::Instance);
    QVERIFY(fixture.settle());
    QVERIFY(isSorted());
    domain::Instance renamed = instanceNumber(4000);
    renamed.name = u"a first one"_s;
    fixture.region.surroundings.merge(std::vector{renamed});
    QVERIFY(fixture.settle());
    QVERIFY(isSorted());
    QCOMPARE(fixture.model.interfaceAt(0)->instanceId, renamed.id);
}

QTEST_GUILESS_MAIN(tst_InstanceNumbers)
#include "tst_instancenumbers.moc"
