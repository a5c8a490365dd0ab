// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkinterfaces.h"
#include "tests/api/interfacerows.h"
#include "tests/api/sample.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using domain::InterfaceStatus;
using domain::InterfaceType;
using domain::NetworkInterface;

class NetworkInterfacesTest : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsRead_data();
    void everySampleIsRead();
    void aWholeRowIsRead();
    void tagsAndNamesMayBeChinese();
    void aServiceManagedInterfaceNamesItsOwner();
    void maskedAddressesAreKeptAsText();
    void anEmptyPageIsNoError();
    void numbersOutOfRangeAreNotTold_data();
    void numbersOutOfRangeAreNotTold();
    void aCountBelowZeroIsNotTold();
    void rowsWithoutIdAreSkippedWithAReason();
    void skippedReasonsAreBounded();
    void pagingIsRead();
    void aNullTokenIsTheEnd();
    void equalTextsAreShared();
    void rowsOneByOneAreThoseOfThePage_data();
    void rowsOneByOneAreThoseOfThePage();
    void aRowKeepsNothingOfTheOneBeforeIt();
    void oneInterfaceIsReadFromItsAttributes();
    void attributesWithoutAnIdAreUnreadable();
    void aPageOfFiveHundredTakesMilliseconds();
};

void NetworkInterfacesTest::everySampleIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<size_t>("rows");
    QTest::newRow("official 2021") << u"official/ecs.DescribeNetworkInterfaces.doc2021.json"_s << size_t(1);
    QTest::newRow("official") << u"official/ecs.DescribeNetworkInterfaces.json"_s << size_t(1);
    QTest::newRow("empty") << u"synthetic/ecs.DescribeNetworkInterfaces.empty.json"_s << size_t(0);
    QTest::newRow("no IPv6") << u"synthetic/ecs.DescribeNetworkInterfaces.no-ipv6-wrapper.json"_s << size_t(1);
    QTest::newRow("page 1") << u"synthetic/ecs.DescribeNetworkInterfaces.page1.json"_s << size_t(3);
    QTest::newRow("page 2") << u"synthetic/ecs.DescribeNetworkInterfaces.page2-last.json"_s << size_t(2);
}

void NetworkInterfacesTest::everySampleIsRead()
{
    QFETCH(QString, name);
    const auto page = api::parseNetworkInterfaces(sample::read(name));
    QVERIFY(page);
    QTEST(page->interfaces.size(), "rows");
    QVERIFY(!page->requestId.isEmpty());
    QVERIFY(page->skipped.isEmpty());
    QVERIFY(!page->repaired);
}

void NetworkInterfacesTest::aWholeRowIsRead()
{
    const auto page =
        api::parseNetworkInterfaces(sample::read(u"synthetic/ecs.DescribeNetworkInterfaces.page1.json"_s));
    const NetworkInterface &first = page->interfaces.at(0);
    QCOMPARE(first.id, u"eni-bp125p95hhdhn3ot0001"_s);
    QCOMPARE(first.status, InterfaceStatus::InUse);
    QCOMPARE(first.statusText, u"InUse"_s);
    QCOMPARE(first.type, InterfaceType::Primary);
    QCOMPARE(first.instanceId, u"i-bp1e2l6djkndyuli0001"_s);
    QCOMPARE(first.zoneId, u"cn-hangzhou-h"_s);
    QCOMPARE(first.vpcId, u"vpc-bp1j7w3gc1cexjqd00001"_s);
    QCOMPARE(first.vSwitchId, u"vsw-bp16usj2p27htro30001"_s);
    QCOMPARE(first.macAddress, u"00:16:3e:12:00:01"_s);
    QCOMPARE(first.trafficMode, u"Standard"_s);
    QCOMPARE(first.created, QDateTime(QDate(2026, 3, 11), QTime(8, 30, 1), Qt::UTC));
    QCOMPARE(first.securityGroupIds, QStringList(u"sg-bp1fg655nh68xyz90001"_s));
    QCOMPARE(first.primaryIpv4()->toString(), u"172.16.8.10"_s);
    QCOMPARE(rows::ipv6Of(first), QStringList({u"2001:db8:1234:1a00::10"_s, u"2001:db8:1234:1a00:94c7:bc38:3bfa:1"_s}));
    QCOMPARE(first.queueNumber, 2);
    QVERIFY(first.deleteOnRelease);
    QVERIFY(!first.serviceManaged);
    QCOMPARE(page->interfaces.at(1).ipv4.size(), size_t(2));
    QCOMPARE(page->interfaces.at(2).ipv6Prefixes.at(0).toString(), u"2001:db8:1234:1a00:1::/80"_s);
    QCOMPARE(page->nextToken, u"AAAAAdDWBF2w6Olxc+cMPjUtUMpaCa3hjTbxWpikFyOaihc/JSvFWO=="_s);
}

