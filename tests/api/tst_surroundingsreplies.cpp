// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/surroundings.h"
#include "tests/api/sample.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using api::NameLanguage;

class SurroundingsRepliesTest : public QObject
{
    Q_OBJECT

private slots:
    void regionNamesGoIntoTheirLanguage();
    void everyRegionSampleIsRead();
    void instancesAreRead();
    void officialInstancesAreRead();
    void instanceTypesAreRead();
    void limitsBelowZeroAreZeroAndUntoldOnesUnknown();
    void vSwitchesAreRead();
    void aVSwitchWithoutCidrHasNoIpv6_data();
    void aVSwitchWithoutCidrHasNoIpv6();
    void vpcsAreRead();
    void aVpcsCidrMayStandInTheListOnly();
    void callersAreRead_data();
    void callersAreRead();
    void aCallerWithoutAccountIsUnreadable();
    void rowsWithoutIdAreLeftOut();
    void aReplyWithoutItsListIsUnreadable_data();
    void aReplyWithoutItsListIsUnreadable();
};

void SurroundingsRepliesTest::regionNamesGoIntoTheirLanguage()
{
    const QByteArray body = sample::read(u"synthetic/ecs.DescribeRegions.json"_s);
    const auto chinese = api::parseRegions(body, NameLanguage::Chinese);
    QCOMPARE(chinese->size(), size_t(3));
    QCOMPARE(chinese->at(0).id, u"cn-hangzhou"_s);
    QCOMPARE(chinese->at(0).nameChinese, u"华东1（杭州）"_s);
    QCOMPARE(chinese->at(0).nameEnglish, QString());
    QCOMPARE(chinese->at(0).endpoint, u"ecs-cn-hangzhou.aliyuncs.com"_s);
    QCOMPARE(api::parseRegions(body, NameLanguage::English)->at(2).nameEnglish, u"新加坡"_s);
}

void SurroundingsRepliesTest::everyRegionSampleIsRead()
{
    for (const char *name : {"official/ecs.DescribeRegions.json", "official/ecs.DescribeRegions.doc2021.json"}) {
        const auto regions = api::parseRegions(sample::read(QString::fromLatin1(name)), NameLanguage::English);
        QVERIFY(regions);
        QCOMPARE(regions->at(0).nameEnglish, u"China (Qingdao)"_s);
    }
}

void SurroundingsRepliesTest::instancesAreRead()
{
    const auto page = api::parseInstances(sample::read(u"synthetic/ecs.DescribeInstances.json"_s));
    QCOMPARE(page->items.size(), size_t(2));
    QCOMPARE(page->items[0].id, u"i-bp1e2l6djkndyuli0001"_s);
    QCOMPARE(page->items[0].name, u"web-服务器-1"_s);
    QCOMPARE(page->items[0].status, domain::InstanceStatus::Running);
    QCOMPARE(page->items[1].status, domain::InstanceStatus::Stopped);
    QCOMPARE(page->items[1].statusText, u"Stopped"_s);
    QCOMPARE(page->items[0].typeId, u"ecs.g7.large"_s);
    QCOMPARE(page->totalCount, 2);
    QCOMPARE(page->nextToken, QString());
}

void SurroundingsRepliesTest::officialInstancesAreRead()
{
    const auto page = api::parseInstances(sample::read(u"official/ecs.DescribeInstances.json"_s));
    QCOMPARE(page->items.at(0).name, u"InstanceNameTest"_s);
    QCOMPARE(page->nextToken, u"caeba0bbb2be03f84eb48b699f0a4883"_s);
    QVERIFY(api::parseInstances(sample::read(u"official/ecs.DescribeInstances.doc2021.json"_s)));
}

void SurroundingsRepliesTest::instanceTypesAreRead()
{
    const auto page = api::parseInstanceTypes(sample::read(u"synthetic/ecs.DescribeInstanceTypes.json"_s));
    QCOMPARE(page->items.size(), size_t(3));
    QCOMPARE(page->items[0].id, u"ecs.g7.large"_s);
    QCOMPARE(page->items[0].ipv6PerInterface, std::optional(6));
    QCOMPARE(page->items[0].ipv4PerInterface, std::optional(6));
    QCOMPARE(page->items[1].ipv6PerInterface, std::optional(0));
    const auto official = api::parseInstanceTypes(sample::read(u"official/ecs.DescribeInstanceTypes.json"_s));
    QCOMPARE(official->items.at(0).ipv4PerInterface, std::optional(10));
    QCOMPARE(official->nextToken, u"e71d8a535bd9cc11"_s);
    QVERIFY(api::parseInstanceTypes(sample::read(u"official/ecs.DescribeInstanceTypes.doc2021.json"_s)));
}

