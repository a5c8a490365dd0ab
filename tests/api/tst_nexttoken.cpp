// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkinterfaces.h"
#include "tests/api/sample.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class NextTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void thePeekedTokenIsTheParsedOne_data();
    void thePeekedTokenIsTheParsedOne();
    void theTokenIsFoundWhereverItStands_data();
    void theTokenIsFoundWhereverItStands();
    void whatIsNoTokenIsNotTakenForOne_data();
    void whatIsNoTokenIsNotTakenForOne();
    void aBodyCutAnywhereIsHarmless();
    void aLargePageIsSearchedInNoTime();
};

void NextTokenTest::thePeekedTokenIsTheParsedOne_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &folder : {u"official"_s, u"synthetic"_s}) {
        for (const QString &name : sample::names(folder, u"ecs.DescribeNetworkInterfaces.*json"_s))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void NextTokenTest::thePeekedTokenIsTheParsedOne()
{
    QFETCH(QString, name);
    const QByteArray body = sample::read(name);
    QCOMPARE(api::peekNextToken(body).value_or(QString()), api::parseNetworkInterfaces(body)->nextToken);
}

void NextTokenTest::theTokenIsFoundWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray token = "\"NextToken\":\"AAA+/==\"";
    const QByteArray rows = "\"NetworkInterfaceSets\":\"" + QByteArray(10000, 'x') + '"';
    QTest::newRow("alone") << QByteArray('{' + token + '}');
    QTest::newRow("first") << QByteArray('{' + token + ',' + rows + '}');
    QTest::newRow("last") << QByteArray('{' + rows + ',' + token + '}');
    QTest::newRow("in the middle") << QByteArray('{' + rows + ',' + token + ',' + rows + '}');
    QTest::newRow("with spaces") << QByteArray("{\n  \"NextToken\" : \t\"AAA+/==\"\n}");
    QTest::newRow("escaped slash") << QByteArray("{\"NextToken\":\"AAA+\\/==\"}");
    QTest::newRow("escaped letter") << QByteArray("{\"NextToken\":\"\\u0041AA+/==\"}");
    QTest::newRow("behind a value of that name") << QByteArray("{\"TagKey\":\"NextToken\"," + token + '}');
    QTest::newRow("behind a text with it") << QByteArray("{\"a\":\"\\\"NextToken\\\":\\\"no\\\"\"," + token + '}');
}

void NextTokenTest::theTokenIsFoundWhereverItStands()
{
    QFETCH(QByteArray, body);
    QCOMPARE(api::peekNextToken(body), std::optional(u"AAA+/=="_s));
}

void NextTokenTest::whatIsNoTokenIsNotTakenForOne_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no key") << QByteArray("{\"RequestId\":\"r\"}") << false;
    QTest::newRow("a value") << QByteArray("{\"TagKey\":\"NextToken\",\"TagValue\":\"x\"}") << false;
    QTest::newRow("a number") << QByteArray("{\"NextToken\":7}") << false;
    QTest::newRow("an object") << QByteArray("{\"NextToken\":{}}") << false;
    QTest::newRow("another case") << QByteArray("{\"nexttoken\":\"x\"}") << false;
    QTest::newRow("null") << QByteArray("{\"NextToken\":null}") << true;
    QTest::newRow("empty") << QByteArray("{\"NextToken\":\"\"}") << true;
}

void NextTokenTest::whatIsNoTokenIsNotTakenForOne()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, found);
    const auto token = api::peekNextToken(body);
    QCOMPARE(token.has_value(), found);
    QVERIFY(token.value_or(QString()).isEmpty());
}

void NextTokenTest::aBodyCutAnywhereIsHarmless()
{
    const QByteArray body = R"({"a":1,"NextToken" : "AB\\\"C\u0041==","b":null})";
    for (qsizetype length = 0; length <= body.size(); ++length) {
        const QByteArray cut(body.constData(), length); // its own memory, so that a sanitizer sees its end
        const auto token = api::peekNextToken(cut);
        QVERIFY(!token || *token == u"AB\\\"CA=="_s);
    }
}

void NextTokenTest::aLargePageIsSearchedInNoTime()
{
    const QByteArray body = "{\"x\":\"" + QByteArray("NextToken \"\"").repeated(200'000) + "\"}";
    QElapsedTimer real;
    real.start();
    QVERIFY(!api::peekNextToken(body));
    QVERIFY2(real.elapsed() < 200, "2 MB without a token");
}

QTEST_GUILESS_MAIN(NextTokenTest)
#include "tst_nexttoken.moc"
