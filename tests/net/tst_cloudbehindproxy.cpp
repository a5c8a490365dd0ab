// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpapiclient.h"
#include "app/net/trust.h"
#include "tests/net/apifixture.h"
#include "tests/support/simulatorprocess.h"
#include "tests/support/testproxy.h"
#include "tests/support/tlsfront.h"

using namespace Qt::Literals::StringLiterals;
using domain::EndpointKind;
using tests::TestProxy;

Q_DECLARE_METATYPE(TestProxy::Protocol)
Q_DECLARE_METATYPE(EndpointKind)

/// The simulator under the real cloud's names: by TLS, by a proxy with a password, trusted by an own CA file.
class CloudBehindProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCloudIsListedAndChanged_data();
    void theCloudIsListedAndChanged();

private:
    std::unique_ptr<tests::SimulatorProcess> m_cloud;
};

void CloudBehindProxyTest::initTestCase()
{
    m_cloud = std::make_unique<tests::SimulatorProcess>(QStringList{u"--enis"_s, u"20"_s});
    QVERIFY2(m_cloud->isRunning(), qPrintable(m_cloud->errorText()));
}

void CloudBehindProxyTest::theCloudIsListedAndChanged_data()
{
    QTest::addColumn<TestProxy::Protocol>("protocol");
    QTest::addColumn<EndpointKind>("kind");
    QTest::addColumn<QString>("host");
    QTest::newRow("HTTP, public") << TestProxy::Protocol::Http << EndpointKind::Public
                                  << u"ecs.cn-hangzhou.aliyuncs.com"_s;
    QTest::newRow("SOCKS5, internal") << TestProxy::Protocol::Socks5 << EndpointKind::Internal
                                      << u"ecs-vpc.cn-hangzhou.aliyuncs.com"_s;
}

void CloudBehindProxyTest::theCloudIsListedAndChanged()
{
    QFETCH(TestProxy::Protocol, protocol);
    QFETCH(EndpointKind, kind);
    QFETCH(QString, host);
    const tests::TlsFront front(m_cloud->endpoint().port(), {host});
    TestProxy proxy(protocol, front.port());
    proxy.wantPassword(u"me"_s, u"secret"_s);
    net::HttpApiClient::Options options;
    options.route.proxy = proxy.choice(u"me"_s);
    options.route.proxyPassword = std::make_shared<const core::Secret>(QByteArray("secret"));
    const auto certificates = net::readCertificates(front.caFile());
    QVERIFY(certificates);
    options.route.certificates = *certificates;
    const core::Clock clock;
    core::SystemRandom random;
    net::Endpoints endpoints(kind, std::nullopt);
    tests::FixedCredentials credentials(m_cloud->accessKeyId(), m_cloud->accessKeySecret());
    net::RateGovernor governor(clock);
    net::HttpApiClient client(endpoints, credentials, clock, random, governor, options);
    api::Request listing = tests::describeInterfaces();
    listing.parameters.resize(1);
    api::Request change = tests::unassign();
    change.parameters[1].second = u"eni-that-is-not-there"_s;

    QObject owner;
    std::vector<core::Result<net::ApiReply>> replies;
    for (const api::Request &request : {listing, change}) {
        connect(client.send(request, &owner), &net::ApiCall::finished, &owner,
                [&](const core::Result<net::ApiReply> &reply) { replies.push_back(reply); });
        const std::size_t wanted = replies.size() + 1;
        QTRY_COMPARE_WITH_TIMEOUT(replies.size(), wanted, 10'000);
    }

    QVERIFY2(replies.front(), qPrintable(replies.front() ? QString() : replies.front().error().code));
    QVERIFY(replies.front()->body.contains("NetworkInterfaceSets"));
    QVERIFY(!replies.back());
    QCOMPARE(replies.back().error().kind, core::ErrorKind::Refused);
    QCOMPARE(replies.back().error().code, u"InvalidEniId.NotFound"_s);
    QCOMPARE(proxy.asked().back().host, host);
    QVERIFY(proxy.asked().back().granted);
}

QTEST_GUILESS_MAIN(CloudBehindProxyTest)
#include "tst_cloudbehindproxy.moc"