void SurroundingsRepliesTest::limitsBelowZeroAreZeroAndUntoldOnesUnknown()
{
    const auto page = api::parseInstanceTypes(sample::read(u"synthetic/ecs.DescribeInstanceTypes.json"_s));
    QCOMPARE(page->items[2].ipv6PerInterface, std::optional(0));
    const auto bare = api::parseInstanceTypes(R"({"InstanceTypes":{"InstanceType":[{"InstanceTypeId":"a"},
        {"InstanceTypeId":"b","EniIpv6AddressQuantity":null},{"InstanceTypeId":"c","EniIpv6AddressQuantity":"15"},
        {"InstanceTypeId":"d","EniIpv6AddressQuantity":99999999999}]}})");
    QVERIFY(!bare->items[0].ipv6PerInterface && !bare->items[1].ipv6PerInterface && !bare->items[3].ipv6PerInterface);
    QCOMPARE(bare->items[2].ipv6PerInterface, std::optional(15));
}

void SurroundingsRepliesTest::vSwitchesAreRead()
{
    const auto page = api::parseVSwitches(sample::read(u"synthetic/vpc.DescribeVSwitches.json"_s));
    const domain::VSwitch &first = page->items.at(0);
    QCOMPARE(first.id, u"vsw-bp16usj2p27htro30001"_s);
    QCOMPARE(first.name, u"交换机-1"_s);
    QCOMPARE(first.vpcId, u"vpc-bp1j7w3gc1cexjqd00001"_s);
    QCOMPARE(first.zoneId, u"cn-hangzhou-h"_s);
    QCOMPARE(first.ipv4Cidr, u"172.16.8.0/24"_s);
    QCOMPARE(first.ipv6Cidr->toString(), u"2001:db8:1234:1a00::/64"_s);
    QVERIFY(!page->items.at(1).ipv6Cidr);
    QCOMPARE(page->totalCount, 2);
    QCOMPARE(page->pageNumber, 1);
    QCOMPARE(page->pageSize, 50);
    QVERIFY(api::parseVSwitches(sample::read(u"official/vpc.DescribeVSwitches.json"_s))->items.at(0).ipv6Cidr);
}

void SurroundingsRepliesTest::aVSwitchWithoutCidrHasNoIpv6_data()
{
    QTest::addColumn<QByteArray>("cidr");
    for (const char *cidr : {"\"\"", "null", "{}", "\"2408:XXXX:3c5:44e::/64\"", "\"2408::\"", "\"null\"", "0"})
        QTest::newRow(cidr) << QByteArray(cidr);
}

void SurroundingsRepliesTest::aVSwitchWithoutCidrHasNoIpv6()
{
    QFETCH(QByteArray, cidr);
    const auto page =
        api::parseVSwitches(R"({"VSwitches":{"VSwitch":[{"VSwitchId":"v","Ipv6CidrBlock":)" + cidr + "}]}}");
    QVERIFY(page);
    QVERIFY(!page->items.at(0).ipv6Cidr);
}

void SurroundingsRepliesTest::vpcsAreRead()
{
    const auto page = api::parseVpcs(sample::read(u"synthetic/vpc.DescribeVpcs.json"_s));
    QCOMPARE(page->items.at(0).id, u"vpc-bp1j7w3gc1cexjqd00001"_s);
    QCOMPARE(page->items.at(0).name, u"主VPC"_s);
    QCOMPARE(page->items.at(0).ipv4Cidr, u"172.16.0.0/12"_s);
    QCOMPARE(page->items.at(0).ipv6Cidr->toString(), u"2001:db8:1234:1a00::/56"_s);
    const auto official = api::parseVpcs(sample::read(u"official/vpc.DescribeVpcs.json"_s));
    QCOMPARE(official->items.at(0).name, u"vpc1"_s);
    QCOMPARE(official->totalCount, 2);
}

