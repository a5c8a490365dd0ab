// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using simulator::Generation;

namespace {

const tests::Parameters hangzhou{{"RegionId", "cn-hangzhou"}};

/// The RequestId of an XML answer.
QByteArray requestIdIn(const QByteArray &xml)
{
    const qsizetype start = xml.indexOf("<RequestId>") + 11;
    return xml.mid(start, xml.indexOf("</RequestId>") - start);
}

} // namespace

/// Assigning and unassigning in the cloud of May 2019, held against the pages of that time.
class TestSimulator2019Changes : public QObject
{
    Q_OBJECT

private slots:
    void aSecondAddressToAssignIsRefused();
    void severalAddressesAreReleasedInOneCall();
    void bothWaysInOneCallAreRefused();
    void missingParametersHaveTheStatusOfTheirAction();
    void assigningRefusesWithTheStatusOfItsPage_data();
    void assigningRefusesWithTheStatusOfItsPage();
    void aCountHasNoBoundOfItsOwn();
    void prefixesAndTokensAreUnknownParameters();
    void answersHoldARequestIdOnly_data();
    void answersHoldARequestIdOnly();
};

void TestSimulator2019Changes::aSecondAddressToAssignIsRefused()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    const QByteArray one = cloud.address(cloud.eni(u"nic-8"), 5);
    const QByteArray two = cloud.address(cloud.eni(u"nic-8"), 6);
    const tests::Reply both =
        cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6Address.1", one}, {"Ipv6Address.2", two}}));
    QCOMPARE(both.code(), u"InvalidParameter"_s);
    QCOMPARE(both.status(), 400);
    QVERIFY(cloud.eni(u"nic-8").addresses.empty());
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6Address.1", one}})).status(), 200);
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), 1U);
}

void TestSimulator2019Changes::severalAddressesAreReleasedInOneCall()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    tests::Parameters wish;
    int number = 0;
    for (const domain::Ipv6Address &address : cloud.eni(u"前端网卡-7").addresses)
        wish.insert("Ipv6Address." + QByteArray::number(++number), address.toString().toLatin1());
    QVERIFY(number > 1); // "one or several", and no page named a bound
    QCOMPARE(cloud.call("UnassignIpv6Addresses", cloud.on(u"前端网卡-7", wish)).status(), 200);
    QVERIFY(cloud.eni(u"前端网卡-7").addresses.empty());
}

void TestSimulator2019Changes::bothWaysInOneCallAreRefused()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    const QByteArray one = cloud.address(cloud.eni(u"nic-8"), 5);
    const tests::Reply reply =
        cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6Address.1", one}, {"Ipv6AddressCount", "1"}}));
    QCOMPARE(reply.code(), u"InvalidParameter"_s); // though the page's own example sends both
    QCOMPARE(reply.status(), 400);
    QVERIFY(cloud.eni(u"nic-8").addresses.empty());
}

void TestSimulator2019Changes::missingParametersHaveTheStatusOfTheirAction()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    const auto status = [&](const QByteArray &action, const tests::Parameters &parameters) {
        const tests::Reply reply = cloud.call(action, parameters);
        return reply.code() == u"MissingParameter" ? reply.status() : -1;
    };
    QCOMPARE(status("AssignIpv6Addresses", hangzhou), 403);
    QCOMPARE(status("AssignIpv6Addresses", cloud.on(u"nic-8", {})), 403);
    QCOMPARE(status("UnassignIpv6Addresses", hangzhou), 400);
    QCOMPARE(status("UnassignIpv6Addresses", cloud.on(u"nic-8", {})), 400);
    QCOMPARE(status("DescribeNetworkInterfaces", {}), 400);
}

