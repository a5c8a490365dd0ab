// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/networkinterfaces.h"
#include "app/journal/journal.h"
#include "app/net/httpapiclient.h"
#include "app/operations/changes.h"
#include "app/store/store.h"
#include "tests/support/fixedcredentials.h"
#include "tests/support/simulatorprocess.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::AddressState;

namespace {

const QString region = u"cn-hangzhou"_s;
const QString account = u"1234567890"_s;

std::vector<AddressState> all(size_t count, AddressState state)
{
    return std::vector<AddressState>(count, state);
}

} // namespace

/// The whole way, over real HTTP, to a cloud that checks signatures and keeps count of what it was asked.
class TestChangesSimulator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCountIsAssignedAndProved();
    void specificAddressesAreAssignedAndTakenBack();
    void appliedAndThenResetIsOneRequestAndTheTruth_data();
    void appliedAndThenResetIsOneRequestAndTheTruth();
    void unassignAppliedAndThenResetIsOneRequestAndTheTruth_data();
    void unassignAppliedAndThenResetIsOneRequestAndTheTruth();
    void resetBeforeItWasAppliedIsUnknownAndNeverSentAgain();
    void halfAppliedIsJudgedAddressByAddress();
    void changesThatShowLateAreProved();
    void aReplyOfTheOlderGenerationIsUnderstood();
    void aThrottledUnassignIsReadFirstAndSentAgain();
    void unassigningOneThatWasGoneSendsTheOthers();
    void aRefusalIsTheCloudsOwnWord();
    void withoutACloudNothingIsSentAndThatIsSaid();

private:
    void list();
    domain::NetworkInterface named(const QString &name) const { return m_listed.value(name); }
    QString submitCount(const QString &name, int count);
    QString submitUnassign(const QString &name, const std::vector<domain::Ipv6Address> &addresses);
    const domain::Step &step(const QString &id) const { return m_changes->plan(id)->steps.front(); }
    std::vector<AddressState> states(const QString &id) const;
    operations::RegionContext context() { return {account, u"Test"_s, region, {}, m_client.get()}; }
    /// What the cloud really holds, whatever it shows.
    std::vector<domain::Ipv6Address> held(const QString &name);
    qsizetype requests(const QString &action) { return m_simulator->requests(action).size(); }

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
    QHash<QString, domain::NetworkInterface> m_listed;
    QStringList m_ended;
};

