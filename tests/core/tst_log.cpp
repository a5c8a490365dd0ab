// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/log.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString keyId = u"LTAI5tExampleKeyId0001"_s;
const QString secret = u"s3cr3tV4lue/+=x"_s;

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIdShowsItsEndsOnly();
    void aShortKeyIdShowsNothing();
    void secretsAreMaskedWhereverTheyStand_data();
    void secretsAreMaskedWhereverTheyStand();
    void secretsAreMaskedInEverySpelling_data();
    void secretsAreMaskedInEverySpelling();
    void whatStandsBesideASecretStays();
    void harmlessTextStays_data();
    void harmlessTextStays();
    void everyKeyIdOfATextIsMasked();
    void aVeryLongSecretIsMaskedToo();
};

void LogTest::aKeyIdShowsItsEndsOnly()
{
    QCOMPARE(core::maskedKeyId(keyId), u"LTAI…0001"_s);
}

void LogTest::aShortKeyIdShowsNothing()
{
    QCOMPARE(core::maskedKeyId(u"LTAI1234"_s), u"…"_s);
    QCOMPARE(core::maskedKeyId(QString()), u"…"_s);
}

void LogTest::secretsAreMaskedWhereverTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("key id in a sentence") << u"key "_s + keyId + u" is disabled"_s << keyId;
    QTest::newRow("key id in a query") << u"AccessKeyId="_s + keyId + u"&Action=X"_s << keyId;
    QTest::newRow("key id in a string to sign") << u"POST&%2F&AccessKeyId%3D"_s + keyId + u"%26Action%3DX"_s << keyId;
    QTest::newRow("key id, encoded twice") << u"AccessKeyId%253D"_s + keyId + u"%2526Action%253DX"_s << keyId;
    QTest::newRow("key id in JSON") << u"{\"AccessKeyId\":\""_s + keyId + u"\"}"_s << keyId;
    QTest::newRow("key id in a credential") << u"Credential="_s + keyId + u",SignedHeaders=host"_s << keyId;
    QTest::newRow("temporary key id") << u"AccessKeyId=STS.NUgExample12345"_s << u"STS.NUgExample12345"_s;
    QTest::newRow("temporary key id, encoded") << u"AccessKeyId%3DSTS.NUgExample12345%26"_s << u"STS.NUgExample12345"_s;
    QTest::newRow("secret in a query") << u"AccessKeySecret="_s + secret << secret;
    QTest::newRow("secret in JSON") << u"{\"AccessKeySecret\": \""_s + secret + u"\", \"x\": 1}"_s << secret;
    QTest::newRow("secret in quoted JSON") << u"{\\\"accessKeySecret\\\":\\\""_s + secret + u"\\\"}"_s << secret;
    QTest::newRow("secret of the CLI's file") << u"\"access_key_secret\": \""_s + secret + u"\""_s << secret;
    QTest::newRow("token of the CLI's file") << u"\"sts_token\": \""_s + secret + u"\""_s << secret;
    QTest::newRow("token in a header") << u"x-acs-security-token: "_s + secret + u"\nhost: a"_s << secret;
    QTest::newRow("token in a query") << u"&SecurityToken="_s + secret + u"&Version=1"_s << secret;
    QTest::newRow("token in a string to sign")
        << u"%26SecurityToken%3DCAISabc%252B%26SignatureMethod%3DX"_s << u"CAISabc%252B"_s;
    QTest::newRow("token in a string to sign, encoded twice")
        << u"%2526SecurityToken%253DTOKENVALUE%2526Version"_s << u"TOKENVALUE"_s;
    QTest::newRow("token without a name")
        << u"got CAISabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/== back"_s
        << u"CAISabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/=="_s;
    QTest::newRow("signature in a header") << u"SignedHeaders=host,Signature=06563a9e1b"_s << u"06563a9e1b"_s;
    QTest::newRow("signature in a query") << u"&Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D&x"_s << u"OLeaidS1Jvxu"_s;
    QTest::newRow("signature of an old header")
        << u"Authorization: acs "_s + keyId + u":OLeaidS1JvxuMvnyHOwuJ"_s << u"OLeaidS1JvxuMvnyHOwuJ"_s;
    QTest::newRow("password of a proxy in a header")
        << u"Proxy-Authorization: Basic dXNlcjpwYXNzd29yZA=="_s << u"dXNlcjpwYXNzd29yZA"_s;
    QTest::newRow("password of a proxy in a URL")
        << u"via http://ops:"_s + u"pa55wordX"_s + u"@proxy.corp:3128 failed"_s << u"pa55wordX"_s;
    QTest::newRow("password by its name") << u"proxyPassword=pa55wordX&x"_s << u"pa55wordX"_s;
    QTest::newRow("password in JSON") << u"{\"password\": \"pa55wordX\"}"_s << u"pa55wordX"_s;
    QTest::newRow("password in Python") << u"{'password': 'pa55wordX'}"_s << u"pa55wordX"_s;
    QTest::newRow("nonce") << u"SignatureNonce=3ee8c1b8-83d3-44af&"_s << u"3ee8c1b8"_s;
}

