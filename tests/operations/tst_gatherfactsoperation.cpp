// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/errors.h"
#include "app/operations/gatherfactsoperation.h"
#include "tests/operations/cloudreplies.h"
#include "tests/operations/operationrun.h"

using namespace Qt::Literals::StringLiterals;
using operations::GatherFactsOperation;
using tests::ScriptedApiClient;
using tests::replies::interfaceRow;
using tests::replies::interfaceRows;

namespace {

const QString describeInterfaces = u"DescribeNetworkInterfaces"_s;
const QString describeInstances = u"DescribeInstances"_s;
const QString describeTypes = u"DescribeInstanceTypes"_s;
const QString describeVSwitches = u"DescribeVSwitches"_s;
const QString describeVpcs = u"DescribeVpcs"_s;

const QByteArray row =
    interfaceRow("eni-1", R"("NetworkInterfaceName":"nic","InstanceId":"i-1","VSwitchId":"vsw-1","VpcId":"vpc-1")");

QByteArray holderRow(const QByteArray &id, const QByteArray &address)
{
    return interfaceRow(id, R"("NetworkInterfaceName":"name of )" + id + R"(","Ipv6Sets":{"Ipv6Set":[{"Ipv6Address":")"
                                + address + R"("}]})");
}

domain::Ipv6Address address(QStringView text)
{
    return *domain::Ipv6Address::parse(text);
}

} // namespace

class tst_GatherFactsOperation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingIsReadAnew();
    void anUnattachedInterfaceHasNoInstance();
    void theStoreLearnsTheFacts();
    void holdersAreFoundByValue();
    void manyAddressesAreAskedForInSeveralCalls();
    void aMissingInterfaceIsGone();
    void anotherInterfaceThanTheOneAskedForIsNotTaken();
    void aRefusedInterfaceFails();
    void anUnreadableInterfaceFails();
    void refusedPartsStayUnknown();
    void refusedHoldersComeFromTheStore();
    void in2019HoldersComeFromTheStoreAndTypesAreReadOnce();
    void aStaleAnswerChangesNothingInTheStore();
    void losingInterestIsSafe();

private:
    void make(const std::vector<domain::Ipv6Address> &addresses = {});
    void expectSurroundings();

    core::Clock m_clock;
    std::unique_ptr<ScriptedApiClient> m_client;
    std::unique_ptr<store::RegionStore> m_store;
    std::unique_ptr<GatherFactsOperation> m_operation;
};

void tst_GatherFactsOperation::init()
{
    m_operation.reset();
    m_client = std::make_unique<ScriptedApiClient>();
    m_store = std::make_unique<store::RegionStore>();
}

void tst_GatherFactsOperation::make(const std::vector<domain::Ipv6Address> &addresses)
{
    m_operation =
        std::make_unique<GatherFactsOperation>(tests::contextOf(*m_client), *m_store, m_clock, u"eni-1"_s, addresses);
}

void tst_GatherFactsOperation::expectSurroundings()
{
    m_client->expect(describeInstances, tests::replies::instances({{"i-1", "ecs.g7.large"}}));
    m_client->expect(describeTypes, tests::replies::types({{"ecs.g7.large", "6"}}));
    m_client->expect(describeVSwitches, tests::replies::vSwitches({"vsw-1"}, 1));
    m_client->expect(describeVpcs, tests::replies::vpcs({"vpc-1"}, 1));
}

void tst_GatherFactsOperation::everythingIsReadAnew()
{
    make();
    m_client->expect(describeInterfaces, interfaceRows({row}));
    expectSurroundings();
    const QDateTime before = m_clock.now();
    QVERIFY(tests::runs(*m_operation));
    const domain::Facts facts = *m_operation->result();
    QCOMPARE(facts.interface->name, u"nic"_s);
    QCOMPARE(facts.instance->name, u"name of i-1"_s);
    QCOMPARE(domain::ipv6Limit(facts), std::optional(6));
    QVERIFY(facts.vSwitch->ipv6Cidr);
    QCOMPARE(facts.vpc->id, u"vpc-1"_s);
    QVERIFY(facts.holders.empty());
    QVERIFY(facts.readAt >= before);
    QVERIFY(m_operation->partErrors().empty());
    QCOMPARE(m_client->request(0).parameter(u"NetworkInterfaceId.1"), u"eni-1"_s);
    QCOMPARE(m_client->count(), 5);
}

