// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/errors.h"
#include "tests/api/sample.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Error;
using core::ErrorKind;

namespace {

Error parsed(const QByteArray &body, int status = 400, const QByteArray &contentType = "application/json")
{
    return api::parseError(body, status, contentType);
}

} // namespace

class ErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsReadWhateverItsContentType_data();
    void everySampleIsReadWhateverItsContentType();
    void jsonAndXmlSayTheSame_data();
    void jsonAndXmlSayTheSame();
    void quotedValuesOfTheMessageStay();
    void namesMayBeInAnyCase_data();
    void namesMayBeInAnyCase();
    void accessDeniedDetailNamesWhoWasRefusedWhat();
    void accessDeniedDetailMayBeXml();
    void anAnswerWithoutEnvelopeIsNoApiReply_data();
    void anAnswerWithoutEnvelopeIsNoApiReply();
    void aGatewaysMessageIsKept();
    void theEchoedStringToSignIsRedacted_data();
    void theEchoedStringToSignIsRedacted();
    void aLongMessageIsBounded();
    void aLongBodyIsBoundedAtACharacter();
    void controlCharactersAreRemoved();
    void whatTurnsTextAroundIsRemoved();
    void aBrokenEndDoesNotTakeTheCodeAway_data();
    void aBrokenEndDoesNotTakeTheCodeAway();
    void aByteOrderMarkAndInvalidBytesAreSurvived();
    void entitiesAreNotExpanded();
    void deepAndHugeAnswersAreSurvived_data();
    void deepAndHugeAnswersAreSurvived();
    void everySampleMayBeCutAnywhere_data();
    void everySampleMayBeCutAnywhere();
};

void ErrorsTest::everySampleIsReadWhateverItsContentType_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &pattern : {u"4*"_s, u"503*"_s, u"500*"_s}) {
        for (const QString &name : sample::names(u"errors"_s, pattern))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void ErrorsTest::everySampleIsReadWhateverItsContentType()
{
    QFETCH(QString, name);
    const QByteArray body = sample::read(name);
    for (const QByteArray type : {"application/json;charset=utf-8", "text/xml;charset=utf-8", "TEXT/HTML", ""}) {
        const Error error = parsed(body, 418, type);
        QCOMPARE(error.kind, ErrorKind::Refused);
        QVERIFY(body.contains(error.code.toUtf8()));
        QVERIFY(error.requestId.startsWith(u"473469C7-AA6F-4DC5-B3DB-"_s));
        QVERIFY(!error.detail.isEmpty());
        QCOMPARE(error.httpStatus, 418);
        QCOMPARE(error.delivery, core::Delivery::Answered);
    }
    const QString file = name.section(u'/', -1);
    if (file.count(u'.') > 2 && !file.contains(u"AccessDenied"_s) && !file.contains(u"no-rec"_s)
        && !file.contains(u"sts"_s))
        QCOMPARE(parsed(body).code, file.section(u'.', 1, -2));
}

void ErrorsTest::jsonAndXmlSayTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : sample::names(u"errors"_s, u"*.xml"_s)) {
        if (!name.contains(u"no-recommend"_s))
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
}

void ErrorsTest::jsonAndXmlSayTheSame()
{
    QFETCH(QString, name);
    Error json = parsed(sample::read(name + u".json"_s));
    Error xml = parsed(sample::read(name + u".xml"_s));
    json.body.clear();
    xml.body.clear();
    QVERIFY(json == xml);
}

void ErrorsTest::quotedValuesOfTheMessageStay()
{
    const Error error = parsed(sample::read(u"errors/400.InvalidOperation.InvalidEniState.json"_s));
    QCOMPARE(error.code, u"InvalidOperation.InvalidEniState"_s);
    QCOMPARE(error.detail, u"The operation is not allowed in the current ENI state. Expecting status is "
                           u"\"Available,InUse\" while current status is \"Detaching\"."_s);
}

