// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guidesearch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class GuideSearchTest : public QObject
{
    Q_OBJECT

private:
    /// The texts that were found.
    static QStringList found(const QString &text, const QString &search)
    {
        QStringList all;
        for (const ui::GuideHit &hit : ui::guideHits(text, search))
            all.append(text.mid(hit.position, hit.length));
        return all;
    }

private slots:
    void wordsAreFound_data();
    void wordsAreFound();
    void theSearchGoesRoundAllPages();
    void placesAreCountedInReadingOrder();
};

void GuideSearchTest::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    const QString keys = u"Access keys: an Access Key ID and a secret. Keep the key secret."_s;
    QTest::newRow("either case") << keys << u"ACCESS"_s << QStringList{u"Access"_s, u"Access"_s};
    QTest::newRow("a phrase before its words") << keys << u"access  key id"_s << QStringList{u"Access Key ID"_s};
    QTest::newRow("words in any order") << keys << u"secret keep"_s << QStringList{u"secret"_s, u"Keep"_s, u"secret"_s};
    QTest::newRow("all words or nothing") << keys << u"secret region"_s << QStringList();
    QTest::newRow("nothing asked") << keys << u"  "_s << QStringList();
    QTest::newRow("Chinese") << u"访问密钥保存在密钥环中。"_s << u"密钥"_s << QStringList{u"密钥"_s, u"密钥"_s};
    QTest::newRow("Chinese words") << u"回收地址之前，先看安全组。"_s << u"安全组 地址"_s
                                   << QStringList{u"地址"_s, u"安全组"_s};
    QTest::newRow("signs are letters like others") << u"a.c abc [x]"_s << u"a.c"_s << QStringList{u"a.c"_s};
}

void GuideSearchTest::wordsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, search);
    QTEST(found(text, search), "expected");
}

void GuideSearchTest::theSearchGoesRoundAllPages()
{
    ui::GuideSearch search;
    search.setTexts({u"a"_s, u"b"_s, u"c"_s}, {u"one two"_s, u"two"_s, u"one one"_s});
    QVERIFY(!search.isActive());
    QCOMPARE(search.nextTopic(u"a"_s, true), QString());
    search.setWords(u"one"_s);
    QCOMPARE(search.nextTopic(u"a"_s, true), u"c"_s);
    QCOMPARE(search.nextTopic(u"c"_s, true), u"a"_s);
    QCOMPARE(search.nextTopic(u"b"_s, false), u"a"_s);
    QCOMPARE(search.nextTopic(u"a"_s, false), u"c"_s);
    search.setWords(u"two two"_s);
    QCOMPARE(search.nextTopic(u"b"_s, true), u"a"_s);
}

void GuideSearchTest::placesAreCountedInReadingOrder()
{
    ui::GuideSearch search;
    search.setTexts({u"a"_s, u"b"_s, u"c"_s}, {u"one two"_s, u"two"_s, u"one one"_s});
    search.setWords(u"one"_s);
    QCOMPARE(search.total(), 3);
    QCOMPARE(search.count(u"b"_s), 0);
    QCOMPARE(search.countBefore(u"a"_s), 0);
    QCOMPARE(search.countBefore(u"c"_s), 1);
    search.setWords({});
    QCOMPARE(search.total(), 0);
}

QTEST_GUILESS_MAIN(GuideSearchTest)
#include "tst_guidesearch.moc"
