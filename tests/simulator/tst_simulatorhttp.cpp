// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"
#include "tests/simulator/wiresocket.h"
#include "tests/support/simulatorprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using End = tests::WireSocket::End;

/// The real program over real connections: what is on the wire, with and without faults.
class TestSimulatorHttp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_simulator.clearFaults(); }
    void anAnswerComesWholeAndTheConnectionStays();
    void twoRequestsAtOnceAreAnsweredInOrder();
    void aBodyInChunksIsRead();
    void aClientThatAsksMayGoOn();
    void nonsenseIsABadRequest();
    void qtsOwnClientIsAnswered();
    void aGzippedAnswerIsUnpackedByQt();
    void aResetAfterApplyingIsARealResetAndIsApplied();
    void aResetBeforeApplyingChangesNothing();
    void aCloseIsAnOrderlyEndWithoutAWord();
    void aHangIsSilence();
    void aTruncatedAnswerEndsInTheMiddle();
    void aDripComesByteByByte();
    void aDelayedAnswerComesLate();
    void aRequestThatIsDelayedBeforeIsAppliedLate();
    void whatHasArrivedIsAppliedThoughTheClientIsGone();
    void theRequestsAreListedWithoutSecrets();
    void interfacesCanBeChangedBehindEverybodysBack();
    void anAddressCanBeTakenBySomebodyElse();
    void controlIsForThisMachineOnly();
    void wrongFaultsAreRefused();

private:
    quint16 port() const { return static_cast<quint16>(m_simulator.endpoint().port()); }
    QByteArray signedRequest(const QByteArray &action, const tests::Parameters &parameters)
    {
        return tests::toWire(m_requests->acs3(action, parameters, QDateTime::currentDateTimeUtc()));
    }
    QByteArray assignTwo() { return signedRequest("AssignIpv6Addresses", on({{"Ipv6AddressCount", "2"}})); }
    tests::Parameters on(const tests::Parameters &more) const
    {
        tests::Parameters parameters = more;
        parameters.insert("RegionId", region.toLatin1());
        parameters.insert("NetworkInterfaceId", m_interfaceId.toLatin1());
        return parameters;
    }
    qsizetype addresses() { return m_simulator.addresses(region, m_interfaceId).size(); }
    QJsonObject ask(const QByteArray &wire)
    {
        tests::WireSocket socket(port());
        socket.send(wire);
        return QJsonDocument::fromJson(tests::bodyOf(socket.hear(1).bytes)).object();
    }
    /// Another empty interface for a test that assigns.
    void takeFreshInterface();

    const QString region = u"cn-hangzhou"_s;
    tests::SimulatorProcess m_simulator{{u"--enis"_s, u"900"_s, u"--time-scale"_s, u"20"_s}};
    std::unique_ptr<tests::RequestMaker> m_requests;
    QString m_interfaceId;
    QStringList m_freshIds;
};

void TestSimulatorHttp::initTestCase()
{
    QVERIFY2(m_simulator.isRunning(), qPrintable(m_simulator.errorText()));
    m_requests = std::make_unique<tests::RequestMaker>(
        simulator::Keys{m_simulator.accessKeyId().toLatin1(), m_simulator.accessKeySecret(), {}},
        "127.0.0.1:" + QByteArray::number(port()));
    const QJsonObject page = ask(signedRequest(
        "DescribeNetworkInterfaces", {{"RegionId", "cn-hangzhou"}, {"Status", "Available"}, {"MaxResults", "500"}}));
    const QJsonObject vSwitches = ask(tests::toWire(
        m_requests->acs3("DescribeVSwitches", {{"RegionId", "cn-hangzhou"}, {"EnableIpv6", "true"}, {"PageSize", "50"}},
                         QDateTime::currentDateTimeUtc(), "2016-04-28")));
    QStringList withIpv6;
    for (const QJsonValue &vSwitch : vSwitches[u"VSwitches"][u"VSwitch"].toArray())
        withIpv6 += vSwitch[u"VSwitchId"].toString();
    for (const QJsonValue &eni : page[u"NetworkInterfaceSets"][u"NetworkInterfaceSet"].toArray()) {
        if (eni[u"Ipv6Sets"][u"Ipv6Set"].toArray().isEmpty() && withIpv6.contains(eni[u"VSwitchId"].toString()))
            m_freshIds += eni[u"NetworkInterfaceId"].toString();
    }
    QVERIFY(m_freshIds.size() > 10);
    takeFreshInterface();
}

