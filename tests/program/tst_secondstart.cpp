// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simulatorprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

/// A user's folders, in which programs are started. The runtime folder may be another user's, too.
struct Home
{
    QTemporaryDir folder;
    QProcessEnvironment environment;

    explicit Home(const QString &runtimeFolder = {})
    {
        const QString path = folder.path();
        const QString runtime = runtimeFolder.isEmpty() ? path + u"/run"_s : runtimeFolder;
        QDir().mkpath(runtime);
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(u"HOME"_s, path);
        environment.insert(u"XDG_CONFIG_HOME"_s, path + u"/config"_s);
        environment.insert(u"XDG_DATA_HOME"_s, path + u"/data"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    }

    QString runtime() const { return environment.value(u"XDG_RUNTIME_DIR"_s); }
    /// The sockets that programs listen at.
    QStringList sockets() const { return QDir(runtime()).entryList({u"enidesk-*"_s}, QDir::System); }
};

/// One start of the real program.
struct Start
{
    QProcess process;

    Start(const Home &home, const QStringList &arguments)
    {
        process.setProcessEnvironment(home.environment);
        process.start(QStringLiteral(ENIDESK_BINARY_DIR "/app/enidesk"), arguments);
    }
    ~Start()
    {
        process.kill();
        process.waitForFinished();
    }
    bool isRunning() { return process.state() == QProcess::Running; }
    /// Its exit code; -1 where it does not end.
    int exitCode()
    {
        const bool hasEnded = process.state() == QProcess::NotRunning || process.waitForFinished(patienceMs);
        return hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    void signal(int number) { ::kill(static_cast<pid_t>(process.processId()), number); }
};

} // namespace

/// Real processes: one program runs for each profile set, whatever becomes of it.
class SecondStartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void itHandsOverAndEnds();
    void itShowsWhatItAsksForInTheFirst();
    void aCrashedFirstIsReplaced();
    void aFirstThatHangsIsSaid();
    void ofTwoAtOnceOneRuns();
    void demoAndWorkRunBesideEachOther();
    void programsOfOtherHomesEndpointsAndKeysAreOthers();
    void withoutARuntimeFolderTheProgramRuns();
    void aWrongLinkIsAnErrorEvenWhereTheProgramRuns();
    void noKeyIsInTheRuntimeFolder();

private:
    /// Starts the first one and waits until it listens.
    std::unique_ptr<Start> startFirst(const QStringList &arguments = {});
    bool wasListed(const QString &region);

    std::optional<Home> m_home;
    std::optional<tests::SimulatorProcess> m_cloud;
};

void SecondStartTest::initTestCase()
{
    m_cloud.emplace(QStringList{u"--enis"_s, u"20"_s});
    QVERIFY2(m_cloud->isRunning(), qPrintable(m_cloud->errorText()));
}

void SecondStartTest::init()
{
    m_home.emplace();
}

std::unique_ptr<Start> SecondStartTest::startFirst(const QStringList &arguments)
{
    const qsizetype before = m_home->sockets().size();
    auto first = std::make_unique<Start>(*m_home, arguments);
    const bool listens = QTest::qWaitFor([&] { return m_home->sockets().size() > before; }, patienceMs);
    return listens ? std::move(first) : nullptr;
}

bool SecondStartTest::wasListed(const QString &region)
{
    const QJsonArray requests = m_cloud->requests(u"DescribeNetworkInterfaces"_s);
    return std::any_of(requests.begin(), requests.end(), [&region](const QJsonValue &request) {
        return request[u"parameters"_s][u"RegionId"_s].toString() == region;
    });
}

void SecondStartTest::itHandsOverAndEnds()
{
    const auto first = startFirst();
    QVERIFY(first);
    QElapsedTimer timer;
    timer.start();
    Start second(*m_home, {});
    QCOMPARE(second.exitCode(), 0);
    qInfo("the second start took %lld ms", timer.elapsed());
    QCOMPARE(second.process.readAllStandardError(), QByteArray());
    QVERIFY(first->isRunning());
    QCOMPARE(Start(*m_home, {u"enidesk://explain"_s}).exitCode(), 0);
    QVERIFY(first->isRunning());
}

void SecondStartTest::itShowsWhatItAsksForInTheFirst()
{
    m_home->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, m_cloud->accessKeyId());
    m_home->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, QString::fromUtf8(m_cloud->accessKeySecret()));
    const QStringList endpoint{u"--endpoint"_s, m_cloud->endpoint().toString()};
    const auto first = startFirst(endpoint + QStringList{u"--region=cn-hangzhou"_s});
    QVERIFY(first);
    QTRY_VERIFY_WITH_TIMEOUT(wasListed(u"cn-hangzhou"_s), patienceMs);
    QVERIFY(!wasListed(u"cn-beijing"_s));
    Start second(*m_home, endpoint + QStringList{u"enidesk://eni/cn-beijing/eni-1"_s});
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(wasListed(u"cn-beijing"_s), patienceMs);
    QVERIFY(first->isRunning());
}

