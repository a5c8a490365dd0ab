// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/modelfixture.h"

using namespace Qt::Literals::StringLiterals;
using models::Column;
using tests::interfaceNumber;
using tests::ModelFixture;

namespace {

domain::NetworkInterface inVSwitch(const QString &vSwitchId, int n)
{
    domain::NetworkInterface interface = interfaceNumber(n);
    interface.name = vSwitchId;
    interface.vSwitchId = vSwitchId;
    return interface;
}

domain::NetworkInterface withId(const QString &id, int n)
{
    domain::NetworkInterface interface = interfaceNumber(n);
    interface.id = id;
    interface.name = id;
    return interface;
}

} // namespace

class tst_RowOrder : public QObject
{
    Q_OBJECT

private slots:
    void aVSwitchThatComesLaterTakesItsPlace();
    void aNameThatComesLaterMovesItsRows();
    void idsThatBeginAlikeAreOrderedToTheirEnd_data();
    void idsThatBeginAlikeAreOrderedToTheirEnd();
    void theOrderByNameIsThereAgain();
    void theOrderByNameFollowsWhatChangedMeanwhile();
    void fewRowsTakeTheirPlacesAmongMany();
};

void tst_RowOrder::aVSwitchThatComesLaterTakesItsPlace()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({inVSwitch(u"vsw-d"_s, 1), inVSwitch(u"vsw-a"_s, 2)}));
    fixture.sort(Column::VSwitch);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.show({inVSwitch(u"vsw-c"_s, 3), inVSwitch(u"vsw-b"_s, 4), inVSwitch(u"vsw-e"_s, 5)}));
    QCOMPARE(fixture.names(), (QStringList{u"vsw-a"_s, u"vsw-b"_s, u"vsw-c"_s, u"vsw-d"_s, u"vsw-e"_s}));
}

void tst_RowOrder::aNameThatComesLaterMovesItsRows()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({inVSwitch(u"vsw-a"_s, 1), inVSwitch(u"vsw-b"_s, 2)}));
    fixture.sort(Column::VSwitch);
    QVERIFY(fixture.settle());
    domain::VSwitch last;
    last.id = u"vsw-a"_s;
    last.name = u"zoo"_s;
    fixture.region.surroundings.merge(std::vector{last});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"vsw-b"_s, u"vsw-a"_s}));
}

void tst_RowOrder::idsThatBeginAlikeAreOrderedToTheirEnd_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("long") << u"eni-bp1aaaaaaaaaaaa1"_s << u"eni-bp1aaaaaaaaaaaa2"_s;
    QTest::newRow("one is the beginning of the other") << u"eni-bp1aaaaaaaaa"_s << u"eni-bp1aaaaaaaaaa"_s;
    QTest::newRow("beyond Latin-1") << u"eni-Āz"_s << u"eni-ā"_s;
    QTest::newRow("at the end of Latin-1") << u"eni-ÿb"_s << u"eni-Ā"_s;
}

void tst_RowOrder::idsThatBeginAlikeAreOrderedToTheirEnd()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    ModelFixture fixture;
    QVERIFY(fixture.show({withId(second, 1), withId(first, 2), withId(u"eni-"_s, 3)}));
    fixture.sort(Column::Id);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"eni-"_s, first, second}));
    fixture.sort(Column::Id, Qt::DescendingOrder);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{second, first, u"eni-"_s}));
    fixture.sort(Column::Name);
    fixture.sort(Column::Id, Qt::DescendingOrder);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{second, first, u"eni-"_s}));
}

void tst_RowOrder::theOrderByNameIsThereAgain()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({inVSwitch(u"b"_s, 1), inVSwitch(u"a"_s, 2), inVSwitch(u"c"_s, 3)}));
    fixture.sort(Column::PrimaryIpv4);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    fixture.sort(Column::Name, Qt::DescendingOrder);
    QVERIFY(!fixture.model.isBusy());
    QCOMPARE(fixture.names(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(fixture.show({inVSwitch(u"bb"_s, 4)}));
    QCOMPARE(fixture.names(), (QStringList{u"c"_s, u"bb"_s, u"b"_s, u"a"_s}));
}

void tst_RowOrder::theOrderByNameFollowsWhatChangedMeanwhile()
{
    ModelFixture fixture;
    QVERIFY(fixture.show({inVSwitch(u"b"_s, 1), inVSwitch(u"a"_s, 2), inVSwitch(u"c"_s, 3)}));
    fixture.sort(Column::PrimaryIpv4);
    QVERIFY(fixture.show({inVSwitch(u"d"_s, 2)}));
    fixture.region.interfaces.remove(interfaceNumber(3).id);
    fixture.sort(Column::Name);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"b"_s, u"d"_s}));
    fixture.sort(Column::PrimaryIpv4);
    fixture.model.setLocale(QLocale(QLocale::Chinese, QLocale::China));
    fixture.sort(Column::Name);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.names(), (QStringList{u"b"_s, u"d"_s}));
}

/// At the beginning, at the end, side by side, and in the place of ones that went elsewhere.
void tst_RowOrder::fewRowsTakeTheirPlacesAmongMany()
{
    ModelFixture fixture;
    QVERIFY(fixture.show(tests::interfaceNumbers(100, 200)));
    QVERIFY(
        fixture.show({withId(u"aaa"_s, 1), withId(u"nic-150a"_s, 2), withId(u"nic-150b"_s, 3), withId(u"zzz"_s, 4)}));
    domain::NetworkInterface moved = interfaceNumber(299);
    moved.name = u"nic-99"_s;
    QVERIFY(fixture.show({moved}));
    QStringList expected{u"aaa"_s, u"nic-99"_s};
    for (int n = 100; n < 299; ++n) {
        expected.append(u"nic-%1"_s.arg(n));
        if (n == 150)
            expected << u"nic-150a"_s << u"nic-150b"_s;
    }
    QCOMPARE(fixture.names(), expected << u"zzz"_s);
}

QTEST_GUILESS_MAIN(tst_RowOrder)
#include "tst_roworder.moc"
