// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"
#include "app/net/httpapiclient.h"
#include "app/operations/changes.h"
#include "app/operations/listinterfacesoperation.h"
#include "app/store/store.h"
#include "tests/operations/operationrun.h"
#include "tests/support/fixedcredentials.h"
#include "tests/support/simulatorprocess.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;
using domain::Generation;

namespace {

const QString region = u"cn-hangzhou"_s;
const QString account = u"1234567890"_s;
const QString frontEnd = u"前端网卡-7"_s;
const QString assign = u"AssignIpv6Addresses"_s;
const QString unassign = u"UnassignIpv6Addresses"_s;

} // namespace

/// The whole way in the 2019 generation, over real HTTP: RPC signature, one address a call, and nothing but a RequestId
/// for an answer.
class TestChangesSimulator2019 : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCountIsOneCallAndProvedByReading();
    void threeAddressesAreThreeCalls();
    void twoAddressesAreReleasedByTwoCalls();
    void appliedAndThenResetIsOneRequestAndTheTruth_data();
    void appliedAndThenResetIsOneRequestAndTheTruth();
    void releasedAndThenResetIsOneRequestAndTheTruth();
    void resetBeforeItWasAppliedIsUnknownAndNeverSentAgain();
    void aRefusalIsTheCloudsOwnWord();

private:
    operations::RegionContext context()
    {
        return {account, u"Test"_s, region, {}, m_client.get(), {}, Generation::G2019};
    }
    domain::NetworkInterface named(const QString &name);
    domain::InterfaceKey key(const QString &name) { return {account, region, named(name).id}; }
    QString submitCount(const QString &name, int count);
    /// Free addresses of the ENI's vSwitch.
    std::vector<domain::Ipv6Address> freeAddresses(const QString &name, int count);
    /// Every address of the plan, in order.
    std::vector<AddressState> states(const QString &planId) const;
    std::vector<domain::Ipv6Address> values(const QString &planId) const;
    /// What the cloud really holds, whatever it shows; sorted.
    std::vector<domain::Ipv6Address> held(const QString &name);
    QJsonArray requests(const QString &action) { return m_simulator->requests(action); }

    std::unique_ptr<tests::SimulatorProcess> m_simulator;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::Clock> m_clock;
    core::SystemRandom m_random;
    std::unique_ptr<net::Endpoints> m_endpoints;
    std::unique_ptr<tests::FixedCredentials> m_credentials;
    std::unique_ptr<net::RateGovernor> m_governor;
    std::unique_ptr<net::HttpApiClient> m_client;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<operations::Changes> m_changes;
    QStringList m_ended;
};

