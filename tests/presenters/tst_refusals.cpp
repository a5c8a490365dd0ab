// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "tests/presenters/refusalworld.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Language;
using tests::Sent;

namespace {

/// What is said about it.
struct Said
{
    QString code;
    QString title;
    QString cause; ///< a part of it
    QString chineseTitle;
    QString chineseCause; ///< a part of it
};

} // namespace

Q_DECLARE_METATYPE(tests::Sent)
Q_DECLARE_METATYPE(Said)

/// From the cloud's refusal over real HTTP to the words about it: nothing in between is made up here.
class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRefusalIsExplainedWithItsObject_data();
    void aRefusalIsExplainedWithItsObject();

private:
    void addInterfaceRows();
    void addStateRows();
    void addAddressRows();
    void addAccessRows();

    tests::RefusalWorld m_world;
    const explain::Catalogue m_catalogue;
};

void RefusalsTest::initTestCase()
{
    QVERIFY2(m_world.isReady(), qPrintable(m_world.simulator().errorText()));
}

void RefusalsTest::aRefusalIsExplainedWithItsObject_data()
{
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<Said>("said");
    addInterfaceRows();
    addStateRows();
    addAddressRows();
    addAccessRows();
}

void RefusalsTest::addInterfaceRows()
{
    const auto unassign = explain::Wish::Unassign;
    const auto assign = explain::Wish::Assign;
    QTest::newRow("unknown interface") << Sent{assign, u"eni-nothere"_s, {}, {}, {}, {}}
                                       << Said{u"InvalidEniId.NotFound"_s,
                                               u"The cloud does not know interface eni-nothere any more."_s,
                                               u"the ID eni-nothere exists in region cn-hangzhou"_s,
                                               u"云端已找不到弹性网卡“eni-nothere”。"_s,
                                               u"ID 为 eni-nothere 的弹性网卡"_s};
    QTest::newRow("unknown interface, unassign")
        << Sent{unassign, u"eni-nothere"_s, u"::5"_s, {}, {}, {}}
        << Said{u"InvalidEniId.NotFound"_s, u"The cloud does not know interface eni-nothere any more."_s,
                u"nothing is left to unassign"_s, u"云端已找不到弹性网卡“eni-nothere”。"_s, u"无需再回收"_s};
    QTest::newRow("vSwitch without IPv6")
        << Sent{assign, u"ipv6-not-turned-on"_s, {}, {}, {}, {}}
        << Said{u"InvalidVSwitch.Ipv6NotTurnOn"_s, u"vSwitch cache has no IPv6 range."_s,
                u"the vSwitch of interface ipv6-not-turned-on"_s, u"交换机“cache”尚未开通 IPv6。"_s,
                u"弹性网卡“ipv6-not-turned-on”所属交换机"_s};
    QTest::newRow("type without IPv6")
        << Sent{assign, u"type-without-ipv6"_s, {}, {}, {}, {}}
        << Said{u"InvalidOperation.Ipv6NotSupport"_s,
                u"Instance type ecs.t5-lc1m1.small of instance 小主机 does not support IPv6."_s,
                u"Interface type-without-ipv6 is attached to instance 小主机"_s,
                u"ECS 实例“小主机”的实例规格 ecs.t5-lc1m1.small 不支持 IPv6。"_s, u"弹性网卡“type-without-ipv6”"_s};
    QTest::newRow("interface full")
        << Sent{assign, u"interface-limit-reached"_s, {}, {}, {}, {}}
        << Said{u"MaxEniIpv6IpsCountExceeded"_s,
                u"Interface interface-limit-reached has no room for that many IPv6 addresses."_s,
                u"10 of 10 places were in use"_s, u"弹性网卡“interface-limit-reached”容纳不下这么多 IPv6 地址。"_s,
                u"10 个中已使用 10 个"_s};
    QTest::newRow("type's limit")
        << Sent{assign, u"type-limit-reached"_s, {}, {}, {}, {}}
        << Said{
               u"InvalidOperation.Ipv6CountExceeded"_s,
               u"Instance type ecs.g7.large does not allow that many IPv6 addresses on interface type-limit-reached."_s,
               u"6 IPv6 addresses for each interface. When it was last read, it had 6 of them"_s,
               u"实例规格 ecs.g7.large 不允许弹性网卡“type-limit-reached”拥有这么多 IPv6 地址。"_s,
               u"每个弹性网卡 6 个 IPv6 地址"_s};
    QTest::newRow("service-managed") << Sent{assign, u"service-managed"_s, {}, {}, {}, {}}
                                     << Said{u"InvalidOperation.EniServiceManaged"_s,
                                             u"Interface service-managed belongs to another cloud service."_s,
                                             u"lets only that service change it"_s,
                                             u"弹性网卡“service-managed”由其他云服务托管。"_s,
                                             u"只有该服务可以更改它"_s};
}

