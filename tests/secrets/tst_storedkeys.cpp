// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainproblem.h"
#include "app/secrets/storedkeys.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

net::Credentials keys(const QByteArray &secret, const QByteArray &token)
{
    return {u"LTAI5tExampleKeyId0001"_s, core::Secret(QByteArray(secret.constData(), secret.size())),
            core::Secret(QByteArray(token.constData(), token.size()))};
}

} // namespace

class StoredKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void secretAndTokenComeBack_data();
    void secretAndTokenComeBack();
    void otherCharactersAreRefused_data();
    void otherCharactersAreRefused();
    void whatWasNotPackedHereIsRefused_data();
    void whatWasNotPackedHereIsRefused();
    void theSecretOfAnotherKeyIsNotGivenAway();
    void everyProfileHasAKeyOfItsOwn();
};

void StoredKeysTest::secretAndTokenComeBack_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("long-term keys") << QByteArray("hidden/+=") << QByteArray();
    QTest::newRow("temporary keys") << QByteArray("hidden") << QByteArray("CAIS+/token==");
    QTest::newRow("every visible character") << QByteArray("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") << QByteArray("~!");
}

void StoredKeysTest::secretAndTokenComeBack()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, token);
    const auto packed = secrets::packKeys(keys(secret, token));
    QVERIFY(packed);
    const auto unpacked = secrets::unpackKeys(u"LTAI5tExampleKeyId0001"_s, *packed);
    QVERIFY(unpacked);
    QCOMPARE(unpacked->accessKeyId, u"LTAI5tExampleKeyId0001"_s);
    QVERIFY(unpacked->accessKeySecret.open() == secret);
    QVERIFY(unpacked->securityToken.open() == token);
}

void StoredKeysTest::otherCharactersAreRefused_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("field");
    QTest::newRow("no secret") << QByteArray() << QByteArray("token") << u"accessKeySecret"_s;
    QTest::newRow("a line end in the secret") << QByteArray("a\nb") << QByteArray() << u"accessKeySecret"_s;
    QTest::newRow("a blank in the secret") << QByteArray("a b") << QByteArray() << u"accessKeySecret"_s;
    QTest::newRow("Chinese in the secret") << QByteArray("密码") << QByteArray() << u"accessKeySecret"_s;
    QTest::newRow("a line end in the token") << QByteArray("a") << QByteArray("b\nc") << u"securityToken"_s;
    QTest::newRow("a NUL in the token") << QByteArray("a") << QByteArray("b\0", 2) << u"securityToken"_s;
}

void StoredKeysTest::otherCharactersAreRefused()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, token);
    QFETCH(const QString, field);
    const auto packed = secrets::packKeys(keys(secret, token));
    QVERIFY(!packed);
    QCOMPARE(packed.error().kind, core::ErrorKind::InputInvalid);
    QCOMPARE(packed.error().detail, field);
}

void StoredKeysTest::whatWasNotPackedHereIsRefused_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no key id") << QByteArray("\nsecret");
    QTest::newRow("no secret") << QByteArray("LTAI5tExampleKeyId0001\n\ntoken");
    QTest::newRow("one line") << QByteArray("secret");
    QTest::newRow("four lines") << QByteArray("LTAI5tExampleKeyId0001\na\nb\nc");
    QTest::newRow("not ASCII") << QByteArray("LTAI5tExampleKeyId0001\n密码");
}

void StoredKeysTest::whatWasNotPackedHereIsRefused()
{
    QFETCH(const QByteArray, packed);
    const core::Secret stored(QByteArray(packed.constData(), packed.size()));
    const auto unpacked = secrets::unpackKeys(u"LTAI5tExampleKeyId0001"_s, stored);
    QVERIFY(!unpacked);
    QCOMPARE(secrets::keychainProblem(unpacked.error()), secrets::KeychainProblem::Failed);
}

void StoredKeysTest::theSecretOfAnotherKeyIsNotGivenAway()
{
    const auto packed = secrets::packKeys(keys("hidden", {}));
    const auto unpacked = secrets::unpackKeys(u"LTAI5tExampleKeyId0002"_s, *packed);
    QVERIFY(!unpacked);
    QCOMPARE(secrets::keychainProblem(unpacked.error()), secrets::KeychainProblem::NotFound);
}

void StoredKeysTest::everyProfileHasAKeyOfItsOwn()
{
    QCOMPARE(secrets::profileKey(u"0b2f"_s), u"profile/0b2f"_s);
    QCOMPARE(secrets::proxyPasswordKey(), u"proxy-password"_s);
}

QTEST_GUILESS_MAIN(StoredKeysTest)
#include "tst_storedkeys.moc"
