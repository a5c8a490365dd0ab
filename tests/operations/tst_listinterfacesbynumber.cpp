// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/listinterfacesoperation.h"
#include "tests/operations/cloudreplies.h"
#include "tests/operations/operationrun.h"

using namespace Qt::Literals::StringLiterals;
using operations::ListingSummary;
using operations::ListInterfacesOperation;
using tests::ScriptedApiClient;
using End = ListingSummary::End;

namespace {

const QString action = u"DescribeNetworkInterfaces"_s;

/// A page of the 2019 generation, and of any cloud that goes by number: no NextToken, @p count is TotalCount as told.
QByteArray numbered(const QByteArrayList &ids, const QByteArray &count, int pageSize = 2)
{
    QByteArrayList rows;
    for (const QByteArray &id : ids)
        rows.append(tests::replies::interfaceRow(id));
    return R"({"RequestId":"r",)" + (count.isEmpty() ? QByteArray() : R"("TotalCount":)" + count + ',')
           + R"("PageSize":)" + QByteArray::number(pageSize) + R"(,"NetworkInterfaceSets":{"NetworkInterfaceSet":[)"
           + rows.join(',') + "]}}";
}

domain::NetworkInterface knownInterface()
{
    domain::NetworkInterface known;
    known.id = u"eni-known"_s;
    return known;
}

} // namespace

/// Listings by page number: always in the 2019 generation, and where a cloud of today tells no token.
class TestListInterfacesByNumber : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the2019GenerationAsksByNumberOnly();
    void theNextPageIsAskedForBeforeThisOneIsRead();
    void theCountMayBeATextOrAbsent_data();
    void theCountMayBeATextOrAbsent();
    void rowsLostOnTheWayAreFoundByReadingAgain();
    void rowsThatStayLostAreSaidAndNothingIsRemoved();
    void aCountThatMovedIsReadAgainAndWhatIsGoneIsRemoved();
    void aServerThatAnswersTheFirstPageForEverIsLeftOff();
    void aPageAskedAheadOfTheEndIsDropped();
    void aTokenlessFirstPageThatCountsMoreIsReadByNumber();
    void aTokenlessLastPageIsTheEndWhateverItCounts();
    void aCloudOfTodayThatRefusesNumbersIsSaidToTellTooFew();
    void aRefusalInTheMiddleFails();
    void progressTellsTheCount();
    void cancellingKeepsWhatCame();
    void losingInterestIsSafe();

private:
    static operations::RegionContext oldContext(ScriptedApiClient &client)
    {
        operations::RegionContext context = tests::contextOf(client);
        context.generation = domain::Generation::G2019;
        return context;
    }
    void make(const operations::RegionContext &context)
    {
        m_operation = std::make_unique<ListInterfacesOperation>(context, *m_store);
    }
    QString numberOf(qsizetype index) const { return m_client->request(index).parameter(u"PageNumber"); }

    std::unique_ptr<ScriptedApiClient> m_client;
    std::unique_ptr<store::InterfaceStore> m_store;
    std::unique_ptr<ListInterfacesOperation> m_operation;
};

void TestListInterfacesByNumber::init()
{
    m_operation.reset();
    m_client = std::make_unique<ScriptedApiClient>();
    m_store = std::make_unique<store::InterfaceStore>();
    make(oldContext(*m_client));
}

void TestListInterfacesByNumber::the2019GenerationAsksByNumberOnly()
{
    m_store->merge({knownInterface()});
    m_client->expect(action, numbered({"eni-1", "eni-2"}, "3"));
    m_client->expect(action, numbered({"eni-3"}, "3"));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_operation->result()->count, 3);
    QCOMPARE(m_operation->result()->pages, 2);
    QCOMPARE(m_operation->result()->duplicates, 0);
    QCOMPARE(m_client->count(), 2);
    for (qsizetype call = 0; call < 2; ++call) {
        QCOMPARE(numberOf(call), QString::number(call + 1));
        QCOMPARE(m_client->request(call).parameter(u"PageSize"), u"100"_s);
        QCOMPARE(m_client->request(call).parameter(u"MaxResults"), QString());
        QCOMPARE(m_client->request(call).parameter(u"NextToken"), QString());
    }
    QVERIFY(!m_store->find(u"eni-known"_s));
}