void tst_GatherFactsOperation::anUnattachedInterfaceHasNoInstance()
{
    make();
    m_client->expect(describeInterfaces, interfaceRows({interfaceRow("eni-1")}));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QVERIFY(!m_operation->result()->instance);
    QCOMPARE(m_client->count(), 1);
}

void tst_GatherFactsOperation::theStoreLearnsTheFacts()
{
    make();
    m_client->expect(describeInterfaces, interfaceRows({row}));
    expectSurroundings();
    QVERIFY(tests::runs(*m_operation));
    domain::Facts known = m_store->factsOf(u"eni-1"_s);
    known.readAt = m_operation->result()->readAt;
    QCOMPARE(known, *m_operation->result());
}

void tst_GatherFactsOperation::holdersAreFoundByValue()
{
    make({address(u"2408::5"), address(u"2408::6")});
    m_operation->start();
    QVERIFY(tests::asks(*m_client, 2));
    QCOMPARE(m_client->request(1).parameter(u"Ipv6Address.2"), u"2408::6"_s);
    m_client->reply(1, interfaceRows({holderRow("eni-2", "2408:0:0:0::0005"), holderRow("eni-3", "2408::7")}));
    m_client->reply(0, interfaceRows({interfaceRow("eni-1")}));
    QVERIFY(m_operation->isFinished());
    QCOMPARE(m_operation->result()->holders.size(), 1u);
    const domain::AddressHolder holder = m_operation->result()->holders.front();
    QCOMPARE(holder, (domain::AddressHolder{address(u"2408::5"), u"eni-2"_s, u"name of eni-2"_s, {}}));
}

void tst_GatherFactsOperation::manyAddressesAreAskedForInSeveralCalls()
{
    std::vector<domain::Ipv6Address> addresses;
    for (quint64 low = 1; low <= 150; ++low)
        addresses.push_back({1, low});
    make(addresses);
    m_operation->start();
    QVERIFY(tests::asks(*m_client, 3));
    QVERIFY(!m_client->request(1).parameter(u"Ipv6Address.100").isEmpty());
    QVERIFY(m_client->request(1).parameter(u"Ipv6Address.101").isEmpty());
    QVERIFY(!m_client->request(2).parameter(u"Ipv6Address.50").isEmpty());
    QVERIFY(m_client->request(2).parameter(u"Ipv6Address.51").isEmpty());
}

void tst_GatherFactsOperation::aMissingInterfaceIsGone()
{
    make({address(u"2408::5")});
    m_operation->start();
    QVERIFY(tests::asks(*m_client, 2));
    m_client->reply(0, interfaceRows({}));
    QVERIFY(m_operation->isFinished());
    QCOMPARE(m_operation->result().error().code, u"InvalidEniId.NotFound"_s);
    QCOMPARE(api::classify(m_operation->result().error()), api::ErrorClass::Gone);
    QTRY_VERIFY(m_client->isAborted(1));
}

void tst_GatherFactsOperation::anotherInterfaceThanTheOneAskedForIsNotTaken()
{
    make();
    m_client->expect(describeInterfaces, interfaceRows({interfaceRow("eni-other")}));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result().error().code, u"InvalidEniId.NotFound"_s);
}

void tst_GatherFactsOperation::aRefusedInterfaceFails()
{
    make();
    m_client->expect(describeInterfaces, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result().error().code, u"Forbidden.RAM"_s);
}

void tst_GatherFactsOperation::anUnreadableInterfaceFails()
{
    make();
    m_client->expect(describeInterfaces, "{}");
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result().error().kind, core::ErrorKind::ReplyUnreadable);
}

