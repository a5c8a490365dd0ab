// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkinterfaces.h"
#include "tests/api/interfacerows.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::InterfaceStatus;
using domain::InterfaceType;
using domain::NetworkInterface;

class InterfaceReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void setsMayBeAbsentOrEmpty_data();
    void setsMayBeAbsentOrEmpty();
    void theAttachmentGivesTheInstanceWhereTheRowDoesNot_data();
    void theAttachmentGivesTheInstanceWhereTheRowDoesNot();
    void nullTextsOfOptionalIdsAreEmpty();
    void valuesMayBeTexts();
    void textsMayBeNumbers();
    void timesAreRead_data();
    void timesAreRead();
    void addressesComeInAnySpelling();
    void anAddressListedTwiceCountsOnce();
    void aSetMayHoldTextsOrOneObject();
    void withoutTypeItIsSecondary();
    void unknownWordsAreKept();
    void thePrimaryIpv4ComesFromTheRowWhereTheSetsDoNotSay();
    void ownerPrefixesAndThePrimaryIpv6AreRead();
};

void InterfaceReaderTest::ownerPrefixesAndThePrimaryIpv6AreRead()
{
    const NetworkInterface row = rows::rowWith(
        R"("OwnerId":"1234567890123456","Ipv4PrefixSets":{"Ipv4PrefixSet":[{"Ipv4Prefix":"192.168.0.16/28"}]},)"
        R"("Ipv6Sets":{"Ipv6Set":[{"Ipv6Address":"2408::5"},{"Ipv6Address":"2408::6","Primary":true}]})");
    QCOMPARE(row.ownerId, u"1234567890123456"_s);
    QCOMPARE(row.ipv4Prefixes, QStringList{u"192.168.0.16/28"_s});
    QCOMPARE(rows::ipv6Of(row), (QStringList{u"2408::5"_s, u"2408::6"_s}));
    QVERIFY(row.primaryIpv6);
    QCOMPARE(row.primaryIpv6->toString(), u"2408::6"_s);
}

void InterfaceReaderTest::setsMayBeAbsentOrEmpty_data()
{
    QTest::addColumn<QByteArray>("fields");
    const QByteArrayList sets{"Ipv6Sets",       "PrivateIpSets",    "Ipv6PrefixSets", "Tags",
                              "Ipv4PrefixSets", "SecurityGroupIds", "Attachment",     "AssociatedPublicIp"};
    QTest::newRow("absent") << QByteArray("\"Status\":\"InUse\"");
    for (const QByteArray &value :
         QByteArrayList{"{}", "null", "[]", "\"\"", "0", "{\"X\":1}", "[null]", "[{}]", "[[]]"}) {
        QByteArrayList fields;
        for (const QByteArray &set : sets)
            fields.append('"' + set + "\":" + value);
        QTest::newRow(value.constData()) << fields.join(',');
    }
    QTest::newRow("null inside") << QByteArray(
        "\"Ipv6Sets\":{\"Ipv6Set\":null},\"PrivateIpSets\":{\"PrivateIpSet\":null},"
        "\"Tags\":{\"Tag\":null},\"SecurityGroupIds\":{\"SecurityGroupId\":null}");
    QTest::newRow("empty inside") << QByteArray(
        "\"Ipv6Sets\":{\"Ipv6Set\":[{}]},\"PrivateIpSets\":{\"PrivateIpSet\":[{}]},"
        "\"Tags\":{\"Tag\":[{}]},\"SecurityGroupIds\":{\"SecurityGroupId\":[\"\"]}");
}

void InterfaceReaderTest::setsMayBeAbsentOrEmpty()
{
    QFETCH(QByteArray, fields);
    const NetworkInterface row = rows::rowWith(fields + ",\"MacAddress\":\"after\"");
    QVERIFY(row.ipv6.empty() && row.ipv4.empty() && row.ipv6Prefixes.empty() && row.tags.empty());
    QVERIFY(row.securityGroupIds.isEmpty() && row.unreadableAddresses.isEmpty() && row.instanceId.isEmpty());
    QCOMPARE(row.macAddress, u"after"_s);
}

