// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/operations/changesbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using tests::address;
using tests::all;
using tests::ChangesBench;
using tests::justAnId;
using tests::refusal;

namespace {

class OldBench : public ChangesBench
{
public:
    OldBench() { generation = domain::Generation::G2019; }
};

} // namespace

/// Changes in the 2019 generation: one named address a call, no ClientToken, answers that tell no address.
class TestChanges2019 : public QObject
{
    Q_OBJECT

private slots:
    void namedAddressesGoOneByOneAndWithoutAToken();
    void aCountGoesInOneCallAndWithoutAToken();
    void whatARequestIdAloneAcceptedIsFoundByReading();
    void oneRefusedAddressLeavesTheOthersTheirWay();
    void aThrottledAssignByCountIsNotSentAgain();
    void aThrottledAssignOfAnAddressIsReadFirst();
    void aLostAnswerIsReadAndNotSentAgain();
    void aStepOfSeveralAddressesIsNotSent();
};

void TestChanges2019::namedAddressesGoOneByOneAndWithoutAToken()
{
    OldBench bench;
    bench.addresses[u"eni-1"_s] = {};
    const QString id = bench.submitAssign({address(1), address(2), address(3)});
    QCOMPARE(bench.changes->plan(id)->steps.size(), 3U);
    for (qsizetype number = 0; number < 3; ++number) {
        QTRY_COMPARE(bench.changingCount(), number + 1);
        const api::Request &request = bench.changingRequest(number);
        const domain::Ipv6Address sent = address(static_cast<quint64>(number) + 1);
        QCOMPARE(request.parameter(u"Ipv6Address.1"), sent.toString());
        QCOMPARE(request.parameter(u"Ipv6Address.2"), QString());
        QVERIFY(!request.hasClientToken());
        bench.addresses[u"eni-1"_s].push_back(sent);
        bench.client.reply(bench.changing(number), justAnId());
    }
    QTRY_COMPARE(bench.ended, QStringList{id});
    for (size_t index = 0; index < 3; ++index) {
        QCOMPARE(bench.states(id, index), all(1, AddressState::Proved));
        QVERIFY(bench.step(id, index).clientToken.isEmpty());
    }
}

void TestChanges2019::aCountGoesInOneCallAndWithoutAToken()
{
    OldBench bench;
    bench.addresses[u"eni-1"_s] = {};
    bench.submitCount(3);
    QTRY_COMPARE(bench.changingCount(), 1);
    QCOMPARE(bench.changingRequest().parameter(u"Ipv6AddressCount"), u"3"_s);
    QVERIFY(!bench.changingRequest().hasClientToken());
}

void TestChanges2019::whatARequestIdAloneAcceptedIsFoundByReading()
{
    OldBench bench;
    bench.addresses[u"eni-1"_s] = {address(9)};
    const QString id = bench.submitCount(2);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.reply(bench.changing(), justAnId());
    QCOMPARE(bench.states(id), all(2, AddressState::Accepted));
    QVERIFY(bench.step(id).addressValues().empty()); // nobody told them
    bench.addresses[u"eni-1"_s] = {address(9), address(1), address(2)};
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Proved));
    QCOMPARE(bench.step(id).addressValues(), std::vector({address(1), address(2)}));
}

void TestChanges2019::oneRefusedAddressLeavesTheOthersTheirWay()
{
    OldBench bench;
    bench.addresses[u"eni-1"_s] = {address(1), address(2)};
    const QString id = bench.submitUnassign({address(1), address(2)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"Forbidden.RAM"_s));
    QTRY_COMPARE(bench.changingCount(), 2);
    bench.addresses[u"eni-1"_s] = {address(1)};
    bench.client.reply(bench.changing(1), justAnId());
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id, 0), all(1, AddressState::Refused));
    QCOMPARE(bench.states(id, 1), all(1, AddressState::Proved));
}

void TestChanges2019::aThrottledAssignByCountIsNotSentAgain()
{
    OldBench bench;
    bench.addresses[u"eni-1"_s] = {};
    const QString id = bench.submitCount(1);
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"Throttling"_s));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Refused));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChanges2019::aThrottledAssignOfAnAddressIsReadFirst()
{
    OldBench bench;
    bench.addresses[u"eni-1"_s] = {};
    const QString id = bench.submitAssign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), refusal(u"Throttling"_s));
    QTRY_COMPARE(bench.changingCount(), 2);
    QCOMPARE(bench.client.actions(), QStringList({u"DescribeNetworkInterfaces"_s, u"AssignIpv6Addresses"_s,
                                                  u"DescribeNetworkInterfaces"_s, u"AssignIpv6Addresses"_s}));
    QVERIFY(!bench.changingRequest(1).hasClientToken());
    bench.addresses[u"eni-1"_s] = {address(1)};
    bench.client.reply(bench.changing(1), justAnId());
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(1, AddressState::Proved));
}

void TestChanges2019::aLostAnswerIsReadAndNotSentAgain()
{
    OldBench bench;
    bench.addresses[u"eni-1"_s] = {};
    const QString id = bench.submitAssign({address(1)});
    QTRY_COMPARE(bench.changingCount(), 1);
    bench.client.fail(bench.changing(), tests::lostConnection());
    QCOMPARE(bench.states(id), all(1, AddressState::Unknown));
    bench.addresses[u"eni-1"_s] = {address(1)};
    QTRY_COMPARE(bench.states(id), all(1, AddressState::Proved));
    QCOMPARE(bench.changingCount(), 1);
}

void TestChanges2019::aStepOfSeveralAddressesIsNotSent()
{
    OldBench bench;
    bench.addresses[u"eni-1"_s] = {};
    // Made for another generation: the profile may have been changed since.
    const QString id = bench.submit(
        domain::planAssignAddresses({u"1234567890"_s, u"cn-hangzhou"_s, u"eni-1"_s}, {}, {address(1), address(2)}));
    QTRY_COMPARE(bench.ended, QStringList{id});
    QCOMPARE(bench.states(id), all(2, AddressState::Failed));
    QCOMPARE(bench.step(id).error->code, u"AddressCount"_s);
    QCOMPARE(bench.changingCount(), 0);
}

QTEST_GUILESS_MAIN(TestChanges2019)
#include "tst_changes2019.moc"
