// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::FindingsModel;

class FindingsModelTest : public QObject
{
    Q_OBJECT

private:
    static FindingsModel::TitleOf titles()
    {
        return [](int row) {
            return u"<b>title</b> %1"_s.arg(row);
        };
    }

private slots:
    void rowsTellCodeTimesAndLine();
    void withoutACodeTheTitleStandsForIt();
    void aTooltipIsPlainText();
    void asManyRowsAsBeforeKeepTheirIndexes();
};

void FindingsModelTest::rowsTellCodeTimesAndLine()
{
    FindingsModel model(titles());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{u"Throttling"_s, {}, 3, 12}, {u"InvalidParameter"_s, u"eni-bp14v2sdd3v8htln3ibw"_s, 1, 40}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, FindingsModel::ErrorColumn).data().toString(), u"Throttling"_s);
    QCOMPARE(model.index(0, FindingsModel::TimesColumn).data().toString(), u"3"_s);
    QCOMPARE(model.index(1, FindingsModel::PlaceColumn).data().toString(), u"line 40"_s);
    QCOMPARE(model.index(1, FindingsModel::AboutColumn).data().toString(), u"eni-bp14…ln3ibw"_s);
    QCOMPARE(model.index(1, FindingsModel::AboutColumn).data(Qt::ToolTipRole).toString(),
             u"<p>eni-bp14v2sdd3v8htln3ibw</p>"_s);
    QVERIFY(!model.hasAbout()); // tells nothing apart
    QVERIFY(
        model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith("Throttling, <b>title</b> 0, 3 time"_L1));
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void FindingsModelTest::withoutACodeTheTitleStandsForIt()
{
    FindingsModel model(titles());
    model.setRows({{QString(), {}, 1, 1}});
    QCOMPARE(model.index(0, 0).data().toString(), u"<b>title</b> 0"_s);
}

void FindingsModelTest::aTooltipIsPlainText()
{
    FindingsModel model(titles());
    model.setRows({{u"X"_s, {}, 1, 1}});
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"<p>&lt;b&gt;title&lt;/b&gt; 0</p>"_s);
}

void FindingsModelTest::asManyRowsAsBeforeKeepTheirIndexes()
{
    FindingsModel model(titles());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{u"A"_s, {}, 1, 1}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{u"A"_s, {}, 1, 1}});
    QCOMPARE(changed.count(), 0);
    model.setRows({{u"A"_s, {}, 1, 2}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    model.setRows({});
    QCOMPARE(reset.count(), 1);
}

QTEST_GUILESS_MAIN(FindingsModelTest)
#include "tst_findingsmodel.moc"