void TestSimulator2019Changes::assigningRefusesWithTheStatusOfItsPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("address"); ///< empty: by count
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    const auto row = [](const char *title, const char16_t *name, const char *address, const char *code, int status) {
        QTest::newRow(title) << QString::fromUtf16(name) << QByteArray(address) << QString::fromLatin1(code) << status;
    };
    row("outside", u"nic-8", "2001:db8::1", "InvalidVSwitchId.IpInvalid", 403);
    row("no address", u"nic-8", "2408::zz", "InvalidIp.Address", 403);
    row("held", u"nic-8", "held", "InvalidIp.IpAssigned", 403);
    row("interface's limit", u"interface-limit-reached", "", "MaxEniIpv6IpsCountExceeded", 403);
    row("type's limit", u"type-limit-reached", "", "InvalidOperation.Ipv6CountExceeded", 403);
    row("type without IPv6", u"type-without-ipv6", "", "InvalidOperation.Ipv6NotSupport", 403);
    row("vSwitch without IPv6", u"ipv6-not-turned-on", "", "InvalidVSwitch.Ipv6NotTurnOn", 403);
    row("another service's", u"service-managed", "", "InvalidOperation.InvalidEniType", 403);
    row("attaching", u"attaching", "", "InvalidOperation.InvalidEniState", 400);
    row("instance starting", u"primary-starting", "", "InvalidOperation.InvalidEcsState", 400);
}

void TestSimulator2019Changes::assigningRefusesWithTheStatusOfItsPage()
{
    QFETCH(const QString, name);
    QFETCH(QByteArray, address);
    QFETCH(const QString, code);
    QFETCH(const int, status);
    tests::TrialCloud cloud(120, Generation::Y2019);
    if (address == "held")
        address = cloud.eni(u"前端网卡-7").addresses.front().toString().toLatin1();
    const tests::Parameters wish = address.isEmpty() ? tests::Parameters{{"Ipv6AddressCount", "1"}}
                                                     : tests::Parameters{{"Ipv6Address.1", address}};
    const tests::Reply reply = cloud.call("AssignIpv6Addresses", cloud.on(name, wish));
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status(), status);
}

void TestSimulator2019Changes::aCountHasNoBoundOfItsOwn()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    const tests::Reply eleven = cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "11"}}));
    QCOMPARE(eleven.code(), u"MaxEniIpv6IpsCountExceeded"_s); // the interface's bound, not the call's
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "0"}})).code(),
             u"InvalidParameter"_s);
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "10"}})).status(), 200);
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), 10U);
}

void TestSimulator2019Changes::prefixesAndTokensAreUnknownParameters()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6PrefixCount", "1"}})).code(),
             u"MissingParameter"_s);
    const tests::Parameters wish{
        {"Ipv6AddressCount", "1"}, {"Ipv6PrefixCount", "1"}, {"ClientToken", QByteArray(100, 'x')}};
    for (const size_t held : {1U, 2U}) { // the same token does the same again
        QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", wish)).status(), 200);
        QCOMPARE(cloud.eni(u"nic-8").addresses.size(), held);
    }
}

void TestSimulator2019Changes::answersHoldARequestIdOnly_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("assign") << QByteArray("AssignIpv6Addresses");
    QTest::newRow("unassign") << QByteArray("UnassignIpv6Addresses");
}

void TestSimulator2019Changes::answersHoldARequestIdOnly()
{
    QFETCH(const QByteArray, action);
    tests::TrialCloud cloud(60, Generation::Y2019);
    const auto held = cloud.eni(u"前端网卡-7").addresses;
    const auto wish = [&](size_t at) {
        return action == "AssignIpv6Addresses"
                   ? cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}})
                   : cloud.on(u"前端网卡-7", {{"Ipv6Address.1", held[at].toString().toLatin1()}});
    };
    QCOMPARE(cloud.call(action, wish(0)).json.keys(), QStringList{u"RequestId"_s});
    const tests::Reply xml = cloud.send(cloud.requests.rpc1("GET", action, wish(1), cloud.clock.now()));
    QCOMPARE(xml.status(), 200);
    const QByteArray requestId = requestIdIn(xml.answer.body);
    QVERIFY(!requestId.isEmpty());
    QCOMPARE(xml.answer.body, "<?xml version='1.0' encoding='UTF-8'?><" + action + "Response><RequestId>" + requestId
                                  + "</RequestId></" + action + "Response>");
}

QTEST_GUILESS_MAIN(TestSimulator2019Changes)
#include "tst_simulator2019changes.moc"