void TestChangesSimulator::init()
{
    m_simulator = std::make_unique<tests::SimulatorProcess>(
        QStringList{u"--enis"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--time-scale"_s, u"30"_s});
    QVERIFY2(m_simulator->isRunning(), qPrintable(m_simulator->errorText()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<core::Clock>(30);
    m_endpoints = std::make_unique<net::Endpoints>(m_simulator->endpoint());
    m_credentials =
        std::make_unique<tests::FixedCredentials>(m_simulator->accessKeyId(), m_simulator->accessKeySecret());
    m_governor = std::make_unique<net::RateGovernor>(*m_clock);
    m_client = std::make_unique<net::HttpApiClient>(*m_endpoints, *m_credentials, *m_clock, m_random, *m_governor);
    m_journal = std::make_unique<journal::Journal>(m_folder->filePath(u"journal.sqlite"_s));
    m_store = std::make_unique<store::Store>();
    m_changes = std::make_unique<operations::Changes>(*m_clock, m_random, *m_journal, *m_store,
                                                      [this](const QString &, const QString &) { return context(); });
    m_ended.clear();
    connect(m_changes.get(), &operations::Changes::planEnded, this, [this](const QString &id) { m_ended.append(id); });
    list();
}

void TestChangesSimulator::cleanup()
{
    m_changes.reset();
    m_journal.reset();
    m_client.reset();
    m_governor.reset();
    m_simulator.reset();
}

void TestChangesSimulator::list()
{
    m_listed.clear();
    net::ApiCall *call = m_client->send(api::describeNetworkInterfaces(region, {}), m_client.get());
    connect(call, &net::ApiCall::finished, this, [this](const core::Result<net::ApiReply> &reply) {
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().code));
        const auto page = api::parseNetworkInterfaces(reply->body);
        QVERIFY(page);
        for (const domain::NetworkInterface &interface : page->interfaces)
            m_listed.insert(interface.name, interface);
    });
    QTRY_VERIFY(!m_listed.isEmpty());
}

QString TestChangesSimulator::submitCount(const QString &name, int count)
{
    return m_changes->submit(domain::planAssignCount({account, region, named(name).id}, name, count), context());
}

QString TestChangesSimulator::submitUnassign(const QString &name, const std::vector<domain::Ipv6Address> &addresses)
{
    return m_changes->submit(domain::planUnassign({account, region, named(name).id}, name, addresses), context());
}

std::vector<AddressState> TestChangesSimulator::states(const QString &id) const
{
    std::vector<AddressState> found;
    for (const domain::StepAddress &entry : step(id).addresses)
        found.push_back(entry.state);
    return found;
}

std::vector<domain::Ipv6Address> TestChangesSimulator::held(const QString &name)
{
    std::vector<domain::Ipv6Address> addresses;
    for (const QString &text : m_simulator->addresses(region, named(name).id))
        addresses.push_back(*domain::Ipv6Address::parse(text));
    return addresses;
}

void TestChangesSimulator::aCountIsAssignedAndProved()
{
    const QString id = submitCount(u"前端网卡-7"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), all(2, AddressState::Proved));
    const auto now = held(u"前端网卡-7"_s);
    QCOMPARE(now.size(), 4U);
    for (const domain::Ipv6Address &address : step(id).addressValues())
        QCOMPARE(std::count(now.begin(), now.end(), address), 1);
    QCOMPARE(requests(u"AssignIpv6Addresses"_s), 1);
    QVERIFY(!step(id).requestId.isEmpty());
}

void TestChangesSimulator::specificAddressesAreAssignedAndTakenBack()
{
    const domain::NetworkInterface interface = named(u"备用网卡-1"_s);
    domain::Ipv6Address wanted = interface.ipv6.front();
    wanted.low = 0xabcdef;
    const QString given = m_changes->submit(
        domain::planAssignAddresses({account, region, interface.id}, interface.name, {wanted}), context());
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{given}, 15'000);
    QCOMPARE(states(given), all(1, AddressState::Proved));
    const QString taken = submitUnassign(interface.name, {wanted});
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList({given, taken}), 15'000);
    QCOMPARE(states(taken), all(1, AddressState::Proved));
    QCOMPARE(held(interface.name), interface.ipv6);
}

void TestChangesSimulator::appliedAndThenResetIsOneRequestAndTheTruth_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("reset") << QByteArray(R"({"do":"reset","action":"AssignIpv6Addresses","when":"after"})");
    QTest::newRow("close") << QByteArray(R"({"do":"close","action":"AssignIpv6Addresses","when":"after"})");
    QTest::newRow("hang") << QByteArray(R"({"do":"hang","action":"AssignIpv6Addresses","when":"after"})");
    QTest::newRow("proxy page") << QByteArray(R"({"do":"html","action":"AssignIpv6Addresses","when":"after"})");
    QTest::newRow("truncated") << QByteArray(R"({"do":"truncate","action":"AssignIpv6Addresses"})");
}

void TestChangesSimulator::appliedAndThenResetIsOneRequestAndTheTruth()
{
    QFETCH(QByteArray, fault);
    QCOMPARE(m_simulator->addFaults(fault), QString());
    const auto before = held(u"前端网卡-7"_s);
    const QString id = submitCount(u"前端网卡-7"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(states(id), all(2, AddressState::Proved), 20'000);
    QCOMPARE(requests(u"AssignIpv6Addresses"_s), 1);
    auto expected = before;
    for (const domain::Ipv6Address &address : step(id).addressValues())
        expected.push_back(address);
    auto now = held(u"前端网卡-7"_s);
    std::sort(now.begin(), now.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(now, expected); // each exactly once
    QCOMPARE(step(id).attempts, 1);
}

void TestChangesSimulator::unassignAppliedAndThenResetIsOneRequestAndTheTruth_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("reset") << QByteArray(R"({"do":"reset","action":"UnassignIpv6Addresses","when":"after"})");
    QTest::newRow("close") << QByteArray(R"({"do":"close","action":"UnassignIpv6Addresses","when":"after"})");
    QTest::newRow("server error") << QByteArray(
        R"({"do":"refuse","action":"UnassignIpv6Addresses","when":"after","code":"InternalError","status":500})");
}

void TestChangesSimulator::unassignAppliedAndThenResetIsOneRequestAndTheTruth()
{
    QFETCH(QByteArray, fault);
    QCOMPARE(m_simulator->addFaults(fault), QString());
    const auto before = held(u"前端网卡-7"_s);
    const QString id = submitUnassign(u"前端网卡-7"_s, {before.front()});
    QTRY_COMPARE_WITH_TIMEOUT(states(id), all(1, AddressState::Proved), 20'000);
    QCOMPARE(requests(u"UnassignIpv6Addresses"_s), 1);
    QCOMPARE(held(u"前端网卡-7"_s), std::vector(before.begin() + 1, before.end()));
}

void TestChangesSimulator::resetBeforeItWasAppliedIsUnknownAndNeverSentAgain()
{
    QCOMPARE(m_simulator->addFaults(R"({"do":"reset","action":"AssignIpv6Addresses","when":"before"})"), QString());
    const auto before = held(u"前端网卡-7"_s);
    const QString id = submitCount(u"前端网卡-7"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), all(1, AddressState::Unknown));
    QVERIFY(m_changes->isBusy({account, region, named(u"前端网卡-7"_s).id}));
    QCOMPARE(requests(u"AssignIpv6Addresses"_s), 1);
    QCOMPARE(held(u"前端网卡-7"_s), before);
}

void TestChangesSimulator::halfAppliedIsJudgedAddressByAddress()
{
    QCOMPARE(m_simulator->addFaults(R"({"do":"half","action":"AssignIpv6Addresses"})"), QString());
    const QString id = submitCount(u"nic-8"_s, 4);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id),
             std::vector({AddressState::Proved, AddressState::Proved, AddressState::Unknown, AddressState::Unknown}));
    const auto now = held(u"nic-8"_s);
    const auto named = step(id).addressValues();
    QVERIFY(std::is_permutation(now.begin(), now.end(), named.begin(), named.end()));
    QCOMPARE(requests(u"AssignIpv6Addresses"_s), 1);
}