void TestChangesSimulator2019::init()
{
    m_simulator = std::make_unique<tests::SimulatorProcess>(QStringList{
        u"--enis"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--time-scale"_s, u"30"_s, u"--generation"_s, u"2019"_s});
    QVERIFY2(m_simulator->isRunning(), qPrintable(m_simulator->errorText()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<core::Clock>(30);
    m_endpoints = std::make_unique<net::Endpoints>(m_simulator->endpoint());
    m_credentials =
        std::make_unique<tests::FixedCredentials>(m_simulator->accessKeyId(), m_simulator->accessKeySecret());
    m_governor = std::make_unique<net::RateGovernor>(*m_clock);
    net::HttpApiClient::Options options;
    options.generation = Generation::G2019;
    m_client =
        std::make_unique<net::HttpApiClient>(*m_endpoints, *m_credentials, *m_clock, m_random, *m_governor, options);
    m_journal = std::make_unique<journal::Journal>(m_folder->filePath(u"journal.sqlite"_s));
    m_store = std::make_unique<store::Store>();
    m_changes = std::make_unique<operations::Changes>(*m_clock, m_random, *m_journal, *m_store,
                                                      [this](const QString &, const QString &) { return context(); });
    m_ended.clear();
    connect(m_changes.get(), &operations::Changes::planEnded, this, [this](const QString &id) { m_ended.append(id); });
    operations::ListInterfacesOperation listing(context(), m_store->region(account, region).interfaces);
    QVERIFY(tests::runs(listing));
    QVERIFY2(listing.result(), listing.result() ? "" : qPrintable(listing.result().error().code));
    QVERIFY(listing.result()->isComplete());
}

void TestChangesSimulator2019::cleanup()
{
    m_changes.reset();
    m_journal.reset();
    m_client.reset();
    m_governor.reset();
    m_simulator.reset();
}

domain::NetworkInterface TestChangesSimulator2019::named(const QString &name)
{
    const store::InterfaceStore &interfaces = m_store->region(account, region).interfaces;
    for (store::InterfaceStore::Slot slot = 0; slot < interfaces.slotCount(); ++slot) {
        if (interfaces.isUsed(slot) && interfaces.at(slot).name == name)
            return interfaces.at(slot);
    }
    qFatal("There is no interface of that name.");
}

QString TestChangesSimulator2019::submitCount(const QString &name, int count)
{
    return m_changes->submit(domain::planAssignCount(key(name), name, count, Generation::G2019), context());
}

std::vector<domain::Ipv6Address> TestChangesSimulator2019::freeAddresses(const QString &name, int count)
{
    domain::Ipv6Address next = named(name).ipv6.front();
    next.low = 0xabc000;
    std::vector<domain::Ipv6Address> addresses;
    for (int i = 0; i < count; ++i, ++next.low)
        addresses.push_back(next);
    return addresses;
}

std::vector<AddressState> TestChangesSimulator2019::states(const QString &planId) const
{
    std::vector<AddressState> found;
    for (const domain::Step &step : m_changes->plan(planId)->steps) {
        for (const domain::StepAddress &entry : step.addresses)
            found.push_back(entry.state);
    }
    return found;
}

std::vector<domain::Ipv6Address> TestChangesSimulator2019::values(const QString &planId) const
{
    std::vector<domain::Ipv6Address> found;
    for (const domain::Step &step : m_changes->plan(planId)->steps) {
        for (const domain::Ipv6Address &address : step.addressValues())
            found.push_back(address);
    }
    return found;
}

std::vector<domain::Ipv6Address> TestChangesSimulator2019::held(const QString &name)
{
    std::vector<domain::Ipv6Address> addresses;
    for (const QString &text : m_simulator->addresses(region, named(name).id))
        addresses.push_back(*domain::Ipv6Address::parse(text));
    std::sort(addresses.begin(), addresses.end());
    return addresses;
}

void TestChangesSimulator2019::aCountIsOneCallAndProvedByReading()
{
    const auto before = held(frontEnd);
    const QString id = submitCount(frontEnd, 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), std::vector(2, AddressState::Proved));
    auto expected = before;
    for (const domain::Ipv6Address &address : values(id)) // the answer told none of them
        expected.push_back(address);
    std::sort(expected.begin(), expected.end());
    QCOMPARE(held(frontEnd), expected);
    QCOMPARE(expected.size(), before.size() + 2);
    const QJsonArray sent = requests(assign);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).toObject().value(u"signature").toString(), u"V1"_s);
    QCOMPARE(sent.at(0).toObject().value(u"clientToken").toString(), QString());
    QVERIFY(!m_changes->plan(id)->steps.front().requestId.isEmpty());
}

void TestChangesSimulator2019::threeAddressesAreThreeCalls()
{
    const auto wanted = freeAddresses(frontEnd, 3);
    const QString id =
        m_changes->submit(domain::planAssignAddresses(key(frontEnd), frontEnd, wanted, Generation::G2019), context());
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 30'000);
    QCOMPARE(states(id), std::vector(3, AddressState::Proved));
    const auto now = held(frontEnd);
    for (const domain::Ipv6Address &address : wanted)
        QCOMPARE(std::count(now.begin(), now.end(), address), 1);
    const QJsonArray sent = requests(assign);
    QCOMPARE(sent.size(), 3);
    for (const QJsonValue &request : sent) {
        QCOMPARE(request.toObject().value(u"status").toInt(), 200);
        QCOMPARE(request.toObject().value(u"clientToken").toString(), QString());
    }
}

void TestChangesSimulator2019::twoAddressesAreReleasedByTwoCalls()
{
    const auto before = held(frontEnd);
    QCOMPARE(before.size(), 2U);
    const QString id =
        m_changes->submit(domain::planUnassign(key(frontEnd), frontEnd, before, Generation::G2019), context());
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 30'000);
    QCOMPARE(states(id), std::vector(2, AddressState::Proved));
    QVERIFY(held(frontEnd).empty());
    QCOMPARE(requests(unassign).size(), 2);
}

void TestChangesSimulator2019::appliedAndThenResetIsOneRequestAndTheTruth_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("reset") << QByteArray(R"({"do":"reset","action":"AssignIpv6Addresses","when":"after"})");
    QTest::newRow("hang") << QByteArray(R"({"do":"hang","action":"AssignIpv6Addresses","when":"after"})");
    QTest::newRow("server error") << QByteArray(
        R"({"do":"refuse","action":"AssignIpv6Addresses","when":"after","code":"InternalError","status":500})");
}

