// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/rowscopy.h"
#include "tests/presenters/browsefixture.h"

using namespace Qt::Literals::StringLiterals;
using tests::BrowseFixture;

namespace replies = tests::replies;

class tst_RowsCopy : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreCopiedAndSaid();
    void switchingTheRegionEndsTheCopying();
    void aCellIsOneCellWhateverIsInIt();
    void addressesAreCanonicalOneALine();
};

void tst_RowsCopy::rowsAreCopiedAndSaid()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1", "eni-2"}));
    presenters::RowsCopy &copy = fixture.presenter->rowsCopy();
    QSignalSpy finished(&copy, &presenters::RowsCopy::finished);
    copy.startRows({u"eni-2"_s, u"eni-9"_s, u"eni-1"_s}, {models::Column::Id, models::Column::Region});
    QCOMPARE(finished.count(), 1); // a few are done at once
    QCOMPARE(finished[0][0].toString(), u"eni-2\tcn-hangzhou\neni-1\tcn-hangzhou\n"_s);
    QCOMPARE(fixture.presenter->statusParts().front(), u"2 row(s) copied"_s);
    QTRY_COMPARE(copy.statusText(), QString()); // not for ever
}

void tst_RowsCopy::switchingTheRegionEndsTheCopying()
{
    constexpr int many = 40'000;
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1"}));
    QStringList ids;
    std::vector<domain::NetworkInterface> interfaces(many);
    for (int number = 0; number < many; ++number) {
        ids.append(u"eni-many-%1"_s.arg(number));
        interfaces[static_cast<size_t>(number)].id = ids.back();
    }
    fixture.presenter->regionStore().interfaces.merge(std::move(interfaces));
    presenters::RowsCopy &copy = fixture.presenter->rowsCopy();
    QSignalSpy finished(&copy, &presenters::RowsCopy::finished);
    const std::vector all{models::Column::Id, models::Column::Name, models::Column::Ipv6Addresses};
    copy.startRows(ids, all);
    QVERIFY(copy.isRunning());
    QVERIFY(copy.statusText().endsWith(u"of 40,000"));
    fixture.presenter->selectRegion(u"cn-beijing"_s);
    QVERIFY(!copy.isRunning());
    QCOMPARE(copy.statusText(), u"nothing was copied"_s);
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
}

void tst_RowsCopy::aCellIsOneCellWhateverIsInIt()
{
    BrowseFixture fixture;
    fixture.start();
    domain::NetworkInterface interface;
    interface.id = u"eni-1"_s;
    interface.name = u"with\ttab\r\nand line"_s;
    fixture.presenter->regionStore().interfaces.merge({interface});
    presenters::RowsCopy &copy = fixture.presenter->rowsCopy();
    QSignalSpy finished(&copy, &presenters::RowsCopy::finished);
    copy.startRows({u"eni-1"_s}, {models::Column::Instance, models::Column::Name, models::Column::Id});
    QCOMPARE(finished[0][0].toString(), u"\twith tab  and line\teni-1\n"_s);
}

void tst_RowsCopy::addressesAreCanonicalOneALine()
{
    BrowseFixture fixture;
    fixture.start();
    domain::NetworkInterface interface;
    interface.id = u"eni-1"_s;
    interface.ipv6 = {*domain::Ipv6Address::parse(u"2408:4005:003A:0000:0000:0000:0000:0005"),
                      *domain::Ipv6Address::parse(u"2408::6")};
    fixture.presenter->regionStore().interfaces.merge({interface});
    presenters::RowsCopy &copy = fixture.presenter->rowsCopy();
    QSignalSpy finished(&copy, &presenters::RowsCopy::finished);
    copy.startAddresses({u"eni-1"_s});
    QCOMPARE(finished[0][0].toString(), u"2408:4005:3a::5\n2408::6"_s);
    QCOMPARE(copy.statusText(), u"2 address(es) copied"_s);
}

QTEST_GUILESS_MAIN(tst_RowsCopy)
#include "tst_rowscopy.moc"
