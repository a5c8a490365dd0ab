// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpapiclient.h"
#include "app/operations/listinterfacesoperation.h"
#include "tests/operations/operationrun.h"
#include "tests/support/fixedcredentials.h"
#include "tests/support/simulatorprocess.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using operations::ListingSummary;
using operations::ListInterfacesOperation;

namespace {

const QString region = u"cn-hangzhou"_s;

} // namespace

/// Every way in which a listing can be odd, over real HTTP.
class TestListingSimulator : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void oddPagesThatHideNothing_data();
    void oddPagesThatHideNothing();
    void aTokenThatComesBackIsNotTheEndOfTheList();
    void aRowLeftOutIsBackAtTheNextListing();
    void aPageThatFailsOnTheWayLeavesWhatCame_data();
    void aPageThatFailsOnTheWayLeavesWhatCame();
    void aBrokenListingRemovesNothing();
    void aThrottledPageIsAskedForAgain();
    void aServerErrorInTheMiddleIsAskedForAgain();
    void expandedAddressesAreTheSameAddresses();
    void interfacesWithoutSetsAreInterfacesWithoutAddresses();
    void invalidUtf8IsRepairedAndSaid();

private:
    operations::RegionContext context() { return {u"1234567890"_s, u"Test"_s, region, {}, m_client.get()}; }
    void fault(const QByteArray &fields);
    /// Lists to the end, into m_store.
    void list();
    QSet<QString> ids() const;
    qsizetype asked() { return m_simulator->requests(u"DescribeNetworkInterfaces"_s).size(); }

    std::unique_ptr<tests::SimulatorProcess> m_simulator;
    core::Clock m_clock{30};
    core::SystemRandom m_random;
    std::unique_ptr<net::Endpoints> m_endpoints;
    std::unique_ptr<tests::FixedCredentials> m_credentials;
    std::unique_ptr<net::RateGovernor> m_governor;
    std::unique_ptr<net::HttpApiClient> m_client;
    std::unique_ptr<store::InterfaceStore> m_store;
    QSet<QString> m_all; ///< ids of the interfaces that there are
    int m_pages = 0;
    std::optional<core::Result<ListingSummary>> m_result;
    ListingSummary m_summary;
};

void TestListingSimulator::initTestCase()
{
    m_simulator = std::make_unique<tests::SimulatorProcess>(
        QStringList{u"--enis"_s, u"4000"_s, u"--seed"_s, u"7"_s, u"--time-scale"_s, u"30"_s});
    QVERIFY2(m_simulator->isRunning(), qPrintable(m_simulator->errorText()));
    m_endpoints = std::make_unique<net::Endpoints>(m_simulator->endpoint());
    m_credentials =
        std::make_unique<tests::FixedCredentials>(m_simulator->accessKeyId(), m_simulator->accessKeySecret());
    m_governor = std::make_unique<net::RateGovernor>(m_clock);
    m_client = std::make_unique<net::HttpApiClient>(*m_endpoints, *m_credentials, m_clock, m_random, *m_governor);
    m_store = std::make_unique<store::InterfaceStore>();
    list();
    QVERIFY(*m_result);
    QVERIFY(m_summary.isComplete());
    QVERIFY(m_summary.pages > 3);
    m_all = ids();
    m_pages = m_summary.pages;
    QCOMPARE(m_all.size(), m_summary.count);
}

void TestListingSimulator::init()
{
    m_store = std::make_unique<store::InterfaceStore>();
}

void TestListingSimulator::cleanup()
{
    m_simulator->clearFaults();
}

void TestListingSimulator::fault(const QByteArray &fields)
{
    const QByteArray rule = R"([{"action":"DescribeNetworkInterfaces",)" + fields + "}]";
    QCOMPARE(m_simulator->addFaults(rule), QString());
}

void TestListingSimulator::list()
{
    ListInterfacesOperation operation(context(), *m_store);
    QSignalSpy finished(&operation, &operations::Operation::finished);
    operation.start();
    QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000));
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    m_result = operation.result();
    m_summary = operation.summary();
}

QSet<QString> TestListingSimulator::ids() const
{
    QSet<QString> found;
    for (store::InterfaceStore::Slot slot = 0; slot < m_store->slotCount(); ++slot) {
        if (m_store->isUsed(slot))
            found.insert(m_store->at(slot).id);
    }
    return found;
}

void TestListingSimulator::oddPagesThatHideNothing_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<int>("repaired");
    QTest::newRow("an empty page with a token") << QByteArray(R"("do":"emptyMiddlePage")") << 0 << 0;
    QTest::newRow("a short page with a token") << QByteArray(R"("do":"shortPage","skip":1)") << 0 << 0;
    QTest::newRow("every page short") << QByteArray(R"("do":"shortPage","times":3)") << 0 << 0;
    QTest::newRow("a token on the last page") << QByteArray(R"("do":"tokenOnLastPage","skip":LAST)") << 0 << 0;
    QTest::newRow("a row twice") << QByteArray(R"("do":"doubleRow","skip":1)") << 1 << 0;
    QTest::newRow("a row twice on every page") << QByteArray(R"("do":"doubleRow","times":3)") << 3 << 0;
    QTest::newRow("a row moves to a later page") << QByteArray(R"("do":"moveRow","skip":1)") << 0 << 0;
    QTest::newRow("TotalCount as text") << QByteArray(R"("do":"totalCountString","times":-1)") << 0 << 0;
    QTest::newRow("a byte order mark") << QByteArray(R"("do":"bom","times":2)") << 0 << 2;
    QTest::newRow("no request id") << QByteArray(R"("do":"missingRequestId","times":-1)") << 0 << 0;
    QTest::newRow("compressed") << QByteArray(R"("do":"gzip","times":-1)") << 0 << 0;
}

