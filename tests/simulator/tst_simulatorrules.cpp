// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "@5" in a test's table stands for the address …::5 of the ENI's vSwitch.
tests::Parameters filledIn(tests::TrialCloud &cloud, QStringView name, tests::Parameters parameters)
{
    for (QByteArray &value : parameters) {
        if (value.startsWith('@'))
            value = cloud.address(cloud.eni(name), value.mid(1).toULongLong(nullptr, 16));
    }
    return parameters;
}

tests::Parameters addresses(int count, int first = 0x100)
{
    tests::Parameters parameters;
    for (int i = 0; i < count; ++i)
        parameters.insert("Ipv6Address." + QByteArray::number(i + 1), '@' + QByteArray::number(first + i, 16));
    return parameters;
}

} // namespace

/// Assigning and unassigning: what is refused and with which code, what is applied, and when it is seen.
class TestSimulatorRules : public QObject
{
    Q_OBJECT

private slots:
    void wrongAssignmentsAreRefused_data();
    void wrongAssignmentsAreRefused();
    void wrongReleasesAreRefused_data();
    void wrongReleasesAreRefused();
    void aRefusalTellsTheStateThatIsInTheWay();
    void anAddressHeldByAnotherInterfaceIsRefusedInAnySpelling();
    void anAddressInsideAPrefixIsRefused();
    void nothingIsAppliedWhenOneAddressIsRefused();
    void nothingIsReleasedWhenOneAddressIsNotThere();
    void aNumberOfAddressesIsDrawnFromTheVSwitch();
    void theLastFreeSlotOfATypeCanBeFilled();
    void tenAddressesFitOnAnAvailableInterface();
    void theSameTokenGivesTheSameAnswerWithoutApplyingAgain();
    void theSameTokenWithOtherParametersIsRefused();
    void aTokenOfARefusedCallIsFree();
    void unassigningIgnoresATokenAndIsNotRepeatable();
    void changesAreSeenLater();
    void aReleasedAddressCanBeAssignedAtOnce();
    void theOldGenerationTakesOneAddressAndAnswersARequestIdOnly();
    void callsAreThrottledByTheMinute();
};

void TestSimulatorRules::wrongAssignmentsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<tests::Parameters>("parameters");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    const auto row = [](const char *title, const char16_t *name, const tests::Parameters &parameters, const char *code,
                        int status) {
        QTest::newRow(title) << QString::fromUtf16(name) << parameters << QString::fromLatin1(code) << status;
    };
    const tests::Parameters one{{"Ipv6AddressCount", "1"}};
    row("neither way", u"nic-8", {}, "MissingParameter", 400);
    row("both ways", u"nic-8", {{"Ipv6AddressCount", "1"}, {"Ipv6Address.1", "@5"}}, "InvalidParameter.Conflict", 400);
    row("addresses and prefixes", u"nic-8", {{"Ipv6Address.1", "@5"}, {"Ipv6PrefixCount", "1"}},
        "InvalidParameter.Conflict", 400);
    row("prefixes", u"nic-8", {{"Ipv6PrefixCount", "1"}}, "UnsupportedParameter", 400);
    row("count 0", u"nic-8", {{"Ipv6AddressCount", "0"}}, "InvalidParameter", 400);
    row("count 11", u"nic-8", {{"Ipv6AddressCount", "11"}}, "InvalidParameter", 400);
    row("count in words", u"nic-8", {{"Ipv6AddressCount", "two"}}, "InvalidParameter", 400);
    row("eleven addresses", u"nic-8", addresses(11), "InvalidParameter", 400);
    row("token too long", u"nic-8", {{"Ipv6AddressCount", "1"}, {"ClientToken", QByteArray(65, 'x')}},
        "InvalidParameter", 400);
    row("no address", u"nic-8", {{"Ipv6Address.1", "2408::zz"}}, "InvalidIp.Address", 403);
    row("IPv4", u"nic-8", {{"Ipv6Address.1", "10.0.0.5"}}, "InvalidIp.Address", 403);
    row("anycast", u"nic-8", {{"Ipv6Address.1", "@0"}}, "InvalidIp.Address", 403);
    row("outside", u"nic-8", {{"Ipv6Address.1", "2001:db8::1"}}, "InvalidVSwitchId.IpInvalid", 404);
    row("repeated", u"nic-8",
        {{"Ipv6Address.1", "2408:4005:3a:1a00::A"}, {"Ipv6Address.2", "2408:4005:3a:1a00:0:0:0:a"}},
        "InvalidIp.IpRepeated", 403);
    row("creating", u"creating", one, "InvalidOperation.InvalidEniState", 400);
    row("attaching", u"attaching", one, "InvalidOperation.InvalidEniState", 400);
    row("deleting", u"deleting", one, "InvalidOperation.InvalidEniState", 400);
    row("instance starting", u"primary-starting", one, "InvalidOperation.InvalidEcsState", 400);
    row("instance stopping", u"primary-stopping", one, "InvalidOperation.InvalidEcsState", 400);
    row("instance pending", u"primary-pending", one, "InvalidOperation.InvalidEcsState", 400);
    row("service-managed", u"service-managed", one, "InvalidOperation.EniServiceManaged", 403);
    row("VPC without IPv6", u"no-ipv6-vswitch", one, "InvalidVSwitch.Ipv6NotTurnOn", 403);
    row("vSwitch without IPv6", u"ipv6-not-turned-on", one, "InvalidVSwitch.Ipv6NotTurnOn", 403);
    row("type without IPv6", u"type-without-ipv6", one, "InvalidOperation.Ipv6NotSupport", 403);
    row("type's limit", u"type-limit-reached", one, "InvalidOperation.Ipv6CountExceeded", 403);
    row("two where one fits", u"one-address-only", {{"Ipv6AddressCount", "2"}}, "InvalidOperation.Ipv6CountExceeded",
        403);
    row("interface's limit", u"interface-limit-reached", one, "MaxEniIpv6IpsCountExceeded", 404);
}

