// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/numberedpages.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using operations::NumberedPages;
using Next = NumberedPages::Next;

namespace {

/// Ids "1", "2", … from @p first to @p last.
QStringList rows(int first, int last)
{
    QStringList ids;
    for (int n = first; n <= last; ++n)
        ids.append(QString::number(n));
    return ids;
}

NumberedPages::Brought page(const QStringList &ids, int total = -1, int size = 0)
{
    return {ids, 0, total, size};
}

/// A whole list of 25 rows in pages of ten.
Next readAll(NumberedPages &pages, int total = 25)
{
    pages.take(page(rows(1, 10), total));
    pages.take(page(rows(11, 20), total));
    return pages.take(page(rows(21, 25), total));
}

} // namespace

class TestNumberedPages : public QObject
{
    Q_OBJECT

private slots:
    void aListEndsWhenEveryCountedRowCame();
    void anEmptyListEndsAtOnce();
    void theNextPageIsCertainAsSoonAsTheCountIsKnown();
    void anEmptyPageInTheMiddleIsNotTheEnd();
    void rowsBehindTheLastPromisedPageAreStillFetched();
    void withoutACountAListEndsWhereNothingNewComes();
    void aServerWithShorterPagesIsReadToTheEnd();
    void aServerThatGivesAllAtOnceIsBelieved();
    void aServerThatIgnoresTheNumberIsFoundOut();
    void aCountBelowWhatCameCountsSomethingElse();
    void fewerRowsThanCountedAreReadOnceMore();
    void fewerRowsThanCountedTwiceAreSaid();
    void aCountThatMovedIsReadOnceMore();
    void aCountThatMovesAgainIsSaid();
    void theSecondReadingCountsForItself();
    void unreadableRowsAreCountedToo();
    void aListWithoutEndIsLeftOff();
};

void TestNumberedPages::aListEndsWhenEveryCountedRowCame()
{
    NumberedPages pages(10);
    QCOMPARE(pages.page(), 1);
    QCOMPARE(pages.take(page(rows(1, 10), 25)), Next::Page);
    QCOMPARE(pages.page(), 2);
    QCOMPARE(pages.take(page(rows(11, 20), 25)), Next::Page);
    QCOMPARE(pages.take(page(rows(21, 25), 25)), Next::Complete);
    QCOMPARE(pages.count(), 25);
}

void TestNumberedPages::anEmptyListEndsAtOnce()
{
    NumberedPages counted(10);
    QCOMPARE(counted.take(page({}, 0)), Next::Complete);
    NumberedPages uncounted(10);
    QCOMPARE(uncounted.take(page({})), Next::Complete);
}

void TestNumberedPages::theNextPageIsCertainAsSoonAsTheCountIsKnown()
{
    NumberedPages pages(10);
    QVERIFY(!pages.isNextCertain()); // whatever page 1 brings
    pages.take(page(rows(1, 10), 25));
    QVERIFY(pages.isNextCertain()); // page 3 follows page 2
    pages.take(page(rows(11, 20), 25));
    QVERIFY(!pages.isNextCertain());
}

void TestNumberedPages::anEmptyPageInTheMiddleIsNotTheEnd()
{
    NumberedPages pages(10);
    pages.take(page(rows(1, 10), 25));
    QCOMPARE(pages.take(page({}, 25)), Next::Page);
    QCOMPARE(pages.page(), 3);
}

void TestNumberedPages::rowsBehindTheLastPromisedPageAreStillFetched()
{
    NumberedPages pages(10);
    pages.take(page(rows(1, 10), 25));
    pages.take(page(rows(11, 18), 25));
    QCOMPARE(pages.take(page(rows(19, 23), 25)), Next::Page); // 23 of 25
    QCOMPARE(pages.take(page(rows(24, 25), 25)), Next::Complete);
}

void TestNumberedPages::withoutACountAListEndsWhereNothingNewComes()
{
    NumberedPages pages(10);
    QCOMPARE(pages.take(page(rows(1, 10))), Next::Page);
    QCOMPARE(pages.take(page(rows(11, 14))), Next::Page); // a short page proves nothing
    QVERIFY(!pages.isNextCertain());
    QCOMPARE(pages.take(page({})), Next::Complete);
    QCOMPARE(pages.count(), 14);
}

void TestNumberedPages::aServerWithShorterPagesIsReadToTheEnd()
{
    NumberedPages pages(100);
    for (int first = 1; first < 41; first += 10)
        QCOMPARE(pages.take(page(rows(first, first + 9), 45, 10)), Next::Page);
    QCOMPARE(pages.take(page(rows(41, 45), 45, 10)), Next::Complete);
}