void TestListingSimulator::oddPagesThatHideNothing()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, duplicates);
    QFETCH(int, repaired);
    fields.replace("LAST", QByteArray::number(m_pages - 1));
    fault(fields);
    list();
    QVERIFY2(*m_result, m_result->has_value() ? "" : qPrintable(m_result->error().detail));
    QVERIFY(m_summary.isComplete());
    QCOMPARE(ids(), m_all);
    QCOMPARE(m_summary.count, m_all.size());
    QCOMPARE(m_summary.duplicates, duplicates);
    QCOMPARE(m_summary.repairedPages, repaired);
    QCOMPARE(m_summary.skippedRows, 0);
}

void TestListingSimulator::aTokenThatComesBackIsNotTheEndOfTheList()
{
    fault(R"("do":"repeatedToken","skip":2,"times":-1)");
    list();
    QVERIFY(*m_result);
    QCOMPARE(m_summary.end, ListingSummary::End::Repeated);
    QVERIFY(!m_summary.isComplete());
    QVERIFY(m_summary.count < m_all.size());
    QVERIFY(m_summary.pages < 10);
}

void TestListingSimulator::aRowLeftOutIsBackAtTheNextListing()
{
    fault(R"("do":"missingRow","skip":1)");
    list();
    QVERIFY(m_summary.isComplete()); // nobody can see that it is missing
    QCOMPARE(ids().size(), m_all.size() - 1);
    list();
    QCOMPARE(ids(), m_all);
}

void TestListingSimulator::aPageThatFailsOnTheWayLeavesWhatCame_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("the token has expired") << QByteArray(R"("do":"expiredToken","skip":2,"times":-1)");
    QTest::newRow("half an answer") << QByteArray(R"("do":"truncate","skip":2,"times":-1)");
    QTest::newRow("server error") << QByteArray(
        R"("do":"refuse","code":"InternalError","message":"m","status":500,"skip":2,"times":-1)");
    QTest::newRow("no longer allowed") << QByteArray(R"("do":"permission","skip":2,"times":-1)");
    QTest::newRow("a proxy's page") << QByteArray(R"("do":"html","status":502,"message":"m","skip":2,"times":-1)");
    QTest::newRow("reset") << QByteArray(R"("do":"reset","skip":2,"times":-1)");
}

void TestListingSimulator::aPageThatFailsOnTheWayLeavesWhatCame()
{
    QFETCH(QByteArray, fields);
    fault(fields);
    list();
    QVERIFY(!*m_result);
    QVERIFY(m_result->error().kind != core::ErrorKind::Cancelled);
    QCOMPARE(m_summary.end, ListingSummary::End::Broken);
    QCOMPARE(m_summary.pages, 2);
    QCOMPARE(m_store->count(), 1000);
    QCOMPARE(m_summary.count, 1000);
}

void TestListingSimulator::aBrokenListingRemovesNothing()
{
    list();
    QCOMPARE(ids(), m_all);
    fault(R"("do":"permission","skip":1,"times":-1)");
    list();
    QVERIFY(!*m_result);
    QCOMPARE(ids(), m_all);
}

void TestListingSimulator::aThrottledPageIsAskedForAgain()
{
    const qsizetype before = asked();
    fault(R"("do":"refuse","code":"Throttling.User","message":"m","status":400,"retryAfterMs":500,"skip":1,"times":2)");
    list();
    QVERIFY(*m_result);
    QVERIFY(m_summary.isComplete());
    QCOMPARE(ids(), m_all);
    QCOMPARE(asked() - before, m_summary.pages + 2);
}

void TestListingSimulator::aServerErrorInTheMiddleIsAskedForAgain()
{
    fault(R"("do":"refuse","code":"InternalError","message":"m","status":500,"skip":1,"times":1)");
    list();
    QVERIFY(*m_result);
    QVERIFY(m_summary.isComplete());
    QCOMPARE(ids(), m_all);
}

void TestListingSimulator::expandedAddressesAreTheSameAddresses()
{
    list();
    QSignalSpy changed(m_store.get(), &store::InterfaceStore::changed);
    fault(R"("do":"expandedAddresses","times":-1)");
    list();
    QVERIFY(m_summary.isComplete());
    QCOMPARE(changed.count(), 0);
}

void TestListingSimulator::interfacesWithoutSetsAreInterfacesWithoutAddresses()
{
    fault(R"("do":"noIpv6Sets","times":-1)");
    list();
    QVERIFY(m_summary.isComplete());
    QCOMPARE(ids(), m_all);
    for (const QString &id : std::as_const(m_all))
        QVERIFY(m_store->find(id)->ipv6.empty());
}

void TestListingSimulator::invalidUtf8IsRepairedAndSaid()
{
    fault(R"("do":"invalidUtf8","skip":1,"times":1)");
    list();
    QVERIFY(*m_result);
    QVERIFY(m_summary.isComplete());
    QCOMPARE(ids(), m_all);
    QCOMPARE(m_summary.repairedPages, 1);
}

QTEST_GUILESS_MAIN(TestListingSimulator)
#include "tst_listingsimulator.moc"
