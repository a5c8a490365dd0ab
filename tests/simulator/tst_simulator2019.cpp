// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using simulator::Generation;

namespace {

/// Names and texts of the elements of an XML answer, without those that only hold others.
QMap<QString, QString> elementsOf(const QByteArray &body)
{
    QMap<QString, QString> elements;
    QXmlStreamReader xml(body);
    QString name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            name = xml.name().toString();
        else if (xml.isCharacters() && !name.isEmpty())
            elements.insert(name, xml.text().toString());
        else if (xml.isEndElement())
            name.clear();
    }
    return elements;
}

const tests::Parameters hangzhou{{"RegionId", "cn-hangzhou"}};

} // namespace

/// The cloud of May 2019, held against the documents of that time: what it lets in, and its listings.
class TestSimulator2019 : public QObject
{
    Q_OBJECT

private slots:
    void aRequestWithTheSignatureOfTodayHasNoAction();
    void theDocumentedSignatureIsLetIn();
    void refusalsOfTheGateAreThoseOfTheTime_data();
    void refusalsOfTheGateAreThoseOfTheTime();
    void anErrorTellsNothingMoreThanTheDocumentedFields();
    void actionsOfLaterYearsAreNotThere();
    void pagesGoByNumberOnly();
    void aPageIsOneToAHundredRowsLong_data();
    void aPageIsOneToAHundredRowsLong();
    void tokensAndMaxResultsMeanNothing();
    void laterFiltersMeanNothing();
    void rowsHaveTheFieldsOfTheTime();
    void instancesGoByNumber();
    void typesComeAllAtOnceAndWithoutIpv6Limits();
    void throttlingTellsNoTimeToWait();
    void aFaultsRefusalIsNotPutIntoOtherWords();
};

void TestSimulator2019::aRequestWithTheSignatureOfTodayHasNoAction()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    const auto request = cloud.requests.acs3("DescribeRegions", {}, cloud.clock.now());
    const tests::Reply reply = cloud.send(request);
    QCOMPARE(reply.status(), 400);
    QCOMPARE(reply.answer.contentType, QByteArray("text/xml;charset=utf-8")); // "accept" is a header, too
    const auto elements = elementsOf(reply.answer.body);
    QCOMPARE(elements.value(u"Code"_s), u"MissingParameter"_s);
    QCOMPARE(elements.value(u"Message"_s),
             u"The input parameter \"Action\" that is mandatory for processing this request is not supplied."_s);
}

void TestSimulator2019::theDocumentedSignatureIsLetIn()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    for (const char *method : {"GET", "POST"}) {
        const tests::Reply reply =
            cloud.send(cloud.requests.rpc1(method, "DescribeRegions", {{"Format", "JSON"}}, cloud.clock.now()));
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.json.contains(u"Regions"));
    }
}

void TestSimulator2019::refusalsOfTheGateAreThoseOfTheTime_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown key") << QByteArray("AccessKeyId") << QByteArray("LTAIother")
                                 << u"InvalidAccessKeyId.NotFound"_s;
    QTest::newRow("another method") << QByteArray("SignatureMethod") << QByteArray("HMAC-SHA256")
                                    << u"InvalidParamater"_s; // the cloud's own spelling
    QTest::newRow("no signature") << QByteArray("Signature") << QByteArray() << u"MissingParameter"_s;
}

void TestSimulator2019::refusalsOfTheGateAreThoseOfTheTime()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, code);
    tests::TrialCloud cloud(60, Generation::Y2019);
    simulator::HttpRequest request =
        cloud.requests.rpc1("GET", "DescribeRegions", {{"Format", "JSON"}}, cloud.clock.now());
    QByteArrayList pairs = request.query.split('&');
    for (QByteArray &pair : pairs) {
        if (pair.startsWith(name + '='))
            pair = name + '=' + value;
    }
    request.query = pairs.join('&');
    const tests::Reply reply = cloud.send(request);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status(), 400);
}

void TestSimulator2019::anErrorTellsNothingMoreThanTheDocumentedFields()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    QStringList names = cloud.call("DescribeNetworkInterfaces", {}).json.keys();
    names.sort();
    QCOMPARE(names, QStringList({u"Code"_s, u"HostId"_s, u"Message"_s, u"RequestId"_s}));
}

void TestSimulator2019::actionsOfLaterYearsAreNotThere()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    for (const char *action : {"DescribeNetworkInterfaceAttribute", "DescribeWhatever"}) {
        const tests::Reply reply = cloud.call(action, cloud.on(u"nic-8", {}));
        QCOMPARE(reply.code(), u"InvalidParameter"_s);
        QCOMPARE(reply.status(), 400);
        QCOMPARE(reply.text("Message"), u"The specified parameter \"Action or Version\" is not valid."_s);
    }
}

