// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The real program on the demo's cloud, with its list read and nothing to do.
class IdleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingWakesItUp();

private:
    /// How often each thread went to sleep, by its number: it did whenever it had been woken up.
    QMap<QString, int> sleeps() const;

    QTemporaryDir m_home;
    QProcess m_program;
};

void IdleTest::init()
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(ENIDESK_BINARY_DIR "/app/enidesk"), {u"--demo"_s});
    QVERIFY(m_program.waitForStarted());
}

void IdleTest::cleanup()
{
    m_program.terminate();
    QVERIFY(m_program.waitForFinished());
}

QMap<QString, int> IdleTest::sleeps() const
{
    QMap<QString, int> sleeps;
    const QDir tasks(u"/proc/%1/task"_s.arg(m_program.processId()));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile status(tasks.filePath(thread + u"/status"_s));
        if (!status.open(QIODevice::ReadOnly))
            continue; // it ended
        const QByteArray text = status.readAll();
        const QByteArray key = "\nvoluntary_ctxt_switches:";
        const qsizetype at = text.indexOf(key) + key.size();
        sleeps.insert(thread, text.sliced(at, text.indexOf('\n', at) - at).trimmed().toInt());
    }
    return sleeps;
}

void IdleTest::nothingWakesItUp()
{
    // As long as a busy computer needs to start it; at rest, every ten seconds are the same.
    constexpr int longestStart = 60'000;
    constexpr int rest = 10'000;
    QElapsedTimer timer;
    timer.start();
    QMap<QString, int> before;
    QMap<QString, int> after = sleeps();
    while ((before != after || after.size() < 2) && timer.elapsed() < longestStart) {
        before = after;
        QTest::qWait(rest);
        after = sleeps();
    }
    QVERIFY(m_program.state() == QProcess::Running);
    QVERIFY(after.size() >= 2);
    QCOMPARE(after, before);
}

QTEST_GUILESS_MAIN(IdleTest)
#include "tst_idle.moc"
