// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const tests::Parameters listing{{"RegionId", "cn-hangzhou"}, {"MaxResults", "50"}};

} // namespace

/// Rules of a faults file: which request they hit, and what they do to an answer or to a change.
class TestSimulatorFaults : public QObject
{
    Q_OBJECT

private slots:
    void bodiesCanBeDamaged();
    void oneFaultIsUsedUpAfterTheOther();
    void faultsLetPassWhatTheySkip();
    void aFaultThatCannotBeReadIsExplained_data();
    void aFaultThatCannotBeReadIsExplained();
    void aRefusalAfterApplyingHasApplied();
    void halfOfAChangeCanBeApplied();
    void aChangeCanStayUnseen();
    void aChangeCanBeSeenAndGoneAgain();
    void whatIsSeenInTheEndIsTheLastChange_data();
    void whatIsSeenInTheEndIsTheLastChange();
    void aLackOfPermissionIsToldInDetail();
    void numbersCanComeAsStrings();
    void emptySetsCanBeLeftOut();
    void aFaultCanBeForListingsAlone();
    void theLogTellsWhatWasReallyChanged();
};

void TestSimulatorFaults::bodiesCanBeDamaged()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"bom"},{"do":"invalidUtf8"},{"do":"missingRequestId"},{"do":"html"},{"do":"redirect"}])");
    QVERIFY(cloud.call("DescribeNetworkInterfaces", listing).answer.body.startsWith("\xEF\xBB\xBF{"));
    QVERIFY(cloud.call("DescribeNetworkInterfaces", listing).answer.body.contains('\xFF'));
    const tests::Reply nameless = cloud.call("DescribeNetworkInterfaces", listing);
    QVERIFY(!nameless.json.isEmpty());
    QVERIFY(!nameless.json.contains(u"RequestId"));
    const tests::Reply html = cloud.call("DescribeNetworkInterfaces", listing);
    QCOMPARE(html.status(), 502);
    QCOMPARE(html.answer.contentType, QByteArray("text/html"));
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", listing).status(), 302);
}

void TestSimulatorFaults::oneFaultIsUsedUpAfterTheOther()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"refuse","code":"ServiceUnavailable","status":503,"times":2},
                        {"do":"refuse","action":"DescribeRegions","code":"Throttling","status":429,"retryAfterMs":500}])");
    QCOMPARE(cloud.call("DescribeRegions", {}).code(), u"ServiceUnavailable"_s);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", listing).status(), 503);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", listing).status(), 200);
    const tests::Reply throttled = cloud.call("DescribeRegions", {});
    QCOMPARE(throttled.status(), 429);
    const std::pair<QByteArray, QByteArray> wait("x-acs-retry-after", "500");
    QVERIFY(std::count(throttled.answer.headers.begin(), throttled.answer.headers.end(), wait) == 1);
    QCOMPARE(cloud.call("DescribeRegions", {}).status(), 200);
}

void TestSimulatorFaults::faultsLetPassWhatTheySkip()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"refuse","code":"X","message":"您的账号已欠费","skip":2}])");
    QCOMPARE(cloud.call("DescribeRegions", {}).status(), 200);
    QCOMPARE(cloud.call("DescribeRegions", {}).status(), 200);
    QCOMPARE(cloud.call("DescribeRegions", {}).text("Message"), u"您的账号已欠费"_s);
}

void TestSimulatorFaults::aFaultThatCannotBeReadIsExplained_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("no JSON") << QByteArray("[{") << u"no JSON"_s;
    QTest::newRow("unknown deed") << QByteArray(R"([{"do":"explode"}])") << u"explode"_s;
    QTest::newRow("unknown key") << QByteArray(R"([{"do":"reset","wenn":"after"}])") << u"wenn"_s;
    QTest::newRow("unknown time") << QByteArray(R"([{"do":"reset","when":"later"}])") << u"later"_s;
    QTest::newRow("never") << QByteArray(R"([{"do":"reset","times":0}])") << u"times"_s;
}

void TestSimulatorFaults::aFaultThatCannotBeReadIsExplained()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, word);
    simulator::FaultPlan plan;
    const auto added = plan.append(json);
    QVERIFY(!added);
    QVERIFY2(added.error().detail.contains(word), qPrintable(added.error().detail));
    QCOMPARE(plan.size(), 0);
}

void TestSimulatorFaults::aRefusalAfterApplyingHasApplied()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"refuse","when":"after","code":"InternalError","status":500}])");
    QCOMPARE(cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}})).status(), 500);
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), size_t(1));
}