void InterfaceReaderTest::theAttachmentGivesTheInstanceWhereTheRowDoesNot_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("instanceId");
    QTest::newRow("empty") << QByteArray(R"("InstanceId":"","Attachment":{"InstanceId":"i-2"})") << u"i-2"_s;
    QTest::newRow("absent") << QByteArray(R"("Attachment":{"DeviceIndex":1,"InstanceId":"i-2"})") << u"i-2"_s;
    QTest::newRow("before") << QByteArray(R"("Attachment":{"InstanceId":"i-2"},"InstanceId":"")") << u"i-2"_s;
    QTest::newRow("both") << QByteArray(R"("InstanceId":"i-1","Attachment":{"InstanceId":"i-2"})") << u"i-1"_s;
    QTest::newRow("null") << QByteArray(R"("InstanceId":null,"Attachment":{"InstanceId":"null"})") << QString();
    QTest::newRow("none") << QByteArray(R"("InstanceId":"","Attachment":{})") << QString();
}

void InterfaceReaderTest::theAttachmentGivesTheInstanceWhereTheRowDoesNot()
{
    QFETCH(QByteArray, fields);
    QTEST(rows::rowWith(fields).instanceId, "instanceId");
}

void InterfaceReaderTest::nullTextsOfOptionalIdsAreEmpty()
{
    const NetworkInterface row = rows::rowWith(R"("InstanceId":"null","ResourceGroupId":"null","ServiceID":"null",
        "VpcId":"null","ZoneId":null,"SecurityGroupIds":{"SecurityGroupId":["null"]},
        "PrivateIpSets":{"PrivateIpSet":[{"PrivateIpAddress":"10.0.0.1","AssociatedPublicIp":{"PublicIpAddress":"null"}}]},
        "Ipv6Sets":{"Ipv6Set":[{"Ipv6Address":"null"},{"Ipv6Address":null}]})");
    QVERIFY(row.instanceId.isEmpty() && row.resourceGroupId.isEmpty() && row.serviceId.isEmpty());
    QVERIFY(row.vpcId.isEmpty() && row.zoneId.isEmpty() && row.securityGroupIds.isEmpty());
    QVERIFY(row.unreadableAddresses.isEmpty());
    QCOMPARE(row.ipv4.at(0).publicAddress, QString());
}

void InterfaceReaderTest::valuesMayBeTexts()
{
    const NetworkInterface row = rows::rowWith(R"("QueueNumber":"8","ServiceManaged":"true","DeleteOnRelease":"True",
        "SourceDestCheck":"false","PrivateIpSets":{"PrivateIpSet":[{"PrivateIpAddress":"10.0.0.1","Primary":"true"}]})");
    QCOMPARE(row.queueNumber, 8);
    QVERIFY(row.serviceManaged);
    QVERIFY(row.deleteOnRelease);
    QVERIFY(!row.sourceDestCheck);
    QVERIFY(row.ipv4.at(0).primary);
}

void InterfaceReaderTest::textsMayBeNumbers()
{
    const NetworkInterface row = rows::rowWith(R"("ServiceID": 12345678910 ,"NetworkInterfaceName":7)");
    QCOMPARE(row.serviceId, u"12345678910"_s);
    QCOMPARE(row.name, u"7"_s);
}

void InterfaceReaderTest::timesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime whole(QDate(2017, 11, 24), QTime(6, 14, 22), Qt::UTC);
    QTest::newRow("with seconds") << QByteArray("2017-11-24T06:14:22Z") << whole;
    QTest::newRow("without seconds") << QByteArray("2017-11-24T06:14Z")
                                     << QDateTime(QDate(2017, 11, 24), QTime(6, 14), Qt::UTC);
    QTest::newRow("with a fraction") << QByteArray("2017-11-24T06:14:22.000Z") << whole;
    QTest::newRow("with an offset") << QByteArray("2017-11-24T14:14:22+08:00") << whole;
    QTest::newRow("impossible day") << QByteArray("2017-02-30T06:14:22Z") << QDateTime();
    QTest::newRow("impossible hour") << QByteArray("2017-02-03T26:14:22Z") << QDateTime();
    QTest::newRow("letters") << QByteArray("yyyy-mm-ddThh:mm:ssZ") << QDateTime();
    QTest::newRow("empty") << QByteArray() << QDateTime();
}