void TestListInterfacesByNumber::theNextPageIsAskedForBeforeThisOneIsRead()
{
    QList<qsizetype> askedWhenRowsCame;
    connect(m_store.get(), &store::InterfaceStore::added, this, [&] { askedWhenRowsCame.append(m_client->count()); });
    m_client->expect(action, numbered({"eni-1", "eni-2"}, "6"));
    m_client->expect(action, numbered({"eni-3", "eni-4"}, "6"));
    m_client->expect(action, numbered({"eni-5", "eni-6"}, "6"));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(askedWhenRowsCame, (QList<qsizetype>{1, 3, 3})); // the first one has to tell the count
    QCOMPARE(m_client->count(), 3);
}

void TestListInterfacesByNumber::theCountMayBeATextOrAbsent_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<int>("calls");
    QTest::newRow("text") << QByteArray(R"("3")") << 2;
    QTest::newRow("absent") << QByteArray() << 3; // only a page without anything new tells the end
    QTest::newRow("0") << QByteArray("0") << 3;
}

void TestListInterfacesByNumber::theCountMayBeATextOrAbsent()
{
    QFETCH(QByteArray, count);
    QFETCH(int, calls);
    m_client->expect(action, numbered({"eni-1", "eni-2"}, count));
    m_client->expect(action, numbered({"eni-3"}, count));
    if (calls == 3)
        m_client->expect(action, numbered({}, count));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_operation->result()->count, 3);
    QCOMPARE(m_client->count(), calls);
}

void TestListInterfacesByNumber::rowsLostOnTheWayAreFoundByReadingAgain()
{
    m_client->expect(action, numbered({"eni-1", "eni-2"}, "4"));
    m_client->expect(action, numbered({"eni-2", "eni-4"}, "4")); // eni-3 is on no page
    m_client->expect(action, numbered({}, "4"));
    m_client->expect(action, numbered({"eni-1", "eni-2"}, "4"));
    m_client->expect(action, numbered({"eni-3", "eni-4"}, "4"));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_operation->result()->count, 4);
    QCOMPARE(m_operation->result()->duplicates, 1);
    QVERIFY(m_store->find(u"eni-3"_s));
    QCOMPARE(m_client->count(), 5);
}

void TestListInterfacesByNumber::rowsThatStayLostAreSaidAndNothingIsRemoved()
{
    m_store->merge({knownInterface()});
    for (int reading = 0; reading < 2; ++reading) {
        m_client->expect(action, numbered({"eni-1", "eni-2"}, "4"));
        m_client->expect(action, numbered({"eni-2", "eni-4"}, "4"));
        m_client->expect(action, numbered({}, "4"));
    }
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QCOMPARE(m_operation->result()->end, End::FewerThanCounted);
    QCOMPARE(m_operation->result()->count, 3);
    QVERIFY(m_store->find(u"eni-known"_s));
    QCOMPARE(m_client->count(), 6);
}

void TestListInterfacesByNumber::aCountThatMovedIsReadAgainAndWhatIsGoneIsRemoved()
{
    m_client->expect(action, numbered({"eni-1", "eni-2"}, "4"));
    m_client->expect(action, numbered({"eni-4"}, "3")); // eni-1 went, and eni-3 slipped to page 1
    m_client->expect(action, numbered({"eni-2", "eni-3"}, "3"));
    m_client->expect(action, numbered({"eni-4"}, "3"));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_operation->result()->count, 3);
    QVERIFY(!m_store->find(u"eni-1"_s));
    QVERIFY(m_store->find(u"eni-3"_s));
    QCOMPARE(m_store->count(), 3);
}

void TestListInterfacesByNumber::aServerThatAnswersTheFirstPageForEverIsLeftOff()
{
    for (int page = 0; page < 3; ++page) // the third one is asked for ahead
        m_client->expect(action, numbered({"eni-1", "eni-2"}, "8"));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->end, End::Repeated);
    QCOMPARE(m_operation->result()->count, 2);
    QVERIFY(m_client->count() <= 3);
}