void RefusalsTest::addStateRows()
{
    const auto unassign = explain::Wish::Unassign;
    const auto assign = explain::Wish::Assign;
    QTest::newRow("interface's state")
        << Sent{assign, u"attaching"_s, {}, {}, {}, {}}
        << Said{u"InvalidOperation.InvalidEniState"_s,
                u"Interface attaching is Attaching, which does not allow assigning IPv6 addresses."_s,
                u"Available or In use; the cloud found it Attaching"_s,
                u"弹性网卡“attaching”当前为绑定中（Attaching），不能分配 IPv6 地址。"_s,
                u"可用（Available）或已绑定（InUse）状态，而云端看到的状态是绑定中（Attaching）"_s};
    QTest::newRow("interface's state, unassign")
        << Sent{unassign, u"detaching"_s, u"::5"_s, {}, {}, {}}
        << Said{u"InvalidOperation.InvalidEniState"_s,
                u"Interface detaching is Detaching, which does not allow unassigning IPv6 addresses."_s,
                u"the cloud found it Detaching"_s,
                u"弹性网卡“detaching”当前为解绑中（Detaching），不能回收 IPv6 地址。"_s,
                u"云端看到的状态是解绑中（Detaching）"_s};
    QTest::newRow("instance's state")
        << Sent{unassign, u"primary-starting"_s, u"of primary-starting"_s, {}, {}, {}}
        << Said{u"InvalidOperation.InvalidEcsState"_s,
                u"Instance web-启动中 is Starting, which does not allow unassigning IPv6 addresses."_s,
                u"Running or Stopped; the cloud found it Starting"_s,
                u"ECS 实例“web-启动中”当前为启动中（Starting），不能回收 IPv6 地址。"_s,
                u"云端看到的状态是启动中（Starting）"_s};
}

void RefusalsTest::addAddressRows()
{
    const auto unassign = explain::Wish::Unassign;
    const auto assign = explain::Wish::Assign;
    const QString front = u"前端网卡-7"_s;
    QTest::newRow("first address of the range")
        << Sent{assign, front, u"::"_s, {}, {}, {}}
        << Said{u"InvalidIp.Address"_s, u"{address} cannot serve as an IPv6 address of an interface."_s,
                u"kept for routers"_s, u"{address} 不能用作弹性网卡的 IPv6 地址。"_s, u"保留给路由器"_s};
    QTest::newRow("named twice") << Sent{unassign, front, u"twice"_s, {}, {}, {}}
                                 << Said{u"InvalidIp.IpRepeated"_s,
                                         u"{address} is named more than once in the request."_s,
                                         u"may name each address only once"_s, u"{address} 在请求中重复出现。"_s,
                                         u"同一个地址只能出现一次"_s};
    QTest::newRow("of another vSwitch") << Sent{assign, front, u"of db-primary"_s, {}, {}, {}}
                                        << Said{u"InvalidVSwitchId.IpInvalid"_s,
                                                u"{address} lies outside the IPv6 range of vSwitch 生产-前端."_s,
                                                u"of its own vSwitch, here {cidr}"_s,
                                                u"{address} 不在交换机“生产-前端”的 IPv6 网段内。"_s,
                                                u"此处为 {cidr}"_s};
    QTest::newRow("held by another") << Sent{assign, u"nic-8"_s, u"of 前端网卡-7"_s, {}, {}, {}}
                                     << Said{u"InvalidIp.IpAssigned"_s,
                                             u"{address} is already assigned to interface 前端网卡-7."_s,
                                             u"Within vSwitch 生产-前端"_s,
                                             u"{address} 已被弹性网卡“前端网卡-7”占用。"_s, u"在交换机“生产-前端”内"_s};
    QTest::newRow("not on it") << Sent{unassign, front, u"::5"_s, {}, {}, {}}
                               << Said{u"InvalidIp.IpUnassigned"_s, u"{address} is not on interface 前端网卡-7."_s,
                                       u"Only addresses that interface 前端网卡-7 holds"_s,
                                       u"{address} 不在弹性网卡“前端网卡-7”上。"_s,
                                       u"只能回收弹性网卡“前端网卡-7”当前持有的地址"_s};
    QTest::newRow("not on it, in an assign call")
        << Sent{assign, front,
                {},     R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "InvalidIp.IpUnassigned"}])",
                {},     {}}
        << Said{u"InvalidIp.IpUnassigned"_s,
                u"The addresses of interface 前端网卡-7 changed while the request was being carried out."_s,
                u"this is not about the new ones"_s, u"请求处理期间，弹性网卡“前端网卡-7”的地址发生了变化。"_s,
                u"不是指要新分配的地址"_s};
    QTest::newRow("an IPv4 limit in an IPv6 call")
        << Sent{assign,
                front,
                {},
                R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "InvalidOperation.Ipv4CountExceeded"}])",
                {},
                {}}
        << Said{u"InvalidOperation.Ipv4CountExceeded"_s,
                u"The quota of private addresses of interface 前端网卡-7 is used up."_s,
                u"speaks of IPv4 although IPv6 addresses were asked for"_s,
                u"弹性网卡“前端网卡-7”的私网地址配额已用完。"_s, u"虽然申请的是 IPv6 地址"_s};
}