void ErrorsTest::namesMayBeInAnyCase_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("lower camel") << QByteArray(R"({"requestId":"r","code":"Throttling.Api","message":"m"})");
    QTest::newRow("lower") << QByteArray(R"({"requestid":"r","code":"Throttling.Api","message":"m"})");
    QTest::newRow("upper") << QByteArray(R"({"REQUESTID":"r","CODE":"Throttling.Api","MESSAGE":"m"})");
    QTest::newRow("XML") << QByteArray(
        "<error><requestid>r</requestid><code>Throttling.Api</code><message>m</message></error>");
}

void ErrorsTest::namesMayBeInAnyCase()
{
    QFETCH(QByteArray, body);
    const Error error = parsed(body);
    QCOMPARE(error.code, u"Throttling.Api"_s);
    QCOMPARE(error.detail, u"m"_s);
    QCOMPARE(error.requestId, u"r"_s);
}

void ErrorsTest::accessDeniedDetailNamesWhoWasRefusedWhat()
{
    const Error error = parsed(sample::read(u"errors/403.Forbidden.RAM.AccessDeniedDetail.json"_s), 403);
    QCOMPARE(error.code, u"Forbidden.RAM"_s);
    QVERIFY(error.accessDenied.has_value());
    QCOMPARE(error.accessDenied->action, u"ecs:AssignIpv6Addresses"_s);
    QCOMPARE(error.accessDenied->principalType, u"SubUser"_s);
    QCOMPARE(error.accessDenied->principalName, u"216959339000000001"_s);
    QCOMPARE(error.accessDenied->denyType, u"ImplicitDeny"_s);
    QVERIFY(!parsed(sample::read(u"errors/403.NoPermission.sts.json"_s)).accessDenied);
}

void ErrorsTest::accessDeniedDetailMayBeXml()
{
    const Error error = parsed("<Error><AccessDeniedDetail><AuthAction>ecs:X</AuthAction><Other><Deep>1</Deep></Other>"
                               "<NoPermissionType>ExplicitDeny</NoPermissionType></AccessDeniedDetail>"
                               "<Code>Forbidden.RAM</Code></Error>");
    QCOMPARE(error.code, u"Forbidden.RAM"_s);
    QCOMPARE(error.accessDenied->action, u"ecs:X"_s);
    QCOMPARE(error.accessDenied->denyType, u"ExplicitDeny"_s);
}

void ErrorsTest::anAnswerWithoutEnvelopeIsNoApiReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \r\n ");
    QTest::newRow("proxy") << sample::read(u"errors/502.proxy.html"_s);
    QTest::newRow("HTML with a script") << QByteArray(
        "<!DOCTYPE html><html><script>var x={\"Code\":\"A\"}</script></html>");
    QTest::newRow("text") << QByteArray("upstream connect error");
    QTest::newRow("JSON without Code") << QByteArray(R"({"error":"unauthorized"})");
    QTest::newRow("number as code") << QByteArray(R"({"code":502,"message":"Bad Gateway"})");
    QTest::newRow("number text as code") << QByteArray(R"({"Code":"404"})");
    QTest::newRow("null as code") << QByteArray(R"({"Code":null,"Message":"m"})");
    QTest::newRow("what is masked once a character is left out") << QByteArray("{\"Code\":\"LTAI5\u202etIn\"}");
    QTest::newRow("object as code") << QByteArray(R"({"Code":{"Code":"A"}})");
    QTest::newRow("a list") << QByteArray(R"([{"Code":"A"}])");
    QTest::newRow("other XML") << QByteArray("<Response><Code>A</Code></Response>");
    QTest::newRow("XML without Code") << QByteArray("<Error><Message>m</Message></Error>");
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("gzip") << QByteArray::fromHex("1f8b0800000000000003");
}

void ErrorsTest::anAnswerWithoutEnvelopeIsNoApiReply()
{
    QFETCH(QByteArray, body);
    for (const QByteArray type : {"application/json", "text/xml", "text/html", ""}) {
        const Error error = parsed(body, 502, type);
        QCOMPARE(error.kind, ErrorKind::NotAnApiReply);
        QCOMPARE(error.code, QString());
        QCOMPARE(error.httpStatus, 502);
        QCOMPARE(error.body, body);
        QVERIFY(!error.accessDenied);
    }
}

