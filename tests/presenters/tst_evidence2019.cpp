// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/toldevidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Wish;
using tests::Sent;
using tests::Told;

/// What is stated of refusals of the 2019 generation, which tells less: no limits of types, no services, no waits.
class Evidence2019Test : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_world.isReady(), qPrintable(m_world.simulator().errorText())); }
    void whatIsKnownIsStated_data();
    void whatIsKnownIsStated();

private:
    void addLimitRows();
    void addAccessRows();

    tests::RefusalWorld m_world{{u"--generation"_s, u"2019"_s}, domain::Generation::G2019};
};

void Evidence2019Test::whatIsKnownIsStated_data()
{
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<Told>("told");
    addLimitRows();
    addAccessRows();
}

void Evidence2019Test::addLimitRows()
{
    const QString old = u"The profile is set to the API generation of 2019."_s;
    const QString oldChinese = u"该配置采用 2019 年的 API 代次。"_s;
    const QString front = u"前端网卡-7"_s;
    QTest::newRow("managed by a service")
        << Sent{.interface = u"service-managed"_s}
        << Told{u"InvalidOperation.InvalidEniType"_s,
                u"Interface service-managed is not of a kind that allows assigning IPv6 addresses."_s,
                u"弹性网卡“service-managed”的类型不允许分配 IPv6 地址。"_s,
                {u"Interface service-managed is a secondary interface; read at {at}."_s,
                 u"The description of interface service-managed reads “created by NAT gateway”."_s, old},
                {u"弹性网卡“service-managed”的类型为辅助网卡（Secondary）（{at} 读取）。"_s,
                 u"弹性网卡“service-managed”的描述为“created by NAT gateway”。"_s, oldChinese}};
    QTest::newRow("type's limit")
        << Sent{.interface = u"type-limit-reached"_s}
        << Told{u"InvalidOperation.Ipv6CountExceeded"_s,
                u"Instance type ecs.g7.large does not allow that many IPv6 addresses on "
                "interface type-limit-reached."_s,
                u"实例规格 ecs.g7.large 不允许弹性网卡“type-limit-reached”拥有这么多 IPv6 地址。"_s,
                {},
                {}};
    QTest::newRow("full while available")
        << Sent{.interface = u"interface-limit-reached"_s}
        << Told{
               u"MaxEniIpv6IpsCountExceeded"_s,
               u"Interface interface-limit-reached has no room for that many IPv6 addresses."_s,
               u"弹性网卡“interface-limit-reached”容纳不下这么多 IPv6 地址。"_s,
               {u"Interface interface-limit-reached, while Available, may have 10 IPv6 addresses; 10 in use; read at {at}."_s,
                u"This change asks for 1 more; no room is left."_s},
               {u"弹性网卡“interface-limit-reached”处于可用（Available）状态，最多可有 10 个 IPv6 地址，已使用 10 个（{at} 读取）。"_s,
                u"本次申请 1 个，已无余量。"_s}};
    QTest::newRow("held by another") << Sent{.interface = u"nic-8"_s, .addresses = u"of "_s + front}
                                     << Told{u"InvalidIp.IpAssigned"_s,
                                             u"{address} is already assigned to interface 前端网卡-7."_s,
                                             u"{address} 已被弹性网卡“前端网卡-7”占用。"_s,
                                             {u"{address} is on interface 前端网卡-7 ({id 前端网卡-7}), attached to "
                                              "instance {instance 前端网卡-7}; as last read."_s},
                                             {u"{address} 在弹性网卡“前端网卡-7”（{id 前端网卡-7}）上，它绑定于 ECS "
                                              "实例“{instance 前端网卡-7}”（据上次读取）。"_s}};
}

void Evidence2019Test::addAccessRows()
{
    const QString old = u"The profile is set to the API generation of 2019."_s;
    const QString oldChinese = u"该配置采用 2019 年的 API 代次。"_s;
    const QString used = u"Access key {key} of profile “prod” was used."_s;
    const QString usedChinese = u"使用的是配置“prod”的访问密钥 {key}。"_s;
    const QString front = u"前端网卡-7"_s;
    QTest::newRow("two addresses") << Sent{.interface = front, .addresses = u"::5,::6"_s}
                                   << Told{u"InvalidParameter"_s,
                                           u"The cloud did not accept the value of Ipv6Address.N."_s,
                                           u"云端不接受参数 Ipv6Address.N 的值。"_s,
                                           {u"The cloud's answer names the parameter Ipv6Address.N."_s, old},
                                           {u"云端应答中提到参数 Ipv6Address.N。"_s, oldChinese}};
    QTest::newRow("unknown key") << Sent{.interface = front, .keyId = u"LTAINobodyHasIt1"_s, .secret = "Nobody's"}
                                 << Told{u"InvalidAccessKeyId.NotFound"_s,
                                         u"Alibaba Cloud does not know access key {key}."_s,
                                         u"阿里云无法识别访问密钥 {key}。"_s,
                                         {used, u"The request was for region cn-hangzhou and went to 127.0.0.1."_s},
                                         {usedChinese, u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s}};
    QTest::newRow("throttled") << Sent{.wish = Wish::Unassign,
                                       .interface = front,
                                       .addresses = u"of "_s + front,
                                       .account = R"({"budgets": {"UnassignIpv6Addresses": 0}})"}
                               << Told{u"Throttling"_s,
                                       u"Too many requests in a short time: the cloud asks to wait."_s,
                                       u"请求过于频繁，云端要求稍后再试。"_s,
                                       {used, old},
                                       {usedChinese, oldChinese}};
    QTest::newRow("not on it") << Sent{.wish = Wish::Unassign, .interface = front, .addresses = u"::5"_s}
                               << Told{u"InvalidIp.IpUnassigned"_s,
                                       u"{address} is not on interface 前端网卡-7."_s,
                                       u"{address} 不在弹性网卡“前端网卡-7”上。"_s,
                                       {u"Interface 前端网卡-7 did not have {address} when it was read at {at}."_s},
                                       {u"{at} 读取时，弹性网卡“前端网卡-7”上没有 {address}。"_s}};
}

void Evidence2019Test::whatIsKnownIsStated()
{
    QFETCH(const Sent, sent);
    QFETCH(const Told, told);
    const QStringList differences = tests::differences(m_world, m_world.provoke(sent), told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

QTEST_GUILESS_MAIN(Evidence2019Test)
#include "tst_evidence2019.moc"
