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
    void rowsAreCopiedAsCsvAndHtmlAsWell();
    void someRowsAreDraggedAtOnce();
    void tooManyRowsAreNotDraggedAndItIsSaid();

private:
    static presenters::TableTexts textsOf(const QSignalSpy &finished)
    {
        return finished.value(0).value(0).value<presenters::TableTexts>();
    }
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
    QCOMPARE(textsOf(finished).text(), u"eni-2\tcn-hangzhou\neni-1\tcn-hangzhou\n"_s);
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
    QCOMPARE(textsOf(finished).text(), u"\twith tab  and line\teni-1\n"_s);
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
    QCOMPARE(textsOf(finished).text(), u"2408:4005:3a::5\n2408::6"_s);
    QVERIFY(textsOf(finished).csv().isEmpty() && textsOf(finished).html().isEmpty());
    QCOMPARE(copy.statusText(), u"2 address(es) copied"_s);
}

void tst_RowsCopy::rowsAreCopiedAsCsvAndHtmlAsWell()
{
    BrowseFixture fixture;
    fixture.start();
    domain::NetworkInterface interface;
    interface.id = u"eni-1"_s;
    interface.name = u"=HYPERLINK(\"http://x\",\"<b>\")"_s;
    interface.ipv6 = {*domain::Ipv6Address::parse(u"2408::5"), *domain::Ipv6Address::parse(u"2408::6")};
    interface.securityGroupIds = {u"sg-1"_s, u"sg-2"_s};
    fixture.presenter->regionStore().interfaces.merge({interface});
    presenters::RowsCopy &copy = fixture.presenter->rowsCopy();
    QSignalSpy finished(&copy, &presenters::RowsCopy::finished);
    using models::Column;
    copy.startRows({u"eni-1"_s}, {Column::Name, Column::Ipv6Addresses, Column::SecurityGroups});
    QCOMPARE(textsOf(finished).csv(), QByteArray("Name,IPv6 addresses,Security groups\r\n"
                                                 "\"'=HYPERLINK(\"\"http://x\"\",\"\"<b>\"\")\",2408::5 2408::6,"
                                                 "sg-1 sg-2\r\n"));
    QVERIFY(textsOf(finished).html().contains("<td>2408::5 2408::6</td>"));
    QVERIFY(!textsOf(finished).html().contains("<b>"));
}

void tst_RowsCopy::someRowsAreDraggedAtOnce()
{
    BrowseFixture fixture;
    fixture.start();
    QVERIFY(fixture.list({"eni-1", "eni-2"}));
    presenters::RowsCopy &copy = fixture.presenter->rowsCopy();
    QSignalSpy finished(&copy, &presenters::RowsCopy::finished);
    const auto texts = copy.rowsForDrag({u"eni-2"_s, u"eni-9"_s}, {models::Column::Id});
    QVERIFY(texts);
    QCOMPARE(texts->text(), u"eni-2\n"_s);
    QCOMPARE(texts->csv(), QByteArray("ID\r\neni-2\r\n"));
    QVERIFY(texts->html().endsWith("<tr><td>eni-2</td></tr>\n</table>\n"));
    QCOMPARE(finished.count(), 0); // the clipboard stays as it is
}

void tst_RowsCopy::tooManyRowsAreNotDraggedAndItIsSaid()
{
    BrowseFixture fixture;
    fixture.start();
    presenters::RowsCopy &copy = fixture.presenter->rowsCopy();
    const QStringList ids(presenters::RowsCopy::mostDragged + 1, u"eni-1"_s);
    QVERIFY(copy.rowsForDrag(ids.first(presenters::RowsCopy::mostDragged), {models::Column::Id}));
    QCOMPARE(copy.statusText(), QString());
    QVERIFY(!copy.rowsForDrag(ids, {models::Column::Id}));
    QVERIFY(copy.statusText().contains(u"Edit > Copy"_s));
    QTRY_COMPARE(copy.statusText(), QString());
}

QTEST_GUILESS_MAIN(tst_RowsCopy)
#include "tst_rowscopy.moc"
