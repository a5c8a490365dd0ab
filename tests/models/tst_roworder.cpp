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

QTEST_GUILESS_MAIN(tst_RowOrder)
#include "tst_roworder.moc"
