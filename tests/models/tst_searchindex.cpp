// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/searchindex.h"
#include "tests/models/modelrows.h"

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
    void whatRowsHaveAlikeIsKeptOnce();
    void timesReadAsTheTableShowsThem();
    void manyReplacementsDoNotGrowForEver();
    void foldingKnowsMoreThanAscii();
};

void tst_SearchIndex::textsAreKeptBySlot()
{
    SearchIndex index;
    index.set(5, "five", {});
    index.set(0, "zero", {});
    QCOMPARE(index.at(5).own.toByteArray(), "five");
    QCOMPARE(index.at(0).own.toByteArray(), "zero");
    QVERIFY(index.at(3).isEmpty());
    QVERIFY(index.at(99).isEmpty());
    QCOMPARE(index.bytes(), 8);
}

void tst_SearchIndex::aTextCanBeReplacedAndRemoved()
{
    SearchIndex index;
    index.set(1, "one", {});
    index.set(1, "another", {});
    QCOMPARE(index.at(1).own.toByteArray(), "another");
    index.remove(1);
    QVERIFY(index.at(1).isEmpty());
    QCOMPARE(index.bytes(), 0);
    index.remove(99);
}

void tst_SearchIndex::fieldsAreFoundInOrder()
{
    SearchIndex index;
    index.set(0,
              "name\x1f"
              "id",
              "status\x1f\x1fzone");
    const SearchIndex::RowText text = index.at(0);
    QCOMPARE(text.field(SearchIndex::Field::Name).toByteArray(), "name");
    QCOMPARE(text.field(SearchIndex::Field::Id).toByteArray(), "id");
    QCOMPARE(text.field(SearchIndex::Field::Instance).toByteArray(), "");
    QCOMPARE(text.field(SearchIndex::Field::Mac).toByteArray(), "");
    QCOMPARE(text.field(SearchIndex::Field::Status).toByteArray(), "status");
    QCOMPARE(text.field(SearchIndex::Field::Type).toByteArray(), "");
    QCOMPARE(text.field(SearchIndex::Field::Zone).toByteArray(), "zone");
    QCOMPARE(text.field(SearchIndex::Field::Group).toByteArray(), "");
}

void tst_SearchIndex::whatRowsHaveAlikeIsKeptOnce()
{
    const store::SurroundingsStore surroundings;
    const QLocale locale(QLocale::English);
    const QString region;
    SearchIndex index;
    const std::vector<store::PackedInterface> interfaces =
        tests::packed(std::vector{tests::interfaceNumber(1), tests::interfaceNumber(1), tests::interfaceNumber(2)});
    for (SearchIndex::Slot slot = 0; slot < interfaces.size(); ++slot)
        index.set(slot, models::InterfaceText(interfaces[slot], surroundings, locale, region));
    QCOMPARE(index.sharedCount(), 2);
    QCOMPARE(index.at(0).sharedNumber, index.at(1).sharedNumber);
    QVERIFY(index.at(0).sharedNumber != index.at(2).sharedNumber);
    const quint32 number = index.at(2).sharedNumber;
    index.remove(2);
    QCOMPARE(index.sharedCount(), 1);
    index.set(2, models::InterfaceText(interfaces[2], surroundings, locale, region));
    QVERIFY(index.at(2).sharedNumber != number);
    index.retranslate();
    index.set(0, models::InterfaceText(interfaces[0], surroundings, locale, region));
    QVERIFY(index.at(0).sharedNumber != index.at(1).sharedNumber);
}

void tst_SearchIndex::timesReadAsTheTableShowsThem()
{
    const QLocale locale(QLocale::English);
    models::TimeTexts texts;
    for (const char *text : {"2026-01-01T08:00:00Z", "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z",
                             "2026-10-25T00:30:00Z", "1969-12-31T23:59:59Z", "2026-12-31T23:59:30Z"}) {
        const QDateTime utc = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
        QCOMPARE(texts.shortText(utc, locale), locale.toString(utc.toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(texts.shortText(utc, locale), locale.toString(utc.toLocalTime(), QLocale::ShortFormat));
    }
    QCOMPARE(texts.shortText(QDateTime(), locale), QString());
}

void tst_SearchIndex::manyReplacementsDoNotGrowForEver()
{
    SearchIndex index;
    const QByteArray text(1000, 'x');
    for (int i = 0; i < 20'000; ++i)
        index.set(static_cast<SearchIndex::Slot>(i % 10), text + QByteArray::number(i), {});
    QVERIFY(index.writtenBytes() < 10 * 1024 * 1024);
    QCOMPARE(index.at(9).own.toByteArray(), text + "19999");
    QCOMPARE(index.at(0).own.toByteArray(), text + "19990");
}

void tst_SearchIndex::foldingKnowsMoreThanAscii()
{
    QCOMPARE(SearchIndex::folded(u"ÄÖ Σίσυφος"), SearchIndex::folded(u"äö ΣΊΣΥΦΟΣ"));
}

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_searchindex.moc"
