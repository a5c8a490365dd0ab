// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpapiclient.h"
#include "app/operations/listinterfacesoperation.h"
#include "app/operations/loadinstancesoperation.h"
#include "app/operations/loadnetworksoperation.h"
#include "app/operations/readinterfaceoperation.h"
#include "tests/operations/operationrun.h"
#include "tests/support/fixedcredentials.h"
#include "tests/support/simulatorprocess.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using domain::Generation;
using operations::ListingSummary;
using operations::ListInterfacesOperation;
using End = ListingSummary::End;

namespace {

const QString region = u"cn-hangzhou"_s;
const QString describe = u"DescribeNetworkInterfaces"_s;

/// A simulated cloud with a client that speaks its generation.
struct Cloud
{
    explicit Cloud(Generation spoken)
        : generation(spoken)
        , simulator(QStringList{u"--enis"_s, u"1500"_s, u"--seed"_s, u"7"_s, u"--time-scale"_s, u"30"_s,
                                u"--generation"_s, spoken == Generation::G2019 ? u"2019"_s : u"current"_s})
        , endpoints(simulator.endpoint())
        , credentials(simulator.accessKeyId(), simulator.accessKeySecret())
        , governor(clock)
        , client(endpoints, credentials, clock, random, governor, optionsOf(spoken))
    {}

    static net::HttpApiClient::Options optionsOf(Generation generation)
    {
        net::HttpApiClient::Options options;
        options.generation = generation;
        return options;
    }
    operations::RegionContext context() { return {u"1234567890"_s, u"Test"_s, region, {}, &client, {}, generation}; }

    Generation generation;
    tests::SimulatorProcess simulator;
    core::Clock clock{30};
    core::SystemRandom random;
    net::Endpoints endpoints;
    tests::FixedCredentials credentials;
    net::RateGovernor governor;
    net::HttpApiClient client;
};

QSet<QString> idsIn(const store::InterfaceStore &store)
{
    QSet<QString> found;
    for (store::InterfaceStore::Slot slot = 0; slot < store.slotCount(); ++slot) {
        if (store.isUsed(slot))
            found.insert(store.at(slot).id);
    }
    return found;
}

} // namespace

/// Listings by page number over real HTTP: the 2019 generation, and a cloud of today that tells no token.
class TestListingSimulator2019 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyPageIsAskedForByNumberAndWithTheOldSignature();
    void oddPagesAreReadAgain_data();
    void oddPagesAreReadAgain();
    void aRowThatGoesMeanwhileIsGoneInTheEnd();
    void aRowThatComesMeanwhileIsThereInTheEnd();
    void aListThatNeverStandsStillIsSaidToBeIncomplete();
    void aServerThatIgnoresTheNumberIsLeftOff();
    void aCloudOfTodayWithoutTokensIsReadByNumber();
    void theOtherListingsWorkInTheOldGeneration();
    void aProfileOfTheOtherGenerationIsRefusedInWordsThatAreUnderstood();

private:
    Cloud &cloud() { return *m_cloud; }
    void fault(const QByteArray &fields, Cloud &where)
    {
        const QByteArray rule = R"([{"action":"DescribeNetworkInterfaces",)" + fields + "}]";
        QCOMPARE(where.simulator.addFaults(rule), QString());
    }
    /// Lists to the end, into m_store.
    void list(Cloud &where);

    std::unique_ptr<Cloud> m_cloud; ///< of the 2019 generation
    std::unique_ptr<store::InterfaceStore> m_store;
    QSet<QString> m_all;
    int m_pages = 0;
    ListingSummary m_summary;
};

void TestListingSimulator2019::initTestCase()
{
    m_cloud = std::make_unique<Cloud>(Generation::G2019);
    QVERIFY2(cloud().simulator.isRunning(), qPrintable(cloud().simulator.errorText()));
    m_store = std::make_unique<store::InterfaceStore>();
    list(cloud());
    QVERIFY(m_summary.isComplete());
    QVERIFY(m_summary.pages > 4);
    m_all = idsIn(*m_store);
    m_pages = m_summary.pages;
    QCOMPARE(m_summary.count, m_all.size());
    QCOMPARE(m_pages, (m_all.size() + 99) / 100);
}

