// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/listinterfacesoperation.h"
#include "tests/operations/cloudreplies.h"
#include "tests/operations/operationrun.h"

#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using operations::ListingSummary;
using operations::ListInterfacesOperation;
using tests::ScriptedApiClient;
using tests::replies::interfaces;

namespace {

const QString action = u"DescribeNetworkInterfaces"_s;

QString tokenOf(const ScriptedApiClient &client, qsizetype index)
{
    return client.request(index).parameter(u"NextToken");
}

} // namespace

class tst_ListInterfacesOperation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onePageWithoutATokenIsTheWholeList();
    void pagesAreAskedForByTokenUntilThereIsNone();
    void theNextPageIsAskedForBeforeThisOneIsRead();
    void betweenTwoPagesOtherEventsHaveTheirTurn();
    void aPageAskedForByAFalseTokenIsDropped();
    void aTokenOnTheLastPageEndsWithAnEmptyPage();
    void emptyPagesInTheMiddleAreNotTheEnd();
    void aShortPageIsNotTheEnd();
    void aRepeatedTokenEndsItWithAWarning();
    void aTokenThatPointsAtItselfEndsItWithAWarning();
    void doubledRowsAreCountedOnceAndTheNewestWins();
    void rowsThatAreGoneAreRemovedAtTheEndOnly();
    void anErrorInTheMiddleKeepsWhatCame();
    void theCloudsRefusalIsTheResult();
    void anUnreadablePageFails();
    void rowsLeftOutAreCounted();
    void cancellingKeepsWhatCame();
    void whoeverCancelsWhileRowsComeInIsHeard();
    void progressIsToldWithEachPage();
    void losingInterestIsSafe();

private:
    std::unique_ptr<ScriptedApiClient> m_client;
    std::unique_ptr<store::InterfaceStore> m_store;
    std::unique_ptr<ListInterfacesOperation> m_operation;
};

void tst_ListInterfacesOperation::init()
{
    m_operation.reset();
    m_client = std::make_unique<ScriptedApiClient>();
    m_store = std::make_unique<store::InterfaceStore>();
    m_operation = std::make_unique<ListInterfacesOperation>(tests::contextOf(*m_client), *m_store);
}

void tst_ListInterfacesOperation::onePageWithoutATokenIsTheWholeList()
{
    m_client->expect(action, interfaces({"eni-1", "eni-2"}));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QCOMPARE(m_operation->result()->count, 2);
    QCOMPARE(m_operation->result()->pages, 1);
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_store->count(), 2);
    QCOMPARE(m_client->request(0).parameter(u"MaxResults"), u"500"_s);
    QCOMPARE(m_client->request(0).regionId, u"cn-hangzhou"_s);
    QCOMPARE(m_client->priority(0), net::Priority::Foreground);
}

