// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/pagereader.h"
#include "tests/operations/cloudreplies.h"
#include "tests/support/pagesread.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using operations::PageReader;
using tests::replies::interfaces;

class tst_PageReader : public QObject
{
    Q_OBJECT

private slots:
    void pagesComeInTheOrderInWhichTheyWereGiven();
    void nothingCanBeTakenBeforeItIsRead();
    void whyAPageCannotBeReadIsTakenInItsTurn();
    void rowsOfDifferentPagesShareWhatRepeats();
    void whatWasDroppedDoesNotCome();
    void losingInterestIsSafe();
};

void tst_PageReader::pagesComeInTheOrderInWhichTheyWereGiven()
{
    constexpr int pages = 50;
    PageReader reader;
    const QSignalSpy ready(&reader, &PageReader::ready);
    for (int page = 0; page < pages; ++page)
        reader.read(interfaces({"eni-" + QByteArray::number(page)}));
    QTRY_COMPARE(ready.count(), pages);
    for (int page = 0; page < pages; ++page) {
        const auto read = reader.take();
        QVERIFY(read && *read);
        QCOMPARE((*read)->rows.at(0).id(), u"eni-%1"_s.arg(page));
    }
    QVERIFY(!reader.take());
}

void tst_PageReader::nothingCanBeTakenBeforeItIsRead()
{
    PageReader reader;
    QVERIFY(!reader.take());
    const QSignalSpy ready(&reader, &PageReader::ready);
    reader.read(interfaces({"eni-1"}));
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(reader.take());
    QVERIFY(!reader.take());
}

void tst_PageReader::whyAPageCannotBeReadIsTakenInItsTurn()
{
    PageReader reader;
    const QSignalSpy ready(&reader, &PageReader::ready);
    reader.read("no JSON");
    reader.read(interfaces({"eni-1"}));
    QTRY_COMPARE(ready.count(), 2);
    const auto broken = reader.take();
    QVERIFY(broken && !*broken);
    QCOMPARE(broken->error().kind, core::ErrorKind::ReplyUnreadable);
    QVERIFY(reader.take()->has_value());
}

void tst_PageReader::rowsOfDifferentPagesShareWhatRepeats()
{
    const QByteArray row = tests::replies::interfaceRow("eni-1", R"("ZoneId":"cn-hangzhou-i")");
    PageReader reader;
    const QSignalSpy ready(&reader, &PageReader::ready);
    reader.read(tests::replies::interfaceRows({row}, "t1"));
    reader.read(tests::replies::interfaceRows({row}));
    QTRY_COMPARE(ready.count(), 2);
    const auto first = reader.take();
    const auto second = reader.take();
    QCOMPARE((*first)->rows.at(0).common().zoneId, u"cn-hangzhou-i"_s);
    QCOMPARE(&(*second)->rows.at(0).common(), &(*first)->rows.at(0).common());
}

void tst_PageReader::whatWasDroppedDoesNotCome()
{
    PageReader reader;
    const QSignalSpy ready(&reader, &PageReader::ready);
    reader.read(interfaces({"eni-old"}));
    reader.read(interfaces({"eni-old"}));
    reader.clear();
    reader.read(interfaces({"eni-new"}));
    QTRY_VERIFY(ready.count() > 0);
    tests::letPagesBeRead();
    const auto page = reader.take();
    QVERIFY(page && *page);
    QCOMPARE((*page)->rows.at(0).id(), u"eni-new"_s);
    QVERIFY(!reader.take());
}

void tst_PageReader::losingInterestIsSafe()
{
    for (int i = 0; i < 20; ++i) {
        PageReader reader;
        reader.read(interfaces({"eni-1", "eni-2"}));
        reader.read(interfaces({"eni-3"}));
    }
    QVERIFY(PageReader::pool().waitForDone(10'000));
}

QTEST_GUILESS_MAIN(tst_PageReader)
#include "tst_pagereader.moc"
