// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/explain/catalogue.h"
#include "app/journal/journal.h"
#include "app/net/httpapiclient.h"
#include "app/operations/listinterfacesoperation.h"
#include "app/presenters/assignpresenter.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "app/store/store.h"
#include "tests/support/fixedcredentials.h"
#include "tests/support/simulatorprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using explain::Offer;
using presenters::AssignPresenter;
using presenters::UnassignPresenter;
using Stage = presenters::PlanWatch::Stage;

namespace {

const QString region = u"cn-hangzhou"_s;
const QString account = u"1234567890"_s;
const QString front = u"前端网卡-7"_s;

} // namespace

/// The cures of the dialogs over real HTTP, against a cloud that counts what it was asked.
class CuresSimulatorTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { start({}); }
    void cleanup();
    void tryingAgainAfterARefusalAssignsOnce();
    void waitingForTheStateAssignsOnce();
    void waitingForTheInstanceAssignsOnce();
    void theLoweredNumberIsAccepted();
    void oneByOneFindsTheOneThatIsRefused();
    void theServersTimeSavesAnUnassign();

private:
    void start(const QStringList &options);
    operations::RegionContext context() { return {account, u"Test"_s, region, {}, m_client.get()}; }
    domain::NetworkInterface named(const QString &name);
    void makeAssign(const QString &name);
    qsizetype requests(const QString &action) { return m_simulator->requests(action).size(); }
    qsizetype assigns() { return requests(u"AssignIpv6Addresses"_s); }
    QString suffixes(int count) const;

    std::unique_ptr<tests::SimulatorProcess> m_simulator;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::Clock> m_clock;
    core::SystemRandom m_random;
    explain::Catalogue m_catalogue;
    std::unique_ptr<net::Endpoints> m_endpoints;
    std::unique_ptr<tests::FixedCredentials> m_credentials;
    std::unique_ptr<net::RateGovernor> m_governor;
    std::unique_ptr<net::HttpApiClient> m_client;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<operations::Changes> m_changes;
    std::unique_ptr<AssignPresenter> m_assign;
    std::unique_ptr<UnassignPresenter> m_unassign;
};

void CuresSimulatorTest::start(const QStringList &options)
{
    cleanup();
    m_simulator = std::make_unique<tests::SimulatorProcess>(
        QStringList{u"--enis"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--time-scale"_s, u"30"_s} + options);
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
    operations::ListInterfacesOperation listing(context(), m_store->region(account, region).interfaces);
    listing.start();
    QTRY_VERIFY(listing.isFinished());
    QVERIFY(m_store->region(account, region).interfaces.count() > 0);
}

void CuresSimulatorTest::cleanup()
{
    m_assign.reset();
    m_unassign.reset();
    m_changes.reset();
    m_journal.reset();
    m_client.reset();
    m_governor.reset();
    m_simulator.reset();
}

domain::NetworkInterface CuresSimulatorTest::named(const QString &name)
{
    const store::InterfaceStore &all = m_store->region(account, region).interfaces;
    for (store::InterfaceStore::Slot slot = 0; slot < all.slotCount(); ++slot) {
        if (all.isUsed(slot) && all.at(slot).name == name)
            return all.at(slot);
    }
    return {};
}

void CuresSimulatorTest::makeAssign(const QString &name)
{
    m_assign = std::make_unique<AssignPresenter>(context(), m_store->region(account, region), *m_changes, m_catalogue,
                                                 *m_clock, named(name).id);
    QTRY_VERIFY_WITH_TIMEOUT(m_assign->factsAge().startsWith(u"Read at"_s), 10000);
}

/// So many addresses that nobody holds.
QString CuresSimulatorTest::suffixes(int count) const
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines += u"::beef:%1"_s.arg(i + 1);
    return lines.join(u'\n');
}

void CuresSimulatorTest::tryingAgainAfterARefusalAssignsOnce()
{
    makeAssign(front);
    const QStringList before = m_simulator->addresses(region, named(front).id);
    QCOMPARE(m_simulator->addFaults(R"([{"action": "AssignIpv6Addresses", "do": "permission"}])"), QString());
    m_assign->setCount(2);
    m_assign->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_assign->stage(), Stage::Refused, 10000);
    QCOMPARE(assigns(), 1);
    const auto policy = m_assign->explanation().explanation().offers;
    QCOMPARE(policy.front().offer, Offer::CopyPolicy);
    QCOMPARE(policy.front().subject, u"ecs:AssignIpv6Addresses"_s);
    QSignalSpy accepted(m_assign.get(), &AssignPresenter::accepted);
    m_assign->explanation().takeOffer(Offer::TryAgain);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 10000);
    QCOMPARE(assigns(), 2);
    QCOMPARE(m_simulator->addresses(region, named(front).id).size(), before.size() + 2);
}

void CuresSimulatorTest::waitingForTheStateAssignsOnce()
{
    makeAssign(front);
    const QString id = named(front).id;
    QCOMPARE(m_simulator->changeInterface({{u"region"_s, region}, {u"id"_s, id}, {u"status"_s, u"Attaching"_s}}),
             QString());
    m_assign->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_assign->stage(), Stage::Refused, 10000);
    const qsizetype sent = assigns();
    QSignalSpy accepted(m_assign.get(), &AssignPresenter::accepted);
    m_assign->explanation().takeOffer(Offer::WaitAndTryAgain);
    QTRY_VERIFY2(m_assign->cures().text().startsWith(u"The interface's state is Attaching"_s),
                 qPrintable(m_assign->cures().text()));
    const qsizetype reads = requests(u"DescribeNetworkInterfaces"_s);
    QTRY_VERIFY(requests(u"DescribeNetworkInterfaces"_s) > reads + 2);
    QCOMPARE(assigns(), sent);
    QCOMPARE(m_simulator->changeInterface({{u"region"_s, region}, {u"id"_s, id}, {u"status"_s, u"InUse"_s}}),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 10000);
    QCOMPARE(assigns(), sent + 1);
}

