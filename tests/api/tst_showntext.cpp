// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkinterfaces.h"
#include "app/api/showntext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What becomes of names and ids before anything else sees them.
class ShownTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aWordHoldsNothingHarmful_data();
    void aWordHoldsNothingHarmful();
    void aWordIsBounded();
    void aTokenIsSentBackAsItIs();
    void aPageOfAMillionInterfacesIsNoPage();
};

void ShownTextTest::aWordHoldsNothingHarmful_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("usual", u"web-7 前端 é 💩"_s, u"web-7 前端 é 💩"_s);
    row("joined emoji stay", u"👩\u200D💻"_s, u"👩\u200D💻"_s);
    row("line ends", u"a\r\nb\tc\u2028d\u2029e"_s, u"a  b c d e"_s);
    row("escape sequences", u"\u001B[31mred"_s, u"\uFFFD[31mred"_s);
    row("of eight bits", u"\u009B31m"_s, u"\uFFFD31m"_s);
    row("NUL", u"a"_s + QChar(0) + u"b"_s, u"a\uFFFDb"_s);
    row("directions", u"a\u202Eb\u2066c\u2069"_s, u"a\uFFFDb\uFFFDc\uFFFD"_s);
    row("every letter of ASCII", u" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_s,
        u" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_s);
    row("DEL", u"a\u007Fb"_s, u"a\uFFFDb"_s);
    row("nothing", QString(), QString());
    row("markup is text", u"<img src=x>"_s, u"<img src=x>"_s);
}

void ShownTextTest::aWordHoldsNothingHarmful()
{
    QFETCH(const QString, text);
    QTEST(api::word(text), "shown");
    for (QString read : {QString(), u"what was there"_s, QString(2000, u'x')}) {
        api::readWord(text.toUtf8().toStdString(), api::longestWord, read);
        QTEST(read, "shown");
    }
}

void ShownTextTest::aWordIsBounded()
{
    QCOMPARE(api::word(QString(1'000'000, u'x')).size(), api::longestWord);
    const QString pairs = api::word(u"x"_s + u"💩"_s.repeated(1000));
    QVERIFY(pairs.size() <= api::longestWord);
    QVERIFY(!pairs.back().isHighSurrogate());
    QString read;
    api::readWord(std::string(2000, 'x'), 100, read);
    QCOMPARE(read, QString(100, u'x'));
}

void ShownTextTest::aTokenIsSentBackAsItIs()
{
    const auto page = [](const QByteArray &token) {
        const QByteArray body =
            R"({"RequestId":"r","NextToken":")" + token + R"(","NetworkInterfaceSets":{"NetworkInterfaceSet":[]}})";
        QByteArray padded = body;
        padded.reserve(body.size() + 64);
        return padded;
    };
    const QByteArray odd = "a\xE2\x80\xAE" + QByteArray(3000, 't');
    const auto parsed = api::parseNetworkInterfaces(page(odd));
    QVERIFY(parsed);
    QCOMPARE(parsed->nextToken, QString::fromUtf8(odd));
    QCOMPARE(api::peekNextToken(page(odd)), QString::fromUtf8(odd));
    const QByteArray endless = page(QByteArray(100'000, 't'));
    QVERIFY(!api::parseNetworkInterfaces(endless));
    QVERIFY(!api::peekNextToken(endless));
}

void ShownTextTest::aPageOfAMillionInterfacesIsNoPage()
{
    const auto pageOf = [](int count) {
        const QByteArray rows = QByteArray(R"({"NetworkInterfaceId":"eni-1"},)").repeated(count).chopped(1);
        return R"({"RequestId":"r","NetworkInterfaceSets":{"NetworkInterfaceSet":[)" + rows + "]}}";
    };
    QVERIFY(api::parseNetworkInterfaces(pageOf(10'000)));
    const auto refused = api::parseNetworkInterfaces(pageOf(1'000'000));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::ReplyUnreadable);
}

QTEST_GUILESS_MAIN(ShownTextTest)
#include "tst_showntext.moc"
