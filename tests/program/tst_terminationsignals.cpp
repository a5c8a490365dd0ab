// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/terminationsignals.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using core::TerminationSignals;

class TerminationSignalsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachIsToldFromTheEventLoop_data();
    void eachIsToldFromTheEventLoop();
    void theSecondOneOfAKindIsNotHeldBack();
    void whatWasIgnoredStaysIgnored();
    void afterwardsAllIsAsItWas();
    void anotherOneWorksAfterTheFirst();
    void theProgramEndsInOrder_data();
    void theProgramEndsInOrder();
};

void TerminationSignalsTest::eachIsToldFromTheEventLoop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TerminationSignalsTest::eachIsToldFromTheEventLoop()
{
    QFETCH(int, number);
    TerminationSignals watch;
    QSignalSpy received(&watch, &TerminationSignals::received);
    QCOMPARE(::raise(number), 0);
    QCOMPARE(received.size(), 0);
    QTRY_COMPARE(received.size(), 1);
}

void TerminationSignalsTest::theSecondOneOfAKindIsNotHeldBack()
{
    TerminationSignals watch;
    ::raise(SIGTERM);
    struct sigaction now = {};
    ::sigaction(SIGTERM, nullptr, &now);
    QVERIFY(now.sa_handler == SIG_DFL);
    ::sigaction(SIGINT, nullptr, &now);
    QVERIFY(now.sa_handler != SIG_DFL);
}

/// nohup, and background jobs of a shell.
void TerminationSignalsTest::whatWasIgnoredStaysIgnored()
{
    ::signal(SIGHUP, SIG_IGN);
    {
        TerminationSignals watch;
        QSignalSpy received(&watch, &TerminationSignals::received);
        ::raise(SIGHUP);
        QTest::qWait(50);
        QCOMPARE(received.size(), 0);
    }
    struct sigaction now = {};
    ::sigaction(SIGHUP, nullptr, &now);
    QVERIFY(now.sa_handler == SIG_IGN);
    ::signal(SIGHUP, SIG_DFL);
}

void TerminationSignalsTest::afterwardsAllIsAsItWas()
{
    {
        const TerminationSignals watch;
    }
    struct sigaction now = {};
    ::sigaction(SIGTERM, nullptr, &now);
    QVERIFY(now.sa_handler == SIG_DFL);
}

void TerminationSignalsTest::anotherOneWorksAfterTheFirst()
{
    auto first = std::make_unique<TerminationSignals>();
    ::raise(SIGTERM);
    first.reset();
    TerminationSignals second;
    QSignalSpy received(&second, &TerminationSignals::received);
    QTest::qWait(20);
    QCOMPARE(received.size(), 0);
    ::raise(SIGTERM);
    QTRY_COMPARE(received.size(), 1);
}

void TerminationSignalsTest::theProgramEndsInOrder_data()
{
    eachIsToldFromTheEventLoop_data();
}

/// The real program: its window's place is kept, and it does not end by the signal.
void TerminationSignalsTest::theProgramEndsInOrder()
{
    QFETCH(int, number);
    const QTemporaryDir home;
    const QString settingsFile = home.filePath(u"config/enidesk/enidesk.ini"_s);
    QProcess program;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ENIDESK_BINARY_DIR "/app/enidesk"), QStringList());
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(settingsFile), 20'000);
    QTest::qWait(500); // the window is there
    QVERIFY(QSettings(settingsFile, QSettings::IniFormat).value(u"state/mainWindow"_s).isNull());
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), number), 0);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!QSettings(settingsFile, QSettings::IniFormat).value(u"state/mainWindow"_s).isNull());
}

QTEST_GUILESS_MAIN(TerminationSignalsTest)
#include "tst_terminationsignals.moc"
