// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/signature.h"
#include "tests/simulator/trialcloud.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace simulator;

namespace {

QJsonArray vectors()
{
    QFile file(QStringLiteral(ENIDESK_TEST_DATA "/net/signing-vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"vectors").toArray();
}

QByteArray bytes(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

Pairs pairsOf(const QJsonObject &object)
{
    Pairs pairs;
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.emplace_back(it.key().toUtf8(), it.value().toString().toUtf8());
    return pairs;
}

void addVectorRows(QLatin1String algorithm)
{
    QTest::addColumn<QJsonObject>("inputs");
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue &value : vectors()) {
        const QJsonObject vector = value.toObject();
        if (vector.value(u"algorithm").toString().startsWith(algorithm))
            QTest::newRow(bytes(vector, "id").constData())
                << vector.value(u"inputs").toObject() << vector.value(u"expected").toObject();
    }
}

} // namespace

/// The two signatures against the vendor's vectors, and what the gate makes of right and wrong requests.
class TestSimulatorSignature : public QObject
{
    Q_OBJECT

private slots:
    void theVendorsVersion1VectorsAreReproduced_data() { addVectorRows("RPC"_L1); }
    void theVendorsVersion1VectorsAreReproduced();
    void theVendorsVersion3VectorsAreReproduced_data() { addVectorRows("ACS3"_L1); }
    void theVendorsVersion3VectorsAreReproduced();
    void everyStyleOfARightRequestIsLetIn();
    void aRequestOfVersion1IsAnsweredInXmlUnlessJsonIsAskedFor();
    void aRequestOfVersion1MayCarryTheHeadersOfVersion3();
    void anUnknownKeyIdIsNotFound();
    void aWrongSecretIsToldWithTheStringToSign();
    void aChangedParameterBreaksTheSignature();
    void everyAcsHeaderHasToBeSigned();
    void theHostHasToBeSigned();
    void theTypeOfABodyHasToBeSigned();
    void theBodyHasToMatchItsHash();
    void aNonceWorksOnceInFifteenMinutes();
    void theNonceOfARefusedRequestIsNotUsed();
    void aDateOutsideTheWindowIsExpired_data();
    void aDateOutsideTheWindowIsExpired();
    void aDateInAnotherFormatIsRefused_data();
    void aDateInAnotherFormatIsRefused();
    void aSecurityTokenForALongTermKeyIsRefused();
    void missingSignatureParametersAreNamed_data();
    void missingSignatureParametersAreNamed();

private:
    tests::TrialCloud m_cloud{60};
};

void TestSimulatorSignature::theVendorsVersion1VectorsAreReproduced()
{
    QFETCH(const QJsonObject, inputs);
    QFETCH(const QJsonObject, expected);
    const QByteArray toSign =
        stringToSignV1(bytes(inputs, "method"), pairsOf(inputs.value(u"signed_params").toObject()));
    QCOMPARE(toSign, bytes(expected, "string_to_sign"));
    QCOMPARE(signatureV1(bytes(inputs, "access_key_secret"), toSign), bytes(expected, "signature"));
}

void TestSimulatorSignature::theVendorsVersion3VectorsAreReproduced()
{
    QFETCH(const QJsonObject, inputs);
    QFETCH(const QJsonObject, expected);
    HttpRequest request;
    request.method = bytes(inputs, "method");
    request.path = bytes(inputs, "path");
    request.query = canonicalQuery(pairsOf(inputs.value(u"query_params").toObject()));
    request.body = bytes(inputs, "body");
    for (const QJsonValue &header : inputs.value(u"headers").toArray())
        request.headers.emplace_back(header[0].toString().toLower().toUtf8(), header[1].toString().trimmed().toUtf8());
    const AuthorizationV3 authorization = parseAuthorizationV3(bytes(expected, "authorization"));
    QVERIFY(authorization.valid);
    QCOMPARE(authorization.signature, bytes(expected, "signature"));
    const QByteArray hash =
        inputs.contains(u"payload_hash_override") ? bytes(inputs, "payload_hash_override") : sha256Hex(request.body);
    const QByteArray canonical = canonicalRequestV3(request, authorization.signedHeaders, hash);
    QCOMPARE(canonical, bytes(expected, "canonical_request"));
    const QByteArray toSign = stringToSignV3(canonical);
    QCOMPARE(toSign, bytes(expected, "string_to_sign"));
    QCOMPARE(signatureV3(bytes(inputs, "access_key_secret"), toSign), bytes(expected, "signature"));
}

void TestSimulatorSignature::everyStyleOfARightRequestIsLetIn()
{
    const tests::Parameters region{{"RegionId", "cn-hangzhou"}, {"NetworkInterfaceName", "前端网卡-7 *~+"}};
    const QDateTime now = m_cloud.clock.now();
    QCOMPARE(m_cloud.send(m_cloud.requests.acs3("DescribeNetworkInterfaces", region, now)).status(), 200);
    QCOMPARE(m_cloud.send(m_cloud.requests.acs3Form("DescribeNetworkInterfaces", region, now)).status(), 200);
    QCOMPARE(m_cloud.send(m_cloud.requests.rpc1("GET", "DescribeNetworkInterfaces", region, now)).status(), 200);
    HttpRequest form = m_cloud.requests.rpc1("POST", "DescribeNetworkInterfaces", region, now);
    form.body = std::exchange(form.query, {});
    form.headers.emplace_back("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    QCOMPARE(m_cloud.send(form).status(), 200);
}

void TestSimulatorSignature::aRequestOfVersion1IsAnsweredInXmlUnlessJsonIsAskedFor()
{
    const QDateTime now = m_cloud.clock.now();
    const tests::Reply xml = m_cloud.send(m_cloud.requests.rpc1("GET", "DescribeRegions", {}, now));
    QVERIFY(xml.answer.body.startsWith("<?xml"));
    QVERIFY(xml.answer.body.contains("<DescribeRegionsResponse>"));
    const tests::Reply json = m_cloud.send(m_cloud.requests.rpc1("GET", "DescribeRegions", {{"Format", "json"}}, now));
    QVERIFY(json.json.contains(u"Regions"));
}

void TestSimulatorSignature::aRequestOfVersion1MayCarryTheHeadersOfVersion3()
{
    HttpRequest request = m_cloud.requests.rpc1("GET", "DescribeRegions", {{"Format", "JSON"}}, m_cloud.clock.now());
    request.headers.emplace_back("x-acs-action", "DescribeRegions");
    request.headers.emplace_back("x-acs-version", "2014-05-26");
    QCOMPARE(m_cloud.send(request).status(), 200);
}

void TestSimulatorSignature::anUnknownKeyIdIsNotFound()
{
    tests::RequestMaker stranger({"LTAI5tStranger", "trial-secret", {}}, "127.0.0.1:8080");
    for (const HttpRequest &request :
         {stranger.acs3("DescribeRegions", {}, m_cloud.clock.now()),
          stranger.rpc1("GET", "DescribeRegions", {{"Format", "JSON"}}, m_cloud.clock.now())}) {
        const tests::Reply reply = m_cloud.send(request);
        QCOMPARE(reply.code(), u"InvalidAccessKeyId.NotFound"_s);
        QCOMPARE(reply.status(), 404);
    }
}

void TestSimulatorSignature::aWrongSecretIsToldWithTheStringToSign()
{
    tests::RequestMaker forger({"LTAI5tTrialKey", "guessed", {}}, "127.0.0.1:8080");
    const tests::Reply first =
        m_cloud.send(forger.rpc1("POST", "DescribeRegions", {{"Format", "JSON"}}, m_cloud.clock.now()));
    QCOMPARE(first.code(), u"SignatureDoesNotMatch"_s);
    QCOMPARE(first.status(), 400);
    QVERIFY(first.text("Message").contains(u"server string to sign is:POST&%2F&AccessKeyId%3DLTAI5tTrialKey"_s));
    const tests::Reply third = m_cloud.send(forger.acs3("DescribeRegions", {}, m_cloud.clock.now()));
    QCOMPARE(third.code(), u"SignatureDoesNotMatch"_s);
    QVERIFY(third.text("Message").contains(u"ACS3-HMAC-SHA256\n"_s));
}

void TestSimulatorSignature::aChangedParameterBreaksTheSignature()
{
    HttpRequest request =
        m_cloud.requests.acs3("DescribeNetworkInterfaces", {{"RegionId", "cn-hangzhou"}}, m_cloud.clock.now());
    request.query += "&MaxResults=500";
    QCOMPARE(m_cloud.send(request).code(), u"SignatureDoesNotMatch"_s);
}

void TestSimulatorSignature::everyAcsHeaderHasToBeSigned()
{
    HttpRequest request = m_cloud.requests.acs3("DescribeRegions", {}, m_cloud.clock.now());
    request.headers.emplace_back("x-acs-retry-attempts", "1");
    QCOMPARE(m_cloud.send(request).code(), u"IncompleteSignature"_s);
    m_cloud.requests.signAcs3(request);
    QCOMPARE(m_cloud.send(request).status(), 200);
}

void TestSimulatorSignature::theHostHasToBeSigned()
{
    HttpRequest request = m_cloud.requests.acs3("DescribeRegions", {}, m_cloud.clock.now());
    QByteArray authorization = request.header("authorization");
    tests::setHeader(request, "authorization", authorization.replace("host;", ""));
    QCOMPARE(m_cloud.send(request).code(), u"IncompleteSignature"_s);
    HttpRequest elsewhere = m_cloud.requests.acs3("DescribeRegions", {}, m_cloud.clock.now());
    tests::setHeader(elsewhere, "host", "ecs.cn-hangzhou.aliyuncs.com");
    QCOMPARE(m_cloud.send(elsewhere).code(), u"SignatureDoesNotMatch"_s);
}

void TestSimulatorSignature::theTypeOfABodyHasToBeSigned()
{
    HttpRequest request =
        m_cloud.requests.acs3Form("DescribeZones", {{"RegionId", "cn-hangzhou"}}, m_cloud.clock.now());
    QByteArray authorization = request.header("authorization");
    tests::setHeader(request, "authorization", authorization.replace("content-type;", ""));
    QCOMPARE(m_cloud.send(request).code(), u"IncompleteSignature"_s);
}

void TestSimulatorSignature::theBodyHasToMatchItsHash()
{
    HttpRequest request =
        m_cloud.requests.acs3Form("DescribeZones", {{"RegionId", "cn-hangzhou"}}, m_cloud.clock.now());
    request.body = "RegionId=cn-beijing";
    QCOMPARE(m_cloud.send(request).code(), u"SignatureDoesNotMatch"_s);
}

void TestSimulatorSignature::aNonceWorksOnceInFifteenMinutes()
{
    using namespace std::chrono_literals;
    tests::TrialCloud cloud(60);
    HttpRequest request = cloud.requests.acs3("DescribeRegions", {}, cloud.clock.now());
    QCOMPARE(cloud.send(request).status(), 200);
    const tests::Reply again = cloud.send(request);
    QCOMPARE(again.code(), u"SignatureNonceUsed"_s);
    QCOMPARE(again.status(), 400);
    cloud.clock.pass(16min);
    tests::setHeader(request, "x-acs-date", cloud.clock.now().toString(Qt::ISODate).toLatin1());
    cloud.requests.signAcs3(request);
    QCOMPARE(cloud.send(request).status(), 200);
}

void TestSimulatorSignature::theNonceOfARefusedRequestIsNotUsed()
{
    HttpRequest request = m_cloud.requests.acs3("DescribeRegions", {}, m_cloud.clock.now());
    HttpRequest forged = request;
    forged.query = "AcceptLanguage=ja";
    QCOMPARE(m_cloud.send(forged).code(), u"SignatureDoesNotMatch"_s);
    QCOMPARE(m_cloud.send(request).status(), 200);
}

void TestSimulatorSignature::aDateOutsideTheWindowIsExpired_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("just inside, slow") << -15 * 60 << QString();
    QTest::newRow("just inside, fast") << 15 * 60 << QString();
    QTest::newRow("too slow") << -15 * 60 - 1 << u"InvalidTimeStamp.Expired"_s;
    QTest::newRow("too fast") << 15 * 60 + 1 << u"InvalidTimeStamp.Expired"_s;
}

void TestSimulatorSignature::aDateOutsideTheWindowIsExpired()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, code);
    const QDateTime theirs = m_cloud.clock.now().addSecs(seconds);
    QCOMPARE(m_cloud.send(m_cloud.requests.acs3("DescribeRegions", {}, theirs)).code(), code);
    QCOMPARE(m_cloud.send(m_cloud.requests.rpc1("GET", "DescribeRegions", {{"Format", "JSON"}}, theirs)).code(), code);
}

