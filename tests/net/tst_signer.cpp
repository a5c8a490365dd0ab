// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/signer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytes(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

QJsonArray vectors()
{
    QFile file(QStringLiteral(ENIDESK_TEST_DATA "/net/signing-vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("vectors"_L1).toArray();
}

net::Parameters parameters(const QJsonObject &object)
{
    net::Parameters result;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        result.append({entry.key(), entry.value().toString()});
    return result;
}

net::Headers headers(const QJsonArray &array)
{
    net::Headers result;
    for (const QJsonValue &pair : array)
        result.append({bytes(pair.toArray().at(0)), bytes(pair.toArray().at(1))});
    return result;
}

core::Secret secretOf(const QJsonObject &inputs)
{
    return core::Secret(bytes(inputs.value("access_key_secret"_L1)));
}

net::Credentials exampleKeys(const QByteArray &token = {})
{
    return {u"LTAI5tExampleKeyId0001"_s, core::Secret(QByteArray("ExampleAccessKeySecret0123456789")),
            core::Secret(QByteArray(token))};
}

net::Signing exampleSigning(net::Generation generation, const char *nonce)
{
    return {generation, "ecs.cn-hangzhou.aliyuncs.com", QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC), nonce};
}

api::Request assignOne(api::Effect effect)
{
    return {api::Product::Ecs,
            u"AssignIpv6Addresses"_s,
            u"cn-hangzhou"_s,
            {{u"RegionId"_s, u"cn-hangzhou"_s},
             {u"NetworkInterfaceId"_s, u"eni-bp1iqejowblx6h8j0001"_s},
             {u"Ipv6Address.1"_s, u"2001:db8:1234:1a00::1"_s},
             {u"ClientToken"_s, u"123e4567-e89b-12d3-a456-426655440000"_s}},
            effect};
}

QByteArray headerOf(const net::SignedPost &post, const QByteArray &name)
{
    for (const auto &[header, value] : post.headers) {
        if (header == name)
            return value;
    }
    return {};
}

} // namespace

class SignerTest : public QObject
{
    Q_OBJECT

private slots:
    void allVectorsArePresent();
    void v1MatchesTheVectors_data();
    void v1MatchesTheVectors();
    void v3MatchesTheVectors_data();
    void v3MatchesTheVectors();
    void aReadCarriesItsParametersInTheQuery();
    void aChangeCarriesItsParametersInASignedFormBody();
    void aTemporaryKeysTokenIsSentAndSigned();
    void v1PutsEverythingIntoTheFormBodyOfAChange();
    void v1SendsATemporaryKeysToken();
    void timesAreUniversalWhateverTheZone();
    void theSecretIsNowhereInWhatIsSent();

private:
    static void addRows(QLatin1StringView algorithm);
};

void SignerTest::addRows(QLatin1StringView algorithm)
{
    QTest::addColumn<QJsonObject>("inputs");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray all = vectors();
    for (const QJsonValue &value : all) {
        const QJsonObject vector = value.toObject();
        if (vector.value("algorithm"_L1).toString() == algorithm) {
            QTest::addRow("%s", bytes(vector.value("id"_L1)).constData())
                << vector.value("inputs"_L1).toObject() << vector.value("expected"_L1).toObject();
        }
    }
}

void SignerTest::allVectorsArePresent()
{
    const QJsonArray all = vectors();
    int v1 = 0;
    int v3 = 0;
    for (const QJsonValue &vector : all) {
        const QString algorithm = vector.toObject().value("algorithm"_L1).toString();
        v1 += algorithm == "RPC-v1 (HMAC-SHA1)"_L1 ? 1 : 0;
        v3 += algorithm == "ACS3-HMAC-SHA256"_L1 ? 1 : 0;
    }
    // Every one is a row of the two tables below; none is left out, the ones with an odd method or path included.
    QCOMPARE(v1, 27);
    QCOMPARE(v3, 29);
    QCOMPARE(all.size(), 56);
}

void SignerTest::v1MatchesTheVectors_data()
{
    addRows("RPC-v1 (HMAC-SHA1)"_L1);
}

void SignerTest::v1MatchesTheVectors()
{
    QFETCH(QJsonObject, inputs);
    QFETCH(QJsonObject, expected);
    const net::Parameters signedParameters = parameters(inputs.value("signed_params"_L1).toObject());

    const net::V1Signature result = net::signV1(bytes(inputs.value("method"_L1)), signedParameters, secretOf(inputs));

    QCOMPARE(result.canonicalQuery, bytes(expected.value("canonicalized_query_string"_L1)));
    QCOMPARE(result.stringToSign, bytes(expected.value("string_to_sign"_L1)));
    QCOMPARE(result.signature, bytes(expected.value("signature"_L1)));
    QCOMPARE(net::percentEncoded(QString::fromLatin1(result.signature)),
             bytes(expected.value("signature_url_encoded"_L1)));
}

void SignerTest::v3MatchesTheVectors_data()
{
    addRows("ACS3-HMAC-SHA256"_L1);
}