void RefusalsTest::addAccessRows()
{
    const auto unassign = explain::Wish::Unassign;
    const QString front = u"前端网卡-7"_s;
    QTest::newRow("unknown key")
        << Sent{unassign, front, u"::5"_s, {}, u"LTAI5tNobodyHasThisKey1"_s, "SomeSecretOfNobody0123456789"}
        << Said{u"InvalidAccessKeyId.NotFound"_s, u"Alibaba Cloud does not know access key LTAI…Key1."_s,
                u"the key has been deleted"_s, u"阿里云无法识别访问密钥 LTAI…Key1。"_s, u"密钥已被删除"_s};
    QTest::newRow("wrong secret")
        << Sent{unassign, front, u"::5"_s, {}, m_world.simulator().accessKeyId(), "AnotherSecret0123456789ABCDEF"}
        << Said{u"SignatureDoesNotMatch"_s, u"The secret does not belong to access key {key}."_s,
                u"The cloud knows the key ID"_s, u"密钥（Secret）与访问密钥 {key} 不匹配。"_s, u"云端认识该密钥 ID"_s};
    QTest::newRow("clock")
        << Sent{unassign,
                front,
                u"::5"_s,
                R"([{"action": "UnassignIpv6Addresses", "do": "refuse", "code": "InvalidTimeStamp.Expired", "times": -1}])",
                {},
                {}}
        << Said{u"InvalidTimeStamp.Expired"_s, u"The request reached the cloud long after it was signed."_s,
                u"about 15 minutes"_s, u"请求签名之后很久才到达云端。"_s, u"约 15 分钟"_s};
    QTest::newRow("throttled")
        << Sent{unassign,
                front,
                u"::5"_s,
                R"([{"action": "UnassignIpv6Addresses", "do": "refuse", "code": "Throttling.User", "status": 429, "retryAfterMs": 30000, "times": -1}])",
                {},
                {}}
        << Said{u"Throttling.User"_s, u"The account has sent too many requests in a short time."_s,
                u"This request was not carried out"_s, u"该账号短时间内发送的请求过多。"_s, u"本次请求没有执行"_s};
    QTest::newRow("permission")
        << Sent{unassign, front, u"::5"_s, R"([{"action": "UnassignIpv6Addresses", "do": "permission", "times": -1}])",
                {},       {}}
        << Said{u"Forbidden.RAM"_s, u"RAM identity eni-admin lacks the permission ecs:UnassignIpv6Addresses."_s,
                u"No policy that is attached"_s, u"RAM 身份“eni-admin”缺少权限 ecs:UnassignIpv6Addresses。"_s,
                u"权限策略都不包含"_s};
}

void RefusalsTest::aRefusalIsExplainedWithItsObject()
{
    QFETCH(const Sent, sent);
    QFETCH(const Said, said);
    const tests::Refusal refusal = m_world.provoke(sent);
    const core::Error &error = refusal.error;
    const explain::Situation &situation = refusal.situation;
    QCOMPARE(error.code, said.code);
    const auto filled = [&](QString text) {
        text.replace(u"{address}"_s, refusal.addresses.empty() ? QString() : refusal.addresses.front().toString());
        text.replace(u"{cidr}"_s, situation.vSwitchCidr);
        return text.replace(u"{key}"_s, situation.keyId);
    };
    const explain::Explanation english = m_catalogue.explain(error, situation, Language::English);
    QCOMPARE(english.title, filled(said.title));
    QVERIFY2(english.cause.contains(filled(said.cause)), qPrintable(english.cause));
    const explain::Explanation chinese = m_catalogue.explain(error, situation, Language::Chinese);
    QCOMPARE(chinese.title, filled(said.chineseTitle));
    QVERIFY2(chinese.cause.contains(filled(said.chineseCause)), qPrintable(chinese.cause));
    QVERIFY(!english.derived && !english.outcomeOpen);
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