void InterfaceReaderTest::timesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, time);
    const QDateTime created = rows::rowWith("\"CreationTime\":\"" + text + '"').created;
    QCOMPARE(created.isValid(), time.isValid());
    QCOMPARE(created, time);
    if (time.isValid())
        QCOMPARE(created.timeSpec(), Qt::UTC);
}

void InterfaceReaderTest::addressesComeInAnySpelling()
{
    const NetworkInterface row = rows::rowWith(R"("Ipv6Sets":{"Ipv6Set":[{"Ipv6Address":"2408:4005:003A:1A00:0:0:0:A"},
        {"Ipv6Address":"2408:4005:3a:1a00::0.0.0.11"}]})");
    QCOMPARE(rows::ipv6Of(row), QStringList({u"2408:4005:3a:1a00::a"_s, u"2408:4005:3a:1a00::b"_s}));
}

void InterfaceReaderTest::anAddressListedTwiceCountsOnce()
{
    const NetworkInterface row =
        rows::rowWith(R"("Ipv6Sets":{"Ipv6Set":[{"Ipv6Address":"2408::b"},{"Ipv6Address":"2408::a"},
        {"Ipv6Address":"2408:0::B"}]})");
    QCOMPARE(rows::ipv6Of(row), QStringList({u"2408::b"_s, u"2408::a"_s}));
}

void InterfaceReaderTest::aSetMayHoldTextsOrOneObject()
{
    QCOMPARE(rows::ipv6Of(rows::rowWith(R"("Ipv6Sets":{"Ipv6Set":["2408::a"]})")), QStringList(u"2408::a"_s));
    QCOMPARE(rows::ipv6Of(rows::rowWith(R"("Ipv6Sets":{"Ipv6Set":{"Ipv6Address":"2408::a"}})")),
             QStringList(u"2408::a"_s));
    QCOMPARE(rows::ipv6Of(rows::rowWith(R"("Ipv6Sets":[{"Ipv6Address":"2408::a"}])")), QStringList(u"2408::a"_s));
}

void InterfaceReaderTest::withoutTypeItIsSecondary()
{
    QCOMPARE(rows::rowWith("\"Status\":\"Available\"").type, InterfaceType::Secondary);
    QCOMPARE(rows::rowWith("\"Type\":\"\"").type, InterfaceType::Secondary);
    QCOMPARE(rows::rowWith("\"Type\":null").type, InterfaceType::Secondary);
}

void InterfaceReaderTest::unknownWordsAreKept()
{
    const NetworkInterface row = rows::rowWith(R"("Status":"Hibernating","Type":"Quantum","QueueNumber":"")");
    QCOMPARE(row.status, InterfaceStatus::Other);
    QCOMPARE(row.statusText, u"Hibernating"_s);
    QCOMPARE(row.type, InterfaceType::Other);
    QCOMPARE(row.typeText, u"Quantum"_s);
    QCOMPARE(row.queueNumber, -1);
}

void InterfaceReaderTest::thePrimaryIpv4ComesFromTheRowWhereTheSetsDoNotSay()
{
    const NetworkInterface alone =
        rows::rowWith(R"("AssociatedPublicIp":{"PublicIpAddress":"116.62.1.2"},"PrivateIpAddress":"10.0.0.9")");
    QCOMPARE(alone.primaryIpv4()->toString(), u"10.0.0.9"_s);
    QCOMPARE(alone.ipv4.at(0).publicAddress, u"116.62.1.2"_s);
    const NetworkInterface unmarked = rows::rowWith(R"("PrivateIpAddress":"10.0.0.9","PrivateIpSets":{"PrivateIpSet":[
        {"PrivateIpAddress":"10.0.0.8"},{"PrivateIpAddress":"10.0.0.9"}]})");
    QCOMPARE(unmarked.ipv4.size(), size_t(2));
    QCOMPARE(unmarked.primaryIpv4()->toString(), u"10.0.0.9"_s);
}

QTEST_GUILESS_MAIN(InterfaceReaderTest)
#include "tst_interfacereader.moc"