void NetworkInterfacesTest::tagsAndNamesMayBeChinese()
{
    const auto page =
        api::parseNetworkInterfaces(sample::read(u"synthetic/ecs.DescribeNetworkInterfaces.page1.json"_s));
    QCOMPARE(page->interfaces.at(1).name, u"备用网卡-01"_s);
    QCOMPARE(page->interfaces.at(0).tags.at(0).key, u"环境"_s);
    QCOMPARE(page->interfaces.at(0).tags.at(0).value, u"生产"_s);
    QCOMPARE(page->interfaces.at(1).tags.at(1).value, QString());
}

void NetworkInterfacesTest::aServiceManagedInterfaceNamesItsOwner()
{
    const auto page =
        api::parseNetworkInterfaces(sample::read(u"synthetic/ecs.DescribeNetworkInterfaces.page2-last.json"_s));
    QVERIFY(page->interfaces.at(0).serviceManaged);
    QCOMPARE(page->interfaces.at(0).serviceId, u"1234567890123"_s);
    QCOMPARE(page->interfaces.at(0).instanceId, QString());
    QCOMPARE(page->interfaces.at(1).status, InterfaceStatus::Attaching);
    QCOMPARE(page->nextToken, QString());
}

void NetworkInterfacesTest::maskedAddressesAreKeptAsText()
{
    const auto page = api::parseNetworkInterfaces(sample::read(u"official/ecs.DescribeNetworkInterfaces.json"_s));
    const NetworkInterface &row = page->interfaces.at(0);
    QVERIFY(row.ipv6.empty() && row.ipv4.empty() && row.ipv6Prefixes.empty());
    QCOMPARE(row.unreadableAddresses, QStringList({u"172.17.**.**"_s, u"2408:4321:180:1701:94c7:bc38:3bfa:****"_s,
                                                   u"2001:db8:1234:1a00:****::/80"_s}));
    QCOMPARE(row.macAddress, u"00:16:3e:12:**:**"_s);
    QCOMPARE(row.instanceId, u"i-bp1e2l6djkndyuli****"_s);
}

void NetworkInterfacesTest::anEmptyPageIsNoError()
{
    const auto page =
        api::parseNetworkInterfaces(sample::read(u"synthetic/ecs.DescribeNetworkInterfaces.empty.json"_s));
    QVERIFY(page);
    QCOMPARE(page->totalCount, 0);
    for (const char *body :
         {"{\"NetworkInterfaceSets\":{}}", "{\"NetworkInterfaceSets\":{\"NetworkInterfaceSet\":null}}"})
        QVERIFY(api::parseNetworkInterfaces(body));
}

void NetworkInterfacesTest::numbersOutOfRangeAreNotTold_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("told");
    QTest::newRow("fits") << QByteArray("2147483647") << 2147483647;
    QTest::newRow("whole fraction") << QByteArray("8.0") << 8;
    QTest::newRow("too large") << QByteArray("2147483648") << -1;
    QTest::newRow("too small") << QByteArray("-2147483649") << -1;
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999999999") << -1;
    QTest::newRow("beyond double") << QByteArray("1e999") << -1;
    QTest::newRow("a million digits") << QByteArray(1'000'000, '9') << -1;
    QTest::newRow("text") << QByteArray("\"many\"") << -1;
    QTest::newRow("empty text") << QByteArray("\"\"") << -1;
    QTest::newRow("infinite") << QByteArray("\"inf\"") << -1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("object") << QByteArray("{}") << -1;
    QTest::newRow("list") << QByteArray("[1]") << -1;
}

void NetworkInterfacesTest::numbersOutOfRangeAreNotTold()
{
    QFETCH(QByteArray, number);
    QFETCH(int, told);
    QCOMPARE(rows::rowWith("\"QueueNumber\":" + number).queueNumber, told);
    const auto page = api::parseNetworkInterfaces("{\"TotalCount\":" + number + ",\"NetworkInterfaceSets\":{}}");
    QCOMPARE(page->totalCount, told);
}

void NetworkInterfacesTest::aCountBelowZeroIsNotTold()
{
    QCOMPARE(api::parseNetworkInterfaces(R"({"TotalCount":-7,"NetworkInterfaceSets":{}})")->totalCount, -1);
}

