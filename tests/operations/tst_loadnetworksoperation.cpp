// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/loadnetworksoperation.h"
#include "tests/operations/cloudreplies.h"
#include "tests/operations/operationrun.h"

using namespace Qt::Literals::StringLiterals;
using operations::LoadNetworksOperation;
using tests::ScriptedApiClient;
using tests::replies::vpcs;
using tests::replies::vSwitches;

namespace {

const QString describeVSwitches = u"DescribeVSwitches"_s;
const QString describeVpcs = u"DescribeVpcs"_s;

} // namespace

class tst_LoadNetworksOperation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bothKindsArriveInTheStore();
    void pagesAreReadUntilTheCountIsReached();
    void anEmptyPageEndsTheReading();
    void aServerThatIgnoresTheNumberIsLeftOff();
    void aPageSizeBeyondReasonEndsTheReading();
    void aRefusedPartLeavesTheOther();
    void itFailsWhenBothAreRefused();
    void anUnreadableReplyIsARefusedPart();
    void aPageThatFailsKeepsTheOnesBefore();
    void losingInterestIsSafe();

private:
    std::unique_ptr<ScriptedApiClient> m_client;
    std::unique_ptr<store::SurroundingsStore> m_store;
    std::unique_ptr<LoadNetworksOperation> m_operation;
};

void tst_LoadNetworksOperation::init()
{
    m_operation.reset();
    m_client = std::make_unique<ScriptedApiClient>();
    m_store = std::make_unique<store::SurroundingsStore>();
    m_operation = std::make_unique<LoadNetworksOperation>(tests::contextOf(*m_client), *m_store);
}

void tst_LoadNetworksOperation::bothKindsArriveInTheStore()
{
    m_client->expect(describeVSwitches, vSwitches({"vsw-1", "vsw-2"}, 2));
    m_client->expect(describeVpcs, vpcs({"vpc-1"}, 1));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->vSwitches, 2);
    QCOMPARE(m_operation->result()->vpcs, 1);
    QCOMPARE(m_store->vSwitch(u"vsw-2"_s)->name, u"name of vsw-2"_s);
    QVERIFY(m_store->vSwitch(u"vsw-2"_s)->ipv6Cidr);
    QCOMPARE(m_store->vpc(u"vpc-1"_s)->name, u"name of vpc-1"_s);
    QCOMPARE(m_client->request(0).product, api::Product::Vpc);
}

void tst_LoadNetworksOperation::pagesAreReadUntilTheCountIsReached()
{
    m_client->expect(describeVSwitches, vSwitches({"vsw-1", "vsw-2"}, 5, 1, 2));
    m_client->expect(describeVSwitches, vSwitches({"vsw-3", "vsw-4"}, 5, 2, 2));
    m_client->expect(describeVSwitches, vSwitches({"vsw-5"}, 5, 3, 2));
    m_client->expect(describeVpcs, vpcs({"vpc-1"}, 1));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->vSwitches, 5);
    QCOMPARE(m_client->expected(), 0);
    QCOMPARE(m_client->count(), 4);
}

void tst_LoadNetworksOperation::anEmptyPageEndsTheReading()
{
    m_client->expect(describeVSwitches, vSwitches({"vsw-1"}, 100, 1, 1));
    m_client->expect(describeVSwitches, vSwitches({}, 100, 2, 1));
    m_client->expect(describeVpcs, vpcs({}, 0));
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->vSwitches, 1);
}

void tst_LoadNetworksOperation::aServerThatIgnoresTheNumberIsLeftOff()
{
    m_client->expect(describeVSwitches, vSwitches({"vsw-1", "vsw-2"}, 100, 1, 2));
    m_client->expect(describeVSwitches, vSwitches({"vsw-1", "vsw-2"}, 100, 1, 2));
    m_client->expect(describeVpcs, vpcs({}, 0));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_store->vSwitch(u"vsw-2"_s));
    QCOMPARE(m_client->count(), 3);
}

void tst_LoadNetworksOperation::aPageSizeBeyondReasonEndsTheReading()
{
    m_client->expect(describeVSwitches, vSwitches({"vsw-1"}, 2'147'483'647, 1, 2'000'000'000));
    m_client->expect(describeVSwitches, vSwitches({"vsw-2"}, 2'147'483'647, 2, 2'000'000'000));
    m_client->expect(describeVpcs, vpcs({}, 0));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(!m_operation->result()->vSwitchRefusal);
    QCOMPARE(m_client->count(), 3);
}

void tst_LoadNetworksOperation::aRefusedPartLeavesTheOther()
{
    m_client->expect(describeVSwitches, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    m_client->expect(describeVpcs, vpcs({"vpc-1"}, 1));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result());
    QCOMPARE(m_operation->result()->vSwitchRefusal->code, u"Forbidden.RAM"_s);
    QVERIFY(!m_operation->result()->vpcRefusal);
    QVERIFY(m_store->vpc(u"vpc-1"_s));
}

void tst_LoadNetworksOperation::itFailsWhenBothAreRefused()
{
    m_client->expect(describeVSwitches, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    m_client->expect(describeVpcs, core::unexpected(tests::refusal(u"Forbidden.RAM"_s)));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(!m_operation->result());
    QCOMPARE(m_operation->result().error().code, u"Forbidden.RAM"_s);
}

void tst_LoadNetworksOperation::anUnreadableReplyIsARefusedPart()
{
    m_client->expect(describeVSwitches, vSwitches({"vsw-1"}, 1));
    m_client->expect(describeVpcs, "{}");
    QVERIFY(tests::runs(*m_operation));
    QCOMPARE(m_operation->result()->vpcRefusal->kind, core::ErrorKind::ReplyUnreadable);
}

void tst_LoadNetworksOperation::aPageThatFailsKeepsTheOnesBefore()
{
    m_client->expect(describeVSwitches, vSwitches({"vsw-1"}, 2, 1, 1));
    m_client->expect(describeVSwitches, core::unexpected(tests::lostConnection()));
    m_client->expect(describeVpcs, vpcs({}, 0));
    QVERIFY(tests::runs(*m_operation));
    QVERIFY(m_operation->result()->vSwitchRefusal);
    QVERIFY(m_store->vSwitch(u"vsw-1"_s));
}

void tst_LoadNetworksOperation::losingInterestIsSafe()
{
    tests::checkLosingInterest([this](ScriptedApiClient &client, QObject *owner) {
        return new LoadNetworksOperation(tests::contextOf(client), *m_store, owner);
    });
}

QTEST_GUILESS_MAIN(tst_LoadNetworksOperation)
#include "tst_loadnetworksoperation.moc"
