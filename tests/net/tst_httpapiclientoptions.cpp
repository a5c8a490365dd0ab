// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/apifixture.h"
#include "tests/net/proxyfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using tests::ApiFixture;
using tests::TestProxy;

/// Options that change while the client works.
class HttpApiClientOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void laterRequestsGoTheNewWayAndOldConnectionsAreClosed();
    void aCallUnderWayGoesOnTheOldWay();
    void theSameOptionsKeepTheConnections();
    void anotherTryGoesTheNewWay();
    void newLimitsHoldForLaterRequests();
    void asManyReadsAreOnTheirWayAsAllowed_data();
    void asManyReadsAreOnTheirWayAsAllowed();
    void aChangeThatWasAskedForGoesOnceWhenTheRouteChanges();
};

namespace {

/// The fixture's clock runs fast, and the machine may be busy.
constexpr net::HttpLimits patient{10min, 10min};

net::HttpApiClient::Options bySystem()
{
    return {net::Generation::Current, patient};
}

net::HttpApiClient::Options by(const domain::ProxyChoice &proxy)
{
    net::HttpApiClient::Options options;
    options.route.proxy = proxy;
    options.limits = patient;
    return options;
}

net::HttpApiClient::Options direct()
{
    return by({domain::ProxyKind::None, {}, 0, {}});
}

/// Waits for the end of @p call.
bool succeeds(net::ApiCall *call)
{
    std::optional<bool> success;
    QObject::connect(call, &net::ApiCall::finished, call,
                     [&success](const core::Result<net::ApiReply> &reply) { success = reply.has_value(); });
    [&success] {
        QTRY_VERIFY_WITH_TIMEOUT(success, 10'000);
    }();
    return success.value_or(false);
}

} // namespace

void HttpApiClientOptionsTest::laterRequestsGoTheNewWayAndOldConnectionsAreClosed()
{
    tests::ProxyFixture old(TestProxy::Protocol::Http);
    TestProxy fresh(TestProxy::Protocol::Socks5, old.front.port());
    core::SeededRandom random(1);
    net::Endpoints endpoints;
    tests::FixedCredentials credentials;
    net::RateGovernor governor(old.clock);
    net::HttpApiClient::Options options;
    options.route = old.route();
    net::HttpApiClient client(endpoints, credentials, old.clock, random, governor, options);
    QObject owner;

    QVERIFY(succeeds(client.send(tests::describeInterfaces(), &owner)));
    QCOMPARE(old.proxy.asked().size(), 1u);
    QCOMPARE(old.server.openConnections(), 1);
    options.route.proxy = fresh.choice();
    client.setOptions(options);
    QTRY_COMPARE(old.server.openConnections(), 0);
    QVERIFY(succeeds(client.send(tests::describeInterfaces(), &owner)));

    QCOMPARE(old.proxy.asked().size(), 1u);
    QCOMPARE(fresh.asked().size(), 1u);
    QCOMPARE(fresh.asked().front().host, tests::ProxyFixture::host());
}

void HttpApiClientOptionsTest::aCallUnderWayGoesOnTheOldWay()
{
    ApiFixture fixture(bySystem());
    QPointer<QTcpSocket> waiting;
    fixture.server.then([&](QTcpSocket &socket, const tests::WireRequest &) { waiting = &socket; });
    QObject owner;
    net::ApiCall *call = fixture.client->send(tests::describeInterfaces(), &owner);
    QTRY_VERIFY(waiting);

    fixture.client->setOptions(direct());
    QTest::qWait(50);
    QCOMPARE(fixture.server.openConnections(), 1);
    waiting->write(tests::httpText(200, "{}"));

    QVERIFY(succeeds(call));
    QCOMPARE(fixture.server.count(), 1);
    QTRY_COMPARE(fixture.server.openConnections(), 0);
}

void HttpApiClientOptionsTest::theSameOptionsKeepTheConnections()
{
    ApiFixture fixture(direct());
    fixture.server.then(tests::answering(200, "{}"));

    QVERIFY(fixture.exchange(tests::describeInterfaces()));
    fixture.client->setOptions(direct());
    QVERIFY(fixture.exchange(tests::describeInterfaces()));

    QCOMPARE(fixture.server.connections(), 1);
}

void HttpApiClientOptionsTest::anotherTryGoesTheNewWay()
{
    ApiFixture fixture(bySystem());
    fixture.server.then(tests::answering(503, tests::refusalBody("ServiceUnavailable")));
    fixture.server.then(tests::answering(200, "{}"));
    QObject owner;
    net::ApiCall *call = fixture.client->send(tests::describeInterfaces(), &owner);
    connect(call, &net::ApiCall::retrying, &owner, [&] { fixture.client->setOptions(direct()); });

    QVERIFY(succeeds(call));
    QCOMPARE(fixture.server.count(), 2);
    QCOMPARE(fixture.server.connections(), 2);
}

void HttpApiClientOptionsTest::newLimitsHoldForLaterRequests()
{
    ApiFixture fixture;
    fixture.server.then(tests::hanging());
    net::HttpApiClient::Options options;
    options.limits.total = 5s;
    fixture.client->setOptions(options);
    const std::chrono::milliseconds before = fixture.clock.elapsed();

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::unassign());

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TimedOut);
    QVERIFY(fixture.endedAt - before >= 4s); // timers are coarse
    QVERIFY(fixture.endedAt - before < 30s);
}

void HttpApiClientOptionsTest::asManyReadsAreOnTheirWayAsAllowed_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("allowed");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two") << 2 << 2;
    QTest::newRow("six") << 6 << 6;
    QTest::newRow("too many") << 50 << 6;
    QTest::newRow("none") << 0 << 1;
}

void HttpApiClientOptionsTest::asManyReadsAreOnTheirWayAsAllowed()
{
    QFETCH(int, wanted);
    QFETCH(int, allowed);
    net::HttpApiClient::Options options;
    options.limits.readsAtOnce = wanted;
    options.limits.connect = 10min;
    options.limits.total = 10min;
    ApiFixture fixture(options);
    fixture.server.then(tests::hanging());
    QObject owner;

    for (int i = 0; i < 8; ++i)
        fixture.client->send(tests::describeInterfaces(), &owner);

    QTRY_COMPARE(fixture.server.count(), qsizetype(allowed));
    QTest::qWait(50);
    QCOMPARE(fixture.server.count(), qsizetype(allowed));
}

void HttpApiClientOptionsTest::aChangeThatWasAskedForGoesOnceWhenTheRouteChanges()
{
    ApiFixture fixture(bySystem());
    fixture.server.then(tests::answering(200, "{}"));
    QObject owner;
    net::ApiCall *call = fixture.client->send(tests::unassign(), &owner);

    fixture.client->setOptions(direct());

    QVERIFY(succeeds(call));
    QTest::qWait(50);
    QCOMPARE(fixture.server.count(), 1);
}

QTEST_GUILESS_MAIN(HttpApiClientOptionsTest)
#include "tst_httpapiclientoptions.moc"
