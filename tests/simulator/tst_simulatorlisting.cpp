// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// DescribeNetworkInterfaces: paging, filters, and every way in which a listing can be odd.
class TestSimulatorListing : public QObject
{
    Q_OBJECT

private slots:
    void tokensLeadThroughEveryRowOnce();
    void theNumberOfResultsIsPutIntoItsBounds_data();
    void theNumberOfResultsIsPutIntoItsBounds();
    void pagesByNumberTellTheTotal();
    void aTokenOfAnotherQueryIsRefused();
    void filtersFindWhatTheyName();
    void aFilterByAddressComparesNumbers();
    void tooManyIdsAreRefused();
    void everyAnswerIsWellFormedXml_data();
    void everyAnswerIsWellFormedXml();
    void aDeletedInterfaceIsNotListed();
    void aServiceManagedInterfaceTellsNoInstance();
    void oddListingsHaveTheirRows_data();
    void oddListingsHaveTheirRows();
    void anExpiredTokenIsRefused();
    void addressesCanComeExpandedOrNotAtAll();
    void theTotalCanBeAText();
    void aPageOfFiveHundredIsQuick();

private:
    static tests::Parameters page(const QString &token, const QByteArray &size = "50")
    {
        tests::Parameters parameters{{"RegionId", "cn-hangzhou"}, {"MaxResults", size}};
        if (!token.isEmpty())
            parameters.insert("NextToken", token.toLatin1());
        return parameters;
    }

    /// Ids of all pages, in the order in which they came; stops after 20 pages.
    static QStringList listed(tests::TrialCloud &cloud, int *pages = nullptr)
    {
        QStringList ids;
        QString token;
        for (int i = 1; i <= 20; ++i) {
            const tests::Reply reply = cloud.call("DescribeNetworkInterfaces", page(token));
            ids += reply.interfaceIds();
            token = reply.text("NextToken");
            if (pages != nullptr)
                *pages = i;
            if (token.isEmpty())
                break;
        }
        return ids;
    }

    static qsizetype differing(const QStringList &ids) { return QSet<QString>(ids.begin(), ids.end()).size(); }
};

void TestSimulatorListing::tokensLeadThroughEveryRowOnce()
{
    tests::TrialCloud cloud(400);
    int pages = 0;
    const QStringList ids = listed(cloud, &pages);
    QCOMPARE(ids.size(), static_cast<qsizetype>(cloud.hangzhou().enis.size()));
    QCOMPARE(differing(ids), ids.size());
    QCOMPARE(pages, (static_cast<int>(ids.size()) + 49) / 50);
}

void TestSimulatorListing::theNumberOfResultsIsPutIntoItsBounds_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("rows");
    QTest::newRow("default") << QByteArray() << 10;
    QTest::newRow("1 becomes 10") << QByteArray("1") << 10;
    QTest::newRow("37") << QByteArray("37") << 37;
    QTest::newRow("1000 becomes 500") << QByteArray("1000") << 500;
}

void TestSimulatorListing::theNumberOfResultsIsPutIntoItsBounds()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const int, rows);
    tests::TrialCloud cloud(1100);
    tests::Parameters parameters{{"RegionId", "cn-hangzhou"}};
    if (!asked.isEmpty())
        parameters.insert("MaxResults", asked);
    const tests::Reply reply = cloud.call("DescribeNetworkInterfaces", parameters);
    QCOMPARE(reply.interfaceIds().size(), rows);
    QCOMPARE(reply.json.value(u"TotalCount").toInt(-1), 0);
}

void TestSimulatorListing::pagesByNumberTellTheTotal()
{
    tests::TrialCloud cloud(400);
    const tests::Reply second =
        cloud.call("DescribeNetworkInterfaces", {{"RegionId", "cn-hangzhou"}, {"PageNumber", "2"}, {"PageSize", "20"}});
    QCOMPARE(second.json.value(u"TotalCount").toInt(), static_cast<int>(cloud.hangzhou().enis.size()));
    QCOMPARE(second.interfaceIds().first(), cloud.hangzhou().enis[20].id);
    QCOMPARE(second.text("NextToken"), QString());
}