void TestSimulatorHttp::takeFreshInterface()
{
    m_interfaceId = m_freshIds.takeFirst();
}

void TestSimulatorHttp::anAnswerComesWholeAndTheConnectionStays()
{
    tests::WireSocket socket(port());
    for (int i = 0; i < 3; ++i) {
        socket.send(signedRequest("DescribeRegions", {}));
        const tests::WireSocket::Heard heard = socket.hear(1);
        QVERIFY(heard.bytes.startsWith("HTTP/1.1 200 OK\r\nDate: "));
        QVERIFY(heard.bytes.contains(" GMT\r\nContent-Type: application/json;charset=utf-8\r\n"));
        QVERIFY(QJsonDocument::fromJson(tests::bodyOf(heard.bytes)).object().contains(u"Regions"));
        QCOMPARE(heard.end, End::StillOpen);
    }
}

void TestSimulatorHttp::twoRequestsAtOnceAreAnsweredInOrder()
{
    tests::WireSocket socket(port());
    socket.send(signedRequest("DescribeRegions", {}) + signedRequest("DescribeZones", {{"RegionId", "cn-beijing"}}));
    const QByteArray heard = socket.hear(2).bytes;
    QVERIFY(heard.indexOf("\"Regions\"") > 0);
    QVERIFY(heard.indexOf("\"Zones\"") > heard.indexOf("\"Regions\""));
}

void TestSimulatorHttp::aBodyInChunksIsRead()
{
    const simulator::HttpRequest request =
        m_requests->acs3Form("DescribeZones", {{"RegionId", "cn-beijing"}}, QDateTime::currentDateTimeUtc());
    QByteArray wire = tests::toWire(request);
    wire.truncate(wire.indexOf("content-length: "));
    wire += "transfer-encoding: chunked\r\n\r\n5\r\n" + request.body.left(5) + "\r\n"
            + QByteArray::number(request.body.size() - 5, 16) + "\r\n" + request.body.mid(5) + "\r\n0\r\n\r\n";
    QVERIFY(ask(wire).contains(u"Zones"));
}