void tst_GatherFactsOperation::refusedPartsStayUnknown()
{
    make();
    m_client->expect(describeInterfaces, interfaceRows({row}));
    for (const QString &action : {describeInstances, describeVSwitches, describeVpcs})
        m_client->expect(action, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    const domain::Facts facts = *m_operation->result();
    QVERIFY(facts.interface);
    QVERIFY(!facts.instance && !facts.instanceType && !facts.vSwitch && !facts.vpc);
    QCOMPARE(m_operation->partErrors().size(), 3u);
}

void tst_GatherFactsOperation::refusedHoldersComeFromTheStore()
{
    domain::NetworkInterface known;
    known.id = u"eni-2"_s;
    known.ipv6 = {address(u"2408::5")};
    m_store->interfaces.merge({known});
    make({address(u"2408::5")});
    m_operation->start();
    QVERIFY(tests::asks(*m_client, 2));
    m_client->fail(1, tests::refusal(u"InvalidParameter"_s));
    m_client->reply(0, interfaceRows({interfaceRow("eni-1")}));
    QVERIFY(m_operation->result());
    QCOMPARE(m_operation->result()->holders.size(), 1u);
    QCOMPARE(m_operation->partErrors().size(), 1u);
}

void tst_GatherFactsOperation::in2019HoldersComeFromTheStoreAndTypesAreReadOnce()
{
    domain::NetworkInterface other;
    other.id = u"eni-2"_s;
    other.ipv6 = {address(u"2408::5")};
    m_store->interfaces.merge({other});
    operations::RegionContext old = tests::contextOf(*m_client);
    old.generation = domain::Generation::G2019;
    for (const int calls : {5, 9}) { // the second time without the types
        m_operation = std::make_unique<GatherFactsOperation>(old, *m_store, m_clock, u"eni-1"_s,
                                                             std::vector{address(u"2408::5")});
        m_client->expect(describeInterfaces, interfaceRows({row}));
        m_client->expect(describeInstances, tests::replies::instances({{"i-1", "ecs.g5.large"}}));
        if (calls == 5)
            m_client->expect(describeTypes, R"({"RequestId":"r","InstanceTypes":{"InstanceType":[
                {"InstanceTypeId":"ecs.g5.large"},{"InstanceTypeId":"ecs.g5.xlarge"}]}})");
        m_client->expect(describeVSwitches, tests::replies::vSwitches({"vsw-1"}, 1));
        m_client->expect(describeVpcs, tests::replies::vpcs({"vpc-1"}, 1));
        QVERIFY(tests::runs(*m_operation));
        const domain::Facts facts = *m_operation->result();
        QCOMPARE(facts.generation, domain::Generation::G2019);
        QCOMPARE(facts.holders.size(), 1U);
        QCOMPARE(facts.holders.front().interfaceId, u"eni-2"_s);
        QCOMPARE(facts.instanceType->id, u"ecs.g5.large"_s);
        QCOMPARE(domain::ipv6Limit(facts), std::nullopt);
        QCOMPARE(m_client->count(), calls);
    }
    for (qsizetype index = 0; index < m_client->count(); ++index)
        QCOMPARE(m_client->request(index).parameter(u"MaxResults"), QString());
}

void tst_GatherFactsOperation::aStaleAnswerChangesNothingInTheStore()
{
    make();
    m_operation->start();
    QVERIFY(tests::asks(*m_client));
    domain::NetworkInterface newer;
    newer.id = u"eni-1"_s;
    newer.name = u"read later"_s;
    m_store->interfaces.merge({newer});
    m_client->reply(0, interfaceRows({interfaceRow("eni-1")}));
    QCOMPARE(m_store->interfaces.find(u"eni-1"_s)->name, u"read later"_s);
}

void tst_GatherFactsOperation::losingInterestIsSafe()
{
    tests::checkLosingInterest([this](ScriptedApiClient &client, QObject *owner) {
        return new GatherFactsOperation(tests::contextOf(client), *m_store, m_clock, u"eni-1"_s, {}, owner);
    });
}

QTEST_GUILESS_MAIN(tst_GatherFactsOperation)
#include "tst_gatherfactsoperation.moc"
