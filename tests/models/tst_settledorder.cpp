// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/roworder.h"
#include "tests/models/modelfixture.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using models::Column;
using models::RowOrder;
using tests::interfaceNumber;
using tests::interfaceNumbers;

namespace {

using Slot = RowOrder::Slot;

constexpr int many = 10'050;
const QLocale locale(QLocale::English, QLocale::UnitedKingdom);

/// A region, and its rows by their names.
struct Table
{
    store::RegionStore region;
    RowOrder order;

    explicit Table(int count = many, Qt::SortOrder direction = Qt::AscendingOrder)
    {
        region.interfaces.merge(interfaceNumbers(0, count));
        order.start(&region, Column::Name, direction, locale);
        putAll(order);
        order.commit();
    }

    void put(RowOrder &into, Slot slot) const
    {
        into.put(slot, {region.interfaces.rowAt(slot), region.surroundings, locale, QString()}, RowOrder::Row::Changed);
    }
    void putAll(RowOrder &into) const
    {
        for (Slot slot = 0; slot < region.interfaces.slotCount(); ++slot) {
            if (region.interfaces.isUsed(slot))
                put(into, slot);
        }
    }
    void settle()
    {
        while (order.settleStep()) {
        }
    }
    void rename(int n, const QString &name)
    {
        domain::NetworkInterface interface = interfaceNumber(n);
        interface.name = name;
        region.interfaces.merge(std::vector{interface});
        put(order, *region.interfaces.slotOf(interface.id));
    }
    void remove(int n)
    {
        const std::optional<Slot> slot = region.interfaces.slotOf(interfaceNumber(n).id);
        if (!slot)
            return;
        std::vector<quint8> gone(region.interfaces.slotCount());
        gone[*slot] = 1;
        order.remove(gone);
        region.interfaces.remove(interfaceNumber(n).id);
    }

    /// As an order that knows nothing of the past.
    std::vector<Slot> expected() const
    {
        RowOrder fresh;
        fresh.start(&region, Column::Name, order.direction(), locale);
        putAll(fresh);
        fresh.commit();
        return fresh.sorted();
    }
    bool isRight() const { return order.sorted() == expected(); }
    bool isRightAfter(int n, const QString &name)
    {
        rename(n, name);
        order.commit();
        return isRight();
    }
};

/// To every place of the order: alike, alike but for their case, none, first, last, one's own.
QString nameFor(QRandomGenerator &random)
{
    const int n = static_cast<int>(random.bounded(many));
    switch (random.bounded(7)) {
    case 0:
        return QString();
    case 1:
        return u"aaa-%1"_s.arg(n % 5);
    case 2:
        return u"zzz-%1"_s.arg(n % 5);
    case 3:
        return u"NIC-%1"_s.arg(n);
    case 4:
        return u"网卡-%1"_s.arg(n % 9);
    case 5:
        return u"nic-%1b"_s.arg(n);
    default:
        return u"nic-%1"_s.arg(n);
    }
}

} // namespace

/// An order of thousands of names that has given their keys back.
class tst_SettledOrder : public QObject
{
    Q_OBJECT

private slots:
    void manyNamesAreSettledInSteps();
    void fewAreNot();
    void namesThatStayAreNotPlacedAnew();
    void itFollowsWhatComesChangesAndGoes_data();
    void itFollowsWhatComesChangesAndGoes();
    void whatChangesWhileItIsBeingSettledHasItsPlace();
    void itIsThereAgainAfterAnotherColumn();
    void thousandsOfNewNamesAreForAnOrderFromTheStart();
    void theTableShowsIt();
};

void tst_SettledOrder::manyNamesAreSettledInSteps()
{
    Table table;
    const std::vector<Slot> before = table.order.sorted();
    QVERIFY(table.order.settleStep());
    QVERIFY(!table.order.isSettled());
    table.settle();
    QVERIFY(table.order.isSettled());
    QVERIFY(table.order.sorted() == before);
    table.order.reverse();
    QVERIFY(table.isRight());
}

void tst_SettledOrder::fewAreNot()
{
    Table table(100);
    QVERIFY(!table.order.settleStep());
    QVERIFY(!table.order.isSettled());
    QVERIFY(table.isRightAfter(7, u"nic-77b"_s));
}

void tst_SettledOrder::namesThatStayAreNotPlacedAnew()
{
    Table table;
    table.settle();
    table.putAll(table.order);
    QVERIFY(!table.order.areRanksStale());
    table.order.commit();
    QVERIFY(table.isRight());
}

