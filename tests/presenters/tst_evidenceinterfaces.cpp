// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/toldevidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Wish;
using tests::Sent;
using tests::Told;

/// What is stated of an interface, its instance and its vSwitch when they are in the way.
class EvidenceInterfacesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_world.isReady(), qPrintable(m_world.simulator().errorText())); }
    void whatIsKnownIsStated_data();
    void whatIsKnownIsStated();

private:
    void addThereRows();
    void addStateRows();
    void addChangedStateRows();
    void addServiceRows();
    void addAbilityRows();

    tests::RefusalWorld m_world;
};

void EvidenceInterfacesTest::whatIsKnownIsStated_data()
{
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<Told>("told");
    addThereRows();
    addStateRows();
    addChangedStateRows();
    addServiceRows();
    addAbilityRows();
}

void EvidenceInterfacesTest::whatIsKnownIsStated()
{
    QFETCH(const Sent, sent);
    QFETCH(const Told, told);
    const QStringList differences = tests::differences(m_world, m_world.provoke(sent), told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void EvidenceInterfacesTest::addThereRows()
{
    const QString went = u"The request was for region cn-hangzhou and went to 127.0.0.1."_s;
    const QString wentChinese = u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s;
    QTest::newRow("gone when it was read")
        << Sent{.interface = u"web-03-eth1"_s, .before = R"({"delete": true})"}
        << Told{u"InvalidEniId.NotFound"_s,
                u"The cloud does not know interface web-03-eth1 any more."_s,
                u"云端已找不到弹性网卡“web-03-eth1”。"_s,
                {u"Interface web-03-eth1 was not there any more when it was looked for at {at}."_s, went},
                {u"{at} 查询时，弹性网卡“web-03-eth1”已不存在。"_s, wentChinese}};
    QTest::newRow("gone after it was read")
        << Sent{.wish = Wish::Unassign,
                .interface = u"备用网卡-1"_s,
                .addresses = u"of 备用网卡-1"_s,
                .later = R"({"delete": true})"}
        << Told{u"InvalidEniId.NotFound"_s,
                u"The cloud does not know interface 备用网卡-1 any more."_s,
                u"云端已找不到弹性网卡“备用网卡-1”。"_s,
                {u"Interface 备用网卡-1 was Available at {at}."_s, went},
                {u"{at} 时，弹性网卡“备用网卡-1”的状态为可用（Available）。"_s, wentChinese}};
    QTest::newRow("no id of an interface, assign")
        << Sent{.interface = u"ip-7f3a"_s}
        << Told{u"InvalidParams.EniId"_s,
                u"The cloud does not accept ip-7f3a as the ID of an interface."_s,
                u"“ip-7f3a”不是有效的弹性网卡 ID。"_s,
                {went},
                {wentChinese}};
    QTest::newRow("no id of an interface, unassign")
        << Sent{.wish = Wish::Unassign, .interface = u"ip-7f3a"_s, .addresses = u"::5"_s}
        << Told{u"InvalidEniId.Malformed"_s,
                u"The cloud does not accept ip-7f3a as the ID of an interface."_s,
                u"“ip-7f3a”不是有效的弹性网卡 ID。"_s,
                {went},
                {wentChinese}};
}

void EvidenceInterfacesTest::addStateRows()
{
    const auto row = [](const char *state, const QString &name, const QString &word, const QString &chinese) {
        QTest::addRow("interface %s", state)
            << Sent{.interface = name}
            << Told{u"InvalidOperation.InvalidEniState"_s,
                    u"Interface %1 is %2, which does not allow assigning IPv6 addresses."_s.arg(name, word),
                    u"弹性网卡“%1”当前为%2，不能分配 IPv6 地址。"_s.arg(name, chinese),
                    {u"By the cloud's answer, interface %1 was %2."_s.arg(name, word),
                     u"Interface %1 was %2 at {at}."_s.arg(name, word)},
                    {u"云端应答称，弹性网卡“%1”的状态为%2。"_s.arg(name, chinese),
                     u"{at} 时，弹性网卡“%1”的状态为%2。"_s.arg(name, chinese)}};
    };
    row("attaching", u"attaching"_s, u"Attaching"_s, u"绑定中（Attaching）"_s);
    row("detaching", u"detaching"_s, u"Detaching"_s, u"解绑中（Detaching）"_s);
    row("creating", u"creating"_s, u"Creating"_s, u"创建中（Creating）"_s);
    row("deleting", u"deleting"_s, u"Deleting"_s, u"删除中（Deleting）"_s);
    row("not created", u"create-failed"_s, u"Creation failed (CreateFailed)"_s, u"创建失败（CreateFailed）"_s);

    const auto instanceRow = [](const char *state, const QString &name, const QString &instance, const QString &word,
                                const QString &chinese) {
        QTest::addRow("instance %s", state)
            << Sent{.interface = name}
            << Told{u"InvalidOperation.InvalidEcsState"_s,
                    u"Instance %1 is %2, which does not allow assigning IPv6 addresses."_s.arg(instance, word),
                    u"ECS 实例“%1”当前为%2，不能分配 IPv6 地址。"_s.arg(instance, chinese),
                    {u"By the cloud's answer, instance %1 was %2."_s.arg(instance, word),
                     u"Instance %1 was %2 at {at}."_s.arg(instance, word),
                     u"Interface %1 is the primary interface of instance %2."_s.arg(name, instance)},
                    {u"云端应答称，ECS 实例“%1”的状态为%2。"_s.arg(instance, chinese),
                     u"{at} 时，ECS 实例“%1”的状态为%2。"_s.arg(instance, chinese),
                     u"弹性网卡“%1”是 ECS 实例“%2”的主网卡。"_s.arg(name, instance)}};
    };
    instanceRow("starting", u"primary-starting"_s, u"web-启动中"_s, u"Starting"_s, u"启动中（Starting）"_s);
    instanceRow("stopping", u"primary-stopping"_s, u"web-stopping"_s, u"Stopping"_s, u"停止中（Stopping）"_s);
    instanceRow("pending", u"primary-pending"_s, u"web-pending"_s, u"Pending"_s, u"创建中（Pending）"_s);
}

void EvidenceInterfacesTest::addChangedStateRows()
{
    QTest::newRow("interface detached since")
        << Sent{.interface = u"nic-8"_s, .later = R"({"status": "Detaching"})", .after = R"({"status": "Available"})"}
        << Told{u"InvalidOperation.InvalidEniState"_s,
                u"Interface nic-8 is Detaching, which does not allow assigning IPv6 addresses."_s,
                u"弹性网卡“nic-8”当前为解绑中（Detaching），不能分配 IPv6 地址。"_s,
                {u"By the cloud's answer, interface nic-8 was Detaching."_s,
                 u"Interface nic-8 was Available at {at}."_s},
                {u"云端应答称，弹性网卡“nic-8”的状态为解绑中（Detaching）。"_s,
                 u"{at} 时，弹性网卡“nic-8”的状态为可用（Available）。"_s}};
    QTest::newRow("instance stopping since")
        << Sent{.wish = Wish::Unassign,
                .interface = u"前端网卡-7"_s,
                .addresses = u"of 前端网卡-7"_s,
                .later = R"({"instanceStatus": "Stopping"})",
                .after = R"({"instanceStatus": "Running"})"}
        << Told{u"InvalidOperation.InvalidEcsState"_s,
                u"Instance web-03 is Stopping, which does not allow unassigning IPv6 addresses."_s,
                u"ECS 实例“web-03”当前为停止中（Stopping），不能回收 IPv6 地址。"_s,
                {u"By the cloud's answer, instance web-03 was Stopping."_s, u"Instance web-03 was Running at {at}."_s,
                 u"Interface 前端网卡-7 is the primary interface of instance web-03."_s},
                {u"云端应答称，ECS 实例“web-03”的状态为停止中（Stopping）。"_s,
                 u"{at} 时，ECS 实例“web-03”的状态为运行中（Running）。"_s,
                 u"弹性网卡“前端网卡-7”是 ECS 实例“web-03”的主网卡。"_s}};
    QTest::newRow("another change still running")
        << Sent{.interface = u"nic-8"_s,
                .faults = R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "OperationConflict"}])"}
        << Told{u"OperationConflict"_s,
                u"Another change of interface nic-8 is still running."_s,
                u"弹性网卡“nic-8”的另一项变更尚未结束。"_s,
                {u"Interface nic-8 was Available at {at}."_s},
                {u"{at} 时，弹性网卡“nic-8”的状态为可用（Available）。"_s}};
}

