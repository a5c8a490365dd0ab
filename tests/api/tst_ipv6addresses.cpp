// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/ipv6addresses.h"
#include "tests/api/sample.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const std::vector<domain::Ipv6Address> &addresses)
{
    QStringList texts;
    for (const domain::Ipv6Address &address : addresses)
        texts.append(address.toString());
    return texts;
}

} // namespace

class Ipv6AddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void assignedAddressesAreRead();
    void anOlderGenerationTellsNoAddresses_data();
    void anOlderGenerationTellsNoAddresses();
    void addressesThatCannotBeReadAreKept();
    void addressesComeInAnySpellingAndShape_data();
    void addressesComeInAnySpellingAndShape();
    void anAssignReplyThatSaysNothingIsUnreadable_data();
    void anAssignReplyThatSaysNothingIsUnreadable();
    void unassigningAnswersItsRequestId_data();
    void unassigningAnswersItsRequestId();
    void anUnassignReplyWithoutRequestIdIsUnreadable_data();
    void anUnassignReplyWithoutRequestIdIsUnreadable();
};

void Ipv6AddressesTest::assignedAddressesAreRead()
{
    const auto reply = api::parseAssignIpv6Addresses(sample::read(u"synthetic/ecs.AssignIpv6Addresses.two.json"_s));
    QVERIFY(reply);
    QCOMPARE(reply->requestId, u"473469C7-AA6F-4DC5-B3DB-000000000006"_s);
    QCOMPARE(textsOf(reply->addresses.value()),
             QStringList({u"2001:db8:1234:1a00::20"_s, u"2001:db8:1234:1a00::21"_s}));
    QVERIFY(reply->unreadable.isEmpty());
}

void Ipv6AddressesTest::anOlderGenerationTellsNoAddresses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("seed") << sample::read(u"seed/AssignIpv6Addresses.json"_s);
    QTest::newRow("2021") << sample::read(u"official/ecs.AssignIpv6Addresses.doc2021.json"_s);
    QTest::newRow("prefixes only") << sample::read(u"synthetic/ecs.AssignIpv6Addresses.prefix.json"_s);
    QTest::newRow("empty set") << QByteArray(R"({"RequestId":"r","Ipv6Sets":{}})");
    QTest::newRow("null set") << QByteArray(R"({"RequestId":"r","Ipv6Sets":null})");
    QTest::newRow("empty list") << QByteArray(R"({"RequestId":"r","Ipv6Sets":{"Ipv6Address":[]}})");
}

void Ipv6AddressesTest::anOlderGenerationTellsNoAddresses()
{
    QFETCH(QByteArray, body);
    const auto reply = api::parseAssignIpv6Addresses(body);
    QVERIFY(reply);
    QVERIFY(!reply->requestId.isEmpty());
    QVERIFY(!reply->addresses);
}

void Ipv6AddressesTest::addressesThatCannotBeReadAreKept()
{
    const auto reply = api::parseAssignIpv6Addresses(sample::read(u"official/ecs.AssignIpv6Addresses.json"_s));
    QVERIFY(reply);
    QVERIFY(reply->addresses && reply->addresses->empty());
    QCOMPARE(reply->unreadable, QStringList(u"2001:db8:1234:1a00::****"_s));
}

void Ipv6AddressesTest::addressesComeInAnySpellingAndShape_data()
{
    QTest::addColumn<QByteArray>("sets");
    QTest::newRow("expanded") << QByteArray(R"({"Ipv6Address":["2408:4005:003A:1A00:0:0:0:000A"]})");
    QTest::newRow("one text") << QByteArray(R"([ "2408:4005:3a:1a00::a" ])");
    QTest::newRow("objects") << QByteArray(R"({"Ipv6Address":[{"Ipv6Address":"2408:4005:3a:1a00::a"}]})");
}

void Ipv6AddressesTest::addressesComeInAnySpellingAndShape()
{
    QFETCH(QByteArray, sets);
    const auto reply = api::parseAssignIpv6Addresses(R"({"RequestId":"r","Ipv6Sets":)" + sets + '}');
    QVERIFY(reply);
    QCOMPARE(textsOf(reply->addresses.value()), QStringList(u"2408:4005:3a:1a00::a"_s));
}

void Ipv6AddressesTest::anAssignReplyThatSaysNothingIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("empty RequestId") << QByteArray(R"({"RequestId":""})");
    QTest::newRow("error with status 200") << QByteArray(R"({"RequestId":"r","Code":"InternalError","Message":"m"})");
    QTest::newRow("a list") << QByteArray(R"(["RequestId"])");
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("cut") << QByteArray(R"({"RequestId":"r","Ipv6Sets":{"Ipv6Address":["2408::5")");
}

void Ipv6AddressesTest::anAssignReplyThatSaysNothingIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto reply = api::parseAssignIpv6Addresses(body);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, core::ErrorKind::ReplyUnreadable);
    QCOMPARE(reply.error().action, u"AssignIpv6Addresses"_s);
    QCOMPARE(reply.error().delivery, core::Delivery::Answered);
    QVERIFY(!reply.error().detail.isEmpty());
}

void Ipv6AddressesTest::unassigningAnswersItsRequestId_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("seed") << u"seed/UnassignIpv6Addresses.json"_s;
    QTest::newRow("2021") << u"official/ecs.UnassignIpv6Addresses.doc2021.json"_s;
    QTest::newRow("official") << u"official/ecs.UnassignIpv6Addresses.json"_s;
    QTest::newRow("synthetic") << u"synthetic/ecs.UnassignIpv6Addresses.json"_s;
}

void Ipv6AddressesTest::unassigningAnswersItsRequestId()
{
    QFETCH(QString, name);
    const auto requestId = api::parseUnassignIpv6Addresses(sample::read(name));
    QVERIFY(requestId);
    QVERIFY(sample::read(name).contains(requestId->toUtf8()));
    QCOMPARE(requestId->size(), 36);
}

void Ipv6AddressesTest::anUnassignReplyWithoutRequestIdIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \n ");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"RequestId":null})");
    QTest::newRow("error with status 200") << QByteArray(R"({"RequestId":"r","Code":"Throttling","Message":"m"})");
}

void Ipv6AddressesTest::anUnassignReplyWithoutRequestIdIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto requestId = api::parseUnassignIpv6Addresses(body);
    QVERIFY(!requestId);
    QCOMPARE(requestId.error().kind, core::ErrorKind::ReplyUnreadable);
    QVERIFY(requestId.error().code.isEmpty());
}

QTEST_GUILESS_MAIN(Ipv6AddressesTest)
#include "tst_ipv6addresses.moc"
