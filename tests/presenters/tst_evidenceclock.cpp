// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/toldevidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Wish;
using tests::Sent;
using tests::Told;

namespace {

/// Unassigns something from the interface that every world has; a change without token is sent once.
Sent unassigning()
{
    return {.wish = Wish::Unassign, .interface = u"前端网卡-7"_s, .addresses = u"::5"_s};
}

} // namespace

/// What is stated of clocks that differ, and of temporary keys: each needs a cloud of its own.
class EvidenceClockTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void theDifferenceOfTheClocksIsStated_data();
    void theDifferenceOfTheClocksIsStated();
    void aTemporaryKeyIsStated_data();
    void aTemporaryKeyIsStated();
};

void EvidenceClockTest::cleanup()
{
    qunsetenv("SIMULATOR_ACCESS_KEY_ID");
    qunsetenv("SIMULATOR_SECURITY_TOKEN");
}

void EvidenceClockTest::theDifferenceOfTheClocksIsStated_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("slow") << u"1140"_s << u"19 minutes slow"_s << u"慢了 19 分钟"_s;
    QTest::newRow("fast") << u"-1140"_s << u"19 minutes fast"_s << u"快了 19 分钟"_s;
    QTest::newRow("fast by a time zone") << u"-28800"_s << u"8 hours fast"_s << u"快了 8 小时"_s;
}

void EvidenceClockTest::theDifferenceOfTheClocksIsStated()
{
    QFETCH(const QString, offset);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    // At the usual speed: the machine's clock is compared with the simulator's.
    tests::RefusalWorld world({u"--clock-offset"_s, offset, u"--time-scale"_s, u"1"_s});
    QVERIFY2(world.isReady(), qPrintable(world.simulator().errorText()));
    const Told told{
        u"InvalidTimeStamp.Expired"_s,
        u"The clock of this computer is %1."_s.arg(english),
        u"本机时钟%1。"_s.arg(chinese),
        {u"This computer's clock is %1, by the server's Date."_s.arg(english),
         u"The request was for region cn-hangzhou and went to 127.0.0.1."_s},
        {u"根据服务器的 Date，本机时钟%1。"_s.arg(chinese), u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s}};
    const QStringList differences = tests::differences(world, world.provoke(unassigning()), told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void EvidenceClockTest::aTemporaryKeyIsStated_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("chineseTitle");
    QTest::newRow("expired") << QByteArray("CAISTheRightToken") << QByteArray(R"({"token": "Expired"})")
                             << u"InvalidSecurityToken.Expired"_s << u"The temporary key has expired."_s
                             << u"临时密钥已过期。"_s;
    QTest::newRow("cut off") << QByteArray("CAISTheRight") << QByteArray() << u"InvalidSecurityToken.Malformed"_s
                             << u"The security token is incomplete or damaged."_s << u"安全令牌不完整或已损坏。"_s;
    QTest::newRow("left out") << QByteArray() << QByteArray() << u"InvalidSecurityToken.Malformed"_s
                              << u"The security token is incomplete or damaged."_s << u"安全令牌不完整或已损坏。"_s;
}

void EvidenceClockTest::aTemporaryKeyIsStated()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, account);
    QFETCH(const QString, code);
    QFETCH(const QString, title);
    QFETCH(const QString, chineseTitle);
    qputenv("SIMULATOR_ACCESS_KEY_ID", "STS.NTheKeyOfThisTest001");
    qputenv("SIMULATOR_SECURITY_TOKEN", "CAISTheRightToken");
    tests::RefusalWorld world;
    QVERIFY2(world.isReady(), qPrintable(world.simulator().errorText()));
    Sent sent = unassigning();
    sent.keyId = world.simulator().accessKeyId();
    sent.secret = world.simulator().accessKeySecret();
    sent.securityToken = token;
    sent.account = account;
    const Told told{code,
                    title,
                    chineseTitle,
                    {u"Access key {key} of profile “prod” was used."_s,
                     u"Access key {key} is a temporary one: its ID begins with “STS.”."_s},
                    {u"使用的是配置“prod”的访问密钥 {key}。"_s, u"访问密钥 {key} 是临时密钥：其 ID 以“STS.”开头。"_s}};
    const tests::Refusal refusal = world.provoke(sent);
    QVERIFY(refusal.situation.keyId.startsWith(u"STS."));
    QVERIFY(!refusal.situation.keyId.contains(u"TheKey"));
    const QStringList differences = tests::differences(world, refusal, told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

QTEST_GUILESS_MAIN(EvidenceClockTest)
#include "tst_evidenceclock.moc"