void EvidenceInterfacesTest::addServiceRows()
{
    for (const Wish wish : {Wish::Assign, Wish::Unassign}) {
        QTest::addRow("managed by a service, %s", wish == Wish::Assign ? "assign" : "unassign")
            << Sent{.wish = wish, .interface = u"service-managed"_s, .addresses = u"::5"_s}
            << Told{
                   u"InvalidOperation.EniServiceManaged"_s,
                   u"Interface service-managed belongs to another cloud service."_s,
                   u"弹性网卡“service-managed”由其他云服务托管。"_s,
                   {u"Interface service-managed is managed by a cloud service, ServiceID 1234567890123; read at {at}."_s,
                    u"The description of interface service-managed reads “created by NAT gateway”."_s},
                   {u"弹性网卡“service-managed”由云服务托管，ServiceID 为 1234567890123（{at} 读取）。"_s,
                    u"弹性网卡“service-managed”的描述为“created by NAT gateway”。"_s}};
    }
}

void EvidenceInterfacesTest::addAbilityRows()
{
    QTest::newRow("vSwitch without IPv6") << Sent{.interface = u"ipv6-not-turned-on"_s}
                                          << Told{u"InvalidVSwitch.Ipv6NotTurnOn"_s,
                                                  u"vSwitch cache has no IPv6 range."_s,
                                                  u"交换机“cache”尚未开通 IPv6。"_s,
                                                  {u"vSwitch cache ({vsw}) has no IPv6 CIDR block; read at {at}."_s},
                                                  {u"交换机“cache”（{vsw}）没有 IPv6 网段（{at} 读取）。"_s}};
    QTest::newRow("VPC without IPv6") << Sent{.interface = u"no-ipv6-vswitch"_s}
                                      << Told{u"InvalidVSwitch.Ipv6NotTurnOn"_s,
                                              u"vSwitch legacy-app has no IPv6 range."_s,
                                              u"交换机“legacy-app”尚未开通 IPv6。"_s,
                                              {u"vSwitch legacy-app ({vsw}) has no IPv6 CIDR block; read at {at}."_s},
                                              {u"交换机“legacy-app”（{vsw}）没有 IPv6 网段（{at} 读取）。"_s}};
    QTest::newRow("vSwitch being changed")
        << Sent{.interface = u"nic-8"_s,
                .before = R"({"vSwitchStatus": "Pending"})",
                .after = R"({"vSwitchStatus": "Available"})"}
        << Told{u"IncorrectVSwitchStatus"_s,
                u"vSwitch 生产-前端 is being changed at this moment."_s,
                u"交换机“生产-前端”正在变更中。"_s,
                {u"The IPv6 CIDR block of vSwitch 生产-前端 is {cidr}; read at {at}."_s},
                {u"交换机“生产-前端”的 IPv6 网段为 {cidr}（{at} 读取）。"_s}};
    QTest::newRow("type without IPv6")
        << Sent{.interface = u"type-without-ipv6"_s}
        << Told{
               u"InvalidOperation.Ipv6NotSupport"_s,
               u"Instance type ecs.t5-lc1m1.small of instance 小主机 does not support IPv6."_s,
               u"ECS 实例“小主机”的实例规格 ecs.t5-lc1m1.small 不支持 IPv6。"_s,
               {u"Instance type ecs.t5-lc1m1.small allows no IPv6 address on any interface; read at {at}."_s,
                u"Interface type-without-ipv6 is attached to instance 小主机, instance type ecs.t5-lc1m1.small; read at {at}."_s},
               {u"实例规格 ecs.t5-lc1m1.small 的弹性网卡都不能拥有 IPv6 地址（{at} 读取）。"_s,
                u"弹性网卡“type-without-ipv6”绑定在 ECS 实例“小主机”上，实例规格 ecs.t5-lc1m1.small（{at} 读取）。"_s}};
    QTest::newRow("member interface")
        << Sent{.interface = u"one-address-only"_s,
                .before = R"({"type": "Member"})",
                .after = R"({"type": "Primary"})"}
        << Told{
               u"InvalidOperation.EniTypeNotSupport"_s,
               u"Interface one-address-only is a member interface, and those do not support IPv6."_s,
               u"弹性网卡“one-address-only”是成员网卡，不支持 IPv6。"_s,
               {u"Interface one-address-only is a member interface; read at {at}."_s,
                u"Interface one-address-only is attached to instance burst-01, instance type ecs.t6-c1m2.large; read at {at}."_s},
               {u"弹性网卡“one-address-only”的类型为成员网卡（Member）（{at} 读取）。"_s,
                u"弹性网卡“one-address-only”绑定在 ECS 实例“burst-01”上，实例规格 ecs.t6-c1m2.large（{at} 读取）。"_s}};
    QTest::newRow("next hop of a route")
        << Sent{.interface = u"前端网卡-7"_s,
                .faults =
                    R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "InvalidOperation.HasIpv6RouteEntry"}])"}
        << Told{u"InvalidOperation.HasIpv6RouteEntry"_s,
                u"Interface 前端网卡-7 is the next hop of a route."_s,
                u"弹性网卡“前端网卡-7”是某条路由的下一跳。"_s,
                {u"Interface 前端网卡-7 is attached to instance web-03, instance type ecs.g7.large; read at {at}."_s},
                {u"弹性网卡“前端网卡-7”绑定在 ECS 实例“web-03”上，实例规格 ecs.g7.large（{at} 读取）。"_s}};
}

QTEST_GUILESS_MAIN(EvidenceInterfacesTest)
#include "tst_evidenceinterfaces.moc"
