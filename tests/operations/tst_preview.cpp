// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/preview.h"

#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const domain::InterfaceKey key{u"1234567890"_s, u"cn-hangzhou"_s, u"eni-bp1x"_s};
const QString host = u"ecs.cn-hangzhou.aliyuncs.com"_s;

QString valueOf(const operations::RequestPreview &preview, const QString &name)
{
    for (const auto &[parameter, value] : preview.parameters) {
        if (parameter == name)
            return value;
    }
    return {};
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void aCountShowsTheExactRequest();
    void addressesAreNumberedFromOne();
    void unassignTakesNoToken();
    void in2019EveryAddressIsACallWithoutAToken();
    void everyCallIsShown();
    void nothingSecretIsShown();
    void aShellReadsTheCommandAsItIsMeant();
};

void TestPreview::aCountShowsTheExactRequest()
{
    const auto previews = operations::previewOf(domain::planAssignCount(key, {}, 2), host);
    QCOMPARE(previews.size(), 1U);
    const operations::RequestPreview &preview = previews.front();
    QCOMPARE(preview.method, u"POST"_s);
    QCOMPARE(preview.host, host);
    QCOMPARE(preview.action, u"AssignIpv6Addresses"_s);
    QCOMPARE(preview.version, u"2014-05-26"_s);
    QCOMPARE(valueOf(preview, u"RegionId"_s), u"cn-hangzhou"_s);
    QCOMPARE(valueOf(preview, u"NetworkInterfaceId"_s), u"eni-bp1x"_s);
    QCOMPARE(valueOf(preview, u"Ipv6AddressCount"_s), u"2"_s);
    QCOMPARE(valueOf(preview, u"ClientToken"_s), u"<made when sent>"_s);
    QCOMPARE(
        preview.cliCommand,
        u"aliyun ecs AssignIpv6Addresses --RegionId cn-hangzhou --NetworkInterfaceId eni-bp1x --Ipv6AddressCount 2"_s);
}

void TestPreview::addressesAreNumberedFromOne()
{
    const auto previews = operations::previewOf(
        domain::planAssignAddresses(key, {}, {{0x24084005003a1a00, 5}, {0x24084005003a1a00, 6}}), host);
    QCOMPARE(previews.front().cliCommand,
             u"aliyun ecs AssignIpv6Addresses --RegionId cn-hangzhou --NetworkInterfaceId eni-bp1x"
             " --Ipv6Address.1 2408:4005:3a:1a00::5 --Ipv6Address.2 2408:4005:3a:1a00::6"_s);
}

void TestPreview::unassignTakesNoToken()
{
    const auto previews = operations::previewOf(domain::planUnassign(key, {}, {{0x24084005003a1a00, 5}}), host);
    QCOMPARE(previews.front().action, u"UnassignIpv6Addresses"_s);
    QVERIFY(valueOf(previews.front(), u"ClientToken"_s).isEmpty());
    QCOMPARE(previews.front().cliCommand,
             u"aliyun ecs UnassignIpv6Addresses --RegionId cn-hangzhou --NetworkInterfaceId eni-bp1x"
             " --Ipv6Address.1 2408:4005:3a:1a00::5"_s);
}

void TestPreview::in2019EveryAddressIsACallWithoutAToken()
{
    constexpr domain::Generation old = domain::Generation::G2019;
    const auto previews = operations::previewOf(
        domain::planAssignAddresses(key, {}, {{0x24084005003a1a00, 5}, {0x24084005003a1a00, 6}}, old), host, old);
    QCOMPARE(previews.size(), 2U);
    for (const operations::RequestPreview &preview : previews)
        QVERIFY(valueOf(preview, u"ClientToken"_s).isEmpty());
    QCOMPARE(previews.back().cliCommand,
             u"aliyun ecs AssignIpv6Addresses --RegionId cn-hangzhou --NetworkInterfaceId eni-bp1x"
             " --Ipv6Address.1 2408:4005:3a:1a00::6"_s);
}

void TestPreview::everyCallIsShown()
{
    QCOMPARE(operations::previewOf(domain::planAssignCount(key, {}, 25), host).size(), 3U);
    QVERIFY(operations::previewOf(domain::Plan(), host).empty());
}

void TestPreview::nothingSecretIsShown()
{
    domain::Plan plan = domain::planAssignCount(key, {}, 1);
    plan.steps[0].clientToken = u"11111111-2222-4333-8444-555555555555"_s;
    const auto preview = operations::previewOf(plan, host).front();
    QCOMPARE(valueOf(preview, u"ClientToken"_s), u"<made when sent>"_s);
    QVERIFY(!preview.cliCommand.contains("ClientToken"_L1));
}

void TestPreview::aShellReadsTheCommandAsItIsMeant()
{
    const QString nasty = u"eni-1'; touch \"$HOME\" `id` \\ 网卡 #x"_s;
    domain::InterfaceKey hostile = key;
    hostile.id = nasty;
    QString command = operations::previewOf(domain::planAssignCount(hostile, {}, 1), host).front().cliCommand;
    command.replace(0, command.indexOf(u' '), u"printf '%s\\n'"_s);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    QVERIFY(shell.waitForFinished());
    const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(words, QStringList({u"ecs"_s, u"AssignIpv6Addresses"_s, u"--RegionId"_s, u"cn-hangzhou"_s,
                                 u"--NetworkInterfaceId"_s, nasty, u"--Ipv6AddressCount"_s, u"1"_s}));
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
