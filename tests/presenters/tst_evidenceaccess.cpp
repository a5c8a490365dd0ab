// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/presenters/toldevidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Wish;
using tests::Sent;
using tests::Told;

/// What is stated of keys, permissions and the server.
class EvidenceAccessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_world.isReady(), qPrintable(m_world.simulator().errorText())); }
    void whatIsKnownIsStated_data();
    void whatIsKnownIsStated();

private:
    void addKeyRows();
    void addTokenRows();
    void addPermissionRows();
    void addServerRows();

    tests::RefusalWorld m_world;
};

void EvidenceAccessTest::whatIsKnownIsStated_data()
{
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<Told>("told");
    addKeyRows();
    addTokenRows();
    addPermissionRows();
    addServerRows();
}

void EvidenceAccessTest::whatIsKnownIsStated()
{
    QFETCH(const Sent, sent);
    QFETCH(const Told, told);
    const QStringList differences = tests::differences(m_world, m_world.provoke(sent), told);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void EvidenceAccessTest::addKeyRows()
{
    QTest::newRow("unknown key") << Sent{.wish = Wish::Unassign,
                                         .interface = u"前端网卡-7"_s,
                                         .addresses = u"::5"_s,
                                         .keyId = u"LTAI5tNobodyHasThisKey1"_s,
                                         .secret = "SomeSecretOfNobody0123456789"}
                                 << Told{u"InvalidAccessKeyId.NotFound"_s,
                                         u"Alibaba Cloud does not know access key {key}."_s,
                                         u"阿里云无法识别访问密钥 {key}。"_s,
                                         {u"Access key {key} of profile “prod” was used."_s,
                                          u"The request was for region cn-hangzhou and went to 127.0.0.1."_s},
                                         {u"使用的是配置“prod”的访问密钥 {key}。"_s,
                                          u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s}};
    QTest::newRow("unknown temporary key")
        << Sent{.wish = Wish::Unassign,
                .interface = u"前端网卡-7"_s,
                .addresses = u"::5"_s,
                .keyId = u"STS.NobodyHasThisKey1"_s,
                .secret = "SomeSecretOfNobody0123456789",
                .securityToken = "CAISTokenOfNobody"}
        << Told{u"InvalidAccessKeyId.NotFound"_s,
                u"Alibaba Cloud does not know access key {key}."_s,
                u"阿里云无法识别访问密钥 {key}。"_s,
                {u"Access key {key} of profile “prod” was used."_s,
                 u"Access key {key} is a temporary one: its ID begins with “STS.”."_s,
                 u"The request was for region cn-hangzhou and went to 127.0.0.1."_s},
                {u"使用的是配置“prod”的访问密钥 {key}。"_s, u"访问密钥 {key} 是临时密钥：其 ID 以“STS.”开头。"_s,
                 u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s}};
    QTest::newRow("wrong secret") << Sent{.wish = Wish::Unassign,
                                          .interface = u"前端网卡-7"_s,
                                          .addresses = u"::5"_s,
                                          .keyId = m_world.simulator().accessKeyId(),
                                          .secret = "AnotherSecret0123456789ABCDEF"}
                                  << Told{u"SignatureDoesNotMatch"_s,
                                          u"The secret does not belong to access key {key}."_s,
                                          u"密钥（Secret）与访问密钥 {key} 不匹配。"_s,
                                          {u"Access key {key} of profile “prod” was used."_s,
                                           u"The request was for region cn-hangzhou and went to 127.0.0.1."_s},
                                          {u"使用的是配置“prod”的访问密钥 {key}。"_s,
                                           u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s}};
    QTest::newRow("disabled key") << Sent{.wish = Wish::Unassign,
                                          .interface = u"前端网卡-7"_s,
                                          .addresses = u"::5"_s,
                                          .account = R"({"key": "Inactive"})"}
                                  << Told{u"InvalidAccessKeyId.Inactive"_s,
                                          u"Access key {key} is disabled."_s,
                                          u"访问密钥 {key} 已被禁用。"_s,
                                          {u"Access key {key} of profile “prod” was used."_s},
                                          {u"使用的是配置“prod”的访问密钥 {key}。"_s}};
}

void EvidenceAccessTest::addTokenRows()
{
    QTest::newRow("token beside a long-term key")
        << Sent{.wish = Wish::Unassign,
                .interface = u"前端网卡-7"_s,
                .addresses = u"::5"_s,
                .keyId = m_world.simulator().accessKeyId(),
                .secret = m_world.simulator().accessKeySecret(),
                .securityToken = "CAISTokenOfNobody"}
        << Told{u"InvalidSecurityToken.MismatchWithAccessKey"_s,
                u"The security token belongs to another temporary key."_s,
                u"安全令牌属于另一个临时密钥。"_s,
                {u"Access key {key} of profile “prod” was used."_s,
                 u"Access key {key} is a long-term one: its ID begins with “LTAI”."_s},
                {u"使用的是配置“prod”的访问密钥 {key}。"_s, u"访问密钥 {key} 是长期密钥：其 ID 以“LTAI”开头。"_s}};
}

void EvidenceAccessTest::addPermissionRows()
{
    QTest::newRow("no policy for a RAM user")
        << Sent{.interface = u"前端网卡-7"_s,
                .account = R"({"deny": [{"action": "ecs:AssignIpv6Addresses", "principal": "alice"}]})"}
        << Told{
               u"Forbidden.RAM"_s,
               u"RAM identity alice lacks the permission ecs:AssignIpv6Addresses."_s,
               u"RAM 身份“alice”缺少权限 ecs:AssignIpv6Addresses。"_s,
               {u"The RAM action ecs:AssignIpv6Addresses is missing for RAM user alice (ImplicitDeny: no policy grants it)."_s,
                u"Access key {key} of profile “prod” was used."_s},
               {u"RAM 用户“alice”缺少 RAM 操作 ecs:AssignIpv6Addresses（ImplicitDeny：没有权限策略授予它）。"_s,
                u"使用的是配置“prod”的访问密钥 {key}。"_s}};
    QTest::newRow("no policy for a role")
        << Sent{.wish = Wish::Unassign,
                .interface = u"前端网卡-7"_s,
                .addresses = u"::5"_s,
                .account =
                    R"({"deny": [{"action": "ecs:UnassignIpv6Addresses", "principal": "ops-role:alice", "principalType": "AssumedRoleUser"}]})"}
        << Told{
               u"Forbidden.RAM"_s,
               u"RAM identity ops-role:alice lacks the permission ecs:UnassignIpv6Addresses."_s,
               u"RAM 身份“ops-role:alice”缺少权限 ecs:UnassignIpv6Addresses。"_s,
               {u"The RAM action ecs:UnassignIpv6Addresses is missing for role ops-role:alice (ImplicitDeny: no policy grants it)."_s,
                u"Access key {key} of profile “prod” was used."_s},
               {u"RAM 角色“ops-role:alice”缺少 RAM 操作 ecs:UnassignIpv6Addresses（ImplicitDeny：没有权限策略授予它）。"_s,
                u"使用的是配置“prod”的访问密钥 {key}。"_s}};
    QTest::newRow("denied to a RAM user")
        << Sent{.wish = Wish::Unassign,
                .interface = u"前端网卡-7"_s,
                .addresses = u"::5"_s,
                .account =
                    R"({"deny": [{"action": "ecs:UnassignIpv6Addresses", "type": "ExplicitDeny", "principal": "alice"}]})"}
        << Told{u"Forbidden.RAM"_s,
                u"RAM identity alice lacks the permission ecs:UnassignIpv6Addresses."_s,
                u"RAM 身份“alice”缺少权限 ecs:UnassignIpv6Addresses。"_s,
                {u"A policy denies the RAM action ecs:UnassignIpv6Addresses to RAM user alice (ExplicitDeny)."_s,
                 u"Access key {key} of profile “prod” was used."_s},
                {u"有权限策略拒绝 RAM 用户“alice”执行 RAM 操作 ecs:UnassignIpv6Addresses（ExplicitDeny）。"_s,
                 u"使用的是配置“prod”的访问密钥 {key}。"_s}};
    QTest::newRow("denied to a role")
        << Sent{.interface = u"前端网卡-7"_s,
                .account =
                    R"({"deny": [{"action": "ecs:AssignIpv6Addresses", "type": "ExplicitDeny", "principal": "ops-role:alice", "principalType": "AssumedRoleUser"}]})"}
        << Told{u"Forbidden.RAM"_s,
                u"RAM identity ops-role:alice lacks the permission ecs:AssignIpv6Addresses."_s,
                u"RAM 身份“ops-role:alice”缺少权限 ecs:AssignIpv6Addresses。"_s,
                {u"A policy denies the RAM action ecs:AssignIpv6Addresses to role ops-role:alice (ExplicitDeny)."_s,
                 u"Access key {key} of profile “prod” was used."_s},
                {u"有权限策略拒绝 RAM 角色“ops-role:alice”执行 RAM 操作 ecs:AssignIpv6Addresses（ExplicitDeny）。"_s,
                 u"使用的是配置“prod”的访问密钥 {key}。"_s}};
    QTest::newRow("refused without saying why")
        << Sent{.wish = Wish::Unassign,
                .interface = u"前端网卡-7"_s,
                .addresses = u"::5"_s,
                .faults =
                    R"([{"action": "UnassignIpv6Addresses", "do": "refuse", "code": "NoPermission", "status": 403}])"}
        << Told{u"NoPermission"_s,
                u"The identity behind the key lacks the permission ecs:UnassignIpv6Addresses."_s,
                u"该密钥的身份缺少权限 ecs:UnassignIpv6Addresses。"_s,
                {u"Access key {key} of profile “prod” was used."_s},
                {u"使用的是配置“prod”的访问密钥 {key}。"_s}};
}

void EvidenceAccessTest::addServerRows()
{
    QTest::newRow("throttled, with a time to wait")
        << Sent{.wish = Wish::Unassign,
                .interface = u"前端网卡-7"_s,
                .addresses = u"::5"_s,
                .account = R"({"budgets": {"UnassignIpv6Addresses": 0}})"}
        << Told{u"Throttling.User"_s,
                u"The account has sent too many requests in a short time."_s,
                u"该账号短时间内发送的请求过多。"_s,
                {u"The server asked to wait {wait}."_s, u"Access key {key} of profile “prod” was used."_s},
                {u"服务器要求等待 {zhwait}。"_s, u"使用的是配置“prod”的访问密钥 {key}。"_s}};
    QTest::newRow("throttled, without a time") << Sent{.wish = Wish::Unassign,
                                                       .interface = u"前端网卡-7"_s,
                                                       .addresses = u"::5"_s,
                                                       .account = R"({"budgets": {"UnassignIpv6Addresses": 0}})",
                                                       .times = 3}
                                               << Told{u"Throttling.User"_s,
                                                       u"The account has sent too many requests in a short time."_s,
                                                       u"该账号短时间内发送的请求过多。"_s,
                                                       {u"Access key {key} of profile “prod” was used."_s},
                                                       {u"使用的是配置“prod”的访问密钥 {key}。"_s}};
    QTest::newRow("region without the function")
        << Sent{.interface = u"前端网卡-7"_s,
                .faults =
                    R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "Forbidden.RegionId", "status": 403}])"}
        << Told{u"Forbidden.RegionId"_s,
                u"Region cn-hangzhou does not offer this function."_s,
                u"地域“cn-hangzhou”不提供此功能。"_s,
                {u"The request was for region cn-hangzhou and went to 127.0.0.1."_s},
                {u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s}};
    QTest::newRow("fault of the cloud")
        << Sent{.interface = u"前端网卡-7"_s,
                .faults =
                    R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "InternalError", "status": 500, "times": -1}])"}
        << Told{u"InternalError"_s,
                u"Alibaba Cloud had a fault while assigning IPv6 addresses to interface 前端网卡-7."_s,
                u"为弹性网卡“前端网卡-7”分配 IPv6 地址时，阿里云内部发生故障。"_s,
                {u"The request was for region cn-hangzhou and went to 127.0.0.1."_s},
                {u"本次请求针对地域“cn-hangzhou”，发往 127.0.0.1。"_s}};
}

QTEST_GUILESS_MAIN(EvidenceAccessTest)
#include "tst_evidenceaccess.moc"
