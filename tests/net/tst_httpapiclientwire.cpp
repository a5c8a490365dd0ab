// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/version.h"
#include "app/net/signer.h"
#include "tests/net/apifixture.h"

#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using net::Generation;

namespace {

const core::Secret &theSecret()
{
    static const core::Secret secret(QByteArray("ExampleAccessKeySecret0123456789"));
    return secret;
}

/// Decodes "a=b&c=d" as a server does.
net::Parameters decoded(const QByteArray &form)
{
    net::Parameters result;
    for (const QByteArray &pair : form.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        result.append({QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals))),
                       QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1)))});
    }
    return result;
}

QString valueOf(const net::Parameters &parameters, const QString &name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

/// What a server that follows the documentation computes from the bytes that it received.
QByteArray authorizationFor(const tests::WireRequest &request)
{
    net::V3Request received;
    received.query = decoded(request.query());
    received.payloadHash = net::sha256Hex(request.body);
    const QByteArrayList lines = request.head.split('\n').mid(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        received.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return net::signV3(received, u"LTAI5tExampleKeyId0001"_s, theSecret()).authorization;
}

QStringList logged;

void recordMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

/// What goes over the wire, as a strict server sees it.
class HttpApiClientWireTest : public QObject
{
    Q_OBJECT

private slots:
    void everySignatureHoldsForTheBytesOnTheWire_data();
    void everySignatureHoldsForTheBytesOnTheWire();
    void aReadsQueryIsTheCanonicalOne();
    void v1SignaturesHoldForTheBytesOnTheWire_data();
    void v1SignaturesHoldForTheBytesOnTheWire();
    void aTemporaryKeysTokenIsSentAndSigned();
    void theHeadersSayWhoWeAre();
    void aSecondTryHasANewNonceAndSignatureAndTheSameToken();
    void theLogHoldsActionRequestIdStatusAndTimeOnly();
};

void HttpApiClientWireTest::everySignatureHoldsForTheBytesOnTheWire_data()
{
    QTest::addColumn<bool>("changes");
    QTest::newRow("read") << false;
    QTest::newRow("change") << true;
}

void HttpApiClientWireTest::everySignatureHoldsForTheBytesOnTheWire()
{
    QFETCH(bool, changes);
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(200, "{}"));

    QVERIFY(fixture.exchange(changes ? tests::assign() : tests::describeInterfaces()));

    const tests::WireRequest &request = fixture.server.requests().front();
    QCOMPARE(request.header("Authorization"), authorizationFor(request));
    QCOMPARE(request.header("x-acs-content-sha256"), net::sha256Hex(request.body));
    QCOMPARE(request.header("Host"), fixture.server.url().authority().toLatin1());
    QCOMPARE(request.query().isEmpty(), changes);
    QCOMPARE(request.body.isEmpty(), !changes);
}

void HttpApiClientWireTest::aReadsQueryIsTheCanonicalOne()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(200, "{}"));

    QVERIFY(fixture.exchange(tests::describeInterfaces()));

    QCOMPARE(fixture.server.requests().front().query(),
             "Empty=&NextToken=a%2Bb%2Fc%3D%20d~%2A%E4%B8%AD&RegionId=cn-hangzhou");
}

void HttpApiClientWireTest::v1SignaturesHoldForTheBytesOnTheWire_data()
{
    everySignatureHoldsForTheBytesOnTheWire_data();
}

void HttpApiClientWireTest::v1SignaturesHoldForTheBytesOnTheWire()
{
    QFETCH(bool, changes);
    tests::ApiFixture fixture({Generation::G2019, {}, {}}, "sts token+/");
    fixture.server.then(tests::answering(200, "{}"));

    QVERIFY(fixture.exchange(changes ? tests::unassign() : tests::describeInterfaces()));

    const tests::WireRequest &request = fixture.server.requests().front();
    net::Parameters sent = decoded(changes ? request.body : request.query());
    const QString signature = valueOf(sent, u"Signature"_s);
    sent.removeIf([](const auto &parameter) { return parameter.first == "Signature"_L1; });
    QCOMPARE(signature.toLatin1(), net::signV1("POST", sent, theSecret()).signature);
    QCOMPARE(valueOf(sent, u"SecurityToken"_s), u"sts token+/"_s);
    QCOMPARE(valueOf(sent, u"Version"_s), u"2014-05-26"_s);
    QVERIFY(request.header("Authorization").isEmpty());
    QCOMPARE(changes ? request.query() : request.body, QByteArray());
}

