// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/trialcloud.h"
#include "tests/simulator/wiresocket.h"
#include "tests/support/simulatorprocess.h"

#include <QLocale>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString program = QStringLiteral(ENIDESK_BINARY_DIR "/app/simulator/enidesk-simulator");

bool startsUp(QProcess &process, const QStringList &options)
{
    process.start(program, options);
    return process.waitForStarted() && process.waitForReadyRead();
}

} // namespace

/// enidesk-simulator as a program: its environment, its beginning and its ends.
class TestSimulatorProgram : public QObject
{
    Q_OBJECT

private slots:
    void theClockCanBeWrong();
    void temporaryKeysNeedTheirToken();
    void itEndsWithItsParent();
    void itEndsOnSigterm();
    void wrongOptionsEndItWithTwo();
    void aPortInUseEndsItWithOne();
};

void TestSimulatorProgram::theClockCanBeWrong()
{
    const tests::SimulatorProcess slow({u"--enis"_s, u"10"_s, u"--clock-offset"_s, u"-1800"_s});
    tests::RequestMaker maker({slow.accessKeyId().toLatin1(), slow.accessKeySecret(), {}},
                              "127.0.0.1:" + QByteArray::number(slow.endpoint().port()));
    tests::WireSocket socket(static_cast<quint16>(slow.endpoint().port()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    socket.send(tests::toWire(maker.acs3("DescribeRegions", {}, now)));
    const QByteArray refused = socket.hear(1).bytes;
    QVERIFY(refused.contains("InvalidTimeStamp.Expired"));
    const qsizetype start = refused.indexOf("Date: ") + 6;
    QDateTime told =
        QLocale::c().toDateTime(QString::fromLatin1(refused.mid(start, 25)), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    told.setTimeSpec(Qt::UTC);
    QVERIFY2(std::abs(told.secsTo(now) - 1800) <= 2, refused.mid(start, 29).constData());
    socket.send(tests::toWire(maker.acs3("DescribeRegions", {}, now.addSecs(-1800))));
    QVERIFY(socket.hear(1).bytes.startsWith("HTTP/1.1 200 OK"));
}

void TestSimulatorProgram::temporaryKeysNeedTheirToken()
{
    qputenv("SIMULATOR_ACCESS_KEY_ID", "STS.Trial");
    qputenv("SIMULATOR_ACCESS_KEY_SECRET", "temporary");
    qputenv("SIMULATOR_SECURITY_TOKEN", "the-token");
    const tests::SimulatorProcess temporary({u"--enis"_s, u"10"_s});
    for (const char *name : {"SIMULATOR_ACCESS_KEY_ID", "SIMULATOR_ACCESS_KEY_SECRET", "SIMULATOR_SECURITY_TOKEN"})
        qunsetenv(name);
    QCOMPARE(temporary.accessKeyId(), u"STS.Trial"_s);
    const QByteArray host = "127.0.0.1:" + QByteArray::number(temporary.endpoint().port());
    tests::RequestMaker with({"STS.Trial", "temporary", "the-token"}, host);
    tests::RequestMaker without({"STS.Trial", "temporary", {}}, host);
    tests::WireSocket socket(static_cast<quint16>(temporary.endpoint().port()));
    socket.send(tests::toWire(with.acs3("DescribeRegions", {}, QDateTime::currentDateTimeUtc())));
    QVERIFY(socket.hear(1).bytes.startsWith("HTTP/1.1 200 OK"));
    socket.send(tests::toWire(without.acs3("DescribeRegions", {}, QDateTime::currentDateTimeUtc())));
    QVERIFY(socket.hear(1).bytes.contains("InvalidSecurityToken.Malformed"));
}

void TestSimulatorProgram::itEndsWithItsParent()
{
    QProcess process;
    QVERIFY(startsUp(process, {u"--enis"_s, u"10"_s, u"--until-stdin-closes"_s}));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 0);
}

void TestSimulatorProgram::itEndsOnSigterm()
{
    QProcess process;
    QVERIFY(startsUp(process, {u"--enis"_s, u"10"_s}));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGTERM), 0);
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestSimulatorProgram::wrongOptionsEndItWithTwo()
{
    QProcess process;
    process.start(program, {u"--faults"_s, u"/nowhere/faults.json"_s});
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("/nowhere/faults.json"));
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void TestSimulatorProgram::aPortInUseEndsItWithOne()
{
    const tests::SimulatorProcess first({u"--enis"_s, u"10"_s});
    QProcess process;
    process.start(program, {u"--port"_s, QString::number(first.endpoint().port())});
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains(QByteArray::number(first.endpoint().port())));
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