void TestSimulator2019::pagesGoByNumberOnly()
{
    tests::TrialCloud cloud(500, Generation::Y2019);
    const auto all = static_cast<int>(cloud.hangzhou().enis.size());
    QVERIFY(all > 200);
    QSet<QString> ids;
    int rows = 0;
    for (int number = 1; rows < all; ++number) {
        const tests::Reply page =
            cloud.call("DescribeNetworkInterfaces",
                       {{"RegionId", "cn-hangzhou"}, {"PageNumber", QByteArray::number(number)}, {"PageSize", "100"}});
        QVERIFY(!page.json.contains(u"NextToken"));
        QCOMPARE(page.json.value(u"TotalCount").toInt(), all);
        QCOMPARE(page.json.value(u"PageNumber").toInt(), number);
        QCOMPARE(page.json.value(u"PageSize").toInt(), 100);
        const QStringList these = page.interfaceIds();
        QVERIFY(!these.isEmpty());
        rows += static_cast<int>(these.size());
        ids.unite(QSet<QString>(these.begin(), these.end()));
    }
    QCOMPARE(ids.size(), all);
}

void TestSimulator2019::aPageIsOneToAHundredRowsLong_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<int>("rows");
    QTest::newRow("default") << QByteArray() << 10;
    QTest::newRow("1") << QByteArray("1") << 1;
    QTest::newRow("100") << QByteArray("100") << 100;
    QTest::newRow("0") << QByteArray("0") << -1;
    QTest::newRow("101") << QByteArray("101") << -1;
    QTest::newRow("many") << QByteArray("many") << -1;
}

void TestSimulator2019::aPageIsOneToAHundredRowsLong()
{
    QFETCH(const QByteArray, size);
    QFETCH(const int, rows);
    tests::TrialCloud cloud(500, Generation::Y2019);
    tests::Parameters parameters = hangzhou;
    if (!size.isEmpty())
        parameters.insert("PageSize", size);
    const tests::Reply reply = cloud.call("DescribeNetworkInterfaces", parameters);
    if (rows < 0)
        QCOMPARE(reply.code(), u"InvalidParameter"_s);
    else
        QCOMPARE(reply.interfaceIds().size(), rows);
}

void TestSimulator2019::tokensAndMaxResultsMeanNothing()
{
    tests::TrialCloud cloud(500, Generation::Y2019);
    tests::Parameters parameters = hangzhou;
    parameters.insert({{"MaxResults", "500"}, {"NextToken", "whatever"}});
    const tests::Reply reply = cloud.call("DescribeNetworkInterfaces", parameters);
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.interfaceIds(), cloud.call("DescribeNetworkInterfaces", hangzhou).interfaceIds());
    QCOMPARE(reply.interfaceIds().size(), 10);
}

void TestSimulator2019::laterFiltersMeanNothing()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    const int all = cloud.call("DescribeNetworkInterfaces", hangzhou).json.value(u"TotalCount").toInt();
    for (const auto &[name, value] : {std::pair<QByteArray, QByteArray>{"Ipv6Address.1", "2408::1"},
                                      {"Status", "Available"},
                                      {"ServiceManaged", "true"},
                                      {"PrivateIpAddress.1", "10.0.0.9"}}) {
        tests::Parameters parameters = hangzhou;
        parameters.insert(name, value);
        QCOMPARE(cloud.call("DescribeNetworkInterfaces", parameters).json.value(u"TotalCount").toInt(), all);
    }
    QCOMPARE(cloud
                 .call("DescribeNetworkInterfaces",
                       {{"RegionId", "cn-hangzhou"}, {"NetworkInterfaceId.1", cloud.eni(u"nic-8").id.toLatin1()}})
                 .interfaceIds(),
             QStringList{cloud.eni(u"nic-8").id});
}