void TestSimulatorRules::wrongAssignmentsAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const tests::Parameters, parameters);
    QFETCH(const QString, code);
    QFETCH(const int, status);
    tests::TrialCloud cloud;
    const auto before = cloud.eni(name).addresses;
    const tests::Reply reply = cloud.call("AssignIpv6Addresses", cloud.on(name, filledIn(cloud, name, parameters)));
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status(), status);
    QVERIFY(!reply.text("Message").isEmpty());
    QVERIFY(cloud.eni(name).addresses == before);
}

void TestSimulatorRules::wrongReleasesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<tests::Parameters>("parameters");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const char16_t *name, const tests::Parameters &parameters,
                        const char *code) {
        QTest::newRow(title) << QString::fromUtf16(name) << parameters << QString::fromLatin1(code);
    };
    row("nothing named", u"备用网卡-1", {}, "MissingParameter");
    row("eleven", u"备用网卡-1", addresses(11), "InvalidParameter");
    row("no address", u"备用网卡-1", {{"Ipv6Address.1", "five"}}, "InvalidIp.Address");
    row("repeated", u"备用网卡-1", {{"Ipv6Address.1", "@5"}, {"Ipv6Address.2", "@5"}}, "InvalidIp.IpRepeated");
    row("not there", u"备用网卡-1", {{"Ipv6Address.1", "@5"}}, "InvalidIp.IpUnassigned");
    row("address and prefix", u"备用网卡-1", {{"Ipv6Address.1", "@5"}, {"Ipv6Prefix.1", "2408::/80"}},
        "InvalidParameter.Conflict");
    row("detaching", u"detaching", {{"Ipv6Address.1", "@5"}}, "InvalidOperation.InvalidEniState");
    row("instance starting", u"primary-starting", {{"Ipv6Address.1", "@5"}}, "InvalidOperation.InvalidEcsState");
    row("service-managed", u"service-managed", {{"Ipv6Address.1", "@5"}}, "InvalidOperation.EniServiceManaged");
}

void TestSimulatorRules::wrongReleasesAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const tests::Parameters, parameters);
    QFETCH(const QString, code);
    tests::TrialCloud cloud;
    QCOMPARE(cloud.call("UnassignIpv6Addresses", cloud.on(name, filledIn(cloud, name, parameters))).code(), code);
}

void TestSimulatorRules::aRefusalTellsTheStateThatIsInTheWay()
{
    tests::TrialCloud cloud;
    const tests::Parameters one{{"Ipv6AddressCount", "1"}};
    QCOMPARE(
        cloud.call("AssignIpv6Addresses", cloud.on(u"detaching", one)).text("Message"),
        u"The operation is not allowed in the current ENI state. Expecting status is \"Available,InUse\" while current "
        "status is \"Detaching\"."_s);
    QCOMPARE(
        cloud.call("AssignIpv6Addresses", cloud.on(u"primary-starting", one)).text("Message"),
        u"The operation is not allowed in the current ECS state. Expecting status is \"Running,Stopped\" while current "
        "status is \"Starting\"."_s);
    const tests::Reply gone =
        cloud.call("AssignIpv6Addresses",
                   {{"RegionId", "cn-hangzhou"}, {"NetworkInterfaceId", "eni-bp1notexist"}, {"Ipv6AddressCount", "1"}});
    QCOMPARE(gone.code(), u"InvalidEniId.NotFound"_s);
    QCOMPARE(gone.text("Message"), u"The specified EniId \"eni-bp1notexist\" is not found."_s);
}