void TestNumberedPages::aServerThatGivesAllAtOnceIsBelieved()
{
    NumberedPages pages(10);
    QCOMPARE(pages.take(page(rows(1, 45), 45)), Next::Complete);
}

void TestNumberedPages::aServerThatIgnoresTheNumberIsFoundOut()
{
    NumberedPages counted(10);
    counted.take(page(rows(1, 10), 95));
    QCOMPARE(counted.take(page(rows(1, 10), 95)), Next::Repeated);
    NumberedPages lastPage(10);
    lastPage.take(page(rows(1, 10), 15));
    QCOMPARE(lastPage.take(page(rows(1, 10), 15)), Next::Repeated);
    NumberedPages uncounted(10);
    uncounted.take(page(rows(1, 10)));
    QCOMPARE(uncounted.take(page(rows(1, 10))), Next::Repeated); // there may be more
    NumberedPages shorter(10);
    shorter.take(page(rows(1, 3)));
    QCOMPARE(shorter.take(page(rows(1, 3))), Next::Complete);
}

void TestNumberedPages::aCountBelowWhatCameCountsSomethingElse()
{
    NumberedPages pages(10);
    QCOMPARE(pages.take(page(rows(1, 10), 0)), Next::Page);
    QCOMPARE(pages.take(page(rows(11, 15), 0)), Next::Page);
    QCOMPARE(pages.take(page({}, 0)), Next::Complete);
    QCOMPARE(pages.count(), 15);
}

void TestNumberedPages::fewerRowsThanCountedAreReadOnceMore()
{
    NumberedPages pages(10);
    pages.take(page(rows(1, 10), 25));
    pages.take(page(rows(12, 21), 25)); // 11 was lost
    QCOMPARE(pages.take(page(rows(22, 25), 25)), Next::Page);
    QCOMPARE(pages.take(page({}, 25)), Next::Again);
    QCOMPARE(pages.page(), 1);
    QCOMPARE(readAll(pages), Next::Complete);
    QCOMPARE(pages.count(), 25);
}

void TestNumberedPages::fewerRowsThanCountedTwiceAreSaid()
{
    NumberedPages pages(10);
    pages.take(page(rows(1, 9), 10));
    QCOMPARE(pages.take(page({}, 10)), Next::Again);
    pages.take(page(rows(1, 9), 10));
    QCOMPARE(pages.take(page({}, 10)), Next::FewerThanCounted);
}

void TestNumberedPages::aCountThatMovedIsReadOnceMore()
{
    NumberedPages pages(10);
    pages.take(page(rows(1, 10), 25));
    pages.take(page(rows(12, 21), 24));
    QCOMPARE(pages.take(page(rows(22, 25), 24)), Next::Again); // 24 came, and still one may be missing
    QCOMPARE(readAll(pages), Next::Complete);
}

void TestNumberedPages::aCountThatMovesAgainIsSaid()
{
    NumberedPages pages(10);
    pages.take(page(rows(1, 10), 12));
    QCOMPARE(pages.take(page(rows(11, 13), 13)), Next::Again);
    pages.take(page(rows(1, 10), 13));
    QCOMPARE(pages.take(page(rows(11, 14), 14)), Next::Moved);
}

void TestNumberedPages::theSecondReadingCountsForItself()
{
    NumberedPages pages(10);
    pages.take(page(rows(1, 10), 11));
    QCOMPARE(pages.take(page(rows(11, 12), 12)), Next::Again);
    QCOMPARE(pages.count(), 0);
    QVERIFY(!pages.isNextCertain());
    QCOMPARE(pages.take(page(rows(3, 12), 10)), Next::Complete);
    QCOMPARE(pages.count(), 10);
}

void TestNumberedPages::unreadableRowsAreCountedToo()
{
    NumberedPages pages(10);
    QCOMPARE(pages.take({rows(1, 8), 2, 10, 10}), Next::Complete);
    QCOMPARE(pages.count(), 8);
}

void TestNumberedPages::aListWithoutEndIsLeftOff()
{
    NumberedPages pages(1);
    Next next = Next::Page;
    int asked = 0;
    while (next == Next::Page && asked <= NumberedPages::maximumPages)
        next = pages.take(page({QString::number(++asked)}));
    QCOMPARE(next, Next::TooManyPages);
    QCOMPARE(asked, NumberedPages::maximumPages);
}

QTEST_APPLESS_MAIN(TestNumberedPages)
#include "tst_numberedpages.moc"
