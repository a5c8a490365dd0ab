// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/loadinstancesoperation.h"
#include "tests/operations/cloudreplies.h"
#include "tests/operations/operationrun.h"

using namespace Qt::Literals::StringLiterals;
using operations::LoadInstancesOperation;
using tests::ScriptedApiClient;
using tests::replies::instances;
using tests::replies::types;

namespace {

const QString describeInstances = u"DescribeInstances"_s;
const QString describeTypes = u"DescribeInstanceTypes"_s;

QList<tests::replies::Pair> numbered(int first, int count, const QByteArray &type)
{
    QList<tests::replies::Pair> all;
    for (int n = first; n < first + count; ++n)
        all.append({"i-" + QByteArray::number(n), type});
    return all;
}

QStringList ids(int first, int count)
{
    QStringList all;
    for (int n = first; n < first + count; ++n)
        all.append(u"i-%1"_s.arg(n));
    return all;
}

/// @p reply with more fields beside its list.
QByteArray withHead(QByteArray reply, const QByteArray &fields)
{
    return reply.replace(0, 1, "{" + fields + ",");
}

} // namespace

class tst_LoadInstancesOperation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void instancesAndTheirTypesArriveInTheStore();
    void idsAreAskedForInBatchesInTheirOrder();
    void typesAreAskedForTenAtATimeAndOnce();
    void knownTypesAreNotAskedForAgain();
    void missingInstancesAreFollowedByToken();
    void missingInstancesWithoutATokenAreFollowedByNumber();
    void aPageThatBringsNothingMissingIsTheLast();
    void the2019GenerationGoesByNumberAndAsksForAllTypesOnce();
    void thePriorityReachesTheClient();
    void nothingToReadEndsAtOnce();
    void aRefusalKeepsWhatCame();
    void refusedTypesKeepTheInstances();
    void anUnreadableReplyFails();
    void losingInterestIsSafe();

private:
    void make(const QStringList &instanceIds, net::Priority priority = net::Priority::Foreground);

    std::unique_ptr<ScriptedApiClient> m_client;
    std::unique_ptr<store::SurroundingsStore> m_store;
    std::unique_ptr<LoadInstancesOperation> m_operation;
};

void tst_LoadInstancesOperation::init()
{
    m_operation.reset();
    m_client = std::make_unique<ScriptedApiClient>();
    m_store = std::make_unique<store::SurroundingsStore>();
}

void tst_LoadInstancesOperation::make(const QStringList &instanceIds, net::Priority priority)
{
    m_operation =
        std::make_unique<LoadInstancesOperation>(tests::contextOf(*m_client), *m_store, instanceIds, priority);
}