void tst_SettledOrder::itFollowsWhatComesChangesAndGoes_data()
{
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::newRow("ascending") << Qt::AscendingOrder;
    QTest::newRow("descending") << Qt::DescendingOrder;
}

void tst_SettledOrder::itFollowsWhatComesChangesAndGoes()
{
    QFETCH(const Qt::SortOrder, direction);
    Table table(many, direction);
    table.settle();
    QRandomGenerator random(direction == Qt::AscendingOrder ? 7 : 8);
    for (int round = 0; round < 8; ++round) {
        for (int i = 0; i < 100; ++i)
            table.rename(static_cast<int>(random.bounded(many + 20)), nameFor(random)); // those from "many" on are new
        for (int i = 0; i < 3; ++i)
            table.remove(static_cast<int>(random.bounded(many)));
        table.order.commit();
        QVERIFY2(table.isRight(), qPrintable(u"round %1"_s.arg(round)));
        if (round % 3 == 2)
            table.settle();
        if (round == 5)
            table.order.reverse();
        QVERIFY2(table.isRight(), qPrintable(u"round %1, settled or reversed"_s.arg(round)));
    }
    QVERIFY(table.order.isSettled() && !table.order.areRanksStale());
}

void tst_SettledOrder::whatChangesWhileItIsBeingSettledHasItsPlace()
{
    Table table;
    QVERIFY(table.order.settleStep());
    table.rename(5000, u"aaa"_s);
    table.rename(1, u"zzz"_s);
    table.order.commit();
    QVERIFY(table.order.settleStep());
    table.remove(17);
    QVERIFY(table.order.settleStep());
    table.order.reverse();
    table.settle();
    QVERIFY(table.order.isSettled());
    QVERIFY(table.isRight());
    QVERIFY(table.isRightAfter(5000, u"nic-5000"_s));
}

void tst_SettledOrder::itIsThereAgainAfterAnotherColumn()
{
    Table table;
    table.settle();
    table.order.start(&table.region, Column::PrimaryIpv4, Qt::AscendingOrder, locale);
    QVERIFY(!table.order.isSettled());
    QVERIFY(table.order.startFormer(Column::Name, Qt::DescendingOrder));
    QVERIFY(table.order.isSettled());
    QVERIFY(table.isRightAfter(3, u"mmm"_s));
}

void tst_SettledOrder::thousandsOfNewNamesAreForAnOrderFromTheStart()
{
    Table table;
    table.settle();
    for (int n = 0; n < 500; ++n)
        table.rename(n, u"other-%1"_s.arg(n));
    QVERIFY(!table.order.areRanksStale());
    table.rename(500, u"other-500"_s);
    QVERIFY(table.order.areRanksStale());
    table.order.commit(); // slow, and right all the same
    QVERIFY(table.isRight());
}

/// Once nothing else happens; few new names, then more than can be looked for among settled ones.
void tst_SettledOrder::theTableShowsIt()
{
    core::Clock clock{100.0};
    store::RegionStore region;
    models::InterfacesModel model(clock);
    model.setLocale(locale);
    model.setRegion(&region, u"cn-hangzhou"_s);
    region.interfaces.merge(interfaceNumbers(0, many));
    const auto isQuiet = [&model] {
        return !model.isBusy();
    };
    QVERIFY(QTest::qWaitFor(isQuiet));
    QTRY_VERIFY(model.isOrderSettled());
    for (const int renamed : {3, 1500}) {
        std::vector<domain::NetworkInterface> news = interfaceNumbers(100, renamed);
        for (domain::NetworkInterface &interface : news)
            interface.name.prepend(u"renamed-%1-"_s.arg(renamed));
        region.interfaces.merge(std::move(news));
        QVERIFY(QTest::qWaitFor(isQuiet));
        RowOrder fresh;
        fresh.start(&region, Column::Name, Qt::AscendingOrder, locale);
        for (Slot slot = 0; slot < region.interfaces.slotCount(); ++slot)
            fresh.put(slot, {region.interfaces.rowAt(slot), region.surroundings, locale, QString()},
                      RowOrder::Row::Changed);
        fresh.commit();
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.idAt(row), region.interfaces.rowAt(fresh.sorted()[static_cast<size_t>(row)]).id());
    }
}

QTEST_GUILESS_MAIN(tst_SettledOrder)
#include "tst_settledorder.moc"
