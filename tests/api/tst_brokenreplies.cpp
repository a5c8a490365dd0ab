// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/ipv6addresses.h"
#include "app/api/networkinterfaces.h"
#include "app/api/surroundings.h"
#include "tests/api/sample.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using core::Error;
using core::ErrorKind;

namespace {

/// Any parser: the error, or nothing where it read.
using Parser = std::function<std::optional<Error>(const QByteArray &)>;

template<typename Result> std::optional<Error> errorOf(const Result &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// The parser for a sample of this name.
Parser parserFor(const QString &name)
{
    if (name.contains(u"DescribeNetworkInterfaceAttribute"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseNetworkInterfaceAttribute(body));
        };
    if (name.contains(u"DescribeNetworkInterfaces"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseNetworkInterfaces(body));
        };
    if (name.contains(u"DescribeRegions"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseRegions(body, api::NameLanguage::English));
        };
    if (name.contains(u"DescribeInstanceTypes"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseInstanceTypes(body));
        };
    if (name.contains(u"DescribeInstances"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseInstances(body));
        };
    if (name.contains(u"DescribeVSwitches"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseVSwitches(body));
        };
    if (name.contains(u"DescribeVpcs"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseVpcs(body));
        };
    if (name.contains(u"GetCallerIdentity"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseCallerIdentity(body));
        };
    if (name.contains(u"UnassignIpv6"_s))
        return [](const QByteArray &body) {
            return errorOf(api::parseUnassignIpv6Addresses(body));
        };
    return [](const QByteArray &body) {
        return errorOf(api::parseAssignIpv6Addresses(body));
    };
}

QByteArray page(const QByteArray &rows, const QByteArray &more = {})
{
    return "{\"RequestId\":\"r-1\",\"NetworkInterfaceSets\":{\"NetworkInterfaceSet\":[" + rows + "]}" + more + '}';
}

const QByteArray row = R"({"NetworkInterfaceId":"eni-1","NetworkInterfaceName":"前端网卡-7"})";

} // namespace

class BrokenRepliesTest : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsRead_data();
    void everySampleIsRead();
    void aSampleCutAtAnyByteIsUnreadable_data();
    void aSampleCutAtAnyByteIsUnreadable();
    void aSampleWithAnyByteSpoiledIsSurvived_data();
    void aSampleWithAnyByteSpoiledIsSurvived();
    void aReplyThatIsNoListIsNeverAnEmptyList_data();
    void aReplyThatIsNoListIsNeverAnEmptyList();
    void anUnreadableReplyKeepsItsEvidence();
    void theEvidenceIsBoundedAndRedacted();
    void aByteOrderMarkIsTakenOff();
    void invalidUtf8IsRepaired_data();
    void invalidUtf8IsRepaired();
    void brokenEscapesSpoilTheirTextOnly_data();
    void brokenEscapesSpoilTheirTextOnly();
    void paddingIsFoundOrMade_data();
    void paddingIsFoundOrMade();
    void hostileContentIsSurvived_data();
    void hostileContentIsSurvived();
    void longTextsAreBounded();
    void theLastOfDoubledKeysCounts();
    void manyAddressesDoNotHoldTheProgram();
};

