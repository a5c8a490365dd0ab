// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simulatorprocess.h"

#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString region = u"cn-hangzhou"_s;

/// What one run of the program came to.
struct Outcome
{
    int exitCode = -1;
    QString text; ///< both channels
    /// The text with every run of blanks as one.
    QString words() const { return text.simplified(); }
};

} // namespace

/// The program of tests/live.sh, looking at the cloud in the box.
class TestLive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCloudAsExpectedDiffersInNothing();
    void aCloudOf2019DiffersInNothing();
    void aCloudOfAnotherAgeThanSaidCannotBeLookedAt();
    void everyDifferenceIsNamed();
    void anUnknownCodeIsNamedAndWhatItRefusedIsNotDone();
    void aWrongSecretIsExplainedAndNeverShown();
    void whatIsNotAllowedIsToldAndTheRestIsLookedAt();
    void nobodyThereIsToldAtOnce();
    void aChangeIsMadeProvedAndTakenBack();
    void aChangeThatIsNotAgreedToIsNotMade();
    void aRefusedChangeLeavesNothingBehind();
    void wrongArgumentsAreTold_data();
    void wrongArgumentsAreTold();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {});
    void start(const QStringList &options);
    QString changeable(const QStringList &options = {});

    std::unique_ptr<tests::SimulatorProcess> m_cloud;
    QByteArray m_secret;
};

void TestLive::init()
{
    start({});
}

void TestLive::start(const QStringList &options)
{
    m_cloud = std::make_unique<tests::SimulatorProcess>(
        QStringList{u"--enis"_s, u"80"_s, u"--seed"_s, u"7"_s, u"--time-scale"_s, u"20"_s} + options);
    QVERIFY2(m_cloud->isRunning(), qPrintable(m_cloud->errorText()));
    m_secret = m_cloud->accessKeySecret();
}

Outcome TestLive::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, m_cloud->accessKeyId());
    environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, QString::fromLatin1(m_secret));
    environment.remove(u"ALIBABA_CLOUD_SECURITY_TOKEN"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(ENIDESK_BINARY_DIR "/tests/live/enidesk-live"),
                  QStringList{u"--endpoint"_s, m_cloud->endpoint().toString(), u"--region"_s, region} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(100'000))
        return {};
    const QByteArray text = process.readAll();
    if (text.contains(m_secret) || text.contains(m_cloud->accessKeyId().toLatin1()))
        return {}; // whatever it was to show, not this
    return {process.exitCode(), QString::fromUtf8(text)};
}

/// The id of the interface that a run of the program reads by itself; it takes one more address.
QString TestLive::changeable(const QStringList &options)
{
    run(options);
    for (const QJsonValue &request : m_cloud->requests()) {
        const QJsonObject parameters = request.toObject().value(u"parameters").toObject();
        for (const QString &name : {u"NetworkInterfaceId"_s, u"NetworkInterfaceId.1"_s}) {
            if (parameters.contains(name))
                return parameters.value(name).toString(); // the one that was read by itself
        }
    }
    return {};
}

void TestLive::aCloudAsExpectedDiffersInNothing()
{
    const Outcome outcome = run({});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"Summary: nothing differs in "));
    const QRegularExpression interfaces(
        u"Interfaces +[1-9][0-9]* on 1 page, the listing is complete; 0 came twice, 0 left out"_s);
    QVERIFY2(interfaces.match(outcome.text).hasMatch(), qPrintable(outcome.text));
    QVERIFY(outcome.words().contains(u"A refusal InvalidEniId.NotFound, HTTP status 404"));
    QVERIFY(!outcome.text.contains(u"What differs"));
    for (const QJsonValue &request : m_cloud->requests())
        QVERIFY(!request.toObject().value(u"action").toString().contains(u"ssign"));
}

void TestLive::aCloudOf2019DiffersInNothing()
{
    start({u"--generation"_s, u"2019"_s});
    const QString id = changeable({u"--generation"_s, u"2019"_s});
    QVERIFY(!id.isEmpty());
    const QStringList before = m_cloud->addresses(region, id);
    const Outcome outcome = run({u"--generation"_s, u"2019"_s, u"--change"_s, id, u"--yes"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"Summary: nothing differs in "));
    QVERIFY2(outcome.text.contains(u"proved gone by reading"), qPrintable(outcome.text));
    QCOMPARE(m_cloud->requests(u"UnassignIpv6Addresses"_s).size(), 1);
    QCOMPARE(m_cloud->addresses(region, id), before);
}

void TestLive::aCloudOfAnotherAgeThanSaidCannotBeLookedAt()
{
    start({u"--generation"_s, u"2019"_s});
    const Outcome outcome = run({});
    QVERIFY2(outcome.exitCode == 2, qPrintable(outcome.text));
    QVERIFY2(outcome.text.contains(u"Summary: not done: Signing in;"), qPrintable(outcome.text));
}