void ErrorsTest::aGatewaysMessageIsKept()
{
    QCOMPARE(parsed(R"({"code":502,"message":"Bad Gateway"})").detail, u"Bad Gateway"_s);
}

void ErrorsTest::theEchoedStringToSignIsRedacted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << sample::read(u"errors/400.SignatureDoesNotMatch.json"_s);
    QTest::newRow("XML") << sample::read(u"errors/400.SignatureDoesNotMatch.xml"_s);
    QTest::newRow("with a token") << QByteArray(
        R"({"Code":"SignatureDoesNotMatch","Message":"server string to sign is:POST&%2F&AccessKeyId%3DLTAI5tExampleKeyId0001)"
        R"(%26SecurityToken%3DLTAI5tExampleKeyId0001abc%26Version%3D2014-05-26"})");
}

void ErrorsTest::theEchoedStringToSignIsRedacted()
{
    QFETCH(QByteArray, body);
    const Error error = parsed(body);
    QCOMPARE(error.code, u"SignatureDoesNotMatch"_s);
    QVERIFY(body.contains("LTAI5tExampleKeyId0001"));
    QVERIFY(!error.detail.contains(u"LTAI5t"_s));
    QVERIFY(!error.body.contains("LTAI5t"));
    QVERIFY(error.detail.contains(u"AccessKeyId%3DLTAI…"_s));
    QVERIFY(!error.detail.contains(u"0001abc"_s) && !error.body.contains("0001abc"));
}

void ErrorsTest::aLongMessageIsBounded()
{
    const Error error = parsed(R"({"Code":"A","RequestId":")" + QByteArray(9000, 'r') + R"(","Message":")"
                               + QByteArray("弹").repeated(1'000'000) + "\"}");
    QCOMPARE(error.detail.size(), 4096);
    QVERIFY(error.requestId.size() <= 256);
    QCOMPARE(parsed("{\"Code\":\"" + QByteArray(9000, 'C') + "\"}").code.size(), 256);
    const QString emoji = parsed("{\"Code\":\"A\",\"Message\":\"x" + QByteArray("😀").repeated(5000) + "\"}").detail;
    QCOMPARE(emoji.size(), 4095);
    QVERIFY(emoji.isValidUtf16());
}

void ErrorsTest::aLongBodyIsBoundedAtACharacter()
{
    const QByteArray body = "<html>" + QByteArray("弹").repeated(5000);
    const Error error = parsed(body, 502);
    QVERIFY(error.body.size() <= 2048 && error.body.size() > 2040);
    QVERIFY(body.startsWith(error.body));
    QVERIFY(error.body.isValidUtf8());
    QCOMPARE(parsed(QByteArray(3000, 'x')).body, QByteArray(2048, 'x'));
}

void ErrorsTest::controlCharactersAreRemoved()
{
    QCOMPARE(parsed(R"({"Code":"A","Message":"a\u0000b\u0007\u001b[31mc\r\nd\te\u0085"})").detail, u"ab[31mc\nd\te"_s);
    QCOMPARE(parsed(R"({"Code":"A\u0007B\nC"})").code, u"AB\nC"_s);
}

void ErrorsTest::whatTurnsTextAroundIsRemoved()
{
    QCOMPARE(parsed(R"({"Code":"A","Message":"a\u202eb\u2066c\u2069"})").detail, u"abc"_s);
}

void ErrorsTest::aBrokenEndDoesNotTakeTheCodeAway_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(R"({"Code":"Throttling","Message":{]}})");
    QTest::newRow("XML") << QByteArray("<Error><Code>Throttling</Code><Message>Req");
    QTest::newRow("XML in space") << QByteArray("\n <?xml version='1.0'?><Error><Code>Throttling</Code></Error>\n");
}