void TestSimulatorFaults::halfOfAChangeCanBeApplied()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"half","action":"AssignIpv6Addresses"}])");
    const tests::Reply reply = cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "4"}}));
    QCOMPARE(reply.answer.delivery, simulator::Delivery::Reset);
    QCOMPARE(cloud.eni(u"nic-8").addresses.size(), size_t(2));
}

void TestSimulatorFaults::aChangeCanStayUnseen()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"loseVisibility","ms":90000}])");
    cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}}));
    cloud.clock.pass(89s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 0);
    cloud.clock.pass(2s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 1);
}

void TestSimulatorFaults::aChangeCanBeSeenAndGoneAgain()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"flicker","ms":5000}])");
    cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}}));
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 1);
    cloud.clock.pass(1s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 0);
    cloud.clock.pass(5s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 1);
}

void TestSimulatorFaults::whatIsSeenInTheEndIsTheLastChange_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("seen late") << QByteArray(R"([{"do":"loseVisibility","ms":90000}])");
    QTest::newRow("seen, gone, seen") << QByteArray(R"([{"do":"flicker","ms":90000}])");
}

void TestSimulatorFaults::whatIsSeenInTheEndIsTheLastChange()
{
    QFETCH(const QByteArray, fault);
    tests::TrialCloud cloud;
    cloud.addFaults(fault);
    cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}}));
    const QByteArray address = cloud.eni(u"nic-8").addresses.front().toString().toLatin1();
    cloud.clock.pass(1s);
    cloud.call("UnassignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6Address.1", address}}));
    QVERIFY(cloud.eni(u"nic-8").addresses.empty());
    cloud.clock.pass(200s);
    QCOMPARE(cloud.shownAddresses(u"nic-8").size(), 0);
}

void TestSimulatorFaults::aLackOfPermissionIsToldInDetail()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"permission","action":"AssignIpv6Addresses"}])");
    const tests::Reply reply = cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "1"}}));
    QCOMPARE(reply.code(), u"Forbidden.RAM"_s);
    QCOMPARE(reply.status(), 403);
    const QJsonObject detail = reply.json.value(u"AccessDeniedDetail").toObject();
    QCOMPARE(detail.value(u"AuthAction").toString(), u"ecs:AssignIpv6Addresses"_s);
    QCOMPARE(detail.value(u"NoPermissionType").toString(), u"ImplicitDeny"_s);
    QVERIFY(cloud.eni(u"nic-8").addresses.empty());
}

void TestSimulatorFaults::numbersCanComeAsStrings()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"numbersAsStrings"}])");
    const QByteArray body = cloud.call("DescribeNetworkInterfaces", listing).answer.body;
    QVERIFY(body.contains(R"("ServiceManaged":"false")"));
    QVERIFY(!body.contains(R"("ServiceManaged":false)"));
    QVERIFY(!QJsonDocument::fromJson(body).isNull());
}

void TestSimulatorFaults::emptySetsCanBeLeftOut()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"noEmptySets"}])");
    const QByteArray body = cloud.call("DescribeNetworkInterfaces", listing).answer.body;
    QVERIFY(!body.contains("[]"));
    QVERIFY(!body.contains("{}"));
    QVERIFY(body.contains("Ipv6Sets"));
    QVERIFY(!QJsonDocument::fromJson(body).isNull());
}

void TestSimulatorFaults::aFaultCanBeForListingsAlone()
{
    tests::TrialCloud cloud;
    const QStringList ids = cloud.call("DescribeNetworkInterfaces", listing).interfaceIds();
    tests::Parameters one = listing;
    one.insert("NetworkInterfaceId.1", ids.first().toUtf8());
    cloud.addFaults(R"([{"action":"DescribeNetworkInterfaces","query":"listing","do":"html"}])");
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", one).status(), 200);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", listing).status(), 502);
    cloud.addFaults(R"([{"action":"DescribeNetworkInterfaces","query":"ids","do":"html"}])");
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", listing).status(), 200);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", one).status(), 502);
}

void TestSimulatorFaults::theLogTellsWhatWasReallyChanged()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"action":"AssignIpv6Addresses","do":"half","name":"stops halfway"}])");
    cloud.call("AssignIpv6Addresses", cloud.on(u"nic-8", {{"Ipv6AddressCount", "4"}}));
    const simulator::RequestNote &note = cloud.log().notes().back();
    QCOMPARE(note.addresses.size(), 2);
    QCOMPARE(note.fault, u"stops halfway"_s);
    QVERIFY(!note.nonce.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulatorfaults.moc"