void NetworkInterfacesTest::rowsWithoutIdAreSkippedWithAReason()
{
    const auto page = api::parseNetworkInterfaces(rows::pageOf(
        R"({"NetworkInterfaceId":"eni-1"},{"Status":"InUse"},7,{"NetworkInterfaceId":""},null,{"NetworkInterfaceId":"eni-2"})"));
    QVERIFY(page);
    QCOMPARE(page->interfaces.size(), size_t(2));
    QCOMPARE(page->interfaces.at(1).id, u"eni-2"_s);
    QCOMPARE(page->skipped, QStringList({u"row 2: no NetworkInterfaceId"_s, u"row 3: not an object"_s,
                                         u"row 4: no NetworkInterfaceId"_s, u"row 5: not an object"_s}));
}

void NetworkInterfacesTest::skippedReasonsAreBounded()
{
    const auto page = api::parseNetworkInterfaces(rows::pageOf(QByteArray("{},").repeated(1000) + "{}"));
    QCOMPARE(page->skipped.size(), 20);
}

void NetworkInterfacesTest::pagingIsRead()
{
    const auto page = api::parseNetworkInterfaces(
        R"({"TotalCount":"17","NextToken":"a\/b+c==","RequestId":"r-1","NetworkInterfaceSets":{}})");
    QCOMPARE(page->totalCount, 17);
    QCOMPARE(page->nextToken, u"a/b+c=="_s);
    QCOMPARE(page->requestId, u"r-1"_s);
}

void NetworkInterfacesTest::aNullTokenIsTheEnd()
{
    for (const char *token : {"null", "\"null\"", "\"\"", "{}"}) {
        const auto page =
            api::parseNetworkInterfaces(QByteArray("{\"NextToken\":") + token + ",\"NetworkInterfaceSets\":{}}");
        QCOMPARE(page->nextToken, QString());
    }
}

void NetworkInterfacesTest::equalTextsAreShared()
{
    const QByteArray row =
        R"({"NetworkInterfaceId":"eni-1","VpcId":"vpc-1","VSwitchId":"vsw-1","ZoneId":"z","Status":"InUse",
        "InstanceId":"i-1","SecurityGroupIds":{"SecurityGroupId":["sg-1"]}})";
    const auto page = api::parseNetworkInterfaces(rows::pageOf(row + ',' + row));
    const NetworkInterface &one = page->interfaces.at(0);
    const NetworkInterface &two = page->interfaces.at(1);
    const auto shared = [](const QString &a, const QString &b) {
        return a.constData() == b.constData();
    };
    QVERIFY(shared(one.vpcId, two.vpcId) && shared(one.vSwitchId, two.vSwitchId) && shared(one.zoneId, two.zoneId));
    QVERIFY(shared(one.statusText, two.statusText));
    QVERIFY(one.securityGroupIds.isSharedWith(two.securityGroupIds));
}

void NetworkInterfacesTest::rowsOneByOneAreThoseOfThePage_data()
{
    everySampleIsRead_data();
}

void NetworkInterfacesTest::rowsOneByOneAreThoseOfThePage()
{
    QFETCH(QString, name);
    const QByteArray body = sample::read(name);
    const auto whole = api::parseNetworkInterfaces(body);
    std::vector<NetworkInterface> rows;
    const auto page = api::parseNetworkInterfaces(
        body, nullptr, [&rows](const NetworkInterface &interface) { rows.push_back(interface); });
    QVERIFY(page);
    QVERIFY(rows == whole->interfaces);
    QVERIFY(page->interfaces.empty());
    QCOMPARE(page->nextToken, whole->nextToken);
    QCOMPARE(page->requestId, whole->requestId);
}

