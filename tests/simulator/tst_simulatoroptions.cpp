// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/version.h"
#include "app/simulator/options.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using simulator::CommandLine;

/// The command line of enidesk-simulator.
class TestSimulatorOptions : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasADefault();
    void everyOptionIsRead();
    void wrongOptionsAreExplained_data();
    void wrongOptionsAreExplained();
    void helpAndVersionAreForStandardOutput();
    void keysAreDrawnOrTakenFromTheEnvironment();
};

void TestSimulatorOptions::everythingHasADefault()
{
    const CommandLine line = simulator::readCommandLine({u"simulator"_s});
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    QCOMPARE(line.options.port, quint16(0));
    QCOMPARE(line.options.cloud.interfaces, 600);
    QCOMPARE(line.options.timeScale, 1.0);
    QVERIFY(!line.options.untilStdinCloses);
}

void TestSimulatorOptions::everyOptionIsRead()
{
    const CommandLine line = simulator::readCommandLine(
        {u"simulator"_s, u"--port"_s, u"8123"_s, u"--enis"_s, u"40"_s, u"--seed"_s, u"9"_s, u"--latency"_s, u"25"_s,
         u"--time-scale"_s, u"60.5"_s, u"--clock-offset"_s, u"-1200"_s, u"--faults"_s, u"f.json"_s, u"--generation"_s,
         u"2019"_s, u"--strict-throttle"_s, u"--until-stdin-closes"_s});
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    QCOMPARE(line.options.port, quint16(8123));
    QCOMPARE(line.options.cloud.interfaces, 40);
    QCOMPARE(line.options.cloud.seed, 9U);
    QCOMPARE(line.options.cloud.latency.count(), 25);
    QCOMPARE(line.options.timeScale, 60.5);
    QCOMPARE(line.options.clockOffset.count(), -1200);
    QCOMPARE(line.options.faultsFile, u"f.json"_s);
    QCOMPARE(line.options.cloud.generation, simulator::Generation::Y2019);
    QCOMPARE(line.options.cloud.strictness, simulator::Throttle::Strictness::Tenth);
    QVERIFY(line.options.untilStdinCloses);
}

void TestSimulatorOptions::wrongOptionsAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown option") << QStringList{u"--bind"_s, u"0.0.0.0"_s} << u"bind"_s;
    QTest::newRow("port too high") << QStringList{u"--port"_s, u"70000"_s} << u"--port"_s;
    QTest::newRow("port in words") << QStringList{u"--port"_s, u"http"_s} << u"http"_s;
    QTest::newRow("half an ENI") << QStringList{u"--enis"_s, u"1.5"_s} << u"1.5"_s;
    QTest::newRow("time stands still") << QStringList{u"--time-scale"_s, u"0"_s} << u"--time-scale"_s;
    QTest::newRow("unknown generation") << QStringList{u"--generation"_s, u"2030"_s} << u"2030"_s;
    QTest::newRow("a file by itself") << QStringList{u"faults.json"_s} << u"faults.json"_s;
}

void TestSimulatorOptions::wrongOptionsAreExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const CommandLine line = simulator::readCommandLine(QStringList{u"simulator"_s} + arguments);
    QCOMPARE(line.wish, CommandLine::Wish::Complain);
    QVERIFY2(line.text.contains(word), qPrintable(line.text));
}

void TestSimulatorOptions::helpAndVersionAreForStandardOutput()
{
    const CommandLine help = simulator::readCommandLine({u"simulator"_s, u"--help"_s});
    QCOMPARE(help.wish, CommandLine::Wish::PrintAndEnd);
    for (const char *option : {"--port", "--enis", "--faults", "--until-stdin-closes"})
        QVERIFY2(help.text.contains(QLatin1String(option)), option);
    const CommandLine version = simulator::readCommandLine({u"simulator"_s, u"--version"_s});
    QCOMPARE(version.text, u"enidesk-simulator %1\n"_s.arg(core::programVersion()));
}

void TestSimulatorOptions::keysAreDrawnOrTakenFromTheEnvironment()
{
    core::SeededRandom random(1);
    const simulator::Keys drawn = simulator::keysFromEnvironment(random);
    QVERIFY(drawn.accessKeyId.startsWith("LTAI"));
    QCOMPARE(drawn.accessKeyId.size(), 24);
    QCOMPARE(drawn.accessKeySecret.size(), 30);
    QVERIFY(drawn.securityToken.isEmpty());
    qputenv("SIMULATOR_ACCESS_KEY_ID", "LTAI5tGiven");
    qputenv("SIMULATOR_ACCESS_KEY_SECRET", "given");
    const simulator::Keys given = simulator::keysFromEnvironment(random);
    QCOMPARE(given.accessKeyId, QByteArray("LTAI5tGiven"));
    QCOMPARE(given.accessKeySecret, QByteArray("given"));
}

QTEST_GUILESS_MAIN(TestSimulatorOptions)
#include "tst_simulatoroptions.moc"
