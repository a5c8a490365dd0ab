// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/coredumps.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Does in the child what a shell does that allows dumps ("ulimit -c unlimited"); then the child dies of @p signal.
/// Whether the system made a dump of it, in a file or for a collecting program.
bool isDumped(int signal, void (*before)())
{
    const pid_t child = ::fork();
    if (child == 0) {
        struct rlimit limit = {};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        if (before)
            before();
        ::signal(signal, SIG_DFL); // Qt Test and the sanitizers have handlers of their own
        ::raise(signal);
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == signal && WCOREDUMP(status);
}

} // namespace

class CoreDumpsTest : public QObject
{
    Q_OBJECT

private slots:
    void aCrashIsNotDumpedWhereTheShellAllowsIt_data();
    void aCrashIsNotDumpedWhereTheShellAllowsIt();
    void whoDebugsMayHaveOne();
};

void CoreDumpsTest::aCrashIsNotDumpedWhereTheShellAllowsIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("a wrong address") << SIGSEGV;
    QTest::newRow("an assertion, or a fatal message of Qt") << SIGABRT;
}

void CoreDumpsTest::aCrashIsNotDumpedWhereTheShellAllowsIt()
{
    QFETCH(const int, signal);
    const QTemporaryDir folder;
    QVERIFY(QDir::setCurrent(folder.path()));
    if (!isDumped(signal, nullptr))
        QSKIP("This system dumps nothing at all.");
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
        QFile::remove(folder.filePath(name));
    QVERIFY(!isDumped(signal, core::forbidCoreDumps));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    QDir::setCurrent(QDir::rootPath());
}

void CoreDumpsTest::whoDebugsMayHaveOne()
{
    struct rlimit before = {};
    struct rlimit after = {};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &before), 0);
    core::forbidCoreDumps();
    QCOMPARE(::getrlimit(RLIMIT_CORE, &after), 0);
    QCOMPARE(after.rlim_max, before.rlim_max);
    QVERIFY(after.rlim_cur <= 1);
}

QTEST_GUILESS_MAIN(CoreDumpsTest)
#include "tst_coredumps.moc"