void SignerTest::v3MatchesTheVectors()
{
    QFETCH(QJsonObject, inputs);
    QFETCH(QJsonObject, expected);
    net::V3Request request;
    request.method = bytes(inputs.value("method"_L1));
    request.path = bytes(inputs.value("path"_L1));
    request.query = parameters(inputs.value("query_params"_L1).toObject());
    request.headers = headers(inputs.value("headers"_L1).toArray());
    // Four vectors of SDK unit tests give a payload hash that belongs to no body: it is taken as given.
    const QJsonValue given = inputs.value("payload_hash_override"_L1);
    request.payloadHash = given.isString() ? bytes(given) : net::sha256Hex(bytes(inputs.value("body"_L1)));

    const net::V3Signature result = net::signV3(request, inputs.value("access_key_id"_L1).toString(), secretOf(inputs));

    QCOMPARE(net::canonicalQuery(request.query), bytes(expected.value("canonical_query_string"_L1)));
    QCOMPARE(request.payloadHash, bytes(expected.value("hashed_payload"_L1)));
    QCOMPARE(result.signedHeaders, bytes(expected.value("signed_headers"_L1)));
    QCOMPARE(result.canonicalRequest, bytes(expected.value("canonical_request"_L1)));
    QCOMPARE(net::sha256Hex(result.canonicalRequest), bytes(expected.value("hashed_canonical_request"_L1)));
    QCOMPARE(result.stringToSign, bytes(expected.value("string_to_sign"_L1)));
    QCOMPARE(result.signature, bytes(expected.value("signature"_L1)));
    QCOMPARE(result.authorization, bytes(expected.value("authorization"_L1)));
}

void SignerTest::aReadCarriesItsParametersInTheQuery()
{
    const net::SignedPost post = net::signedPost(assignOne(api::Effect::Reads), exampleKeys(),
                                                 exampleSigning(net::Generation::Current, "vector-nonce-0040"));

    QVERIFY(post.body.isEmpty());
    QVERIFY(post.query.startsWith("ClientToken=123e4567"));
    QCOMPARE(headerOf(post, "x-acs-content-sha256"), net::sha256Hex({}));
    QCOMPARE(headerOf(post, "x-acs-action"), "AssignIpv6Addresses");
    QCOMPARE(headerOf(post, "x-acs-version"), "2014-05-26");
    QCOMPARE(headerOf(post, "x-acs-date"), "2026-11-22T01:02:03Z");
    QVERIFY(headerOf(post, "Authorization")
                .contains("SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;"
                          "x-acs-signature-nonce;x-acs-version,"));
}

void SignerTest::aChangeCarriesItsParametersInASignedFormBody()
{
    const net::SignedPost post =
        net::signedPost(assignOne(api::Effect::Changes), exampleKeys(), exampleSigning(net::Generation::Current, "n"));

    QVERIFY(post.query.isEmpty());
    QCOMPARE(post.body, "ClientToken=123e4567-e89b-12d3-a456-426655440000&Ipv6Address.1=2001%3Adb8%3A1234%3A1a00%3A%3A1"
                        "&NetworkInterfaceId=eni-bp1iqejowblx6h8j0001&RegionId=cn-hangzhou");
    QCOMPARE(headerOf(post, "Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(headerOf(post, "x-acs-content-sha256"), net::sha256Hex(post.body));
}

void SignerTest::aTemporaryKeysTokenIsSentAndSigned()
{
    const net::SignedPost post = net::signedPost(assignOne(api::Effect::Reads), exampleKeys("token+/="),
                                                 exampleSigning(net::Generation::Current, "n"));

    QCOMPARE(headerOf(post, "x-acs-security-token"), "token+/=");
    QVERIFY(headerOf(post, "Authorization").contains(";x-acs-security-token;"));
}

void SignerTest::v1PutsEverythingIntoTheFormBodyOfAChange()
{
    const net::SignedPost post =
        net::signedPost(assignOne(api::Effect::Changes), exampleKeys(), exampleSigning(net::Generation::G2019, "n"));

    QVERIFY(post.query.isEmpty());
    QVERIFY(post.body.startsWith("AccessKeyId=LTAI5tExampleKeyId0001&Action=AssignIpv6Addresses&"));
    QVERIFY(post.body.contains("&SignatureMethod=HMAC-SHA1&SignatureNonce=n&SignatureVersion=1.0&"));
    QVERIFY(post.body.contains("&Version=2014-05-26&Signature="));
    QVERIFY(headerOf(post, "Authorization").isEmpty());
}

void SignerTest::v1SendsATemporaryKeysToken()
{
    const net::SignedPost post = net::signedPost(assignOne(api::Effect::Reads), exampleKeys("a b+"),
                                                 exampleSigning(net::Generation::G2019, "n"));

    QVERIFY(post.body.isEmpty());
    QVERIFY(post.query.contains("&SecurityToken=a%20b%2B&"));
}

void SignerTest::timesAreUniversalWhateverTheZone()
{
    const QDateTime shanghai(QDate(2026, 11, 22), QTime(9, 2, 3), Qt::OffsetFromUTC, 8 * 3600);

    QCOMPARE(net::signatureTime(shanghai), "2026-11-22T01:02:03Z");
}

void SignerTest::theSecretIsNowhereInWhatIsSent()
{
    for (const net::Generation generation : {net::Generation::Current, net::Generation::G2019}) {
        const net::SignedPost post =
            net::signedPost(assignOne(api::Effect::Changes), exampleKeys(), exampleSigning(generation, "n"));
        QByteArray sent = post.query + post.body;
        for (const auto &[name, value] : post.headers)
            sent += name + value;
        QVERIFY(!sent.contains("ExampleAccessKeySecret"));
    }
}

QTEST_GUILESS_MAIN(SignerTest)
#include "tst_signer.moc"