void TestChangesSimulator2019::appliedAndThenResetIsOneRequestAndTheTruth()
{
    QFETCH(QByteArray, fault);
    QCOMPARE(m_simulator->addFaults(fault), QString());
    auto expected = held(frontEnd);
    const QString id = submitCount(frontEnd, 2);
    QTRY_COMPARE_WITH_TIMEOUT(states(id), std::vector(2, AddressState::Proved), 20'000);
    QCOMPARE(requests(assign).size(), 1); // a server's error is not sent again: there is no token
    for (const domain::Ipv6Address &address : values(id))
        expected.push_back(address);
    std::sort(expected.begin(), expected.end());
    QCOMPARE(held(frontEnd), expected);
    QCOMPARE(m_changes->plan(id)->steps.front().attempts, 1);
}

void TestChangesSimulator2019::releasedAndThenResetIsOneRequestAndTheTruth()
{
    QCOMPARE(m_simulator->addFaults(R"({"do":"reset","action":"UnassignIpv6Addresses","when":"after"})"), QString());
    const auto before = held(frontEnd);
    const QString id = m_changes->submit(
        domain::planUnassign(key(frontEnd), frontEnd, {before.front()}, Generation::G2019), context());
    QTRY_COMPARE_WITH_TIMEOUT(states(id), std::vector(1, AddressState::Proved), 20'000);
    QCOMPARE(requests(unassign).size(), 1);
    QCOMPARE(held(frontEnd), std::vector(before.begin() + 1, before.end()));
}

void TestChangesSimulator2019::resetBeforeItWasAppliedIsUnknownAndNeverSentAgain()
{
    QCOMPARE(m_simulator->addFaults(R"({"do":"reset","action":"AssignIpv6Addresses","when":"before"})"), QString());
    const auto before = held(frontEnd);
    const QString id = submitCount(frontEnd, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), std::vector(1, AddressState::Unknown));
    QCOMPARE(requests(assign).size(), 1);
    QCOMPARE(held(frontEnd), before);
}

void TestChangesSimulator2019::aRefusalIsTheCloudsOwnWord()
{
    const QString id = submitCount(u"interface-limit-reached"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), std::vector(1, AddressState::Refused));
    const core::Error error = *m_changes->plan(id)->steps.front().error;
    QCOMPARE(error.code, u"MaxEniIpv6IpsCountExceeded"_s);
    QCOMPARE(error.httpStatus, 403);
}

QTEST_GUILESS_MAIN(TestChangesSimulator2019)
#include "tst_changessimulator2019.moc"
