// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/plaintext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class ExplainPlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsOneLineOfHarmlessCharacters_data();
    void aLineIsOneLineOfHarmlessCharacters();
    void aLineIsBoundedWithoutHalfACharacter();
    void aBlockKeepsLinesAndShowsWhatTurnsTextAround();
    void aBlockIsBounded();
};

void ExplainPlainTextTest::aLineIsOneLineOfHarmlessCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"eni-bp1 前端"_s << u"eni-bp1 前端"_s;
    QTest::newRow("line breaks") << u"a\r\nb\tc\u2028d"_s << u"a b cd"_s;
    QTest::newRow("control characters") << u"a\x1b[31mb\x07"_s << u"a [31mb"_s;
    QTest::newRow("turned around") << u"a\u202Eb\u2066c\uFEFF"_s << u"abc"_s;
    QTest::newRow("tags are text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("beyond the BMP") << u"net 🖧 1"_s << u"net 🖧 1"_s;
}

void ExplainPlainTextTest::aLineIsOneLineOfHarmlessCharacters()
{
    QFETCH(const QString, text);
    QTEST(explain::plainLine(text, 100), "line");
}

void ExplainPlainTextTest::aLineIsBoundedWithoutHalfACharacter()
{
    QCOMPARE(explain::plainLine(u"abcdef"_s, 4), u"abc…"_s);
    QCOMPARE(explain::plainLine(u"abcd"_s, 4), u"abcd"_s);
    QCOMPARE(explain::plainLine(u"ab🖧cd"_s, 4), u"ab…"_s);
}

void ExplainPlainTextTest::aBlockKeepsLinesAndShowsWhatTurnsTextAround()
{
    QCOMPARE(explain::plainBlock(u"{\r\n  \"a\": \"\u202Eb\"\n}\x07"_s, 100), u"{\n  \"a\": \"<U+202E>b\"\n}"_s);
}

void ExplainPlainTextTest::aBlockIsBounded()
{
    QCOMPARE(explain::plainBlock(QString(1024 * 1024, u'x'), 2048).size(), 2048);
}

QTEST_GUILESS_MAIN(ExplainPlainTextTest)
#include "tst_explainplaintext.moc"