void TestSimulatorListing::aTokenOfAnotherQueryIsRefused()
{
    tests::TrialCloud cloud(400);
    const QString token = cloud.call("DescribeNetworkInterfaces", page({})).text("NextToken");
    tests::Parameters other = page(token);
    other.insert("Status", "InUse");
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", other).code(), u"InvalidParameter"_s);
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", page(u"AAAA"_s)).code(), u"InvalidParameter"_s);
}

void TestSimulatorListing::filtersFindWhatTheyName()
{
    tests::TrialCloud cloud(400);
    const auto found = [&](const QByteArray &name, const QString &value) {
        tests::Parameters parameters = page({}, "500");
        parameters.insert(name, value.toUtf8());
        return cloud.call("DescribeNetworkInterfaces", parameters).interfaceIds();
    };
    const simulator::Eni &eni = cloud.eni(u"everything");
    const QStringList itself{eni.id};
    QCOMPARE(found("NetworkInterfaceId.1", eni.id), itself);
    QCOMPARE(found("NetworkInterfaceName", eni.name), itself);
    QCOMPARE(found("PrimaryIpAddress", eni.primaryIpv4), itself);
    QCOMPARE(found("PrivateIpAddress.1", eni.secondaryIpv4.first()), itself);
    QVERIFY(found("VSwitchId", eni.vSwitchId).contains(eni.id));
    QVERIFY(found("VpcId", eni.vpcId).contains(eni.id));
    QVERIFY(found("Tag.1.Key", u"owner"_s).contains(eni.id));
    QVERIFY(!found("Type", u"Primary"_s).contains(eni.id));
    QVERIFY(found("Status", u"Available"_s).contains(eni.id));
    QVERIFY(found("ServiceManaged", u"true"_s).contains(cloud.eni(u"service-managed").id));
    QVERIFY(found("SecurityGroupId", eni.securityGroupIds.first()).contains(eni.id));
    const QString instanceId = cloud.eni(u"前端网卡-7").instanceId;
    QCOMPARE(found("InstanceId", instanceId), (QStringList{cloud.eni(u"前端网卡-7").id, cloud.eni(u"web-03-eth1").id}));
}

void TestSimulatorListing::aFilterByAddressComparesNumbers()
{
    tests::TrialCloud cloud;
    const simulator::Eni &eni = cloud.eni(u"备用网卡-1");
    tests::Parameters parameters = page({});
    parameters.insert("Ipv6Address.1", eni.addresses.front().toExpandedString().toUpper().toLatin1());
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", parameters).interfaceIds(), QStringList{eni.id});
}

void TestSimulatorListing::tooManyIdsAreRefused()
{
    tests::TrialCloud cloud;
    tests::Parameters parameters = page({});
    for (int i = 1; i <= 101; ++i)
        parameters.insert("NetworkInterfaceId." + QByteArray::number(i), "eni-x");
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", parameters).code(), u"InvalidParameter"_s);
}

void TestSimulatorListing::everyAnswerIsWellFormedXml_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("root");
    for (const char *action : {"DescribeRegions", "DescribeZones", "DescribeNetworkInterfaces", "DescribeInstances",
                               "DescribeInstanceTypes"})
        QTest::newRow(action) << QByteArray("2014-05-26") << QByteArray(action) + "Response";
    for (const char *action : {"DescribeVSwitches", "DescribeVpcs"})
        QTest::newRow(action) << QByteArray("2016-04-28") << QByteArray(action) + "Response";
    QTest::newRow("GetCallerIdentity") << QByteArray("2015-04-01") << QByteArray("GetCallerIdentityResponse");
    QTest::newRow("DescribeNetworkInterfaceAttribute") << QByteArray("2014-05-26") << QByteArray("Error");
}

void TestSimulatorListing::everyAnswerIsWellFormedXml()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, root);
    tests::TrialCloud cloud;
    tests::Parameters parameters{{"RegionId", "cn-hangzhou"}, {"MaxResults", "100"}};
    simulator::HttpRequest request =
        cloud.requests.acs3(QTest::currentDataTag(), parameters, cloud.clock.now(), version);
    tests::setHeader(request, "accept", "text/xml");
    const tests::Reply reply = cloud.send(request);
    QCOMPARE(reply.answer.contentType, QByteArray("text/xml;charset=utf-8"));
    QXmlStreamReader xml(reply.answer.body);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name().toLatin1(), root);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestSimulatorListing::aDeletedInterfaceIsNotListed()
{
    tests::TrialCloud cloud;
    cloud.eni(u"nic-8").deleted = true;
    QVERIFY(!listed(cloud).contains(cloud.eni(u"nic-8").id));
    QCOMPARE(cloud.call("DescribeNetworkInterfaceAttribute", cloud.on(u"nic-8", {})).code(),
             u"InvalidEniId.NotFound"_s);
}