/// They are read in the same memory.
void NetworkInterfacesTest::aRowKeepsNothingOfTheOneBeforeIt()
{
    const QByteArray full =
        R"({"NetworkInterfaceId":"eni-full","NetworkInterfaceName":"n","Description":"d","Status":"InUse",)"
        R"("Type":"Primary","InstanceId":"i-1","ZoneId":"z","VpcId":"v","VSwitchId":"s","MacAddress":"m",)"
        R"("ResourceGroupId":"g","OwnerId":"o","NetworkInterfaceTrafficMode":"t","ServiceID":"7","QueueNumber":4,)"
        R"("ServiceManaged":true,"DeleteOnRelease":true,"SourceDestCheck":true,"CreationTime":"2026-01-02T03:04:05Z",)"
        R"("PrivateIpAddress":"10.0.0.1","AssociatedPublicIp":{"PublicIpAddress":"203.0.113.9"},)"
        R"("Attachment":{"InstanceId":"i-2"},"SecurityGroupIds":{"SecurityGroupId":["sg-1"]},)"
        R"("Ipv6Sets":{"Ipv6Set":[{"Ipv6Address":"2001:db8::1","Primary":true},{"Ipv6Address":"odd"}]},)"
        R"("Ipv6PrefixSets":{"Ipv6PrefixSet":[{"Ipv6Prefix":"2001:db8:1::/80"}]},)"
        R"("Ipv4PrefixSets":{"Ipv4PrefixSet":[{"Ipv4Prefix":"10.0.1.0/28"}]},"Tags":{"Tag":[{"Key":"k","Value":"v"}]}})";
    const QByteArray bare = R"({"NetworkInterfaceId":"eni-bare"})";
    const auto alone = api::parseNetworkInterfaces(rows::pageOf(bare));
    for (const bool oneByOne : {false, true}) {
        std::vector<NetworkInterface> rows;
        const api::OnInterface keep = [&rows](const NetworkInterface &interface) {
            rows.push_back(interface);
        };
        const auto page = api::parseNetworkInterfaces(rows::pageOf(full + ',' + bare + ',' + full), nullptr,
                                                      oneByOne ? keep : api::OnInterface());
        if (!oneByOne)
            rows = page->interfaces;
        QCOMPARE(rows.size(), 3U);
        QVERIFY(rows[1] == alone->interfaces[0]);
        QVERIFY(rows[2] == rows[0]);
        QCOMPARE(rows[0].name, u"n"_s);
        QCOMPARE(rows[0].ipv4.size(), 1U);
        QCOMPARE(rows[0].ipv6.size(), 1U);
        QCOMPARE(rows[0].unreadableAddresses, QStringList(u"odd"_s));
    }
}

void NetworkInterfacesTest::oneInterfaceIsReadFromItsAttributes()
{
    const auto row =
        api::parseNetworkInterfaceAttribute(sample::read(u"synthetic/ecs.DescribeNetworkInterfaceAttribute.json"_s));
    QVERIFY(row);
    QCOMPARE(row->id, u"eni-bp125p95hhdhn3ot0003"_s);
    QCOMPARE(row->name, u"dual-stack"_s);
    QCOMPARE(rows::ipv6Of(*row), QStringList(u"2001:db8:1234:1a00::30"_s));
    QCOMPARE(row->ipv6SlotsUsed(), 2);
    const auto official =
        api::parseNetworkInterfaceAttribute(sample::read(u"official/ecs.DescribeNetworkInterfaceAttribute.json"_s));
    QVERIFY(official);
    QCOMPARE(official->trafficMode, u"Standard"_s);
    QCOMPARE(official->queueNumber, 8);
}

void NetworkInterfacesTest::attributesWithoutAnIdAreUnreadable()
{
    const auto row = api::parseNetworkInterfaceAttribute("{\"RequestId\":\"r-1\"}");
    QVERIFY(!row);
    QCOMPARE(row.error().kind, core::ErrorKind::ReplyUnreadable);
    QCOMPARE(row.error().requestId, u"r-1"_s);
    QCOMPARE(row.error().action, u"DescribeNetworkInterfaceAttribute"_s);
    QVERIFY(row.error().detail.contains(u"NetworkInterfaceId"_s));
}

void NetworkInterfacesTest::aPageOfFiveHundredTakesMilliseconds()
{
    QByteArray body = sample::read(u"synthetic/ecs.DescribeNetworkInterfaces.page1.json"_s);
    const qsizetype from = body.indexOf('[') + 1;
    const qsizetype to = body.lastIndexOf(']');
    const QByteArray rows = body.sliced(from, to - from);
    body = rows::pageOf((rows + ',').repeated(166) + rows);
    body.reserve(body.size() + 64);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer real;
        real.start();
        const auto page = api::parseNetworkInterfaces(body);
        best = std::min(best, real.nsecsElapsed());
        QCOMPARE(page->interfaces.size(), size_t(501));
    }
    qInfo("%lld KB: %.2f ms", static_cast<long long>(body.size() / 1024), static_cast<double>(best) / 1e6);
    QVERIFY2(best < 50'000'000, "a page must never hold the window for 50 ms");
}

QTEST_GUILESS_MAIN(NetworkInterfacesTest)
#include "tst_networkinterfaces.moc"
