// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/laidout.h"
#include "app/operations/readinterfaceoperation.h"
#include "tests/operations/operationrun.h"

using namespace Qt::Literals::StringLiterals;
using operations::laidOut;
using operations::ReadInterfaceOperation;
using tests::ScriptedApiClient;

namespace {

const QString action = u"DescribeNetworkInterfaceAttribute"_s;

} // namespace

class tst_ReadInterfaceOperation : public QObject
{
    Q_OBJECT

private slots:
    void theInterfaceAndItsTextAreTold();
    void in2019ItIsListedByItsId();
    void aRefusalIsTheResult();
    void anUnreadableReplyFails();
    void losingInterestIsSafe();
    void textIsLaidOut_data();
    void textIsLaidOut();
    void aVeryLongTextIsCut();
    void aVeryLongValueIsCut();
    void manyLevelsDoNotGrowWithoutBounds();
};

void tst_ReadInterfaceOperation::theInterfaceAndItsTextAreTold()
{
    ScriptedApiClient client;
    ReadInterfaceOperation operation(tests::contextOf(client), u"eni-1"_s);
    client.expect(action, R"({"NetworkInterfaceId":"eni-1","Status":"InUse","Unknown":[1.50]})");
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result()->interface.id, u"eni-1"_s);
    QCOMPARE(operation.result()->rawText, u"{\n    \"NetworkInterfaceId\": \"eni-1\",\n    \"Status\": \"InUse\",\n"
                                          "    \"Unknown\": [\n        1.50\n    ]\n}"_s);
    QCOMPARE(client.request(0).parameter(u"NetworkInterfaceId"), u"eni-1"_s);
}

void tst_ReadInterfaceOperation::in2019ItIsListedByItsId()
{
    ScriptedApiClient client;
    operations::RegionContext old = tests::contextOf(client);
    old.generation = domain::Generation::G2019;
    const QString listing = u"DescribeNetworkInterfaces"_s;
    ReadInterfaceOperation operation(old, u"eni-1"_s);
    client.expect(listing, R"({"NetworkInterfaceSets":{"NetworkInterfaceSet":[{"NetworkInterfaceId":"eni-1"}]}})");
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result()->interface.id, u"eni-1"_s);
    QVERIFY(operation.result()->rawText.contains(u"\"NetworkInterfaceId\": \"eni-1\""_s));
    QCOMPARE(client.request(0).parameter(u"NetworkInterfaceId.1"), u"eni-1"_s);
    ReadInterfaceOperation gone(old, u"eni-2"_s);
    client.expect(listing, R"({"NetworkInterfaceSets":{"NetworkInterfaceSet":[{"NetworkInterfaceId":"eni-1"}]}})");
    QVERIFY(tests::runs(gone));
    QCOMPARE(gone.result().error().code, u"InvalidEniId.NotFound"_s);
}

void tst_ReadInterfaceOperation::aRefusalIsTheResult()
{
    ScriptedApiClient client;
    ReadInterfaceOperation operation(tests::contextOf(client), u"eni-1"_s);
    client.expect(action, core::unexpected(tests::refusal(u"InvalidEniId.NotFound"_s)));
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result().error().code, u"InvalidEniId.NotFound"_s);
}

void tst_ReadInterfaceOperation::anUnreadableReplyFails()
{
    ScriptedApiClient client;
    ReadInterfaceOperation operation(tests::contextOf(client), u"eni-1"_s);
    client.expect(action, "[]");
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result().error().kind, core::ErrorKind::ReplyUnreadable);
}

void tst_ReadInterfaceOperation::losingInterestIsSafe()
{
    tests::checkLosingInterest([](ScriptedApiClient &client, QObject *owner) {
        return new ReadInterfaceOperation(tests::contextOf(client), u"eni-1"_s, owner);
    });
}

void tst_ReadInterfaceOperation::textIsLaidOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QString &expected) {
        QTest::newRow(name) << json << expected;
    };
    row("nothing", "", u""_s);
    row("empty pairs stay together", R"({"a":{ },"b":[]})", u"{\n    \"a\": {},\n    \"b\": []\n}"_s);
    row("the server's order", R"({"z":1,"a":2})", u"{\n    \"z\": 1,\n    \"a\": 2\n}"_s);
    row("signs in texts", R"({"a":"x,{[:\"]}"})", u"{\n    \"a\": \"x,{[:\\\"]}\"\n}"_s);
    row("a backslash at the end of a text", R"(["a\\",1])", u"[\n    \"a\\\\\",\n    1\n]"_s);
    row("blanks between tokens", "{ \"a\" :\n\t1 }", u"{\n    \"a\": 1\n}"_s);
    row("Chinese", R"(["网卡"])", u"[\n    \"网卡\"\n]"_s);
    row("control and direction marks are left out", "[\"a\x07\xe2\x80\xae z\"]", u"[\n    \"a z\"\n]"_s);
    row("more ends than beginnings", "]}]", u"\n]\n}\n]"_s);
}

void tst_ReadInterfaceOperation::textIsLaidOut()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    QCOMPARE(laidOut(json), expected);
}

void tst_ReadInterfaceOperation::aVeryLongTextIsCut()
{
    const QString text = laidOut('"' + QByteArray(1000, 'x') + '"', 100);
    QCOMPARE(text.size(), 101);
    QVERIFY(text.endsWith(u'…'));
}

void tst_ReadInterfaceOperation::aVeryLongValueIsCut()
{
    for (const QByteArray &value : {'"' + QByteArray(100'000, 'x') + '"', QByteArray(100'000, '1')}) {
        const QString text = laidOut(R"({"a":)" + value + R"(,"b":"\\"})");
        QVERIFY(text.size() < 5000);
        QVERIFY2(text.endsWith(u",\n    \"b\": \"\\\\\"\n}"_s), qPrintable(text.right(40)));
        QVERIFY(text.contains(u'…'));
    }
}

void tst_ReadInterfaceOperation::manyLevelsDoNotGrowWithoutBounds()
{
    QVERIFY(laidOut(QByteArray(100'000, '['), 10'000).size() < 11'000);
}

QTEST_GUILESS_MAIN(tst_ReadInterfaceOperation)
#include "tst_readinterfaceoperation.moc"
