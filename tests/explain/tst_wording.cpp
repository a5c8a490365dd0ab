// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/wording.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Facts;
using explain::Language;
using explain::MessagePattern;

namespace {

explain::Vocabulary english()
{
    explain::Vocabulary words;
    words.phrases.insert(u"interface"_s, {u"interface {}"_s, u"the interface"_s});
    words.phrases.insert(u"vswitch"_s, {u"vSwitch {}"_s, u"the vSwitch"_s});
    words.phrases.insert(u"open"_s, {QString(), QString()});
    return words;
}

explain::Vocabulary chinese()
{
    explain::Vocabulary words;
    words.phrases.insert(u"interface"_s, {u"弹性网卡“{}”"_s, u"该弹性网卡"_s});
    words.phrases.insert(u"type"_s, {u"{}"_s, u"该实例规格"_s});
    return words;
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsFilledInWithWhatIsKnown_data();
    void aTextIsFilledInWithWhatIsKnown();
    void chineseGetsItsBlanksAtLatinWords_data();
    void chineseGetsItsBlanksAtLatinWords();
    void placeholdersAreRequiredOrOptional();
    void aMessageGivesItsValues_data();
    void aMessageGivesItsValues();
    void anotherMessageDoesNotMatch();
};

void WordingTest::aTextIsFilledInWithWhatIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("filled");
    const Facts none;
    const Facts web{{u"interface"_s, u"web-7"_s}, {u"limit"_s, u"6"_s}, {u"open"_s, u"1"_s}};
    QTest::newRow("known") << u"{interface} is full."_s << web << u"Interface web-7 is full."_s;
    QTest::newRow("not known") << u"{interface} is full."_s << none << u"The interface is full."_s;
    QTest::newRow("inside a sentence") << u"Full: {interface}."_s << web << u"Full: interface web-7."_s;
    QTest::newRow("second sentence") << u"No. {interface} is full."_s << none << u"No. The interface is full."_s;
    QTest::newRow("optional, known") << u"Full[[ ({limit})]]."_s << web << u"Full (6)."_s;
    QTest::newRow("optional, not known") << u"Full[[ ({limit})]]."_s << none << u"Full."_s;
    QTest::newRow("alternative, first") << u"[[{limit} at most.||Too many.]]"_s << web << u"6 at most."_s;
    QTest::newRow("alternative, second") << u"[[{limit} at most.||Too many.]]"_s << none << u"Too many."_s;
    QTest::newRow("last alternative needs nothing")
        << u"[[{limit} on {interface}.||{interface} has too many.]]"_s << none << u"The interface has too many."_s;
    QTest::newRow("flag") << u"Lost.[[ {open}Perhaps sent.]]"_s << web << u"Lost. Perhaps sent."_s;
    QTest::newRow("flag not raised") << u"Lost.[[ {open}Perhaps sent.]]"_s << none << u"Lost."_s;
    QTest::newRow("our own camel case stays")
        << u"{vswitch} is full."_s << Facts{{u"vswitch"_s, u"office"_s}} << u"vSwitch office is full."_s;
    QTest::newRow("a value is not read again")
        << u"{interface} is full."_s << Facts{{u"interface"_s, u"{limit} [[x]]"_s}}
        << u"Interface {limit} [[x]] is full."_s;
    QTest::newRow("addresses keep their blank") << u"Use ::5 or {limit}."_s << web << u"Use ::5 or 6."_s;
}

void WordingTest::aTextIsFilledInWithWhatIsKnown()
{
    QFETCH(const QString, text);
    QFETCH(const Facts, facts);
    QTEST(explain::fillIn(text, facts, english(), Language::English), "filled");
}

void WordingTest::chineseGetsItsBlanksAtLatinWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("filled");
    QTest::newRow("Latin value") << u"规格{type}不支持。"_s << Facts{{u"type"_s, u"ecs.g7"_s}}
                                 << u"规格 ecs.g7 不支持。"_s;
    QTest::newRow("Chinese words instead") << u"但{type}不支持。"_s << Facts() << u"但该实例规格不支持。"_s;
    QTest::newRow("quoted name") << u"在{interface}上"_s << Facts{{u"interface"_s, u"web前端7"_s}}
                                 << u"在弹性网卡“web前端7”上"_s;
}

void WordingTest::chineseGetsItsBlanksAtLatinWords()
{
    QFETCH(const QString, text);
    QFETCH(const Facts, facts);
    QTEST(explain::fillIn(text, facts, chinese(), Language::Chinese), "filled");
}

void WordingTest::placeholdersAreRequiredOrOptional()
{
    const explain::Placeholders names = explain::placeholdersOf(u"{a} [[{b}]] [[{c}||{d}]] {}"_s);
    QCOMPARE(names.required, (QStringList{u"a"_s, u"d"_s}));
    QCOMPARE(names.optional, (QStringList{u"b"_s, u"c"_s}));
}

void WordingTest::aMessageGivesItsValues_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Facts>("values");
    const QString state = u"Expecting status is \"{expected}\" while current status is \"{now}\""_s;
    const Facts states{{u"expected"_s, u"Available,InUse"_s}, {u"now"_s, u"Detaching"_s}};
    QTest::newRow("as documented")
        << state << u"Not allowed. Expecting status is \"Available,InUse\" while current status is \"Detaching\"."_s
        << states;
    QTest::newRow("other quotation marks")
        << state << u"expecting status is “Available,InUse” while  current status is 'Detaching'"_s << states;
    QTest::newRow("no quotation marks") << u"EniId \"{id}\" is not found"_s << u"EniId eni-1 is not found"_s
                                        << Facts{{u"id"_s, u"eni-1"_s}};
    QTest::newRow("address at the end") << u"outside {cidr}"_s << u"is outside 2001:db8::/64."_s
                                        << Facts{{u"cidr"_s, u"2001:db8::/64"_s}};
    QTest::newRow("number") << u"limit of {limit}"_s << u"exceeds the limit of 10."_s << Facts{{u"limit"_s, u"10"_s}};
}

void WordingTest::aMessageGivesItsValues()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, message);
    const std::optional<Facts> values = MessagePattern(pattern).match(message);
    QVERIFY(values.has_value());
    QTEST(*values, "values");
}

void WordingTest::anotherMessageDoesNotMatch()
{
    QVERIFY(!MessagePattern(u"EniId \"{id}\" is not found"_s).match(u"The VPC is not found."_s));
    QVERIFY(!MessagePattern(u"limit of {limit}"_s).match(u"limit of many"_s));
    QVERIFY(!MessagePattern(u"a \"{x}\" b"_s).match(QString(100000, u'a')));
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