void tst_LoadInstancesOperation::instancesAndTheirTypesArriveInTheStore()
{
    make({u"i-1"_s, u"i-2"_s, QString(), u"i-1"_s});
    m_client->expect(describeInstances, instances({{"i-1", "ecs.g7.large"}, {"i-2", "ecs.g7.large"}}));
    m_client->expect(describeTypes, types({{"ecs.g7.large", "6"}}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(*m_operation->result(), (operations::InstancesSummary{2, 1}));
    QCOMPARE(m_store->instance(u"i-2"_s)->name, u"name of i-2"_s);
    QCOMPARE(m_store->instanceType(u"ecs.g7.large"_s)->ipv6PerInterface, std::optional(6));
    QCOMPARE(m_client->request(0).parameter(u"InstanceIds"), u"[\"i-1\",\"i-2\"]"_s);
    QCOMPARE(m_client->count(), 2);
}

void tst_LoadInstancesOperation::idsAreAskedForInBatchesInTheirOrder()
{
    make(ids(1, 150));
    m_client->expect(describeInstances, instances(numbered(1, 100, "t1")));
    m_client->expect(describeTypes, types({{"t1", "6"}}));
    m_client->expect(describeInstances, instances(numbered(101, 50, "t1")));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->instances, 150);
    QVERIFY(m_client->request(0).parameter(u"InstanceIds").startsWith(u"[\"i-1\",\"i-2\""));
    QVERIFY(m_client->request(2).parameter(u"InstanceIds").startsWith(u"[\"i-101\""));
}

void tst_LoadInstancesOperation::typesAreAskedForTenAtATimeAndOnce()
{
    make(ids(1, 12));
    QList<tests::replies::Pair> all;
    for (int n = 1; n <= 12; ++n)
        all.append({"i-" + QByteArray::number(n), "type-" + QByteArray::number(n)});
    m_client->expect(describeInstances, instances(all));
    m_client->expect(describeTypes, types({{"type-1", "1"}}));
    m_client->expect(describeTypes, types({{"type-11", "1"}}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_client->request(1).parameter(u"InstanceTypes.10"), u"type-10"_s);
    QCOMPARE(m_client->request(2).parameter(u"InstanceTypes.1"), u"type-11"_s);
    QCOMPARE(m_client->request(2).parameter(u"InstanceTypes.3"), QString());
    QCOMPARE(m_client->count(), 3);
}

void tst_LoadInstancesOperation::knownTypesAreNotAskedForAgain()
{
    domain::InstanceType known;
    known.id = u"t1"_s;
    m_store->merge(std::vector{known});
    make({u"i-1"_s});
    m_client->expect(describeInstances, instances({{"i-1", "t1"}}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_client->count(), 1);
}

void tst_LoadInstancesOperation::missingInstancesAreFollowedByToken()
{
    make({u"i-1"_s, u"i-2"_s});
    m_client->expect(describeInstances, withHead(instances({{"i-1", ""}}), R"("NextToken":"t1")"));
    m_client->expect(describeInstances, instances({{"i-2", ""}}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->instances, 2);
    QCOMPARE(m_client->request(1).parameter(u"NextToken"), u"t1"_s);
}

void tst_LoadInstancesOperation::missingInstancesWithoutATokenAreFollowedByNumber()
{
    make({u"i-1"_s, u"i-2"_s});
    m_client->expect(describeInstances, withHead(instances({{"i-1", ""}}), R"("TotalCount":2)"));
    m_client->expect(describeInstances, withHead(instances({{"i-1", ""}}), R"("TotalCount":2)"));
    m_client->expect(describeInstances, withHead(instances({{"i-2", ""}}), R"("TotalCount":2)"));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->instances, 2);
    QCOMPARE(m_client->count(), 3);
    for (qsizetype page = 1; page < 3; ++page) {
        QCOMPARE(m_client->request(page).parameter(u"PageNumber"), QString::number(page));
        QCOMPARE(m_client->request(page).parameter(u"MaxResults"), QString());
    }
}

void tst_LoadInstancesOperation::aPageThatBringsNothingMissingIsTheLast()
{
    make({u"i-1"_s, u"i-2"_s});
    m_client->expect(describeInstances, withHead(instances({{"i-1", ""}}), R"("NextToken":"t1")"));
    m_client->expect(describeInstances, withHead(instances({}), R"("NextToken":"t2")"));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_client->count(), 2);
    QCOMPARE(m_operation->result()->instances, 1);
}

void tst_LoadInstancesOperation::the2019GenerationGoesByNumberAndAsksForAllTypesOnce()
{
    operations::RegionContext old = tests::contextOf(*m_client);
    old.generation = domain::Generation::G2019;
    m_operation = std::make_unique<LoadInstancesOperation>(old, *m_store, ids(1, 3), net::Priority::Foreground);
    m_client->expect(describeInstances,
                     withHead(instances({{"i-1", "t1"}, {"i-2", "t2"}}), R"("TotalCount":"3","PageSize":"2")"));
    m_client->expect(describeInstances, withHead(instances({{"i-3", "t1"}}), R"("TotalCount":"3","PageSize":"2")"));
    m_client->expect(describeTypes, R"({"RequestId":"r","InstanceTypes":{"InstanceType":[
        {"InstanceTypeId":"t1","EniPrivateIpAddressQuantity":6},{"InstanceTypeId":"t2"},{"InstanceTypeId":"t3"}]}})");
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(*m_operation->result(), (operations::InstancesSummary{3, 3}));
    for (qsizetype page = 0; page < 2; ++page) {
        QCOMPARE(m_client->request(page).parameter(u"PageNumber"), QString::number(page + 1));
        QCOMPARE(m_client->request(page).parameter(u"PageSize"), u"100"_s);
        QCOMPARE(m_client->request(page).parameter(u"MaxResults"), QString());
    }
    QVERIFY(m_client->request(2).parameters.isEmpty());
    QCOMPARE(m_store->instanceType(u"t1"_s)->ipv6PerInterface, std::nullopt);
    QVERIFY(m_store->instanceType(u"t3"_s));
}

void tst_LoadInstancesOperation::thePriorityReachesTheClient()
{
    make({u"i-1"_s}, net::Priority::Background);
    m_client->expect(describeInstances, instances({{"i-1", "t1"}}));
    m_client->expect(describeTypes, types({{"t1", "6"}}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_client->priority(0), net::Priority::Background);
    QCOMPARE(m_client->priority(1), net::Priority::Background);
}

void tst_LoadInstancesOperation::nothingToReadEndsAtOnce()
{
    make({});
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QCOMPARE(m_client->count(), 0);
}

void tst_LoadInstancesOperation::aRefusalKeepsWhatCame()
{
    make(ids(1, 150));
    m_client->expect(describeInstances, instances({{"i-1", "t1"}}));
    m_client->expect(describeTypes, types({{"t1", "6"}}));
    m_client->expect(describeInstances, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result().error().code, u"Forbidden.RAM"_s);
    QVERIFY(m_store->instance(u"i-1"_s));
}

void tst_LoadInstancesOperation::refusedTypesKeepTheInstances()
{
    make({u"i-1"_s});
    m_client->expect(describeInstances, instances({{"i-1", "t1"}}));
    m_client->expect(describeTypes, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(!m_operation->result());
    QVERIFY(m_store->instance(u"i-1"_s));
}

void tst_LoadInstancesOperation::anUnreadableReplyFails()
{
    make({u"i-1"_s});
    m_client->expect(describeInstances, "not json");
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result().error().kind, core::ErrorKind::ReplyUnreadable);
}

void tst_LoadInstancesOperation::losingInterestIsSafe()
{
    tests::checkLosingInterest([this](ScriptedApiClient &client, QObject *owner) {
        return new LoadInstancesOperation(tests::contextOf(client), *m_store, {u"i-1"_s}, net::Priority::Foreground,
                                          owner);
    });
}

QTEST_GUILESS_MAIN(tst_LoadInstancesOperation)
#include "tst_loadinstancesoperation.moc"