void SecondStartTest::aCrashedFirstIsReplaced()
{
    auto first = startFirst();
    QVERIFY(first);
    first->signal(SIGKILL);
    QVERIFY(first->process.waitForFinished());
    QCOMPARE(m_home->sockets().size(), 1); // left over
    Start next(*m_home, {});
    // It listens only after it has the place; whoever comes then is taken.
    QVERIFY(!next.process.waitForFinished(1000));
    QCOMPARE(Start(*m_home, {}).exitCode(), 0);
    QVERIFY(next.isRunning());
}

void SecondStartTest::aFirstThatHangsIsSaid()
{
    const auto first = startFirst();
    QVERIFY(first);
    first->signal(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    Start second(*m_home, {});
    QCOMPARE(second.exitCode(), 4);
    QVERIFY(timer.elapsed() > 4000 && timer.elapsed() < 10'000);
    const QString said = QString::fromUtf8(second.process.readAllStandardError());
    QVERIFY2(said.contains(u"process %1"_s.arg(first->process.processId())), qPrintable(said));
    QVERIFY(said.contains(u"does not answer"_s));
    first->signal(SIGCONT);
    QCOMPARE(Start(*m_home, {}).exitCode(), 0);
}

void SecondStartTest::ofTwoAtOnceOneRuns()
{
    for (int round = 0; round < 3; ++round) {
        const Home home;
        std::vector<std::unique_ptr<Start>> starts;
        for (int i = 0; i < 4; ++i)
            starts.push_back(std::make_unique<Start>(home, QStringList()));
        const auto running = [&starts] {
            return std::count_if(starts.begin(), starts.end(), [](const auto &each) { return each->isRunning(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
        for (const auto &each : starts) {
            if (!each->isRunning())
                QCOMPARE(each->process.exitCode(), 0);
        }
        QCOMPARE(home.sockets().size(), 1);
    }
}

void SecondStartTest::demoAndWorkRunBesideEachOther()
{
    const auto work = startFirst();
    QVERIFY(work);
    const auto demo = startFirst({u"--demo"_s});
    QVERIFY(demo);
    QCOMPARE(m_home->sockets().size(), 2);
    QCOMPARE(Start(*m_home, {u"--demo"_s}).exitCode(), 0);
    QCOMPARE(Start(*m_home, {}).exitCode(), 0);
    QVERIFY(work->isRunning() && demo->isRunning());
}

void SecondStartTest::programsOfOtherHomesEndpointsAndKeysAreOthers()
{
    const auto first = startFirst();
    QVERIFY(first);
    const Home other(m_home->runtime());
    Start others(other, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_home->sockets().size(), 2, patienceMs);
    Start endpoint(*m_home, {u"--endpoint=http://127.0.0.1:1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_home->sockets().size(), 3, patienceMs);
    m_home->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"LTAI5tExample"_s);
    m_home->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"no-secret-at-all"_s);
    Start keys(*m_home, {u"--endpoint=http://127.0.0.1:1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_home->sockets().size(), 4, patienceMs);
    QVERIFY(first->isRunning() && others.isRunning() && endpoint.isRunning() && keys.isRunning());
}

void SecondStartTest::withoutARuntimeFolderTheProgramRuns()
{
    m_home->environment.insert(u"XDG_RUNTIME_DIR"_s, u"/proc/no-such-folder"_s);
    Start first(*m_home, {});
    QVERIFY(!first.process.waitForFinished(2000));
    QVERIFY(first.isRunning());
}

void SecondStartTest::aWrongLinkIsAnErrorEvenWhereTheProgramRuns()
{
    const auto first = startFirst();
    QVERIFY(first);
    Start second(*m_home, {u"enidesk://eni/cn-hangzhou/eni-1?delete=yes"_s});
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.process.readAllStandardError().contains("enidesk://eni/REGION/ID"));
}

void SecondStartTest::noKeyIsInTheRuntimeFolder()
{
    const QByteArray keyId = "LTAI5tExampleKeyIdentifier";
    const QByteArray secret = "not-a-secret-but-looks-like-one";
    m_home->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, QString::fromUtf8(keyId));
    m_home->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, QString::fromUtf8(secret));
    const auto first = startFirst({u"--endpoint=http://127.0.0.1:1"_s});
    QVERIFY(first);
    const QDir runtime(m_home->runtime());
    const QStringList names = runtime.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 2); // lock and socket
    for (const QString &name : names) {
        QVERIFY(!name.contains(QString::fromUtf8(keyId)));
        QFile file(runtime.filePath(name));
        if (!name.endsWith(u".lock"_s))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(keyId) && !content.contains(secret));
    }
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