void CuresSimulatorTest::waitingForTheInstanceAssignsOnce()
{
    const QString primary = u"primary-starting"_s;
    makeAssign(primary);
    m_assign->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_assign->stage(), Stage::Refused, 10000);
    QCOMPARE(m_assign->explanation().error()->code, u"InvalidOperation.InvalidEcsState"_s);
    const qsizetype sent = assigns();
    QSignalSpy accepted(m_assign.get(), &AssignPresenter::accepted);
    m_assign->explanation().takeOffer(Offer::WaitAndTryAgain);
    QTRY_VERIFY(m_assign->cures().text().contains(u"Starting"_s));
    QCOMPARE(m_simulator->changeInterface(
                 {{u"region"_s, region}, {u"id"_s, named(primary).id}, {u"instanceStatus"_s, u"Running"_s}}),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 10000);
    QCOMPARE(assigns(), sent + 1);
}

void CuresSimulatorTest::theLoweredNumberIsAccepted()
{
    makeAssign(front);
    m_assign->setAddressText(suffixes(9));
    QCOMPARE(m_assign->actionText(), u"Send Anyway"_s);
    m_assign->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_assign->stage(), Stage::Refused, 10000);
    const auto cure = m_assign->explanation().offered(Offer::LowerNumber);
    QVERIFY(cure);
    m_assign->explanation().takeOffer(Offer::LowerNumber);
    QCOMPARE(m_assign->addressText(), suffixes(cure->subject.toInt()));
    QCOMPARE(assigns(), 1);
    QSignalSpy accepted(m_assign.get(), &AssignPresenter::accepted);
    m_assign->submit();
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 10000);
    QCOMPARE(assigns(), 2);
}

void CuresSimulatorTest::oneByOneFindsTheOneThatIsRefused()
{
    makeAssign(front);
    QCOMPARE(
        m_simulator->addFaults(R"([{"action": "AssignIpv6Addresses", "do": "refuse", "code": "InvalidParameter"}])"),
        QString());
    m_assign->setAddressText(suffixes(3));
    m_assign->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_assign->stage(), Stage::Refused, 10000);
    // The second turns out to be another's.
    domain::Ipv6Address taken = named(front).ipv6.front();
    taken.low = 0xbeef0002;
    QCOMPARE(m_simulator->changeInterface({{u"region"_s, region}, {u"take"_s, taken.toString()}}), QString());
    m_assign->explanation().takeOffer(Offer::SendOneByOne);
    QTRY_COMPARE_WITH_TIMEOUT(assigns(), 4, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_assign->stage(), Stage::Refused, 10000);
    QCOMPARE(m_changes->planIds().size(), size_t(2));
    const domain::Plan *plan = m_changes->plan(m_changes->planIds().back());
    QCOMPARE(plan->steps.size(), size_t(3));
    QCOMPARE(plan->steps[1].addresses.front().state, domain::AddressState::Refused);
    QCOMPARE(plan->steps[1].error->code, u"InvalidIp.IpAssigned"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->addresses(region, named(front).id).filter(u"beef"_s).size(), 2, 10000);
}

/// Reads correct the clock by themselves, and so does a change that may be sent again. What is left is one that is
/// refused all the same.
void CuresSimulatorTest::theServersTimeSavesAnUnassign()
{
    start({u"--clock-offset"_s, u"7200"_s});
    const domain::NetworkInterface interface = named(front);
    m_unassign = std::make_unique<UnassignPresenter>(context(), m_store->region(account, region), *m_changes,
                                                     m_catalogue, *m_clock, interface.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_unassign->factsAge().startsWith(u"Read at"_s), 10000);
    QCOMPARE(
        m_simulator->addFaults(
            R"([{"action": "UnassignIpv6Addresses", "do": "refuse", "code": "InvalidTimeStamp.Expired", "times": -1}])"),
        QString());
    m_unassign->select({interface.ipv6.front()});
    m_unassign->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_unassign->stage(), Stage::Refused, 30000);
    const qsizetype sent = requests(u"UnassignIpv6Addresses"_s);
    m_simulator->clearFaults();
    presenters::ExplanationPresenter &explanation = m_unassign->explanation();
    QVERIFY(explanation.title().contains(u"2 hours slow"_s));
    QVERIFY(explanation.offered(Offer::AdoptServerTime));
    m_client->setClockOffset(std::chrono::seconds(0)); // as the client of another region has it
    m_client->setClockOffset(*explanation.error()->clockOffset);
    const qsizetype reads = requests(u"DescribeNetworkInterfaces"_s);
    QSignalSpy accepted(m_unassign.get(), &UnassignPresenter::accepted);
    explanation.takeOffer(Offer::AdoptServerTime);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 10000);
    QCOMPARE(requests(u"UnassignIpv6Addresses"_s), sent + 1);
    QVERIFY(!m_simulator->addresses(region, interface.id).contains(interface.ipv6.front().toString()));
    QVERIFY(requests(u"DescribeNetworkInterfaces"_s) > reads);
}

QTEST_GUILESS_MAIN(CuresSimulatorTest)
#include "tst_curessimulator.moc"
