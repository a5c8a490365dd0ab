// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Keys, rights and calls a minute as a control sets them, and the rules about interfaces that few accounts meet.
class TestSimulatorAccount : public QObject
{
    Q_OBJECT

private slots:
    void aDisabledKeyIsRefusedUntilItIsEnabled();
    void aDenialRefusesItsActionOnly();
    void aBudgetRefusesWhatIsBeyond();
    void whatAnAccountDoesNotHaveIsTold();
    void aMemberInterfaceTakesNoIpv6();
    void aVSwitchThatIsBeingChangedGivesNoAddresses();
    void anIdOfAnotherKindIsMalformed();

private:
    tests::Reply assign(QStringView name)
    {
        return m_cloud.call("AssignIpv6Addresses", m_cloud.on(name, {{"Ipv6AddressCount", "1"}}));
    }
    tests::TrialCloud m_cloud;
};

void TestSimulatorAccount::aDisabledKeyIsRefusedUntilItIsEnabled()
{
    m_cloud.changeAccount(R"({"key": "Inactive"})");
    QCOMPARE(assign(u"nic-8").code(), u"InvalidAccessKeyId.Inactive"_s);
    m_cloud.changeAccount("{}");
    QCOMPARE(assign(u"nic-8").status(), 200);
}

void TestSimulatorAccount::aDenialRefusesItsActionOnly()
{
    m_cloud.changeAccount(
        R"({"deny": [{"action": "ecs:AssignIpv6Addresses", "type": "ExplicitDeny", "principal": "alice"}]})");
    const tests::Reply denied = assign(u"nic-8");
    QCOMPARE(denied.code(), u"Forbidden.RAM"_s);
    const QJsonObject detail = denied.json.value(u"AccessDeniedDetail").toObject();
    QCOMPARE(detail.value(u"AuthAction").toString(), u"ecs:AssignIpv6Addresses"_s);
    QCOMPARE(detail.value(u"AuthPrincipalType").toString(), u"SubUser"_s);
    QCOMPARE(detail.value(u"AuthPrincipalDisplayName").toString(), u"alice"_s);
    QCOMPARE(detail.value(u"NoPermissionType").toString(), u"ExplicitDeny"_s);
    QCOMPARE(m_cloud.call("DescribeNetworkInterfaces", {{"RegionId", "cn-hangzhou"}}).status(), 200);
    m_cloud.changeAccount("{}");
}

void TestSimulatorAccount::aBudgetRefusesWhatIsBeyond()
{
    m_cloud.changeAccount(R"({"budgets": {"DescribeRegions": 1}})");
    QCOMPARE(m_cloud.call("DescribeRegions", {}).status(), 200);
    QCOMPARE(m_cloud.call("DescribeRegions", {}).code(), u"Throttling.User"_s);
    QCOMPARE(assign(u"nic-8").status(), 200);
    m_cloud.changeAccount("{}");
    QCOMPARE(m_cloud.call("DescribeRegions", {}).status(), 200);
}

void TestSimulatorAccount::whatAnAccountDoesNotHaveIsTold()
{
    const auto account = simulator::readAccount({{u"keys"_s, u"Inactive"_s}});
    QVERIFY(!account);
    QCOMPARE(account.error().detail, u"An account has no \"keys\"."_s);
}

void TestSimulatorAccount::aMemberInterfaceTakesNoIpv6()
{
    m_cloud.eni(u"nic-8").type = u"Member"_s;
    QCOMPARE(assign(u"nic-8").code(), u"InvalidOperation.EniTypeNotSupport"_s);
    m_cloud.eni(u"nic-8").type = u"Secondary"_s;
}

void TestSimulatorAccount::aVSwitchThatIsBeingChangedGivesNoAddresses()
{
    simulator::VSwitch &vSwitch = m_cloud.vSwitchOf(m_cloud.eni(u"nic-8"));
    vSwitch.status = u"Pending"_s;
    QCOMPARE(assign(u"nic-8").code(), u"IncorrectVSwitchStatus"_s);
    vSwitch.status = u"Available"_s;
}

void TestSimulatorAccount::anIdOfAnotherKindIsMalformed()
{
    tests::Parameters parameters{
        {"RegionId", "cn-hangzhou"}, {"NetworkInterfaceId", "i-bp1"}, {"Ipv6AddressCount", "1"}};
    QCOMPARE(m_cloud.call("AssignIpv6Addresses", parameters).code(), u"InvalidParams.EniId"_s);
    parameters.remove("Ipv6AddressCount");
    parameters.insert("Ipv6Address.1", "2001:db8::5");
    QCOMPARE(m_cloud.call("UnassignIpv6Addresses", parameters).code(), u"InvalidEniId.Malformed"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorAccount)
#include "tst_simulatoraccount.moc"
