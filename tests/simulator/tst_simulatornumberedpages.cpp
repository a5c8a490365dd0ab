// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using simulator::Generation;

/// Faults of a listing that goes by page number, in both generations: rows that move, counts that are not there.
class TestSimulatorNumberedPages : public QObject
{
    Q_OBJECT

private slots:
    void withoutATokenTheCountIsTheTruth();
    void rowsMoveBetweenPages_data();
    void rowsMoveBetweenPages();
    void aRowThatGoesIsMissedAndLeavesTheCount();
    void aRowThatComesIsSeenAtTheSecondReading();
    void theNumberCanBeIgnored();
    void theCountCanBeLeftOut();

private:
    static tests::Reply page(tests::TrialCloud &cloud, int number, int size = 50)
    {
        return cloud.call("DescribeNetworkInterfaces", {{"RegionId", "cn-hangzhou"},
                                                        {"PageNumber", QByteArray::number(number)},
                                                        {"PageSize", QByteArray::number(size)}});
    }

    /// Ids of the first four pages.
    static QStringList listed(tests::TrialCloud &cloud)
    {
        QStringList ids;
        for (int number = 1; number <= 4; ++number)
            ids += page(cloud, number).interfaceIds();
        return ids;
    }

    static int total(const tests::Reply &reply) { return reply.json.value(u"TotalCount").toInt(-1); }
    static qsizetype differing(const QStringList &ids) { return QSet<QString>(ids.begin(), ids.end()).size(); }
};

void TestSimulatorNumberedPages::withoutATokenTheCountIsTheTruth()
{
    tests::TrialCloud cloud(400);
    cloud.addFaults(R"([{"do":"noNextToken","times":-1}])");
    const tests::Reply reply =
        cloud.call("DescribeNetworkInterfaces", {{"RegionId", "cn-hangzhou"}, {"MaxResults", "50"}});
    QVERIFY(!reply.json.contains(u"NextToken"));
    QCOMPARE(total(reply), static_cast<int>(cloud.hangzhou().enis.size()));
    QCOMPARE(reply.interfaceIds().size(), 50);
    QCOMPARE(page(cloud, 2).interfaceIds().first(), cloud.hangzhou().enis[50].id);
}

void TestSimulatorNumberedPages::rowsMoveBetweenPages_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("twice");
    QTest::newRow("moveRow") << QByteArray("moveRow") << 0 << 0;
    QTest::newRow("doubleRow") << QByteArray("doubleRow") << 0 << 1;
    QTest::newRow("missingRow") << QByteArray("missingRow") << 1 << 0;
    QTest::newRow("shortPage") << QByteArray("shortPage") << 25 << 0;
    QTest::newRow("emptyMiddlePage") << QByteArray("emptyMiddlePage") << 50 << 0;
    QTest::newRow("rowGoes") << QByteArray("rowGoes") << 0 << 0;
    QTest::newRow("rowComes") << QByteArray("rowComes") << 1 << 1;
}

void TestSimulatorNumberedPages::rowsMoveBetweenPages()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, missing);
    QFETCH(const int, twice);
    for (const Generation generation : {Generation::Current, Generation::Y2019}) {
        tests::TrialCloud cloud(1200, generation);
        QVERIFY(cloud.hangzhou().enis.size() > 250);
        cloud.addFaults(R"([{"action":"DescribeNetworkInterfaces","skip":1,"do":")" + fault + R"("}])");
        const QStringList ids = listed(cloud);
        QCOMPARE(differing(ids), 200 - missing);
        QCOMPARE(ids.size(), 200 - missing + twice);
    }
}

void TestSimulatorNumberedPages::aRowThatGoesIsMissedAndLeavesTheCount()
{
    tests::TrialCloud cloud(400, Generation::Y2019);
    const QString lost = cloud.hangzhou().enis[50].id;
    cloud.addFaults(R"([{"do":"rowGoes"}])");
    const tests::Reply first = page(cloud, 1);
    const tests::Reply second = page(cloud, 2);
    QCOMPARE(total(second), total(first) - 1);
    QVERIFY(!first.interfaceIds().contains(lost));
    QVERIFY(!second.interfaceIds().contains(lost)); // it slipped to the first page
    QCOMPARE(page(cloud, 1).interfaceIds().last(), lost);
}

void TestSimulatorNumberedPages::aRowThatComesIsSeenAtTheSecondReading()
{
    tests::TrialCloud cloud(400, Generation::Y2019);
    cloud.addFaults(R"([{"do":"rowComes"}])");
    const tests::Reply first = page(cloud, 1);
    const tests::Reply second = page(cloud, 2);
    QCOMPARE(total(second), total(first) + 1);
    QCOMPARE(second.interfaceIds().first(), first.interfaceIds().last());
    const QString fresh = page(cloud, 1).interfaceIds().first();
    QVERIFY(!first.interfaceIds().contains(fresh));
    QCOMPARE(cloud.hangzhou().enis.back().id, fresh);
}

void TestSimulatorNumberedPages::theNumberCanBeIgnored()
{
    tests::TrialCloud cloud(400, Generation::Y2019);
    cloud.addFaults(R"([{"do":"pageNumberIgnored","times":-1}])");
    QCOMPARE(page(cloud, 3).interfaceIds(), page(cloud, 1).interfaceIds());
}

void TestSimulatorNumberedPages::theCountCanBeLeftOut()
{
    tests::TrialCloud cloud(400, Generation::Y2019);
    cloud.addFaults(R"([{"do":"noTotalCount"},{"do":"totalCountString"}])");
    QVERIFY(!page(cloud, 1).json.contains(u"TotalCount"));
    QVERIFY(page(cloud, 1).json.value(u"TotalCount").isString());
}

QTEST_GUILESS_MAIN(TestSimulatorNumberedPages)
#include "tst_simulatornumberedpages.moc"