void tst_ListInterfacesOperation::pagesAreAskedForByTokenUntilThereIsNone()
{
    m_client->expect(action, interfaces({"eni-1"}, "t1=="));
    m_client->expect(action, interfaces({"eni-2"}, "t2+/"));
    m_client->expect(action, interfaces({"eni-3"}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->count, 3);
    QCOMPARE(m_client->count(), 3);
    QCOMPARE(tokenOf(*m_client, 1), u"t1=="_s);
    QCOMPARE(tokenOf(*m_client, 2), u"t2+/"_s);
}

void tst_ListInterfacesOperation::theNextPageIsAskedForBeforeThisOneIsRead()
{
    qsizetype askedWhenRowsCame = 0;
    connect(m_store.get(), &store::InterfaceStore::added, this, [&] {
        if (askedWhenRowsCame == 0)
            askedWhenRowsCame = m_client->count();
    });
    m_client->expect(action, interfaces({"eni-1"}, "t1"));
    m_client->expect(action, interfaces({"eni-2"}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(askedWhenRowsCame, 2);
}

/// Every page comes as the next posted event, as from a network that is faster than reading.
void tst_ListInterfacesOperation::betweenTwoPagesOtherEventsHaveTheirTurn()
{
    constexpr int last = 20;
    int turns = 0;
    QTimer others;
    connect(&others, &QTimer::timeout, this, [&turns] { ++turns; });
    others.start(0);
    std::vector<int> turnsAtPages;
    const auto replyTo = [this](int page) {
        const QByteArray number = QByteArray::number(page);
        m_client->reply(page, interfaces({"eni-" + number}, page < last ? "t" + number : QByteArray()));
    };
    connect(m_store.get(), &store::InterfaceStore::added, this, [&] {
        const int next = static_cast<int>(turnsAtPages.size()) + 1;
        turnsAtPages.push_back(turns);
        if (next <= last)
            QMetaObject::invokeMethod(
                this, [replyTo, next] { replyTo(next); }, Qt::QueuedConnection);
    });
    m_operation->start();
    QVERIFY(tests::asks(*m_client));
    replyTo(0);
    QTRY_VERIFY(m_operation->isFinished());
    QCOMPARE(turnsAtPages.size(), size_t(last + 1));
    QCOMPARE(std::adjacent_find(turnsAtPages.begin(), turnsAtPages.end()), turnsAtPages.end());
}

void tst_ListInterfacesOperation::aPageAskedForByAFalseTokenIsDropped()
{
    // A token in a name, before the page's own: only reading the page tells which one it is.
    m_client->expect(action, R"({"Extra":{"NextToken":"false"},"NetworkInterfaceSets":{"NetworkInterfaceSet":[)"
                                 + tests::replies::interfaceRow("eni-1") + R"(]},"NextToken":"true"})");
    m_operation->start();
    QTRY_VERIFY(m_store->count() == 1);
    const qsizetype last = m_client->count() - 1;
    QCOMPARE(last, 2);
    QCOMPARE(tokenOf(*m_client, 1), u"false"_s);
    QCOMPARE(tokenOf(*m_client, last), u"true"_s);
    QTRY_VERIFY(m_client->isAborted(1));
    m_client->reply(last, interfaces({"eni-2"}));
    QTRY_VERIFY(m_operation->isFinished());
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_store->count(), 2);
}

void tst_ListInterfacesOperation::aTokenOnTheLastPageEndsWithAnEmptyPage()
{
    m_client->expect(action, interfaces({"eni-1"}, "t1"));
    m_client->expect(action, interfaces({}));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_operation->result()->pages, 2);
}

void tst_ListInterfacesOperation::emptyPagesInTheMiddleAreNotTheEnd()
{
    m_client->expect(action, interfaces({"eni-1"}, "t1"));
    m_client->expect(action, interfaces({}, "t2"));
    m_client->expect(action, interfaces({}, "t3"));
    m_client->expect(action, interfaces({"eni-2"}));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->isComplete());
    QCOMPARE(m_operation->result()->count, 2);
}

void tst_ListInterfacesOperation::aShortPageIsNotTheEnd()
{
    m_client->expect(action, interfaces({"eni-1"}, "t1"));
    m_client->expect(action, interfaces({"eni-2", "eni-3"}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->count, 3);
}

void tst_ListInterfacesOperation::aRepeatedTokenEndsItWithAWarning()
{
    m_store->merge({[] {
        domain::NetworkInterface known;
        known.id = u"eni-known"_s;
        return known;
    }()});
    m_client->expect(action, interfaces({"eni-1"}, "t1"));
    m_client->expect(action, interfaces({"eni-2"}, "t2"));
    m_client->expect(action, interfaces({"eni-3"}, "t1"));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QCOMPARE(m_operation->result()->end, ListingSummary::End::Repeated);
    QVERIFY(!m_operation->result()->isComplete());
    QCOMPARE(m_client->count(), 3);
    QVERIFY(m_store->find(u"eni-known"_s)); // nobody proved that it is gone
    QCOMPARE(m_store->count(), 4);
}

void tst_ListInterfacesOperation::aTokenThatPointsAtItselfEndsItWithAWarning()
{
    m_client->expect(action, interfaces({"eni-1"}, "t1"));
    m_client->expect(action, interfaces({}, "t1"));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->end, ListingSummary::End::Repeated);
    QCOMPARE(m_client->count(), 2);
}