void LogTest::secretsAreMaskedWhereverTheyStand()
{
    QFETCH(QString, text);
    QFETCH(QString, hidden);
    QVERIFY(text.contains(hidden));
    const QString shown = core::redacted(text);
    QVERIFY2(!shown.contains(hidden), qPrintable(shown));
    QVERIFY2(shown.contains(u'…'), qPrintable(shown));
}

void LogTest::secretsAreMaskedInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const name : {"AccessKeySecret",
                                   "accessKeySecret",
                                   "access-key-secret",
                                   "access_key_secret",
                                   "AccessKey Secret",
                                   "Access Key Secret",
                                   "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
                                   "secretKey",
                                   "SecretKey",
                                   "secret-key",
                                   "secret_key",
                                   "secret access key",
                                   "SecurityToken",
                                   "security-token",
                                   "security_token",
                                   "x-acs-security-token",
                                   "StsToken",
                                   "sts-token",
                                   "sts_token",
                                   "STS Token"}) {
        for (const char *const form :
             {"'%1': '%2', 'Action': 'X'", "'%1': u'%2'", "%1: %2", "%1=%2", "%1 = \"%2\"", "\"%1\":\"%2\"",
              "{\\'%1\\': \\'%2\\'}", "'%1' => '%2'", "<%1>%2</%1>", "%1：%2", "%%27%1%27%3A%27%2%27"})
            QTest::addRow("%s in %s", name, form) << QString::fromUtf8(form).arg(QLatin1StringView(name), secret);
    }
}

void LogTest::secretsAreMaskedInEverySpelling()
{
    QFETCH(const QString, text);
    const QString shown = core::redacted(text);
    QVERIFY2(!shown.contains(secret) && shown.contains(u'…'), qPrintable(shown));
}

void LogTest::whatStandsBesideASecretStays()
{
    QCOMPARE(core::redacted(u"a AccessKeySecret=xyz&Action=AssignIpv6Addresses"_s),
             u"a AccessKeySecret=…&Action=AssignIpv6Addresses"_s);
    QCOMPARE(core::redacted(u"{'AccessKeyId': 'LTAI…0001', 'AccessKeySecret': 'xyz', 'Action': 'X'}"_s),
             u"{'AccessKeyId': 'LTAI…0001', 'AccessKeySecret': '…', 'Action': 'X'}"_s);
    QCOMPARE(core::redacted(u"access-key-secret: xyz\nregion-id: cn-hangzhou"_s),
             u"access-key-secret: …\nregion-id: cn-hangzhou"_s);
    QCOMPARE(core::redacted(u"%26SecurityToken%3Dxyz%26Version%3D2014-05-26"_s),
             u"%26SecurityToken%3D…%26Version%3D2014-05-26"_s);
    QCOMPARE(core::redacted(u"AccessKeyId%3D"_s + keyId + u"%26Action%3DX"_s),
             u"AccessKeyId%3DLTAI…0001%26Action%3DX"_s);
}

void LogTest::harmlessTextStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("sentence") << u"Specified signature is not matched with our calculation."_s;
    QTest::newRow("code") << u"SignatureDoesNotMatch: InvalidSecurityToken.Expired"_s;
    QTest::newRow("words about secrets") << u"Rotate the AccessKey secret, the secret key or the security token."_s;
    QTest::newRow("masked key id") << u"AccessKeyId: LTAI…0001, 'AccessKeyId': 'LTAI…0001'"_s;
    QTest::newRow("other keys") << u"'RegionId': 'cn-hangzhou', secret-name: x, KeyPairName=y, NextToken: z"_s;
    QTest::newRow("method") << u"SignatureMethod=HMAC-SHA1&SignatureVersion=1.0"_s;
    QTest::newRow("URL with a port") << u"https://ecs.aliyuncs.com:443/?a=b@c"_s;
    QTest::newRow("words about a password") << u"The proxy wants a password: none is stored."_s;
    QTest::newRow("host") << u"sts.aliyuncs.com, ecs.cn-hangzhou.aliyuncs.com"_s;
    QTest::newRow("ids") << u"eni-bp125p95hhdhn3ot0001 vsw-bp16usj2p27htro30001 2408:4005::5"_s;
    QTest::newRow("Chinese") << u"弹性网卡 前端网卡-7 的状态不允许此操作"_s;
}

void LogTest::harmlessTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(core::redacted(text), text);
}

void LogTest::everyKeyIdOfATextIsMasked()
{
    QCOMPARE(core::redacted(u"LTAI4aaaaaaaaaaa LTAI4bbbbbbbbbbb STS.Cccccccccccc"_s),
             u"LTAI…aaaa LTAI…bbbb STS.…cccc"_s);
}

void LogTest::aVeryLongSecretIsMaskedToo()
{
    const QString shown = core::redacted(u"SecurityToken="_s + QString(1'000'000, u'x') + u"&a"_s);
    QCOMPARE(shown, u"SecurityToken=…&a"_s);
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