void TestSimulatorHttp::aClientThatAsksMayGoOn()
{
    simulator::HttpRequest request =
        m_requests->acs3Form("DescribeZones", {{"RegionId", "cn-beijing"}}, QDateTime::currentDateTimeUtc());
    request.headers.emplace_back("expect", "100-continue");
    const QByteArray wire = tests::toWire(request);
    tests::WireSocket socket(port());
    socket.send(wire.chopped(request.body.size()));
    QCOMPARE(socket.hear(1, 300ms).bytes, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.send(request.body);
    QVERIFY(socket.hear(1).bytes.contains("\"Zones\""));
}

void TestSimulatorHttp::nonsenseIsABadRequest()
{
    tests::WireSocket socket(port());
    socket.send("EHLO mail.example.org\r\n\r\n");
    const tests::WireSocket::Heard heard = socket.hear(2);
    QVERIFY(heard.bytes.startsWith("HTTP/1.1 400 "));
    QCOMPARE(heard.end, End::Finished);
}

namespace {

QNetworkRequest qtRequest(const QUrl &endpoint, const simulator::HttpRequest &request)
{
    QUrl url(endpoint);
    url.setPath(u"/"_s);
    url.setQuery(QString::fromLatin1(request.query));
    QNetworkRequest qt(url);
    for (const auto &[name, value] : request.headers) {
        if (name != "host")
            qt.setRawHeader(name, value);
    }
    return qt;
}

} // namespace

void TestSimulatorHttp::qtsOwnClientIsAnswered()
{
    QNetworkAccessManager manager;
    const auto form =
        m_requests->acs3Form("DescribeZones", {{"RegionId", "cn-beijing"}}, QDateTime::currentDateTimeUtc());
    const std::unique_ptr<QNetworkReply> reply(manager.post(qtRequest(m_simulator.endpoint(), form), form.body));
    QVERIFY(QSignalSpy(reply.get(), &QNetworkReply::finished).wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->readAll().contains("\"ZoneId\":\"cn-beijing-g\""));
}

void TestSimulatorHttp::aGzippedAnswerIsUnpackedByQt()
{
    QCOMPARE(m_simulator.addFaults(R"([{"do":"gzip"}])"), QString());
    QNetworkAccessManager manager;
    const auto get = m_requests->rpc1("GET", "DescribeRegions", {{"Format", "JSON"}}, QDateTime::currentDateTimeUtc());
    const std::unique_ptr<QNetworkReply> reply(manager.get(qtRequest(m_simulator.endpoint(), get)));
    QVERIFY(QSignalSpy(reply.get(), &QNetworkReply::finished).wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(QJsonDocument::fromJson(reply->readAll()).object().contains(u"Regions"));
}

void TestSimulatorHttp::aResetAfterApplyingIsARealResetAndIsApplied()
{
    takeFreshInterface();
    QCOMPARE(m_simulator.addFaults(R"([{"do":"reset","when":"after","action":"AssignIpv6Addresses"}])"), QString());
    tests::WireSocket socket(port());
    socket.send(assignTwo());
    const tests::WireSocket::Heard heard = socket.hear(1);
    QCOMPARE(heard.end, End::Reset);
    QCOMPARE(heard.bytes, QByteArray());
    QCOMPARE(addresses(), 2);
    QCOMPARE(m_simulator.requests(u"AssignIpv6Addresses"_s).last().toObject().value(u"outcome").toString(),
             u"reset after"_s);
}

void TestSimulatorHttp::aResetBeforeApplyingChangesNothing()
{
    takeFreshInterface();
    QCOMPARE(m_simulator.addFaults(R"([{"do":"reset","when":"before"}])"), QString());
    tests::WireSocket socket(port());
    socket.send(assignTwo());
    QCOMPARE(socket.hear(1).end, End::Reset);
    QCOMPARE(addresses(), 0);
}

void TestSimulatorHttp::aCloseIsAnOrderlyEndWithoutAWord()
{
    takeFreshInterface();
    QCOMPARE(m_simulator.addFaults(R"([{"do":"close","when":"after"}])"), QString());
    tests::WireSocket socket(port());
    socket.send(assignTwo());
    const tests::WireSocket::Heard heard = socket.hear(1);
    QCOMPARE(heard.end, End::Finished);
    QCOMPARE(heard.bytes, QByteArray());
    QCOMPARE(addresses(), 2);
}

void TestSimulatorHttp::aHangIsSilence()
{
    takeFreshInterface();
    QCOMPARE(m_simulator.addFaults(R"([{"do":"hang","when":"after"}])"), QString());
    tests::WireSocket socket(port());
    socket.send(assignTwo());
    const tests::WireSocket::Heard heard = socket.hear(1, 400ms);
    QCOMPARE(heard.end, End::StillOpen);
    QCOMPARE(heard.bytes, QByteArray());
    QCOMPARE(addresses(), 2);
}

void TestSimulatorHttp::aTruncatedAnswerEndsInTheMiddle()
{
    QCOMPARE(m_simulator.addFaults(R"([{"do":"truncate"}])"), QString());
    tests::WireSocket socket(port());
    socket.send(signedRequest("DescribeRegions", {}));
    const tests::WireSocket::Heard heard = socket.hear(1);
    QCOMPARE(heard.end, End::Finished);
    QVERIFY(heard.bytes.startsWith("HTTP/1.1 200 OK"));
    QVERIFY(!tests::bodyOf(heard.bytes).isEmpty());
    QVERIFY(QJsonDocument::fromJson(tests::bodyOf(heard.bytes)).isNull());
}

void TestSimulatorHttp::aDripComesByteByByte()
{
    QCOMPARE(m_simulator.addFaults(R"([{"do":"drip","ms":20}])"), QString());
    tests::WireSocket socket(port());
    QElapsedTimer timer;
    timer.start();
    socket.send(
        tests::toWire(m_requests->acs3("GetCallerIdentity", {}, QDateTime::currentDateTimeUtc(), "2015-04-01")));
    const QByteArray body = tests::bodyOf(socket.hear(1).bytes);
    QVERIFY(QJsonDocument::fromJson(body).object().contains(u"Arn"));
    QVERIFY2(timer.elapsed() >= body.size(), "one byte a millisecond, at a time scale of 20");
}

void TestSimulatorHttp::aDelayedAnswerComesLate()
{
    takeFreshInterface();
    QCOMPARE(m_simulator.addFaults(R"([{"do":"delay","when":"after","ms":8000}])"), QString());
    tests::WireSocket socket(port());
    QElapsedTimer timer;
    timer.start();
    socket.send(assignTwo());
    QTRY_COMPARE(addresses(), 2);
    QVERIFY(socket.hear(1).bytes.startsWith("HTTP/1.1 200 OK"));
    QVERIFY(timer.elapsed() >= 395);
}

void TestSimulatorHttp::aRequestThatIsDelayedBeforeIsAppliedLate()
{
    takeFreshInterface();
    QCOMPARE(m_simulator.addFaults(R"([{"do":"delay","when":"before","ms":8000}])"), QString());
    tests::WireSocket socket(port());
    socket.send(assignTwo());
    QCOMPARE(socket.hear(1, 100ms).bytes, QByteArray());
    QCOMPARE(addresses(), 0);
    QVERIFY(socket.hear(1).bytes.startsWith("HTTP/1.1 200 OK"));
    QCOMPARE(addresses(), 2);
}

void TestSimulatorHttp::whatHasArrivedIsAppliedThoughTheClientIsGone()
{
    takeFreshInterface();
    QCOMPARE(m_simulator.addFaults(R"([{"do":"delay","when":"before","ms":4000}])"), QString());
    {
        tests::WireSocket socket(port());
        socket.send(assignTwo());
        QCOMPARE(socket.hear(1, 50ms).bytes, QByteArray());
    }
    QCOMPARE(addresses(), 0);
    QTRY_COMPARE(addresses(), 2);
}

void TestSimulatorHttp::theRequestsAreListedWithoutSecrets()
{
    takeFreshInterface();
    const QJsonObject answer =
        ask(signedRequest("AssignIpv6Addresses", on({{"Ipv6AddressCount", "1"}, {"ClientToken", "t-9"}})));
    const QJsonObject noted = m_simulator.requests(u"AssignIpv6Addresses"_s).last().toObject();
    QCOMPARE(noted.value(u"clientToken").toString(), u"t-9"_s);
    QCOMPARE(noted.value(u"requestId").toString(), answer.value(u"RequestId").toString());
    QCOMPARE(noted.value(u"outcome").toString(), u"ok"_s);
    QCOMPARE(noted.value(u"parameters")[u"NetworkInterfaceId"].toString(), m_interfaceId);
    ask(tests::toWire(m_requests->rpc1("POST", "DescribeRegions", {}, QDateTime::currentDateTimeUtc())));
    const QByteArray all = QJsonDocument(m_simulator.requests()).toJson();
    QVERIFY(!all.contains(m_simulator.accessKeySecret()));
    QVERIFY(!all.contains(m_simulator.accessKeyId().toLatin1()));
    QVERIFY(!all.contains("\"Signature\""));
}

void TestSimulatorHttp::interfacesCanBeChangedBehindEverybodysBack()
{
    takeFreshInterface();
    const QJsonObject which{{u"region"_s, region}, {u"id"_s, m_interfaceId}};
    QJsonObject wish = which;
    wish.insert(u"status"_s, u"Detaching"_s);
    QCOMPARE(m_simulator.changeInterface(wish), QString());
    QCOMPARE(m_simulator.interfaceState(region, m_interfaceId).value(u"status").toString(), u"Detaching"_s);
    QCOMPARE(ask(assignTwo()).value(u"Code").toString(), u"InvalidOperation.InvalidEniState"_s);
    wish = which;
    wish.insert(u"delete"_s, true);
    QCOMPARE(m_simulator.changeInterface(wish), QString());
    QCOMPARE(ask(assignTwo()).value(u"Code").toString(), u"InvalidEniId.NotFound"_s);
}

void TestSimulatorHttp::anAddressCanBeTakenBySomebodyElse()
{
    takeFreshInterface();
    ask(assignTwo());
    const QString address = m_simulator.addresses(region, m_interfaceId).first();
    QCOMPARE(m_simulator.changeInterface({{u"region"_s, region}, {u"take"_s, address}}), QString());
    QCOMPARE(addresses(), 1);
    const QJsonObject refused = ask(signedRequest("AssignIpv6Addresses", on({{"Ipv6Address.1", address.toLatin1()}})));
    QCOMPARE(refused.value(u"Code").toString(), u"InvalidIp.IpAssigned"_s);
}

void TestSimulatorHttp::controlIsForThisMachineOnly()
{
    QVERIFY(ask("GET /simulator/requests HTTP/1.1\r\nHost: evil.example:80\r\n\r\n").contains(u"error"));
    QVERIFY(ask("POST /simulator/faults HTTP/1.1\r\nHost: 127.0.0.1:1\r\nOrigin: http://evil.example\r\n"
                "Content-Length: 2\r\n\r\n[]")
                .contains(u"error"));
}

void TestSimulatorHttp::wrongFaultsAreRefused()
{
    QVERIFY(m_simulator.addFaults(R"([{"do":"explode"}])").contains(u"explode"_s));
}

QTEST_GUILESS_MAIN(TestSimulatorHttp)
#include "tst_simulatorhttp.moc"
