// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/environment.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class EnvironmentTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bothIdAndSecretMakeCredentials();
    void anIdWithoutASecretMakesNone();
    void theVariablesAreGoneAfterwards();
    void childrenInheritNoKey();
};

void EnvironmentTest::init()
{
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tExampleKeyId0001");
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "not-a-real-secret");
    qputenv("ALIBABA_CLOUD_SECURITY_TOKEN", "not-a-real-token");
}

void EnvironmentTest::bothIdAndSecretMakeCredentials()
{
    const auto credentials = secrets::takeFromEnvironment();
    QVERIFY(credentials);
    QCOMPARE(credentials->accessKeyId, u"LTAI5tExampleKeyId0001"_s);
    QVERIFY(credentials->accessKeySecret.open() == "not-a-real-secret");
    QVERIFY(credentials->securityToken.open() == "not-a-real-token");
}

void EnvironmentTest::anIdWithoutASecretMakesNone()
{
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    QVERIFY(!secrets::takeFromEnvironment());
}

void EnvironmentTest::theVariablesAreGoneAfterwards()
{
    QVERIFY(secrets::takeFromEnvironment());
    QVERIFY(!qEnvironmentVariableIsSet("ALIBABA_CLOUD_ACCESS_KEY_SECRET"));
    QVERIFY(!qEnvironmentVariableIsSet("ALIBABA_CLOUD_SECURITY_TOKEN"));
    QVERIFY(!secrets::takeFromEnvironment());
}

void EnvironmentTest::childrenInheritNoKey()
{
    const QProcessEnvironment environment = secrets::environmentWithoutKeys();
    QVERIFY(!environment.toStringList().join(u' ').contains(u"not-a-real"_s));
    QVERIFY(environment.contains(u"PATH"_s));
}

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "tst_environment.moc"