void SurroundingsRepliesTest::aVpcsCidrMayStandInTheListOnly()
{
    const auto page = api::parseVpcs(R"({"Vpcs":{"Vpc":[{"VpcId":"v","Ipv6CidrBlocks":{"Ipv6CidrBlock":[
        {"Ipv6CidrBlock":"2408::/56"},{"Ipv6CidrBlock":"2409::/56"}]},"Ipv6CidrBlock":""}]}})");
    QCOMPARE(page->items.at(0).ipv6Cidr->toString(), u"2408::/56"_s);
}

void SurroundingsRepliesTest::callersAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<QString>("identityType");
    QTest::newRow("official") << u"official/sts.GetCallerIdentity.json"_s << u"196813200012****"_s << u"RAMUser"_s;
    QTest::newRow("RAM user") << u"synthetic/sts.GetCallerIdentity.ramuser.json"_s << u"1234567890123456"_s
                              << u"RAMUser"_s;
    QTest::newRow("role") << u"synthetic/sts.GetCallerIdentity.role.json"_s << u"1234567890123456"_s
                          << u"AssumedRoleUser"_s;
}

void SurroundingsRepliesTest::callersAreRead()
{
    QFETCH(QString, name);
    const auto caller = api::parseCallerIdentity(sample::read(name));
    QVERIFY(caller);
    QTEST(caller->accountId, "accountId");
    QTEST(caller->identityType, "identityType");
    QVERIFY(caller->arn.startsWith(u"acs:ram::"_s));
}

void SurroundingsRepliesTest::aCallerWithoutAccountIsUnreadable()
{
    const auto caller = api::parseCallerIdentity(R"({"RequestId":"r","Arn":"acs:ram::1:user/x"})");
    QVERIFY(!caller);
    QCOMPARE(caller.error().requestId, u"r"_s);
    QVERIFY(caller.error().detail.contains(u"AccountId"_s));
}

void SurroundingsRepliesTest::rowsWithoutIdAreLeftOut()
{
    const auto page = api::parseInstances(
        R"({"Instances":{"Instance":[{"InstanceName":"x"},{"InstanceId":"i-1"},7,{"InstanceId":"null"}]}})");
    QCOMPARE(page->items.size(), size_t(1));
    QCOMPARE(page->items[0].id, u"i-1"_s);
}

void SurroundingsRepliesTest::aReplyWithoutItsListIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only a RequestId") << QByteArray(R"({"RequestId":"r"})");
    QTest::newRow("null") << QByteArray(
        R"({"Regions":null,"Instances":null,"InstanceTypes":null,"VSwitches":null,"Vpcs":null})");
    QTest::newRow("text") << QByteArray(R"({"Regions":"","Instances":"","InstanceTypes":"","VSwitches":"","Vpcs":""})");
    QTest::newRow("bare list") << QByteArray(
        R"({"Regions":[],"Instances":[],"InstanceTypes":[],"VSwitches":[],"Vpcs":[]})");
    QTest::newRow("other list") << QByteArray(
        R"({"Regions":{"X":[]},"Instances":{"X":[]},"InstanceTypes":{"X":[]},"VSwitches":{"X":[]},"Vpcs":{"X":[]}})");
    QTest::newRow("error with status 200") << QByteArray(R"({"RequestId":"r","Code":"Forbidden.RAM","Message":"no"})");
}

void SurroundingsRepliesTest::aReplyWithoutItsListIsUnreadable()
{
    QFETCH(QByteArray, body);
    using core::ErrorKind;
    QCOMPARE(api::parseRegions(body, NameLanguage::English).error().kind, ErrorKind::ReplyUnreadable);
    QCOMPARE(api::parseInstances(body).error().kind, ErrorKind::ReplyUnreadable);
    QCOMPARE(api::parseInstanceTypes(body).error().kind, ErrorKind::ReplyUnreadable);
    QCOMPARE(api::parseVSwitches(body).error().kind, ErrorKind::ReplyUnreadable);
    QCOMPARE(api::parseVpcs(body).error().kind, ErrorKind::ReplyUnreadable);
}

QTEST_GUILESS_MAIN(SurroundingsRepliesTest)
#include "tst_surroundingsreplies.moc"