void TestListingSimulator2019::init()
{
    m_store = std::make_unique<store::InterfaceStore>();
}

void TestListingSimulator2019::cleanup()
{
    cloud().simulator.clearFaults();
}

void TestListingSimulator2019::list(Cloud &where)
{
    ListInterfacesOperation operation(where.context(), *m_store);
    QVERIFY(tests::runs(operation));
    QVERIFY2(operation.result(), operation.result() ? "" : qPrintable(operation.result().error().code));
    m_summary = *operation.result();
}

void TestListingSimulator2019::everyPageIsAskedForByNumberAndWithTheOldSignature()
{
    const qsizetype before = cloud().simulator.requests(describe).size();
    list(cloud());
    const QJsonArray requests = cloud().simulator.requests(describe);
    QCOMPARE(requests.size() - before, m_pages);
    for (qsizetype i = before; i < requests.size(); ++i) {
        const QJsonObject request = requests.at(i).toObject();
        QCOMPARE(request.value(u"signature").toString(), u"V1"_s);
        const QJsonObject parameters = request.value(u"parameters").toObject();
        QCOMPARE(parameters.value(u"PageNumber").toString(), QString::number(i - before + 1));
        QCOMPARE(parameters.value(u"PageSize").toString(), u"100"_s);
        QVERIFY(!parameters.contains(u"MaxResults"));
        QVERIFY(!parameters.contains(u"NextToken"));
    }
}

void TestListingSimulator2019::oddPagesAreReadAgain_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("again");
    QTest::newRow("a row twice") << QByteArray(R"("do":"doubleRow","skip":1)") << false;
    QTest::newRow("a row moves to a later page") << QByteArray(R"("do":"moveRow","skip":1)") << false;
    QTest::newRow("TotalCount as text") << QByteArray(R"("do":"totalCountString","times":-1)") << false;
    QTest::newRow("compressed") << QByteArray(R"("do":"gzip","times":-1)") << false;
    QTest::newRow("a row is missing") << QByteArray(R"("do":"missingRow","skip":1)") << true;
    QTest::newRow("half a page") << QByteArray(R"("do":"shortPage","skip":2)") << true;
    QTest::newRow("an empty page in the middle") << QByteArray(R"("do":"emptyMiddlePage","skip":1)") << true;
}

void TestListingSimulator2019::oddPagesAreReadAgain()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, again);
    fault(fields, cloud());
    list(cloud());
    QVERIFY(m_summary.isComplete());
    QCOMPARE(idsIn(*m_store), m_all);
    QCOMPARE(m_summary.count, m_all.size());
    QCOMPARE(m_summary.pages > m_pages, again);
    QVERIFY(m_summary.pages <= 2 * m_pages + 1);
}

void TestListingSimulator2019::aRowThatGoesMeanwhileIsGoneInTheEnd()
{
    fault(R"("do":"rowGoes","skip":1)", cloud());
    list(cloud());
    QVERIFY(m_summary.isComplete());
    const QSet<QString> left = idsIn(*m_store);
    QCOMPARE(left.size(), m_all.size() - 1);
    QVERIFY(m_all.contains(left));
    m_all = left;
    m_pages = static_cast<int>((left.size() + 99) / 100);
}

void TestListingSimulator2019::aRowThatComesMeanwhileIsThereInTheEnd()
{
    fault(R"("do":"rowComes","skip":1)", cloud());
    list(cloud());
    QVERIFY(m_summary.isComplete());
    const QSet<QString> now = idsIn(*m_store);
    QCOMPARE(now.size(), m_all.size() + 1);
    QVERIFY(now.contains(m_all));
    m_all = now;
    m_pages = static_cast<int>((now.size() + 99) / 100);
}