void TestSimulatorRules::anAddressHeldByAnotherInterfaceIsRefusedInAnySpelling()
{
    tests::TrialCloud cloud;
    const domain::Ipv6Address held = cloud.eni(u"前端网卡-7").addresses.front();
    for (const QString &spelling : {held.toString(), held.toExpandedString(), held.toExpandedString().toUpper()})
        QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6Address.1", spelling.toLatin1()}})).code(),
                 u"InvalidIp.IpAssigned"_s);
}

void TestSimulatorRules::anAddressInsideAPrefixIsRefused()
{
    tests::TrialCloud cloud;
    const domain::Ipv6Prefix prefix = cloud.eni(u"everything").prefixes.front();
    const QByteArray inside = prefix.withSuffix({0, 0x77}).toString().toLatin1();
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"备用网卡-1", {{"Ipv6Address.1", inside}})).code(),
             u"InvalidIp.IpAssigned"_s);
}

void TestSimulatorRules::nothingIsAppliedWhenOneAddressIsRefused()
{
    tests::TrialCloud cloud;
    const QByteArray held = cloud.eni(u"前端网卡-7").addresses.front().toString().toLatin1();
    const QByteArray free = cloud.address(cloud.eni(u"nic-8"), 0x50);
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6Address.1", free}, {"Ipv6Address.2", held}}))
                 .code(),
             u"InvalidIp.IpAssigned"_s);
    QVERIFY(cloud.eni(u"nic-8").addresses.empty());
}

void TestSimulatorRules::nothingIsReleasedWhenOneAddressIsNotThere()
{
    tests::TrialCloud cloud;
    const auto before = cloud.eni(u"前端网卡-7").addresses;
    const QByteArray absent = cloud.address(cloud.eni(u"前端网卡-7"), 0x50);
    const tests::Parameters both{{"Ipv6Address.1", before.front().toString().toLatin1()}, {"Ipv6Address.2", absent}};
    QCOMPARE(cloud.call("UnassignIpv6Addresses", cloud.on(u"前端网卡-7", both)).code(), u"InvalidIp.IpUnassigned"_s);
    QVERIFY(cloud.eni(u"前端网卡-7").addresses == before);
}

void TestSimulatorRules::aNumberOfAddressesIsDrawnFromTheVSwitch()
{
    tests::TrialCloud cloud;
    const tests::Reply reply = cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "3"}}));
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.assigned().size(), 3);
    QCOMPARE(reply.text("NetworkInterfaceId"), cloud.eni(u"nic-8").id);
    for (const QString &text : reply.assigned())
        QVERIFY(cloud.vSwitchOf(cloud.eni(u"nic-8")).ipv6Cidr->contains(*domain::Ipv6Address::parse(text)));
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), size_t(3));
}

void TestSimulatorRules::theLastFreeSlotOfATypeCanBeFilled()
{
    tests::TrialCloud cloud;
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"one-address-only", {{"Ipv6AddressCount", "1"}})).status(),
             200);
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"one-address-only", {{"Ipv6AddressCount", "1"}})).code(),
             u"InvalidOperation.Ipv6CountExceeded"_s);
}

void TestSimulatorRules::tenAddressesFitOnAnAvailableInterface()
{
    tests::TrialCloud cloud;
    const tests::Parameters ten = filledIn(cloud, u"nic-8", addresses(10));
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", ten)).assigned().size(), 10);
}

void TestSimulatorRules::theSameTokenGivesTheSameAnswerWithoutApplyingAgain()
{
    tests::TrialCloud cloud;
    const tests::Parameters wish{{"Ipv6AddressCount", "2"}, {"ClientToken", "token-1"}};
    const tests::Reply first = cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", wish));
    const tests::Reply second = cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", wish));
    QCOMPARE(second.status(), 200);
    QCOMPARE(second.assigned(), first.assigned());
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), size_t(2));
}

void TestSimulatorRules::theSameTokenWithOtherParametersIsRefused()
{
    tests::TrialCloud cloud;
    cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "2"}, {"ClientToken", "token-1"}}));
    const tests::Reply other =
        cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}, {"ClientToken", "token-1"}}));
    QCOMPARE(other.code(), u"IdempotentParameterMismatch"_s);
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), size_t(2));
}