void BrokenRepliesTest::everySampleIsRead_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &folder : {u"official"_s, u"synthetic"_s, u"seed"_s}) {
        for (const QString &name : sample::names(folder, u"*.json"_s))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void BrokenRepliesTest::everySampleIsRead()
{
    QFETCH(QString, name);
    QVERIFY(!parserFor(name)(sample::read(name)));
}

void BrokenRepliesTest::aSampleCutAtAnyByteIsUnreadable_data()
{
    everySampleIsRead_data();
}

void BrokenRepliesTest::aSampleCutAtAnyByteIsUnreadable()
{
    QFETCH(QString, name);
    const QByteArray body = sample::read(name).trimmed();
    const Parser parse = parserFor(name);
    for (qsizetype length = 0; length < body.size(); ++length) {
        const auto error = parse(QByteArray(body.constData(), length));
        QVERIFY2(error, qPrintable(u"%1 bytes"_s.arg(length)));
        QCOMPARE(error->kind, ErrorKind::ReplyUnreadable);
        QVERIFY(!error->detail.isEmpty());
    }
}

void BrokenRepliesTest::aSampleWithAnyByteSpoiledIsSurvived_data()
{
    everySampleIsRead_data();
}

void BrokenRepliesTest::aSampleWithAnyByteSpoiledIsSurvived()
{
    QFETCH(QString, name);
    const QByteArray body = sample::read(name);
    const Parser parse = parserFor(name);
    for (const char spoiled : {'\0', '"', '{', ']', '\\', ',', '9', '\xFF'}) {
        for (qsizetype at = 0; at < body.size(); at += 3) {
            QByteArray copy = body;
            copy[at] = spoiled;
            const auto error = parse(copy);
            QVERIFY(!error || error->kind == ErrorKind::ReplyUnreadable);
        }
    }
}

void BrokenRepliesTest::aReplyThatIsNoListIsNeverAnEmptyList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("missing");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("spaces") << QByteArray(" \n\t") << u"empty"_s;
    QTest::newRow("HTML") << QByteArray("<html></html>") << u"no JSON object"_s;
    QTest::newRow("list") << QByteArray("[]") << u"no JSON object"_s;
    QTest::newRow("null") << QByteArray("null") << u"no JSON object"_s;
    QTest::newRow("text") << QByteArray("\"x\"") << u"no JSON object"_s;
    QTest::newRow("number") << QByteArray("42") << u"no JSON object"_s;
    QTest::newRow("empty object") << QByteArray("{}") << u"NetworkInterfaceSets is missing"_s;
    QTest::newRow("RequestId only") << QByteArray(R"({"RequestId":"r"})") << u"NetworkInterfaceSets is missing"_s;
    QTest::newRow("other case") << QByteArray(R"({"networkInterfaceSets":{}})") << u"NetworkInterfaceSets is missing"_s;
    QTest::newRow("null wrapper") << QByteArray(R"({"NetworkInterfaceSets":null})") << u"is no object"_s;
    QTest::newRow("text wrapper") << QByteArray(R"({"NetworkInterfaceSets":""})") << u"is no object"_s;
    QTest::newRow("list wrapper") << QByteArray(R"({"NetworkInterfaceSets":[]})") << u"is no object"_s;
    QTest::newRow("other list") << QByteArray(R"({"NetworkInterfaceSets":{"Nic":[]}})") << u"has no"_s;
    QTest::newRow("list is text") << QByteArray(R"({"NetworkInterfaceSets":{"NetworkInterfaceSet":"x"}})")
                                  << u"is no list"_s;
    QTest::newRow("error") << QByteArray(R"({"Code":"Throttling.User","Message":"m"})") << u"Throttling.User"_s;
    QTest::newRow("two objects") << QByteArray(R"({"NetworkInterfaceSets":{}}{"a":{}})") << u"follows"_s;
}

void BrokenRepliesTest::aReplyThatIsNoListIsNeverAnEmptyList()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, missing);
    const auto result = api::parseNetworkInterfaces(body);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ReplyUnreadable);
    QVERIFY2(result.error().detail.contains(missing), qPrintable(result.error().detail));
}

void BrokenRepliesTest::anUnreadableReplyKeepsItsEvidence()
{
    const QByteArray body = R"({"RequestId":"r-1","Regions":{}})";
    const Error error = api::parseNetworkInterfaces(body).error();
    QCOMPARE(error.requestId, u"r-1"_s);
    QCOMPARE(error.action, u"DescribeNetworkInterfaces"_s);
    QCOMPARE(error.httpStatus, 200);
    QCOMPARE(error.body, body);
    QCOMPARE(error.delivery, core::Delivery::Answered);
    QVERIFY(error.code.isEmpty());
}

void BrokenRepliesTest::theEvidenceIsBoundedAndRedacted()
{
    const Error error = api::parseNetworkInterfaces("<p>LTAI5tExampleKeyId0001" + QByteArray(1'000'000, 'x')).error();
    QVERIFY(error.body.size() <= 2048);
    QVERIFY(error.body.startsWith("<p>LTAI…"));
}

