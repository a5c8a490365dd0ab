// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/searchindex.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::SearchIndex;

class tst_SearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void textsAreKeptBySlot();
    void aTextCanBeReplacedAndRemoved();
    void fieldsAreFoundInOrder();
    void manyReplacementsDoNotGrowForEver();
    void foldingKnowsMoreThanAscii();
};

void tst_SearchIndex::textsAreKeptBySlot()
{
    SearchIndex index;
    index.set(5, "five");
    index.set(0, "zero");
    QCOMPARE(index.at(5).toByteArray(), "five");
    QCOMPARE(index.at(0).toByteArray(), "zero");
    QVERIFY(index.at(3).isEmpty());
    QVERIFY(index.at(99).isEmpty());
    QCOMPARE(index.bytes(), 8);
}

void tst_SearchIndex::aTextCanBeReplacedAndRemoved()
{
    SearchIndex index;
    index.set(1, "one");
    index.set(1, "another");
    QCOMPARE(index.at(1).toByteArray(), "another");
    index.remove(1);
    QVERIFY(index.at(1).isEmpty());
    QCOMPARE(index.bytes(), 0);
    index.remove(99);
}

void tst_SearchIndex::fieldsAreFoundInOrder()
{
    const QByteArray text = "name\x1f"
                            "id\x1f\x1ftype";
    QCOMPARE(SearchIndex::field(text, SearchIndex::Field::Name).toByteArray(), "name");
    QCOMPARE(SearchIndex::field(text, SearchIndex::Field::Id).toByteArray(), "id");
    QCOMPARE(SearchIndex::field(text, SearchIndex::Field::Status).toByteArray(), "");
    QCOMPARE(SearchIndex::field(text, SearchIndex::Field::Type).toByteArray(), "type");
    QCOMPARE(SearchIndex::field(text, SearchIndex::Field::Mac).toByteArray(), "");
}

void tst_SearchIndex::manyReplacementsDoNotGrowForEver()
{
    SearchIndex index;
    const QByteArray text(1000, 'x');
    for (int i = 0; i < 20'000; ++i)
        index.set(static_cast<SearchIndex::Slot>(i % 10), text + QByteArray::number(i));
    QVERIFY(index.writtenBytes() < 10 * 1024 * 1024);
    QCOMPARE(index.at(9).toByteArray(), text + "19999");
    QCOMPARE(index.at(0).toByteArray(), text + "19990");
}

void tst_SearchIndex::foldingKnowsMoreThanAscii()
{
    QCOMPARE(SearchIndex::folded(u"ÄÖ Σίσυφος"), SearchIndex::folded(u"äö ΣΊΣΥΦΟΣ"));
}

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_searchindex.moc"
