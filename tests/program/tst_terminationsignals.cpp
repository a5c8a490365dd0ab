// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/desktop/terminationsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using program::TerminationSignals;

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

QTEST_GUILESS_MAIN(TerminationSignalsTest)
#include "tst_terminationsignals.moc"