void TestSimulator2019::rowsHaveTheFieldsOfTheTime()
{
    static const QSet<QString> documented{u"AssociatedPublicIp"_s,
                                          u"CreationTime"_s,
                                          u"Description"_s,
                                          u"InstanceId"_s,
                                          u"Ipv6Sets"_s,
                                          u"MacAddress"_s,
                                          u"PrivateIpSets"_s,
                                          u"NetworkInterfaceId"_s,
                                          u"ResourceGroupId"_s,
                                          u"SecurityGroupIds"_s,
                                          u"NetworkInterfaceName"_s,
                                          u"Status"_s,
                                          u"PrivateIpAddress"_s,
                                          u"Tags"_s,
                                          u"Type"_s,
                                          u"VSwitchId"_s,
                                          u"VpcId"_s,
                                          u"ZoneId"_s};
    tests::TrialCloud cloud(500, Generation::Y2019);
    tests::Parameters parameters = hangzhou;
    parameters.insert("PageSize", "100");
    const QJsonArray rows = cloud.call("DescribeNetworkInterfaces", parameters)
                                .json.value(u"NetworkInterfaceSets")
                                .toObject()
                                .value(u"NetworkInterfaceSet")
                                .toArray();
    QCOMPARE(rows.size(), 100);
    bool someHold = false;
    for (const QJsonValue &row : rows) {
        for (const QString &name : row.toObject().keys())
            QVERIFY2(documented.contains(name), qPrintable(name));
        const QJsonObject sets = row.toObject().value(u"Ipv6Sets").toObject();
        someHold = someHold || !sets.value(u"Ipv6Set").toArray().isEmpty();
    }
    QVERIFY(someHold);
}

void TestSimulator2019::instancesGoByNumber()
{
    tests::TrialCloud cloud(500, Generation::Y2019);
    const auto all = static_cast<int>(cloud.hangzhou().instances.size());
    const tests::Reply second =
        cloud.call("DescribeInstances",
                   {{"RegionId", "cn-hangzhou"}, {"PageNumber", "2"}, {"PageSize", "20"}, {"MaxResults", "5"}});
    QVERIFY(!second.json.contains(u"NextToken"));
    QCOMPARE(second.json.value(u"TotalCount").toInt(), all);
    QCOMPARE(second.json.value(u"Instances")
                 .toObject()
                 .value(u"Instance")
                 .toArray()
                 .first()
                 .toObject()
                 .value(u"InstanceId")
                 .toString(),
             cloud.hangzhou().instances[20].id);
    tests::Parameters parameters = hangzhou;
    parameters.insert("InstanceIds", "[]");
    QCOMPARE(cloud.call("DescribeInstances", parameters).json.value(u"TotalCount").toInt(-1), 0);
    parameters.insert("PageSize", "101");
    QCOMPARE(cloud.call("DescribeInstances", parameters).code(), u"InvalidParameter"_s);
}

void TestSimulator2019::typesComeAllAtOnceAndWithoutIpv6Limits()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    const tests::Reply reply = cloud.call("DescribeInstanceTypes", {{"InstanceTypes.1", "ecs.g7.large"}});
    const QJsonArray types = reply.json.value(u"InstanceTypes").toObject().value(u"InstanceType").toArray();
    QVERIFY(types.size() > 1);
    QVERIFY(!reply.json.contains(u"NextToken"));
    for (const QJsonValue &type : types) {
        QVERIFY(!type.toObject().contains(u"EniIpv6AddressQuantity"));
        QVERIFY(type.toObject().value(u"EniPrivateIpAddressQuantity").toInt() > 0);
    }
    const QString family = types.first().toObject().value(u"InstanceTypeFamily").toString();
    for (const QJsonValue &type : cloud.call("DescribeInstanceTypes", {{"InstanceTypeFamily", family.toLatin1()}})
                                      .json.value(u"InstanceTypes")
                                      .toObject()
                                      .value(u"InstanceType")
                                      .toArray())
        QCOMPARE(type.toObject().value(u"InstanceTypeFamily").toString(), family);
}

void TestSimulator2019::throttlingTellsNoTimeToWait()
{
    tests::TrialCloud cloud(30, Generation::Y2019);
    for (int i = 0; i < 500; ++i)
        cloud.call("DescribeRegions", {});
    for (int i = 0; i < 4; ++i) {
        const tests::Reply reply = cloud.call("DescribeRegions", {});
        QCOMPARE(reply.code(), u"Throttling"_s);
        QCOMPARE(reply.status(), 400);
        for (const auto &header : reply.answer.headers)
            QVERIFY(header.first != "x-acs-retry-after");
    }
}

void TestSimulator2019::aFaultsRefusalIsNotPutIntoOtherWords()
{
    tests::TrialCloud cloud(60, Generation::Y2019);
    cloud.addFaults(R"([{"do":"refuse","code":"Throttling.User","status":429}])");
    const tests::Reply reply = cloud.call("DescribeRegions", {});
    QCOMPARE(reply.code(), u"Throttling.User"_s);
    QCOMPARE(reply.status(), 429);
}

QTEST_GUILESS_MAIN(TestSimulator2019)
#include "tst_simulator2019.moc"
