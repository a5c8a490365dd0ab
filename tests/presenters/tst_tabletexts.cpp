// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/tabletexts.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using presenters::TableTexts;

/// Names come from the cloud: whoever may name an interface there must not run anything here.
class TableTextsTest : public QObject
{
    Q_OBJECT

private:
    static TableTexts tableOf(const QString &name)
    {
        TableTexts texts({u"Name"_s, u"ID"_s});
        texts.addRow({{name}, {u"eni-1"_s}});
        texts.end();
        return texts;
    }

private slots:
    void aTableHasThreeSpellings();
    void aHostileNameIsOneHarmlessCell_data();
    void aHostileNameIsOneHarmlessCell();
    void theHtmlHasNoTagsButItsOwn();
    void anAddressCellIsOneCell();
    void theCsvIsUtf8();
    void veryMuchHasNoHtml();
    void plainLinesAreTextAlone();
};

void TableTextsTest::aTableHasThreeSpellings()
{
    const TableTexts texts = tableOf(u"web-1"_s);
    QCOMPARE(texts.text(), u"web-1\teni-1\n"_s);
    QCOMPARE(texts.csv(), QByteArray("Name,ID\r\nweb-1,eni-1\r\n"));
    QCOMPARE(texts.html(), QByteArray("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<table>\n"
                                      "<tr><th>Name</th><th>ID</th></tr>\n"
                                      "<tr><td>web-1</td><td>eni-1</td></tr>\n</table>\n"));
}

void TableTextsTest::aHostileNameIsOneHarmlessCell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\",\"y\")"_s
                             << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")
                             << QByteArray("'=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1") << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1") << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("' =1") << QByteArray("' =1");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("' =1") << QByteArray("' =1");
    QTest::newRow("blanks") << u"  =1"_s << QByteArray("'  =1") << QByteArray("'  =1");
    QTest::newRow("full width") << u"\uFF1D1"_s << u"'\uFF1D1"_s.toUtf8() << u"'\uFF1D1"_s.toUtf8();
    QTest::newRow("hidden by a direction") << u"\u202E=1"_s << QByteArray("'=1") << QByteArray("'=1");
    QTest::newRow("direction") << u"a\u202Eb\u2066c"_s << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("line ends") << u"a\r\n=1\u2028b"_s << QByteArray("a  =1 b") << QByteArray("a  =1 b");
    QTest::newRow("null") << u"a"_s + QChar(0) + u"b"_s << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("quotation marks") << u"a\"b"_s << QByteArray("\"a\"\"b\"") << QByteArray("a&quot;b");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"") << QByteArray("a,b");
    QTest::newRow("semicolon") << u"a;b"_s << QByteArray("\"a;b\"") << QByteArray("a;b");
    QTest::newRow("markup") << u"<b>&amp;</td>"_s << QByteArray("\"<b>&amp;</td>\"")
                            << QByteArray("&lt;b&gt;&amp;amp;&lt;/td&gt;");
    QTest::newRow("harmless") << u"web=1+2-3@4"_s << QByteArray("web=1+2-3@4") << QByteArray("web=1+2-3@4");
    QTest::newRow("empty") << QString() << QByteArray() << QByteArray();
}

void TableTextsTest::aHostileNameIsOneHarmlessCell()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, html);
    const TableTexts texts = tableOf(name);
    QCOMPARE(texts.csv(), "Name,ID\r\n" + csv + ",eni-1\r\n");
    QVERIFY2(texts.html().contains("<tr><td>" + html + "</td><td>eni-1</td></tr>\n"), texts.html().constData());
    QCOMPARE(texts.text().count(u'\t'), 1);
    QCOMPARE(texts.text().count(u'\n'), 1);
}

void TableTextsTest::theHtmlHasNoTagsButItsOwn()
{
    const QByteArray html = tableOf(u"<style>*{}</style><img src=x onerror='y'>"_s).html();
    QCOMPARE(html.count('<'), tableOf(u"x"_s).html().count('<'));
    QCOMPARE(html.count('>'), tableOf(u"x"_s).html().count('>'));
}

void TableTextsTest::anAddressCellIsOneCell()
{
    TableTexts texts({u"A"_s, u"B"_s});
    texts.addRow({{u"2408::5"_s, u"2408::6"_s}, {}});
    QCOMPARE(texts.text(), u"2408::5, 2408::6\t\n"_s);
    QVERIFY(texts.csv().endsWith("\r\n2408::5 2408::6,\r\n"));
    QVERIFY(texts.html().contains("<td>2408::5 2408::6</td><td></td>"));
}

void TableTextsTest::theCsvIsUtf8()
{
    QVERIFY(tableOf(u"前端网卡😀"_s).csv().contains(QByteArray("前端网卡😀,eni-1")));
    QVERIFY(tableOf(u"前端网卡😀"_s).html().contains(QByteArray("<td>前端网卡😀</td>")));
}

void TableTextsTest::veryMuchHasNoHtml()
{
    TableTexts texts({u"Name"_s});
    const QString name(100'000, u'n');
    for (int row = 0; row < 200; ++row)
        texts.addRow({{name}});
    texts.end();
    QVERIFY(texts.html().isEmpty());
    QCOMPARE(texts.csv().count("\r\n"), 201);
}

void TableTextsTest::plainLinesAreTextAlone()
{
    TableTexts texts;
    texts.addLine(u"2408::5"_s);
    texts.addLine(u"2408::6"_s);
    texts.end();
    QCOMPARE(texts.text(), u"2408::5\n2408::6"_s);
    QVERIFY(texts.csv().isEmpty());
    QVERIFY(texts.html().isEmpty());
}

QTEST_GUILESS_MAIN(TableTextsTest)
#include "tst_tabletexts.moc"