void TestSimulatorListing::aServiceManagedInterfaceTellsNoInstance()
{
    tests::TrialCloud cloud;
    const tests::Reply reply = cloud.call("DescribeNetworkInterfaceAttribute", cloud.on(u"service-managed", {}));
    QCOMPARE(reply.json.value(u"ServiceManaged").toBool(), true);
    QVERIFY(!reply.json.contains(u"InstanceId"));
}

void TestSimulatorListing::oddListingsHaveTheirRows_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("twice");
    QTest::newRow("emptyMiddlePage") << QByteArray("emptyMiddlePage") << 0 << 0;
    QTest::newRow("shortPage") << QByteArray("shortPage") << 0 << 0;
    QTest::newRow("tokenOnLastPage") << QByteArray("tokenOnLastPage") << 0 << 0;
    QTest::newRow("repeatedToken") << QByteArray("repeatedToken") << 0 << 50;
    QTest::newRow("doubleRow") << QByteArray("doubleRow") << 0 << 1;
    QTest::newRow("missingRow") << QByteArray("missingRow") << 1 << 0;
    QTest::newRow("moveRow") << QByteArray("moveRow") << 0 << 0;
}

void TestSimulatorListing::oddListingsHaveTheirRows()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, missing);
    QFETCH(const int, twice);
    tests::TrialCloud cloud(400);
    const bool onTheLast = fault == "tokenOnLastPage";
    cloud.addFaults("[{\"do\":\"" + fault
                    + "\",\"action\":\"DescribeNetworkInterfaces\",\"skip\":" + (onTheLast ? "3" : "1") + "}]");
    const auto all = static_cast<qsizetype>(cloud.hangzhou().enis.size());
    const QStringList ids = listed(cloud);
    QCOMPARE(differing(ids), all - missing);
    QCOMPARE(ids.size(), all - missing + twice);
}

void TestSimulatorListing::anExpiredTokenIsRefused()
{
    tests::TrialCloud cloud(400);
    cloud.addFaults(R"([{"do":"expiredToken","skip":1}])");
    const QString token = cloud.call("DescribeNetworkInterfaces", page({})).text("NextToken");
    QCOMPARE(cloud.call("DescribeNetworkInterfaces", page(token)).code(), u"InvalidParameter"_s);
}

void TestSimulatorListing::addressesCanComeExpandedOrNotAtAll()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"expandedAddresses"},{"do":"noIpv6Sets"}])");
    const QString expanded = cloud.shownAddresses(u"备用网卡-1").first();
    QCOMPARE(expanded, cloud.eni(u"备用网卡-1").addresses.front().toExpandedString().toUpper());
    QVERIFY(!cloud.call("DescribeNetworkInterfaceAttribute", cloud.on(u"备用网卡-1", {})).json.contains(u"Ipv6Sets"));
}

void TestSimulatorListing::theTotalCanBeAText()
{
    tests::TrialCloud cloud;
    cloud.addFaults(R"([{"do":"totalCountString"}])");
    QVERIFY(cloud.call("DescribeNetworkInterfaces", page({})).json.value(u"TotalCount").isString());
}

void TestSimulatorListing::aPageOfFiveHundredIsQuick()
{
    tests::TrialCloud cloud(1000);
    const simulator::HttpRequest request = cloud.requests.acs3(
        "DescribeNetworkInterfaces", {{"RegionId", "cn-hangzhou"}, {"MaxResults", "500"}}, cloud.clock.now());
    QElapsedTimer timer;
    timer.start();
    const tests::Reply reply = cloud.send(request);
    QVERIFY2(timer.elapsed() < 100,
             "a debug or sanitizer build may be slow; an ordinary one takes some 5 ms with parsing");
    QCOMPARE(reply.interfaceIds().size(), 500);
}

QTEST_GUILESS_MAIN(TestSimulatorListing)
#include "tst_simulatorlisting.moc"