void ErrorsTest::aBrokenEndDoesNotTakeTheCodeAway()
{
    QFETCH(QByteArray, body);
    QCOMPARE(parsed(body).code, u"Throttling"_s);
    QCOMPARE(parsed(body).kind, ErrorKind::Refused);
}

void ErrorsTest::aByteOrderMarkAndInvalidBytesAreSurvived()
{
    QCOMPARE(parsed("\xEF\xBB\xBF{\"Code\":\"Throttling\"}").code, u"Throttling"_s);
    const Error error = parsed("{\"Code\":\"Throttling\",\"Message\":\"a\xFF\"}");
    QCOMPARE(error.code, u"Throttling"_s);
    QCOMPARE(error.detail, u"a\uFFFD"_s);
}

void ErrorsTest::entitiesAreNotExpanded()
{
    QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE Error [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>";
    for (char c = 'b'; c <= 'k'; ++c) {
        const QByteArray before = QByteArray("&") + static_cast<char>(c - 1) + ';';
        bomb += QByteArray("<!ENTITY ") + c + " '" + before.repeated(20) + "'>";
    }
    bomb += "]><Error><Code>A</Code><Message>&k;</Message></Error>";
    QElapsedTimer real;
    real.start();
    QCOMPARE(parsed(bomb).kind, ErrorKind::NotAnApiReply);
    QVERIFY(real.elapsed() < 500);
    QCOMPARE(parsed("<Error><Code>A</Code><Message>&lt;b&gt; &#24377;</Message></Error>").detail, u"<b> 弹"_s);
}

void ErrorsTest::deepAndHugeAnswersAreSurvived_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep JSON") << QByteArray(R"({"Code":"A","x":)" + QByteArray(200'000, '[') + '}');
    QTest::newRow("deep closed JSON") << QByteArray(R"({"x":)" + QByteArray(200'000, '[') + QByteArray(200'000, ']')
                                                    + R"(,"Code":"A"})");
    QTest::newRow("deep objects") << QByteArray(QByteArray("{\"AccessDeniedDetail\":").repeated(100'000) + "1"
                                                + QByteArray(100'000, '}'));
    QTest::newRow("deep XML") << QByteArray("<Error>" + QByteArray("<a>").repeated(100'000));
    QTest::newRow("huge number") << QByteArray(R"({"Code":)" + QByteArray(1'000'000, '9') + '}');
    QTest::newRow("many fields") << QByteArray('{' + QByteArray(R"("Code":"A",)").repeated(100'000) + R"("Code":"B"})");
    QTest::newRow("only braces") << QByteArray(1'000'000, '{');
    QTest::newRow("only quotes") << QByteArray(1'000'000, '"');
    QTest::newRow("only angles") << QByteArray(1'000'000, '<');
}

void ErrorsTest::deepAndHugeAnswersAreSurvived()
{
    QFETCH(QByteArray, body);
    QElapsedTimer real;
    real.start();
    const Error error = parsed(body);
    QVERIFY(error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotAnApiReply);
    QVERIFY(error.body.size() <= 2048);
    QVERIFY2(real.elapsed() < 1000, "a hostile answer must not hold the program");
}

void ErrorsTest::everySampleMayBeCutAnywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("JSON") << u"errors/403.Forbidden.RAM.AccessDeniedDetail.json"_s;
    QTest::newRow("XML") << u"errors/400.SignatureDoesNotMatch.xml"_s;
    QTest::newRow("HTML") << u"errors/502.proxy.html"_s;
}

void ErrorsTest::everySampleMayBeCutAnywhere()
{
    QFETCH(QString, name);
    const QByteArray body = sample::read(name);
    const QString whole = parsed(body).code;
    for (qsizetype length = 0; length < body.size(); ++length) {
        const Error error = parsed(QByteArray(body.constData(), length));
        QVERIFY(error.code.isEmpty() || whole.startsWith(error.code));
        QVERIFY(!error.detail.contains(u"LTAI5tExampleKeyId0001"_s));
    }
}

QTEST_GUILESS_MAIN(ErrorsTest)
#include "tst_errors.moc"