void TestLive::everyDifferenceIsNamed()
{
    const QString id = changeable();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_cloud->changeInterface({{u"region"_s, region}, {u"id"_s, id}, {u"status"_s, u"Dreaming"_s}}), QString());
    QCOMPARE(m_cloud->addFaults(R"([{"do":"noIpv6Sets","action":"DescribeNetworkInterfaceAttribute"},)"
                                R"({"do":"expandedAddresses","action":"DescribeNetworkInterfaces"},)"
                                R"({"do":"bom","action":"DescribeVpcs"},)"
                                R"({"do":"invalidUtf8","action":"DescribeInstances"},)"
                                R"({"do":"missingRequestId","action":"GetCallerIdentity"},)"
                                R"({"do":"refuse","action":"DescribeRegions","code":"Throttling.User","status":400}])"),
             QString());
    const Outcome outcome = run({});
    QVERIFY2(outcome.exitCode == 1, qPrintable(outcome.text));
    const QString rows = u"NetworkInterfaceSets.NetworkInterfaceSet[]."_s;
    for (const QString &line : {u"DescribeNetworkInterfaces: %1Status is \"Dreaming\""_s.arg(rows),
                                u"DescribeNetworkInterfaceAttribute: Ipv6Sets"_s,
                                u"DescribeNetworkInterfaces: %1Ipv6Sets.Ipv6Set[].Ipv6Address ("_s.arg(rows),
                                u"DescribeVpcs: a byte order mark"_s, u"DescribeInstances: bytes that are no UTF-8"_s,
                                u"GetCallerIdentity: RequestId"_s})
        QVERIFY2(outcome.text.contains(u"  "_s + line), qPrintable(line + u'\n' + outcome.text));
    QVERIFY(outcome.words().contains(u"Sent again DescribeRegions (Throttling.User)"));
    QVERIFY(!outcome.text.contains(id));
}

void TestLive::anUnknownCodeIsNamedAndWhatItRefusedIsNotDone()
{
    QCOMPARE(m_cloud->addFaults(R"({"do":"refuse","action":"DescribeVSwitches","code":"Moon.Phase","status":400})"),
             QString());
    const Outcome outcome = run({});
    QVERIFY2(outcome.exitCode == 2, qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"  DescribeVSwitches: Moon.Phase, HTTP status 400\n"));
    QVERIFY2(outcome.text.contains(u"Summary: not done: vSwitches; 1 difference in "), qPrintable(outcome.text));
}

void TestLive::aWrongSecretIsExplainedAndNeverShown()
{
    m_secret = "NotTheSecretThatBelongsToIt000";
    const Outcome outcome = run({});
    QVERIFY2(outcome.exitCode == 2, qPrintable(outcome.text));
    QVERIFY2(outcome.text.contains(u"NOT DONE") && outcome.text.contains(u"SignatureDoesNotMatch"),
             qPrintable(outcome.text));
    QVERIFY2(outcome.text.contains(u"secret"), qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"Summary: not done: Signing in;"));
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestLive::whatIsNotAllowedIsToldAndTheRestIsLookedAt()
{
    QCOMPARE(m_cloud->addFaults(R"([{"do":"permission","action":"DescribeVpcs"},)"
                                R"({"do":"permission","action":"GetCallerIdentity"}])"),
             QString());
    const Outcome outcome = run({});
    QVERIFY2(outcome.exitCode == 2, qPrintable(outcome.text));
    QVERIFY2(outcome.text.contains(u"Summary: not done: Signing in, VPCs; nothing differs"), qPrintable(outcome.text));
    QVERIFY2(outcome.text.contains(u" on 1 page, the listing is complete"), qPrintable(outcome.text));
}

void TestLive::nobodyThereIsToldAtOnce()
{
    m_cloud->kill();
    const Outcome outcome = run({});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.text.contains(u"Summary: not done: Signing in;"), qPrintable(outcome.text));
}

void TestLive::aChangeIsMadeProvedAndTakenBack()
{
    const QString id = changeable();
    const QStringList before = m_cloud->addresses(region, id);
    const Outcome outcome = run({u"--change"_s, id}, "yes\n");
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"This will assign ONE IPv6 address"));
    QVERIFY(outcome.text.contains(u"proved by reading"));
    QVERIFY(outcome.text.contains(u"proved gone by reading"));
    QVERIFY(!outcome.text.contains(id));
    QCOMPARE(m_cloud->requests(u"AssignIpv6Addresses"_s).size(), 1);
    QCOMPARE(m_cloud->requests(u"UnassignIpv6Addresses"_s).size(), 1);
    QCOMPARE(m_cloud->addresses(region, id), before);
}

void TestLive::aChangeThatIsNotAgreedToIsNotMade()
{
    const QString id = changeable();
    const Outcome outcome = run({u"--change"_s, id}, "y\n");
    QVERIFY2(outcome.exitCode == 2, qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"Summary: not done: The change;"));
    QCOMPARE(m_cloud->requests(u"AssignIpv6Addresses"_s).size(), 0);
}

void TestLive::aRefusedChangeLeavesNothingBehind()
{
    const QString id = changeable();
    QCOMPARE(m_cloud->addFaults(R"({"do":"refuse","action":"AssignIpv6Addresses",)"
                                R"("code":"InvalidOperation.Ipv6CountExceeded","status":403})"),
             QString());
    const Outcome outcome = run({u"--change"_s, id, u"--yes"_s});
    QVERIFY2(outcome.exitCode == 2, qPrintable(outcome.text));
    QVERIFY2(outcome.text.contains(u"Summary: not done: Assigning;"), qPrintable(outcome.text));
    QVERIFY(!outcome.text.contains(u"LOOK AT THE INTERFACE"));
    QCOMPARE(m_cloud->requests(u"UnassignIpv6Addresses"_s).size(), 0);
}

void TestLive::wrongArgumentsAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--everything"_s};
    QTest::newRow("generation") << QStringList{u"--generation"_s, u"1999"_s};
    QTest::newRow("endpoint") << QStringList{u"--endpoint"_s, u"http://example.org"_s};
    QTest::newRow("change of nothing") << QStringList{u"--change"_s, QString()};
    QTest::newRow("a key") << QStringList{u"LTAI5tSomething"_s};
}

void TestLive::wrongArgumentsAreTold()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.text.contains(u"See --help."), qPrintable(outcome.text));
    QCOMPARE(m_cloud->requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
