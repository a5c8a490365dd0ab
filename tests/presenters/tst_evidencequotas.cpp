// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/toldevidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Wish;
using tests::Sent;
using tests::Told;

/// What is stated of limits: how many are allowed and in use, what is asked for and what is left.
class EvidenceQuotasTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_world.isReady(), qPrintable(m_world.simulator().errorText())); }
    void whatIsKnownIsStated_data();
    void whatIsKnownIsStated();

private:
    void addInterfaceRows();
    void addTypeRows();
    void addOtherRows();
    void addTokenRows();

    tests::RefusalWorld m_world;
};

void EvidenceQuotasTest::whatIsKnownIsStated_data()
{
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<Told>("told");
    addInterfaceRows();
    addTypeRows();
    addOtherRows();
    addTokenRows();
}

void EvidenceQuotasTest::whatIsKnownIsStated()
{
    QFETCH(const Sent, sent);
    QFETCH(const Told, told);
    const QStringList differences = tests::differences(m_world, m_world.provoke(sent), told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void EvidenceQuotasTest::addInterfaceRows()
{
    QTest::newRow("full")
        << Sent{.interface = u"interface-limit-reached"_s}
        << Told{
               u"MaxEniIpv6IpsCountExceeded"_s,
               u"Interface interface-limit-reached has no room for that many IPv6 addresses."_s,
               u"弹性网卡“interface-limit-reached”容纳不下这么多 IPv6 地址。"_s,
               {u"Interface interface-limit-reached, while Available, may have 10 IPv6 addresses; 10 in use; read at {at}."_s,
                u"This change asks for 1 more; no room is left."_s},
               {u"弹性网卡“interface-limit-reached”处于可用（Available）状态，最多可有 10 个 IPv6 地址，已使用 10 个（{at} 读取）。"_s,
                u"本次申请 1 个，已无余量。"_s}};
    QTest::newRow("more than is left")
        << Sent{.interface = u"备用网卡-1"_s, .count = 10}
        << Told{
               u"MaxEniIpv6IpsCountExceeded"_s,
               u"Interface 备用网卡-1 has no room for that many IPv6 addresses."_s,
               u"弹性网卡“备用网卡-1”容纳不下这么多 IPv6 地址。"_s,
               {u"Interface 备用网卡-1, while Available, may have 10 IPv6 addresses; 1 in use; read at {at}."_s,
                u"This change asks for 10 more; there is room for 9."_s},
               {u"弹性网卡“备用网卡-1”处于可用（Available）状态，最多可有 10 个 IPv6 地址，已使用 1 个（{at} 读取）。"_s,
                u"本次申请 10 个，还可容纳 9 个。"_s}};
    QTest::newRow("places taken by a prefix")
        << Sent{.interface = u"everything"_s, .count = 8}
        << Told{
               u"MaxEniIpv6IpsCountExceeded"_s,
               u"Interface everything has no room for that many IPv6 addresses."_s,
               u"弹性网卡“everything”容纳不下这么多 IPv6 地址。"_s,
               {u"Interface everything, while Available, may have 10 IPv6 addresses; 3 in use; read at {at}."_s,
                u"This change asks for 8 more; there is room for 7."_s,
                u"Of the 3 places in use, IPv6 prefixes take 1."_s},
               {u"弹性网卡“everything”处于可用（Available）状态，最多可有 10 个 IPv6 地址，已使用 3 个（{at} 读取）。"_s,
                u"本次申请 8 个，还可容纳 7 个。"_s, u"已使用的 3 个名额中，IPv6 前缀占用 1 个。"_s}};
}

void EvidenceQuotasTest::addTypeRows()
{
    QTest::newRow("full")
        << Sent{.interface = u"type-limit-reached"_s}
        << Told{
               u"InvalidOperation.Ipv6CountExceeded"_s,
               u"Instance type ecs.g7.large does not allow that many IPv6 addresses on interface type-limit-reached."_s,
               u"实例规格 ecs.g7.large 不允许弹性网卡“type-limit-reached”拥有这么多 IPv6 地址。"_s,
               {u"Instance type ecs.g7.large allows 6 IPv6 addresses per interface; 6 in use; read at {at}."_s,
                u"This change asks for 1 more; no room is left."_s},
               {u"实例规格 ecs.g7.large 允许每个弹性网卡拥有 6 个 IPv6 地址，已使用 6 个（{at} 读取）。"_s,
                u"本次申请 1 个，已无余量。"_s}};
    QTest::newRow("more than is left")
        << Sent{.interface = u"前端网卡-7"_s, .count = 5}
        << Told{u"InvalidOperation.Ipv6CountExceeded"_s,
                u"Instance type ecs.g7.large does not allow that many IPv6 addresses on interface 前端网卡-7."_s,
                u"实例规格 ecs.g7.large 不允许弹性网卡“前端网卡-7”拥有这么多 IPv6 地址。"_s,
                {u"Instance type ecs.g7.large allows 6 IPv6 addresses per interface; 2 in use; read at {at}."_s,
                 u"This change asks for 5 more; there is room for 4."_s},
                {u"实例规格 ecs.g7.large 允许每个弹性网卡拥有 6 个 IPv6 地址，已使用 2 个（{at} 读取）。"_s,
                 u"本次申请 5 个，还可容纳 4 个。"_s}};
    QTest::newRow("one address only")
        << Sent{.interface = u"one-address-only"_s, .count = 2}
        << Told{
               u"InvalidOperation.Ipv6CountExceeded"_s,
               u"Instance type ecs.t6-c1m2.large does not allow that many IPv6 addresses on interface one-address-only."_s,
               u"实例规格 ecs.t6-c1m2.large 不允许弹性网卡“one-address-only”拥有这么多 IPv6 地址。"_s,
               {u"Instance type ecs.t6-c1m2.large allows 1 IPv6 address per interface; 0 in use; read at {at}."_s,
                u"This change asks for 2 more; there is room for 1."_s},
               {u"实例规格 ecs.t6-c1m2.large 允许每个弹性网卡拥有 1 个 IPv6 地址，已使用 0 个（{at} 读取）。"_s,
                u"本次申请 2 个，还可容纳 1 个。"_s}};
    QTest::newRow("stopped instance")
        << Sent{.interface = u"primary-stopped"_s, .count = 6}
        << Told{u"InvalidOperation.Ipv6CountExceeded"_s,
                u"Instance type ecs.g7.large does not allow that many IPv6 addresses on interface primary-stopped."_s,
                u"实例规格 ecs.g7.large 不允许弹性网卡“primary-stopped”拥有这么多 IPv6 地址。"_s,
                {u"Instance type ecs.g7.large allows 6 IPv6 addresses per interface; 1 in use; read at {at}."_s,
                 u"This change asks for 6 more; there is room for 5."_s},
                {u"实例规格 ecs.g7.large 允许每个弹性网卡拥有 6 个 IPv6 地址，已使用 1 个（{at} 读取）。"_s,
                 u"本次申请 6 个，还可容纳 5 个。"_s}};
    QTest::newRow("places taken by a prefix, attached")
        << Sent{.interface = u"前端网卡-7"_s, .count = 4, .before = R"({"prefix": "2408:4005:3a:1a00:7::/80"})"}
        << Told{u"InvalidOperation.Ipv6CountExceeded"_s,
                u"Instance type ecs.g7.large does not allow that many IPv6 addresses on interface 前端网卡-7."_s,
                u"实例规格 ecs.g7.large 不允许弹性网卡“前端网卡-7”拥有这么多 IPv6 地址。"_s,
                {u"Instance type ecs.g7.large allows 6 IPv6 addresses per interface; 3 in use; read at {at}."_s,
                 u"This change asks for 4 more; there is room for 3."_s,
                 u"Of the 3 places in use, IPv6 prefixes take 1."_s},
                {u"实例规格 ecs.g7.large 允许每个弹性网卡拥有 6 个 IPv6 地址，已使用 3 个（{at} 读取）。"_s,
                 u"本次申请 4 个，还可容纳 3 个。"_s, u"已使用的 3 个名额中，IPv6 前缀占用 1 个。"_s}};
}

void EvidenceQuotasTest::addOtherRows()
{
    QTest::newRow("IPv4 quota")
        << Sent{.interface = u"nic-8"_s,
                .faults =
                    R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "InvalidOperation.Ipv4CountExceeded"}])"}
        << Told{u"InvalidOperation.Ipv4CountExceeded"_s,
                u"The quota of private addresses of interface nic-8 is used up."_s,
                u"弹性网卡“nic-8”的私网地址配额已用完。"_s,
                {u"Interface nic-8, while Available, may have 10 IPv6 addresses; 0 in use; read at {at}."_s,
                 u"This change asks for 1 more; there is room for 10."_s},
                {u"弹性网卡“nic-8”处于可用（Available）状态，最多可有 10 个 IPv6 地址，已使用 0 个（{at} 读取）。"_s,
                 u"本次申请 1 个，还可容纳 10 个。"_s}};
    QTest::newRow("security group full")
        << Sent{.interface = u"nic-8"_s,
                .faults =
                    R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "SecurityGroupInstanceLimitExceed"}])"}
        << Told{u"SecurityGroupInstanceLimitExceed"_s,
                u"A security group of interface nic-8 is full."_s,
                u"弹性网卡“nic-8”所在的安全组已满。"_s,
                {u"Interface nic-8 belongs to the security group {groups}; read at {at}."_s},
                {u"弹性网卡“nic-8”加入了安全组 {groups}（{at} 读取）。"_s}};
    QTest::newRow("vSwitch full")
        << Sent{.interface = u"nic-8"_s,
                .faults =
                    R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "InvalidVSwitchId.IpNotEnough"}])"}
        << Told{u"InvalidVSwitchId.IpNotEnough"_s,
                u"vSwitch 生产-前端 has too few free addresses."_s,
                u"交换机“生产-前端”的空闲地址不足。"_s,
                {u"The IPv6 CIDR block of vSwitch 生产-前端 is {cidr}; read at {at}."_s},
                {u"交换机“生产-前端”的 IPv6 网段为 {cidr}（{at} 读取）。"_s}};
    QTest::newRow("interfaces of the instance")
        << Sent{.interface = u"前端网卡-7"_s,
                .faults =
                    R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "EniPerInstanceLimitExceeded"}])"}
        << Told{u"EniPerInstanceLimitExceeded"_s,
                u"Instance web-03 has as many interfaces as its type allows."_s,
                u"ECS 实例“web-03”的弹性网卡数量已达到规格上限。"_s,
                {u"Interface 前端网卡-7 is attached to instance web-03, instance type ecs.g7.large; read at {at}."_s},
                {u"弹性网卡“前端网卡-7”绑定在 ECS 实例“web-03”上，实例规格 ecs.g7.large（{at} 读取）。"_s}};
    QTest::newRow("interfaces of an advanced security group")
        << Sent{.interface = u"前端网卡-7"_s,
                .faults =
                    R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "InvalidOperation.EniCountExceeded"}])"}
        << Told{u"InvalidOperation.EniCountExceeded"_s,
                u"An advanced security group of interface 前端网卡-7 cannot take more interfaces."_s,
                u"弹性网卡“前端网卡-7”所在的企业级安全组不能再容纳弹性网卡。"_s,
                {u"Interface 前端网卡-7 belongs to the security group {groups}; read at {at}."_s},
                {u"弹性网卡“前端网卡-7”加入了安全组 {groups}（{at} 读取）。"_s}};
    QTest::newRow("interfaces of the region")
        << Sent{.interface = u"前端网卡-7"_s,
                .faults = R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "MaxEniCountExceeded"}])"}
        << Told{u"MaxEniCountExceeded"_s,
                u"The account has used up its quota of interfaces in region cn-hangzhou."_s,
                u"账号在地域“cn-hangzhou”的弹性网卡配额已用完。"_s,
                {u"The request was for region cn-hangzhou and went to 127.0.0.1."_s},
                {u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s}};
}

void EvidenceQuotasTest::addTokenRows()
{
    QTest::newRow("token of another request")
        << Sent{.interface = u"nic-8"_s,
                .clientToken = u"one-token-for-two"_s,
                .edits = {u"Ipv6AddressCount=2"_s},
                .times = 2}
        << Told{u"IdempotentParameterMismatch"_s,
                u"The client token of this request for interface nic-8 was used for a different one."_s,
                u"提交给弹性网卡“nic-8”的请求，其幂等令牌已用于内容不同的请求。"_s,
                {u"The ClientToken of this request is one-token-for-two."_s},
                {u"本次请求的 ClientToken 为 one-token-for-two。"_s}};
}

QTEST_GUILESS_MAIN(EvidenceQuotasTest)
#include "tst_evidencequotas.moc"