void TestChangesSimulator::changesThatShowLateAreProved()
{
    QCOMPARE(m_simulator->addFaults(R"({"do":"loseVisibility","action":"AssignIpv6Addresses","ms":20000})"), QString());
    const QString id = submitCount(u"nic-8"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(states(id), all(1, AddressState::Accepted), 5'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), all(1, AddressState::Proved));
}

void TestChangesSimulator::aReplyOfTheOlderGenerationIsUnderstood()
{
    QCOMPARE(m_simulator->addFaults(R"({"do":"oldAssignReply","action":"AssignIpv6Addresses"})"), QString());
    const QString id = submitCount(u"备用网卡-1"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), all(2, AddressState::Proved));
    QCOMPARE(step(id).addressValues().size(), 2U);
}

void TestChangesSimulator::aThrottledUnassignIsReadFirstAndSentAgain()
{
    QCOMPARE(m_simulator->addFaults(
                 R"({"do":"refuse","action":"UnassignIpv6Addresses","code":"Throttling.User","status":429})"),
             QString());
    const QString id = submitUnassign(u"前端网卡-7"_s, {named(u"前端网卡-7"_s).ipv6.front()});
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), all(1, AddressState::Proved));
    QStringList actions;
    for (const QJsonValue &request : m_simulator->requests())
        actions.append(request.toObject().value(u"action").toString());
    const qsizetype first = actions.indexOf(u"UnassignIpv6Addresses"_s);
    QCOMPARE(actions.mid(first, 3),
             QStringList({u"UnassignIpv6Addresses"_s, u"DescribeNetworkInterfaces"_s, u"UnassignIpv6Addresses"_s}));
}

void TestChangesSimulator::unassigningOneThatWasGoneSendsTheOthers()
{
    const auto before = held(u"前端网卡-7"_s);
    domain::Ipv6Address absent = before.front();
    absent.low = 0x1234;
    const QString id = submitUnassign(u"前端网卡-7"_s, {before.front(), absent});
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), all(2, AddressState::Proved));
    QCOMPARE(held(u"前端网卡-7"_s), std::vector(before.begin() + 1, before.end()));
    QCOMPARE(requests(u"UnassignIpv6Addresses"_s), 2);
}

void TestChangesSimulator::aRefusalIsTheCloudsOwnWord()
{
    const QString id = submitCount(u"interface-limit-reached"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), all(1, AddressState::Refused));
    QCOMPARE(step(id).error->kind, core::ErrorKind::Refused);
    QVERIFY(!step(id).error->code.isEmpty());
    QVERIFY(!step(id).error->requestId.isEmpty());
}

void TestChangesSimulator::withoutACloudNothingIsSentAndThatIsSaid()
{
    m_simulator->kill();
    const QString id = submitCount(u"前端网卡-7"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended, QStringList{id}, 15'000);
    QCOMPARE(states(id), all(1, AddressState::Failed));
    QCOMPARE(step(id).error->kind, core::ErrorKind::ConnectionRefused);
    QCOMPARE(step(id).attempts, 0);
}

QTEST_GUILESS_MAIN(TestChangesSimulator)
#include "tst_changessimulator.moc"