void TestListingSimulator2019::aListThatNeverStandsStillIsSaidToBeIncomplete()
{
    Cloud busy(Generation::G2019);
    list(busy);
    const qsizetype before = m_store->count();
    fault(R"("do":"rowGoes","times":-1)", busy);
    list(busy);
    QCOMPARE(m_summary.end, End::Moved);
    QCOMPARE(m_store->count(), before); // nobody proved which ones are gone
}

void TestListingSimulator2019::aServerThatIgnoresTheNumberIsLeftOff()
{
    fault(R"("do":"pageNumberIgnored","times":-1)", cloud());
    list(cloud());
    QCOMPARE(m_summary.end, End::Repeated);
    QCOMPARE(m_summary.count, 100);
    QCOMPARE(m_summary.pages, 2);
}

void TestListingSimulator2019::aCloudOfTodayWithoutTokensIsReadByNumber()
{
    Cloud today(Generation::Current);
    list(today);
    QVERIFY(m_summary.isComplete());
    const QSet<QString> all = idsIn(*m_store);
    QVERIFY(all.size() > 500);
    QCOMPARE(m_summary.pages, 2); // by token
    init();
    fault(R"("do":"noNextToken","times":-1)", today);
    list(today);
    QVERIFY(m_summary.isComplete());
    QCOMPARE(idsIn(*m_store), all);
    QCOMPARE(m_summary.pages, 1 + (all.size() + 99) / 100);
}

void TestListingSimulator2019::theOtherListingsWorkInTheOldGeneration()
{
    list(cloud());
    store::SurroundingsStore surroundings;
    operations::LoadNetworksOperation networks(cloud().context(), surroundings);
    QVERIFY(tests::runs(networks));
    QVERIFY(networks.result());
    QVERIFY(networks.result()->vSwitches > 0 && networks.result()->vpcs > 0);

    QStringList instanceIds;
    QString attached;
    for (store::InterfaceStore::Slot slot = 0; slot < m_store->slotCount(); ++slot) {
        const domain::NetworkInterface &interface = m_store->at(slot);
        if (m_store->isUsed(slot) && !interface.instanceId.isEmpty() && !instanceIds.contains(interface.instanceId))
            instanceIds.append(interface.instanceId);
        attached = interface.instanceId.isEmpty() ? attached : interface.id;
    }
    QVERIFY(instanceIds.size() > 100);
    operations::LoadInstancesOperation instances(cloud().context(), surroundings, instanceIds,
                                                 net::Priority::Foreground);
    QVERIFY(tests::runs(instances));
    QVERIFY(instances.result());
    QCOMPARE(instances.result()->instances, instanceIds.size());
    const domain::Instance *instance = surroundings.instance(instanceIds.first());
    QVERIFY(instance);
    const domain::InstanceType *type = surroundings.instanceType(instance->typeId);
    QVERIFY(type);
    QCOMPARE(type->ipv6PerInterface, std::nullopt);
    QVERIFY(type->ipv4PerInterface.value_or(0) > 0);
    QCOMPARE(cloud().simulator.requests(u"DescribeInstanceTypes"_s).size(), 1);

    operations::ReadInterfaceOperation reading(cloud().context(), attached);
    QVERIFY(tests::runs(reading));
    QVERIFY(reading.result());
    QCOMPARE(reading.result()->interface.id, attached);
    QVERIFY(reading.result()->rawText.contains(attached));
}

void TestListingSimulator2019::aProfileOfTheOtherGenerationIsRefusedInWordsThatAreUnderstood()
{
    net::HttpApiClient today(cloud().endpoints, cloud().credentials, cloud().clock, cloud().random, cloud().governor);
    operations::RegionContext context = cloud().context();
    context.client = &today;
    context.generation = Generation::Current;
    ListInterfacesOperation operation(context, *m_store);
    QVERIFY(tests::runs(operation));
    QVERIFY(!operation.result());
    QCOMPARE(operation.result().error().kind, core::ErrorKind::Refused);
    QCOMPARE(operation.result().error().code, u"MissingParameter"_s);
    QVERIFY(operation.result().error().detail.contains(u"\"Action\""));
}

QTEST_GUILESS_MAIN(TestListingSimulator2019)
#include "tst_listingsimulator2019.moc"
