// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columnstate.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;
using models::Column;
using ui::ColumnState;

class TestColumnState : public QObject
{
    Q_OBJECT

private slots:
    void theStandardHasEveryColumnOnce();
    void onlyTheRegionIsHiddenAtFirst();
    void whatWasSavedIsReadBack();
    void brokenBytesAreIgnored_data();
    void brokenBytesAreIgnored();
    void columnsUnknownToAnOlderFileGoToTheEnd();
    void columnsUnknownToThisProgramAreSkipped();
    void aColumnNamedTwiceCountsOnce();
    void aWidthOutOfAllProportionBecomesTheDefault_data();
    void aWidthOutOfAllProportionBecomesTheDefault();
};

void TestColumnState::theStandardHasEveryColumnOnce()
{
    std::set<Column> columns;
    for (const auto &entry : ColumnState::standard().columns) {
        columns.insert(entry.column);
        QVERIFY(!ui::columnKey(entry.column).isEmpty());
    }
    QCOMPARE(columns.size(), static_cast<size_t>(Column::Count));
    QCOMPARE(ColumnState::standard().columns.size(), columns.size());
}

void TestColumnState::onlyTheRegionIsHiddenAtFirst()
{
    for (const auto &entry : ColumnState::standard().columns) {
        QCOMPARE(entry.visible, entry.column != Column::Region);
    }
}

void TestColumnState::whatWasSavedIsReadBack()
{
    ColumnState state = ColumnState::standard();
    std::swap(state.columns.front(), state.columns.back());
    state.columns[3].width = 321;
    state.columns[4].visible = false;
    state.sortColumn = Column::PrimaryIpv4;
    state.sortOrder = Qt::DescendingOrder;
    QVERIFY(ColumnState::fromBytes(state.toBytes()) == state);
}

void TestColumnState::brokenBytesAreIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x00\xff\x12garbage", 10);
    QTest::newRow("a list") << QByteArray("[1,2,3]");
    QTest::newRow("columns of the wrong kind") << QByteArray(R"({"columns":"name"})");
    QTest::newRow("no column that we know") << QByteArray(R"({"columns":[{"column":"x"},{"column":7}]})");
    QTest::newRow("cut") << ColumnState::standard().toBytes().left(100);
    QTest::newRow("far too long") << QByteArray(100'000, ' ');
    ColumnState hidden = ColumnState::standard();
    for (auto &entry : hidden.columns) {
        entry.visible = false;
    }
    QTest::newRow("nothing visible") << hidden.toBytes();
}

void TestColumnState::brokenBytesAreIgnored()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!ColumnState::fromBytes(bytes));
}

void TestColumnState::columnsUnknownToAnOlderFileGoToTheEnd()
{
    const auto state =
        ColumnState::fromBytes(R"({"columns":[{"column":"mac","width":90},{"column":"id","width":50}]})");
    QVERIFY(state);
    QCOMPARE(state->columns.size(), static_cast<size_t>(Column::Count));
    QCOMPARE(state->columns[0].column, Column::Mac);
    QCOMPARE(state->columns[1].column, Column::Id);
    QCOMPARE(state->columns[2].column, Column::Name);
}

void TestColumnState::columnsUnknownToThisProgramAreSkipped()
{
    const auto state =
        ColumnState::fromBytes(R"({"columns":[{"column":"later"},{"column":"id"}],"sortColumn":"later"})");
    QVERIFY(state);
    QCOMPARE(state->columns.front().column, Column::Id);
    QCOMPARE(state->sortColumn, Column::Name);
}

void TestColumnState::aColumnNamedTwiceCountsOnce()
{
    const auto state = ColumnState::fromBytes(R"({"columns":[{"column":"id"},{"column":"id","width":99}]})");
    QVERIFY(state);
    QCOMPARE(std::count_if(state->columns.begin(), state->columns.end(),
                           [](const auto &entry) { return entry.column == Column::Id; }),
             1);
}

void TestColumnState::aWidthOutOfAllProportionBecomesTheDefault_data()
{
    QTest::addColumn<QByteArray>("width");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("invisible") << QByteArray("1");
    QTest::newRow("huge") << QByteArray("100000");
    QTest::newRow("text") << QByteArray("\"wide\"");
}

void TestColumnState::aWidthOutOfAllProportionBecomesTheDefault()
{
    QFETCH(QByteArray, width);
    const auto state = ColumnState::fromBytes(R"({"columns":[{"column":"id","width":)" + width + "}]}");
    QVERIFY(state);
    QCOMPARE(state->columns.front().width, 0);
}

QTEST_GUILESS_MAIN(TestColumnState)
#include "tst_columnstate.moc"