void tst_ListInterfacesOperation::doubledRowsAreCountedOnceAndTheNewestWins()
{
    const auto row = [](const QByteArray &name) {
        return tests::replies::interfaceRow("eni-1", R"("NetworkInterfaceName":")" + name + '"');
    };
    m_client->expect(action, tests::replies::interfaceRows({row("old")}, "t1"));
    m_client->expect(action, tests::replies::interfaceRows({row("new")}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->count, 1);
    QCOMPARE(m_operation->result()->duplicates, 1);
    QCOMPARE(m_store->find(u"eni-1"_s)->name, u"new"_s);
}

void tst_ListInterfacesOperation::rowsThatAreGoneAreRemovedAtTheEndOnly()
{
    domain::NetworkInterface gone;
    gone.id = u"eni-gone"_s;
    m_store->merge({gone});
    m_operation->start();
    QVERIFY(tests::asks(*m_client));
    m_client->reply(0, interfaces({"eni-1"}, "t1"));
    QVERIFY(m_store->find(u"eni-gone"_s));
    m_client->reply(1, interfaces({"eni-2"}));
    QTRY_VERIFY(!m_store->find(u"eni-gone"_s));
}

void tst_ListInterfacesOperation::anErrorInTheMiddleKeepsWhatCame()
{
    domain::NetworkInterface known;
    known.id = u"eni-known"_s;
    m_store->merge({known});
    m_client->expect(action, interfaces({"eni-1"}, "t1"));
    m_client->expect(action, core::unexpected(tests::refusal(u"InvalidParameter.NextToken"_s)));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(!m_operation->result());
    QCOMPARE(m_operation->result().error().code, u"InvalidParameter.NextToken"_s);
    QCOMPARE(m_operation->summary().count, 1);
    QCOMPARE(m_operation->summary().end, ListingSummary::End::Broken);
    QCOMPARE(m_store->count(), 2);
}

void tst_ListInterfacesOperation::theCloudsRefusalIsTheResult()
{
    m_client->expect(action, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result().error().kind, core::ErrorKind::Refused);
    QCOMPARE(m_operation->result().error().code, u"Forbidden.RAM"_s);
}

void tst_ListInterfacesOperation::anUnreadablePageFails()
{
    m_client->expect(action, R"({"RequestId":"r"})");
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(!m_operation->result());
    QCOMPARE(m_operation->result().error().kind, core::ErrorKind::ReplyUnreadable);
}

void tst_ListInterfacesOperation::rowsLeftOutAreCounted()
{
    m_client->expect(action,
                     tests::replies::interfaceRows({tests::replies::interfaceRow("eni-1"), R"({"Status":"InUse"})"}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->count, 1);
    QCOMPARE(m_operation->result()->skippedRows, 1);
    QCOMPARE(m_operation->result()->skipped.size(), 1);
}

void tst_ListInterfacesOperation::cancellingKeepsWhatCame()
{
    domain::NetworkInterface known;
    known.id = u"eni-known"_s;
    m_store->merge({known});
    m_operation->start();
    QVERIFY(tests::asks(*m_client));
    m_client->reply(0, interfaces({"eni-1"}, "t1"));
    QTRY_COMPARE(m_store->count(), 2);
    m_operation->cancel();
    QCOMPARE(m_operation->result().error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(m_store->count(), 2);
    QTRY_VERIFY(m_client->isAborted(1));
}

void tst_ListInterfacesOperation::whoeverCancelsWhileRowsComeInIsHeard()
{
    connect(m_store.get(), &store::InterfaceStore::added, m_operation.get(), &operations::Operation::cancel);
    m_client->expect(action, interfaces({"eni-1"}, "t1"));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result().error().kind, core::ErrorKind::Cancelled);
    QTRY_VERIFY(m_client->open(action) < 0);
    QCOMPARE(m_store->count(), 1);
}

void tst_ListInterfacesOperation::progressIsToldWithEachPage()
{
    QList<qsizetype> counts;
    connect(m_operation.get(), &operations::Operation::progressed, this, [&](qsizetype done, qsizetype total) {
        counts.append(done);
        QCOMPARE(total, -1); // the cloud does not tell how many there are
    });
    m_client->expect(action, interfaces({"eni-1", "eni-2"}, "t1"));
    m_client->expect(action, interfaces({"eni-3"}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(counts, (QList<qsizetype>{2, 3}));
}

void tst_ListInterfacesOperation::losingInterestIsSafe()
{
    tests::checkLosingInterest([this](ScriptedApiClient &client, QObject *owner) {
        return new ListInterfacesOperation(tests::contextOf(client), *m_store, owner);
    });
}

QTEST_GUILESS_MAIN(tst_ListInterfacesOperation)
#include "tst_listinterfacesoperation.moc"