void TestSimulatorRules::aTokenOfARefusedCallIsFree()
{
    tests::TrialCloud cloud;
    cloud.eni(u"nic-8").status = u"Attaching"_s;
    const tests::Parameters wish{{"Ipv6AddressCount", "1"}, {"ClientToken", "token-1"}};
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", wish)).code(), u"InvalidOperation.InvalidEniState"_s);
    cloud.eni(u"nic-8").status = u"Available"_s;
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", wish)).status(), 200);
}

void TestSimulatorRules::unassigningIgnoresATokenAndIsNotRepeatable()
{
    tests::TrialCloud cloud;
    const QByteArray address = cloud.eni(u"备用网卡-1").addresses.front().toString().toLatin1();
    const tests::Parameters wish{{"Ipv6Address.1", address}, {"ClientToken", "token-1"}};
    const tests::Reply first = cloud.call("UnassignIpv6Addresses", cloud.on(u"备用网卡-1", wish));
    QCOMPARE(first.status(), 200);
    QCOMPARE(first.json.keys(), QStringList{u"RequestId"_s});
    QCOMPARE(cloud.call("UnassignIpv6Addresses", cloud.on(u"备用网卡-1", wish)).code(), u"InvalidIp.IpUnassigned"_s);
}

void TestSimulatorRules::changesAreSeenLater()
{
    tests::TrialCloud cloud;
    const QStringList given =
        cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "2"}})).assigned();
    QCOMPARE(cloud.shownAddresses(u"nic-8"), QStringList());
    cloud.clock.pass(499ms);
    QCOMPARE(cloud.shownAddresses(u"nic-8"), QStringList());
    cloud.clock.pass(2600ms);
    QStringList shown = cloud.shownAddresses(u"nic-8");
    shown.sort();
    QStringList wanted = given;
    wanted.sort();
    QCOMPARE(shown, wanted);
    cloud.call("UnassignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6Address.1", given.first().toLatin1()}}));
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 2);
    cloud.clock.pass(3100ms);
    QCOMPARE(cloud.shownAddresses(u"nic-8"), QStringList{given.last()});
}

void TestSimulatorRules::aReleasedAddressCanBeAssignedAtOnce()
{
    tests::TrialCloud cloud;
    const QByteArray address = cloud.eni(u"备用网卡-1").addresses.front().toString().toLatin1();
    QCOMPARE(cloud.call("UnassignIpv6Addresses", cloud.on(u"备用网卡-1", {{"Ipv6Address.1", address}})).status(), 200);
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"备用网卡-1", {{"Ipv6Address.1", address}})).status(), 200);
    cloud.clock.pass(4s);
    QCOMPARE(cloud.shownAddresses(u"备用网卡-1"), QStringList{QString::fromLatin1(address)});
}

void TestSimulatorRules::theOldGenerationTakesOneAddressAndAnswersARequestIdOnly()
{
    tests::TrialCloud cloud(120, simulator::Generation::Y2019);
    const tests::Parameters wish{{"Ipv6AddressCount", "1"}, {"ClientToken", "token-1"}};
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", wish)).json.keys(), QStringList{u"RequestId"_s});
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", wish)).status(), 200);
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), size_t(2)); // the token means nothing to it
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", filledIn(cloud, u"nic-8", addresses(2)))).code(),
             u"InvalidParameter"_s);
}

void TestSimulatorRules::callsAreThrottledByTheMinute()
{
    tests::TrialCloud cloud(30);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(cloud.call("DescribeRegions", {}).status(), 200);
    const tests::Reply first = cloud.call("DescribeRegions", {});
    QCOMPARE(first.code(), u"Throttling.User"_s);
    QCOMPARE(first.status(), 400);
    QVERIFY(std::count(first.answer.headers.begin(), first.answer.headers.end(),
                       std::pair<QByteArray, QByteArray>("x-acs-retry-after", "60000"))
            == 1);
    QCOMPARE(cloud.call("DescribeRegions", {}).status(), 429);
    QCOMPARE(cloud.call("DescribeZones", {{"RegionId", "cn-hangzhou"}}).status(), 200);
    cloud.clock.pass(1min);
    QCOMPARE(cloud.call("DescribeRegions", {}).status(), 200);
}

QTEST_GUILESS_MAIN(TestSimulatorRules)
#include "tst_simulatorrules.moc"
