// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/textexcerpt.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using presenters::excerptOf;
using presenters::TextExcerpt;

class TextExcerptTest : public QObject
{
    Q_OBJECT

private:
    static QString lines(int count) { return QString(80, u'x').append(u'\n').repeated(count); }

private slots:
    void aShortTextIsShownWhole();
    void aLongTextIsShownAroundThePlace_data();
    void aLongTextIsShownAroundThePlace();
    void aLongLineIsShownInASmallerPart();
    void noCharacterIsTornInTwo();
    void lineEndsAreWhatATextFieldMakesOfThem();
    void commandsToATerminalAreLeftOut();
};

void TextExcerptTest::commandsToATerminalAreLeftOut()
{
    using presenters::withoutTerminalCommands;
    QCOMPARE(withoutTerminalCommands(u"a\x1B[31mb\x1B[0mc\x1B[38;5;9md\x1B[K"_s), u"abcd"_s);
    QCOMPARE(withoutTerminalCommands(u"\x1B]0;title\x07x\x1B]8;;https://a.b\x1B\\y\x1B(Bz"_s), u"xyz"_s);
    QCOMPARE(withoutTerminalCommands(u"\x1B]0;never ends\nline"_s), u"\nline"_s);
    QCOMPARE(withoutTerminalCommands(u"[31m is not one"_s), u"[31m is not one"_s);
}

void TextExcerptTest::aShortTextIsShownWhole()
{
    const QString text = lines(100) + u"end"_s;
    const TextExcerpt excerpt = excerptOf(text, 50);
    QVERIFY(excerpt.isWhole);
    QCOMPARE(excerpt.text, text);
    QCOMPARE(excerpt.from, 0);
    QVERIFY(excerptOf({}).isWhole);
}

void TextExcerptTest::aLongTextIsShownAroundThePlace_data()
{
    QTest::addColumn<qsizetype>("place");
    QTest::newRow("beginning") << qsizetype(0);
    QTest::newRow("middle") << qsizetype(400'000);
    QTest::newRow("last character") << qsizetype(81 * 10'000 - 1);
    QTest::newRow("behind the end") << qsizetype(10'000'000);
}

void TextExcerptTest::aLongTextIsShownAroundThePlace()
{
    QFETCH(const qsizetype, place);
    const QString text = lines(10'000);
    const TextExcerpt excerpt = excerptOf(text, place);
    QVERIFY(!excerpt.isWhole);
    QVERIFY(excerpt.text.size() <= presenters::longestShown);
    QVERIFY(excerpt.text.size() > presenters::longestShown / 2);
    QCOMPARE(text.mid(excerpt.from, excerpt.text.size()), excerpt.text);
    const qsizetype known = std::min(place, text.size() - 1);
    QVERIFY(excerpt.from <= known && known < excerpt.from + excerpt.text.size());
    QVERIFY(excerpt.from == 0 || text.at(excerpt.from - 1) == u'\n');
}

void TextExcerptTest::aLongLineIsShownInASmallerPart()
{
    const QString text = lines(20) + QString(50'000, u'j') + u'\n' + lines(20);
    const TextExcerpt excerpt = excerptOf(text, 40'000);
    QVERIFY(!excerpt.isWhole);
    QVERIFY(excerpt.text.size() <= presenters::longestShownWithLongLine);
    QVERIFY(excerpt.from <= 40'000 && excerpt.from + excerpt.text.size() > 40'000);
}

void TextExcerptTest::noCharacterIsTornInTwo()
{
    const QString text = u"😀"_s.repeated(200'000);
    for (qsizetype place = 100'000; place < 100'004; ++place) {
        const TextExcerpt excerpt = excerptOf(text, place);
        QVERIFY(!excerpt.text.front().isLowSurrogate());
        QVERIFY(!excerpt.text.back().isHighSurrogate());
    }
}

/// Places in the text and in the field are the same.
void TextExcerptTest::lineEndsAreWhatATextFieldMakesOfThem()
{
    QString hostile = u"a\r\nb\rc\nd"_s;
    for (const char16_t end : {u'\u2029', u'\u2028', u'\ufdd0', u'\ufdd1', u'\0'})
        hostile += QChar(end) + u"x"_s;
    const QString text = presenters::withLineFeeds(hostile);
    QTextDocument document;
    document.setPlainText(text);
    QCOMPARE(document.toPlainText(), text);
    QVERIFY(text.startsWith("a\nb\nc\nd\nx\nx"_L1));
}

QTEST_GUILESS_MAIN(TextExcerptTest)
#include "tst_textexcerpt.moc"
