// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/toldevidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Wish;
using tests::Sent;
using tests::Told;

/// What is stated of the addresses themselves: who holds them, where they lie, how they stand in the request.
class EvidenceAddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_world.isReady(), qPrintable(m_world.simulator().errorText())); }
    void whatIsKnownIsStated_data();
    void whatIsKnownIsStated();

private:
    void addHolderRows();
    void addAbsentRows();
    void addFormRows();
    void addParameterRows();

    tests::RefusalWorld m_world;
};

void EvidenceAddressesTest::whatIsKnownIsStated_data()
{
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<Told>("told");
    addHolderRows();
    addAbsentRows();
    addFormRows();
    addParameterRows();
}

void EvidenceAddressesTest::whatIsKnownIsStated()
{
    QFETCH(const Sent, sent);
    QFETCH(const Told, told);
    const QStringList differences = tests::differences(m_world, m_world.provoke(sent), told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void EvidenceAddressesTest::addHolderRows()
{
    QTest::newRow("on an attached interface")
        << Sent{.interface = u"nic-8"_s, .addresses = u"of 前端网卡-7"_s}
        << Told{
               u"InvalidIp.IpAssigned"_s,
               u"{address} is already assigned to interface 前端网卡-7."_s,
               u"{address} 已被弹性网卡“前端网卡-7”占用。"_s,
               {u"{address} is on interface 前端网卡-7 ({id 前端网卡-7}), attached to instance {instance 前端网卡-7}; read at {at}."_s},
               {u"{address} 在弹性网卡“前端网卡-7”（{id 前端网卡-7}）上，它绑定于 ECS 实例“{instance 前端网卡-7}”（{at} 读取）。"_s}};
    QTest::newRow("on an interface without instance")
        << Sent{.interface = u"前端网卡-7"_s, .addresses = u"::77"_s, .before = R"({"take": "", "holder": "nic-8"})"}
        << Told{u"InvalidIp.IpAssigned"_s,
                u"{address} is already assigned to interface nic-8."_s,
                u"{address} 已被弹性网卡“nic-8”占用。"_s,
                {u"{address} is on interface nic-8 ({id nic-8}); read at {at}."_s},
                {u"{address} 在弹性网卡“nic-8”（{id nic-8}）上（{at} 读取）。"_s}};
    QTest::newRow("two on one interface")
        << Sent{.interface = u"nic-8"_s, .addresses = u"all of 前端网卡-7"_s}
        << Told{
               u"InvalidIp.IpAssigned"_s,
               u"An address requested for interface nic-8 is already assigned."_s,
               u"为弹性网卡“nic-8”申请的地址中，有地址已被占用。"_s,
               {u"{address} and {address2} are on interface 前端网卡-7 ({id 前端网卡-7}), attached to instance {instance 前端网卡-7}; read at {at}."_s},
               {u"{address}、{address2} 在弹性网卡“前端网卡-7”（{id 前端网卡-7}）上，它绑定于 ECS 实例“{instance 前端网卡-7}”（{at} 读取）。"_s}};
    QTest::newRow("outside of the account")
        << Sent{.interface = u"nic-8"_s, .addresses = u"::78"_s, .before = R"({"take": ""})"}
        << Told{u"InvalidIp.IpAssigned"_s,
                u"{address} is already assigned to an interface."_s,
                u"{address} 已被占用。"_s,
                {u"Asked at {at} which interface in region cn-hangzhou has {address}, the cloud named none."_s},
                {u"{at} 查询地域“cn-hangzhou”中哪个弹性网卡持有 {address}，云端未列出任何一个。"_s}};
    QTest::newRow("taken after it was read")
        << Sent{.interface = u"前端网卡-7"_s, .addresses = u"::79"_s, .later = R"({"take": "", "holder": "nic-8"})"}
        << Told{u"InvalidIp.IpAssigned"_s,
                u"{address} is already assigned to an interface."_s,
                u"{address} 已被占用。"_s,
                {u"Asked at {at} which interface in region cn-hangzhou has {address}, the cloud named none."_s},
                {u"{at} 查询地域“cn-hangzhou”中哪个弹性网卡持有 {address}，云端未列出任何一个。"_s}};
    QTest::newRow("on the interface itself")
        << Sent{.interface = u"前端网卡-7"_s, .addresses = u"of 前端网卡-7"_s}
        << Told{u"InvalidIp.IpAssigned"_s,
                u"{address} is already assigned to an interface."_s,
                u"{address} 已被占用。"_s,
                {u"Interface 前端网卡-7 itself had {address} when it was read at {at}."_s},
                {u"{at} 读取时，{address} 就在弹性网卡“前端网卡-7”上。"_s}};
    QTest::newRow("in a prefix of the interface itself")
        << Sent{.interface = u"前端网卡-7"_s,
                .addresses = u"0:0:0:0:7::9"_s,
                .before = R"({"prefix": "2408:4005:3a:1a00:7::/80"})"}
        << Told{u"InvalidIp.IpAssigned"_s,
                u"{address} is already assigned to an interface."_s,
                u"{address} 已被占用。"_s,
                {u"{address} lies in 2408:4005:3a:1a00:7::/80, an IPv6 prefix of interface 前端网卡-7; read at {at}."_s,
                 u"Asked at {at} which interface in region cn-hangzhou has {address}, the cloud named none."_s},
                {u"{address} 位于弹性网卡“前端网卡-7”的 IPv6 前缀 2408:4005:3a:1a00:7::/80 之内（{at} 读取）。"_s,
                 u"{at} 查询地域“cn-hangzhou”中哪个弹性网卡持有 {address}，云端未列出任何一个。"_s}};
}

void EvidenceAddressesTest::addAbsentRows()
{
    QTest::newRow("not on it")
        << Sent{.wish = Wish::Unassign, .interface = u"前端网卡-7"_s, .addresses = u"::5"_s}
        << Told{u"InvalidIp.IpUnassigned"_s,
                u"{address} is not on interface 前端网卡-7."_s,
                u"{address} 不在弹性网卡“前端网卡-7”上。"_s,
                {u"Interface 前端网卡-7 did not have {address} when it was read at {at}."_s,
                 u"Asked at {at} which interface in region cn-hangzhou has {address}, the cloud named none."_s},
                {u"{at} 读取时，弹性网卡“前端网卡-7”上没有 {address}。"_s,
                 u"{at} 查询地域“cn-hangzhou”中哪个弹性网卡持有 {address}，云端未列出任何一个。"_s}};
    QTest::newRow("two not on it")
        << Sent{.wish = Wish::Unassign, .interface = u"前端网卡-7"_s, .addresses = u"::5,::6"_s}
        << Told{
               u"InvalidIp.IpUnassigned"_s,
               u"{address} and {address2} are not on interface 前端网卡-7."_s,
               u"{address}、{address2} 不在弹性网卡“前端网卡-7”上。"_s,
               {u"Interface 前端网卡-7 did not have {address} and {address2} when it was read at {at}."_s,
                u"Asked at {at} which interface in region cn-hangzhou has {address} and {address2}, the cloud named none."_s},
               {u"{at} 读取时，弹性网卡“前端网卡-7”上没有 {address}、{address2}。"_s,
                u"{at} 查询地域“cn-hangzhou”中哪个弹性网卡持有 {address}、{address2}，云端未列出任何一个。"_s}};
    QTest::newRow("on another interface")
        << Sent{.wish = Wish::Unassign, .interface = u"nic-8"_s, .addresses = u"of 前端网卡-7"_s}
        << Told{
               u"InvalidIp.IpUnassigned"_s,
               u"{address} is not on interface nic-8."_s,
               u"{address} 不在弹性网卡“nic-8”上。"_s,
               {u"Interface nic-8 did not have {address} when it was read at {at}."_s,
                u"{address} is on interface 前端网卡-7 ({id 前端网卡-7}), attached to instance {instance 前端网卡-7}; read at {at}."_s},
               {u"{at} 读取时，弹性网卡“nic-8”上没有 {address}。"_s,
                u"{address} 在弹性网卡“前端网卡-7”（{id 前端网卡-7}）上，它绑定于 ECS 实例“{instance 前端网卡-7}”（{at} 读取）。"_s}};
}

void EvidenceAddressesTest::addFormRows()
{
    QTest::newRow("twice") << Sent{.wish = Wish::Unassign, .interface = u"前端网卡-7"_s, .addresses = u"twice"_s}
                           << Told{u"InvalidIp.IpRepeated"_s,
                                   u"{address} is named more than once in the request."_s,
                                   u"{address} 在请求中重复出现。"_s,
                                   {u"{address} stands more than once in this request."_s},
                                   {u"{address} 在本次请求中出现了不止一次。"_s}};
    QTest::newRow("first address of the block")
        << Sent{.interface = u"前端网卡-7"_s, .addresses = u"::"_s}
        << Told{u"InvalidIp.Address"_s,
                u"{address} cannot serve as an IPv6 address of an interface."_s,
                u"{address} 不能用作弹性网卡的 IPv6 地址。"_s,
                {u"{address} is the first address of {cidr}, the IPv6 CIDR block of vSwitch 生产-前端."_s,
                 u"The IPv6 CIDR block of vSwitch 生产-前端 is {cidr}; read at {at}."_s},
                {u"{address} 是交换机“生产-前端”的 IPv6 网段 {cidr} 的第一个地址。"_s,
                 u"交换机“生产-前端”的 IPv6 网段为 {cidr}（{at} 读取）。"_s}};
    QTest::newRow("no address at all") << Sent{.interface = u"前端网卡-7"_s,
                                               .addresses = u"::8"_s,
                                               .edits = {u"Ipv6Address.1=2408:zz::8"_s}}
                                       << Told{u"InvalidIp.Address"_s,
                                               u"2408:zz::8 cannot serve as an IPv6 address of an interface."_s,
                                               u"2408:zz::8 不能用作弹性网卡的 IPv6 地址。"_s,
                                               {u"The IPv6 CIDR block of vSwitch 生产-前端 is {cidr}; read at {at}."_s},
                                               {u"交换机“生产-前端”的 IPv6 网段为 {cidr}（{at} 读取）。"_s}};
    QTest::newRow("of another vSwitch")
        << Sent{.interface = u"前端网卡-7"_s, .addresses = u"of db-primary"_s}
        << Told{
               u"InvalidVSwitchId.IpInvalid"_s,
               u"{address} lies outside the IPv6 range of vSwitch 生产-前端."_s,
               u"{address} 不在交换机“生产-前端”的 IPv6 网段内。"_s,
               {u"{address} is not within {cidr}, the IPv6 CIDR block of vSwitch 生产-前端; read at {at}."_s,
                u"{address} is on interface db-primary ({id db-primary}), attached to instance {instance db-primary}; read at {at}."_s},
               {u"{address} 不在交换机“生产-前端”的 IPv6 网段 {cidr} 之内（{at} 读取）。"_s,
                u"{address} 在弹性网卡“db-primary”（{id db-primary}）上，它绑定于 ECS 实例“{instance db-primary}”（{at} 读取）。"_s}};
    QTest::newRow("of no vSwitch")
        << Sent{.interface = u"前端网卡-7"_s, .addresses = u"2001:db8::1"_s}
        << Told{u"InvalidVSwitchId.IpInvalid"_s,
                u"{address} lies outside the IPv6 range of vSwitch 生产-前端."_s,
                u"{address} 不在交换机“生产-前端”的 IPv6 网段内。"_s,
                {u"{address} is not within {cidr}, the IPv6 CIDR block of vSwitch 生产-前端; read at {at}."_s},
                {u"{address} 不在交换机“生产-前端”的 IPv6 网段 {cidr} 之内（{at} 读取）。"_s}};
    QTest::newRow("two of no vSwitch")
        << Sent{.interface = u"前端网卡-7"_s, .addresses = u"2001:db8::1,2001:db8::2"_s}
        << Told{
               u"InvalidVSwitchId.IpInvalid"_s,
               u"An address requested for interface 前端网卡-7 lies outside the IPv6 range of vSwitch 生产-前端."_s,
               u"为弹性网卡“前端网卡-7”指定的地址中，有地址不在交换机“生产-前端”的 IPv6 网段内。"_s,
               {u"{address} and {address2} are not within {cidr}, the IPv6 CIDR block of vSwitch 生产-前端; read at {at}."_s},
               {u"{address}、{address2} 不在交换机“生产-前端”的 IPv6 网段 {cidr} 之内（{at} 读取）。"_s}};
}

void EvidenceAddressesTest::addParameterRows()
{
    QTest::newRow("neither addresses nor a number")
        << Sent{.interface = u"前端网卡-7"_s, .edits = {u"-Ipv6AddressCount"_s}}
        << Told{u"MissingParameter"_s,
                u"The request lacks the value Ipv6Address, which this server requires."_s,
                u"请求缺少该服务器必需的参数 Ipv6Address。"_s,
                {u"The cloud's answer names the parameter Ipv6Address."_s},
                {u"云端应答中提到参数 Ipv6Address。"_s}};
    QTest::newRow("no interface")
        << Sent{.interface = u"前端网卡-7"_s, .edits = {u"-NetworkInterfaceId"_s}}
        << Told{u"MissingParameter"_s,
                u"The request lacks the value NetworkInterfaceId, which this server requires."_s,
                u"请求缺少该服务器必需的参数 NetworkInterfaceId。"_s,
                {u"The cloud's answer names the parameter NetworkInterfaceId."_s},
                {u"云端应答中提到参数 NetworkInterfaceId。"_s}};
    QTest::newRow("more than ten") << Sent{.interface = u"前端网卡-7"_s, .edits = {u"Ipv6AddressCount=11"_s}}
                                   << Told{u"InvalidParameter"_s,
                                           u"The cloud did not accept the value of Ipv6AddressCount."_s,
                                           u"云端不接受参数 Ipv6AddressCount 的值。"_s,
                                           {u"The cloud's answer names the parameter Ipv6AddressCount."_s},
                                           {u"云端应答中提到参数 Ipv6AddressCount。"_s}};
    QTest::newRow("a long ClientToken") << Sent{.interface = u"前端网卡-7"_s,
                                                .edits = {u"ClientToken=%1"_s.arg(QString(65, u'x'))}}
                                        << Told{u"InvalidParameter"_s,
                                                u"The cloud did not accept the value of ClientToken."_s,
                                                u"云端不接受参数 ClientToken 的值。"_s,
                                                {u"The cloud's answer names the parameter ClientToken."_s},
                                                {u"云端应答中提到参数 ClientToken。"_s}};
    QTest::newRow("a number of prefixes")
        << Sent{.interface = u"前端网卡-7"_s, .edits = {u"-Ipv6AddressCount"_s, u"Ipv6PrefixCount=1"_s}}
        << Told{u"UnsupportedParameter"_s,
                u"This server does not know Ipv6PrefixCount of the request."_s,
                u"该服务器不支持请求中的参数 Ipv6PrefixCount。"_s,
                {u"The cloud's answer names the parameter Ipv6PrefixCount."_s},
                {u"云端应答中提到参数 Ipv6PrefixCount。"_s}};
    QTest::newRow("addresses and a number")
        << Sent{.interface = u"前端网卡-7"_s, .addresses = u"::8"_s, .edits = {u"Ipv6AddressCount=1"_s}}
        << Told{u"InvalidParameter.Conflict"_s,
                u"Two parameters of the request exclude each other: Ipv6Address and Ipv6AddressCount."_s,
                u"请求中的两个参数不能同时使用：Ipv6Address 与 Ipv6AddressCount。"_s,
                {u"The cloud's answer names the parameters Ipv6Address and Ipv6AddressCount."_s},
                {u"云端应答中提到参数 Ipv6Address 和 Ipv6AddressCount。"_s}};
}

QTEST_GUILESS_MAIN(EvidenceAddressesTest)
#include "tst_evidenceaddresses.moc"