void BrokenRepliesTest::aByteOrderMarkIsTakenOff()
{
    const auto result = api::parseNetworkInterfaces("\xEF\xBB\xBF" + page(row));
    QVERIFY(result);
    QVERIFY(result->repaired);
    QCOMPARE(result->interfaces.at(0).name, u"前端网卡-7"_s);
}

void BrokenRepliesTest::invalidUtf8IsRepaired_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte") << QByteArray("\xFF");
    QTest::newRow("cut character") << QByteArray("\xE5\xBC");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("GBK") << QByteArray("\xB5\xAF\xD0\xD4");
}

void BrokenRepliesTest::invalidUtf8IsRepaired()
{
    QFETCH(QByteArray, bytes);
    for (const QByteArray start : {"", "\xEF\xBB\xBF"}) {
        const auto result = api::parseNetworkInterfaces(
            start + page(row + R"(,{"NetworkInterfaceId":"eni-2","NetworkInterfaceName":"a)" + bytes + R"(z"})"));
        QVERIFY(result);
        QVERIFY(result->repaired);
        QCOMPARE(result->interfaces.size(), size_t(2));
        QCOMPARE(result->interfaces[0].name, u"前端网卡-7"_s);
        const QString name = result->interfaces[1].name;
        QVERIFY(name.startsWith(u'a') && name.endsWith(u'z') && name.contains(QChar(QChar::ReplacementCharacter)));
    }
}

void BrokenRepliesTest::brokenEscapesSpoilTheirTextOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lone high surrogate") << QByteArray(R"(a\ud83dz)");
    QTest::newRow("lone low surrogate") << QByteArray(R"(a\ude00z)");
    QTest::newRow("unknown escape") << QByteArray(R"(a\qz)");
    QTest::newRow("cut code") << QByteArray(R"(a\u12z)");
}

void BrokenRepliesTest::brokenEscapesSpoilTheirTextOnly()
{
    QFETCH(QByteArray, text);
    const auto result = api::parseNetworkInterfaces(
        page(R"({"NetworkInterfaceId":"eni-1","NetworkInterfaceName":")" + text + R"(","VpcId":"vpc-1"},)" + row));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->interfaces.size(), size_t(2));
    QCOMPARE(result->interfaces[0].vpcId, u"vpc-1"_s);
    QVERIFY(result->interfaces[0].name.isValidUtf16() || result->interfaces[0].name.startsWith(u'a'));
}

void BrokenRepliesTest::paddingIsFoundOrMade_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray plain = page(row);
    QByteArray exact(plain.constData(), plain.size());
    exact.squeeze();
    QTest::newRow("none") << exact;
    QByteArray roomy = plain;
    roomy.reserve(plain.size() + 64);
    QTest::newRow("enough") << roomy;
    QByteArray late = QByteArray(100, ' ') + plain;
    late.remove(0, 100); // its room stands before it
    QTest::newRow("in front") << late;
    static const QByteArray kept = plain + QByteArray(10, '}');
    QTest::newRow("foreign memory") << QByteArray::fromRawData(kept.constData(), plain.size());
    QTest::newRow("spaces around") << QByteArray("\n  " + plain + "\n\n");
}

void BrokenRepliesTest::paddingIsFoundOrMade()
{
    QFETCH(QByteArray, body);
    const auto result = api::parseNetworkInterfaces(body);
    QVERIFY(result);
    QCOMPARE(result->interfaces.size(), size_t(1));
    QVERIFY(!result->repaired);
}