void HttpApiClientWireTest::aTemporaryKeysTokenIsSentAndSigned()
{
    tests::ApiFixture fixture({}, "sts-token");
    fixture.server.then(tests::answering(200, "{}"));

    QVERIFY(fixture.exchange(tests::describeInterfaces()));

    const tests::WireRequest &request = fixture.server.requests().front();
    QCOMPARE(request.header("x-acs-security-token"), "sts-token");
    QVERIFY(request.header("Authorization").contains(";x-acs-security-token;"));
    QCOMPARE(request.header("Authorization"), authorizationFor(request));
}

void HttpApiClientWireTest::theHeadersSayWhoWeAre()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(200, "{}"));

    QVERIFY(fixture.exchange(tests::describeInterfaces()));

    const tests::WireRequest &request = fixture.server.requests().front();
    QCOMPARE(request.header("Accept"), "application/json");
    QVERIFY2(request.header("User-Agent").startsWith("AlibabaCloud (Linux; "),
             request.header("User-Agent").constData());
    QVERIFY(request.header("User-Agent").endsWith(") C++/20 Core/1.0 EniDesk/" + core::programVersion().toLatin1()));
    QVERIFY(qAbs(QDateTime::fromString(QString::fromLatin1(request.header("x-acs-date")), Qt::ISODate)
                     .secsTo(QDateTime::currentDateTimeUtc()))
            < 30);
}

void HttpApiClientWireTest::aSecondTryHasANewNonceAndSignatureAndTheSameToken()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(429, tests::refusalBody("Throttling"), "x-acs-retry-after: 2000\r\n"));
    fixture.server.then(tests::answering(200, "{}"));

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::assign());

    QVERIFY(reply);
    QCOMPARE(reply->attempts, 2);
    const auto &requests = fixture.server.requests();
    QCOMPARE(requests.size(), 2u);
    QVERIFY(requests[0].header("x-acs-signature-nonce") != requests[1].header("x-acs-signature-nonce"));
    QCOMPARE(requests[1].header("Authorization"), authorizationFor(requests[1]));
    QCOMPARE(requests[0].body, requests[1].body);
    QVERIFY(requests[1].body.contains("ClientToken=token-1"));
}

void HttpApiClientWireTest::theLogHoldsActionRequestIdStatusAndTimeOnly()
{
    QLoggingCategory::setFilterRules(u"enidesk.requests.info=true"_s);
    tests::ApiFixture fixture({}, "sts-token");
    fixture.server.then(tests::answering(200, R"({"RequestId":"r-1","Secret":"x"})"));
    fixture.server.then(tests::answering(400, tests::refusalBody("InvalidEniId.NotFound")));
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(recordMessage);

    const bool first = fixture.exchange(tests::describeInterfaces()).has_value();
    const bool second = fixture.exchange(tests::assign()).has_value();

    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(first && !second);
    QCOMPARE(logged.size(), 2);
    static const QRegularExpression told(u"^\\w+ \\S+ \\d+ \\d+ ms$"_s);
    QVERIFY2(told.match(logged.at(0)).hasMatch(), qPrintable(logged.at(0)));
    QVERIFY(logged.at(0).startsWith("DescribeNetworkInterfaces r-1 200 "_L1));
    QVERIFY2(logged.at(1).startsWith("AssignIpv6Addresses 11111111-2222 400 "_L1), qPrintable(logged.at(1)));
}

QTEST_GUILESS_MAIN(HttpApiClientWireTest)
#include "tst_httpapiclientwire.moc"