void TestSimulatorSignature::aDateInAnotherFormatIsRefused_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("local time") << QByteArray("2026-11-22T01:02:03+08:00");
    QTest::newRow("milliseconds") << QByteArray("2026-11-22T01:02:03.000Z");
    QTest::newRow("no seconds") << QByteArray("2026-11-22T01:02Z");
    QTest::newRow("13th month") << QByteArray("2026-13-22T01:02:03Z");
    QTest::newRow("words") << QByteArray("Sun, 22 Nov 2026 01:02:03 GMT");
}

void TestSimulatorSignature::aDateInAnotherFormatIsRefused()
{
    QFETCH(const QByteArray, date);
    HttpRequest request = m_cloud.requests.acs3("DescribeRegions", {}, m_cloud.clock.now());
    tests::setHeader(request, "x-acs-date", date);
    m_cloud.requests.signAcs3(request);
    QCOMPARE(m_cloud.send(request).code(), u"InvalidTimeStamp.Format"_s);
}

void TestSimulatorSignature::aSecurityTokenForALongTermKeyIsRefused()
{
    tests::RequestMaker withToken({"LTAI5tTrialKey", "trial-secret", "token"}, "127.0.0.1:8080");
    QCOMPARE(m_cloud.send(withToken.acs3("DescribeRegions", {}, m_cloud.clock.now())).code(),
             u"InvalidSecurityToken.MismatchWithAccessKey"_s);
}

void TestSimulatorSignature::missingSignatureParametersAreNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"Action", "Version", "AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion",
                             "SignatureNonce", "Timestamp"})
        QTest::newRow(name) << QByteArray(name);
}

void TestSimulatorSignature::missingSignatureParametersAreNamed()
{
    QFETCH(const QByteArray, name);
    HttpRequest request = m_cloud.requests.rpc1("GET", "DescribeRegions", {{"Format", "JSON"}}, m_cloud.clock.now());
    Pairs pairs = decodedForm(request.query);
    std::erase_if(pairs, [&](const auto &pair) { return pair.first == name; });
    request.query = canonicalQuery(pairs);
    const tests::Reply reply = m_cloud.send(request);
    QCOMPARE(reply.code(), u"MissingParameter"_s);
    QVERIFY(reply.text("Message").contains(u"\"%1\""_s.arg(QLatin1String(name))));
}

QTEST_GUILESS_MAIN(TestSimulatorSignature)
#include "tst_simulatorsignature.moc"