void TestListInterfacesByNumber::aPageAskedAheadOfTheEndIsDropped()
{
    m_operation->start();
    QVERIFY(tests::asks(*m_client));
    m_client->reply(0, numbered({"eni-1", "eni-2"}, "6"));
    QVERIFY(tests::asks(*m_client, 2));
    m_client->reply(1, numbered({"eni-1", "eni-2"}, "6"));
    QTRY_COMPARE(m_client->count(), 3);
    QTRY_VERIFY(m_operation->isFinished());
    QVERIFY(m_client->isAborted(2));
}

void TestListInterfacesByNumber::aTokenlessFirstPageThatCountsMoreIsReadByNumber()
{
    make(tests::contextOf(*m_client));
    m_client->expect(action, numbered({"eni-1"}, "3", 1));
    m_client->expect(action, numbered({"eni-1", "eni-2"}, "3"));
    m_client->expect(action, numbered({"eni-3"}, "3"));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_operation->result()->count, 3);
    QCOMPARE(m_operation->result()->duplicates, 0); // it began again, which is nobody's fault
    QCOMPARE(m_store->count(), 3);
    QCOMPARE(m_client->request(0).parameter(u"MaxResults"), u"500"_s);
    QCOMPARE(numberOf(0), QString());
    QCOMPARE(numberOf(1), u"1"_s);
    QCOMPARE(numberOf(2), u"2"_s);
}

void TestListInterfacesByNumber::aTokenlessLastPageIsTheEndWhateverItCounts()
{
    make(tests::contextOf(*m_client));
    m_client->expect(action, tests::replies::interfaces({"eni-1"}, "t1"));
    m_client->expect(action, numbered({"eni-2"}, "99"));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->isComplete()); // where tokens lead on, the count means nothing
    QCOMPARE(m_client->count(), 2);
}

void TestListInterfacesByNumber::aCloudOfTodayThatRefusesNumbersIsSaidToTellTooFew()
{
    make(tests::contextOf(*m_client));
    m_client->expect(action, numbered({"eni-1"}, "3", 1));
    m_client->expect(action, core::unexpected(tests::refusal(u"NotSupported.PageNumberAndPageSize"_s)));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QCOMPARE(m_operation->result()->end, End::FewerThanCounted);
    QCOMPARE(m_operation->result()->count, 1);
}

void TestListInterfacesByNumber::aRefusalInTheMiddleFails()
{
    m_client->expect(action, numbered({"eni-1", "eni-2"}, "4"));
    m_client->expect(action, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result().error().code, u"Forbidden.RAM"_s);
    QCOMPARE(m_operation->summary().end, End::Broken);
    QCOMPARE(m_store->count(), 2);
}

void TestListInterfacesByNumber::progressTellsTheCount()
{
    QSignalSpy progressed(m_operation.get(), &operations::Operation::progressed);
    m_client->expect(action, numbered({"eni-1", "eni-2"}, "3"));
    m_client->expect(action, numbered({"eni-3"}, "3"));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(progressed.count(), 2);
    QCOMPARE(progressed.at(0), (QVariantList{qsizetype{2}, qsizetype{3}}));
    QCOMPARE(progressed.at(1), (QVariantList{qsizetype{3}, qsizetype{3}}));
}

void TestListInterfacesByNumber::cancellingKeepsWhatCame()
{
    m_operation->start();
    QVERIFY(tests::asks(*m_client));
    m_client->reply(0, numbered({"eni-1", "eni-2"}, "4"));
    QTRY_COMPARE(m_store->count(), 2);
    m_operation->cancel();
    QCOMPARE(m_operation->result().error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(m_store->count(), 2);
    QTRY_VERIFY(m_client->isAborted(1));
}

void TestListInterfacesByNumber::losingInterestIsSafe()
{
    tests::checkLosingInterest([this](ScriptedApiClient &client, QObject *owner) {
        return new ListInterfacesOperation(oldContext(client), *m_store, owner);
    });
}

QTEST_GUILESS_MAIN(TestListInterfacesByNumber)
#include "tst_listinterfacesbynumber.moc"