void BrokenRepliesTest::hostileContentIsSurvived_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");
    const auto field = [](const QByteArray &value) {
        return page(row, ",\"X\":" + value);
    };
    QTest::newRow("deep lists") << field(QByteArray(100'000, '[') + QByteArray(100'000, ']')) << true;
    QTest::newRow("deep objects") << field(QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray(100'000, '}'))
                                  << true;
    QTest::newRow("deep row") << page(QByteArray("{\"NetworkInterfaceId\":").repeated(50'000) + '1'
                                      + QByteArray(50'000, '}'))
                              << true;
    QTest::newRow("deep set") << page(R"({"NetworkInterfaceId":"eni-1","Ipv6Sets":)" + QByteArray(50'000, '[')
                                      + QByteArray(50'000, ']') + '}')
                              << true;
    QTest::newRow("unclosed") << QByteArray("{\"NetworkInterfaceSets\":" + QByteArray(500'000, '{')) << false;
    QTest::newRow("huge number") << field(QByteArray(1'000'000, '9')) << true;
    QTest::newRow("huge text") << field('"' + QByteArray(1'000'000, 'x') + '"') << true;
    QTest::newRow("huge key") << page(row, ",\"" + QByteArray(1'000'000, 'k') + "\":1") << true;
    QTest::newRow("escaped key") << page(row, R"(,"\u004eextToken":"t","bad\q":1)") << true;
    QTest::newRow("many fields") << page(row, QByteArray(",\"A\":1").repeated(200'000)) << true;
    QTest::newRow("zero byte in a text") << page(R"({"NetworkInterfaceId":"eni\u0000-1"})") << true;
    QTest::newRow("missing comma") << page(row + ' ' + row) << false;
    QTest::newRow("missing colon") << QByteArray(R"({"NetworkInterfaceSets" {}})") << false;
    QTest::newRow("bare word") << QByteArray(R"({"NetworkInterfaceSets":{},"X":NaN,"TotalCount":NaN})") << false;
}

void BrokenRepliesTest::hostileContentIsSurvived()
{
    QFETCH(QByteArray, body);
    QElapsedTimer real;
    real.start();
    const auto result = api::parseNetworkInterfaces(body);
    QCOMPARE(result.has_value(), [] {
        QFETCH(bool, readable);
        return readable;
    }());
    QVERIFY2(real.elapsed() < 1000, "a hostile answer must not hold the program");
}

void BrokenRepliesTest::longTextsAreBounded()
{
    const QByteArray megabyte(1'000'000, 'n');
    const auto result = api::parseNetworkInterfaces(
        page(R"({"NetworkInterfaceId":"eni-1","NetworkInterfaceName":")" + megabyte + R"(","Description":")" + megabyte
             + R"(","Ipv6Sets":{"Ipv6Set":[")" + megabyte + R"("]},"Tags":{"Tag":[{"TagKey":"k","TagValue":")"
             + megabyte + R"("}]}})"));
    QVERIFY(result);
    const domain::NetworkInterface &interface = result->interfaces.at(0);
    QVERIFY(interface.name.size() <= 1024 && interface.description.size() <= 1024);
    QVERIFY(interface.unreadableAddresses.at(0).size() <= 256);
    QVERIFY(interface.tags.at(0).value.size() <= 1024);
}

void BrokenRepliesTest::theLastOfDoubledKeysCounts()
{
    const auto result = api::parseNetworkInterfaces(
        page(R"({"NetworkInterfaceId":"eni-1","VpcId":"a","VpcId":"b"})", R"(,"NextToken":"x","NextToken":"y")"));
    QCOMPARE(result->interfaces.at(0).vpcId, u"b"_s);
    QCOMPARE(result->nextToken, u"y"_s);
}

void BrokenRepliesTest::manyAddressesDoNotHoldTheProgram()
{
    QByteArrayList addresses;
    for (int i = 0; i < 100'000; ++i)
        addresses.append("{\"Ipv6Address\":\"2408::" + QByteArray::number(i % 60'000, 16) + "\"},{\"Ipv6Address\":\"bad"
                         + QByteArray::number(i) + "\"}");
    QElapsedTimer real;
    real.start();
    const auto result = api::parseNetworkInterfaces(
        page(R"({"NetworkInterfaceId":"eni-1","Ipv6Sets":{"Ipv6Set":[)" + addresses.join(',') + "]}}"));
    QVERIFY2(real.elapsed() < 2000, "linear, not quadratic");
    QCOMPARE(result->interfaces.at(0).ipv6.size(), size_t(60'000));
    QCOMPARE(result->interfaces.at(0).unreadableAddresses.size(), 100);
}

QTEST_GUILESS_MAIN(BrokenRepliesTest)
#include "tst_brokenreplies.moc"
