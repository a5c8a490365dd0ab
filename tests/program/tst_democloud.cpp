// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/democloud.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a simulator of these tests says once it runs, and how it waits for its end.
const QByteArray announcement =
    R"(echo '{"endpoint":"http://127.0.0.1:9","accessKeyId":"demo-id","accessKeySecret":"demo-secret"}')"
    "\n";
const QByteArray untilStdinCloses = "cat >/dev/null\n";

} // namespace

/// The cloud in the box, found beside the program and living as long as it.
class DemoCloudTest : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// A shell script in the place of the simulator; it runs in the test's folder.
    void installSimulator(const QByteArray &script, const QString &place = u"enidesk-simulator"_s)
    {
        QVERIFY(QDir().mkpath(QFileInfo(file(place)).path()));
        QFile simulator(file(place));
        QVERIFY(simulator.open(QIODevice::WriteOnly));
        simulator.write("#!/bin/sh\ncd '" + QFile::encodeName(m_folder->path()) + "'\n" + script);
        simulator.close();
        QVERIFY(simulator.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void start(const QString &programFolder)
    {
        m_cloud = std::make_unique<program::DemoCloud>(programFolder);
        connect(m_cloud.get(), &program::DemoCloud::ready, this, [this](const QUrl &endpoint, net::Credentials &keys) {
            m_endpoint = endpoint;
            m_keyId = keys.accessKeyId;
            m_hasSecret = !keys.accessKeySecret.isEmpty();
        });
        connect(m_cloud.get(), &program::DemoCloud::failed, this, [this](const core::Error &error) {
            ++m_failures;
            m_error = error;
        });
        m_cloud->start();
    }
    void start() { start(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<program::DemoCloud> m_cloud;
    QUrl m_endpoint;
    QString m_keyId;
    bool m_hasSecret = false;
    int m_failures = 0;
    std::optional<core::Error> m_error;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_endpoint.clear();
        m_keyId.clear();
        m_hasSecret = false;
        m_failures = 0;
        m_error.reset();
    }
    void cleanup() { m_cloud.reset(); }

    void theSimulatorIsFound_data();
    void theSimulatorIsFound();
    void whatCannotBeRunIsNoSimulator();
    void withoutASimulatorStartingFails();
    void theEndpointAndTheKeysAreHandedOver();
    void theChildInheritsNoKeys();
    void theChildEndsWithTheProgram();
    void aChildThatEndsByItselfIsAFailure();
    void aChildThatIsKilledIsAFailure();
    void wordsThatAreNotUnderstoodAreAFailure();
    void theSimulatorOfThisBuildAnswersUntilTheEnd();
};

void DemoCloudTest::theSimulatorIsFound_data()
{
    QTest::addColumn<QString>("programFolder");
    QTest::addColumn<QString>("place");
    QTest::newRow("beside the program") << u"."_s << u"enidesk-simulator"_s;
    QTest::newRow("in the build folder") << u"app"_s << u"app/simulator/enidesk-simulator"_s;
    QTest::newRow("in an installation") << u"bin"_s << u"libexec/enidesk/enidesk-simulator"_s;
}

void DemoCloudTest::theSimulatorIsFound()
{
    QFETCH(QString, programFolder);
    QFETCH(QString, place);
    installSimulator("", place);
    QVERIFY(QDir().mkpath(file(programFolder)));
    QCOMPARE(program::DemoCloud::findSimulator(file(programFolder)), QFileInfo(file(place)).canonicalFilePath());
}

void DemoCloudTest::whatCannotBeRunIsNoSimulator()
{
    installSimulator("");
    QVERIFY(QFile::setPermissions(file(u"enidesk-simulator"_s), QFile::ReadOwner));
    QCOMPARE(program::DemoCloud::findSimulator(m_folder->path()), QString());
}

void DemoCloudTest::withoutASimulatorStartingFails()
{
    start();
    QCOMPARE(m_failures, 1);
    QCOMPARE(m_error->kind, core::ErrorKind::StorageFailed);
    QVERIFY(m_error->detail.contains(u"enidesk-simulator"_s));
}

void DemoCloudTest::theEndpointAndTheKeysAreHandedOver()
{
    installSimulator(announcement + untilStdinCloses);
    start();
    QTRY_COMPARE(m_endpoint, QUrl(u"http://127.0.0.1:9"_s));
    QCOMPARE(m_keyId, u"demo-id"_s);
    QVERIFY(m_hasSecret);
    QCOMPARE(m_failures, 0);
}

void DemoCloudTest::theChildInheritsNoKeys()
{
    const QList<QByteArray> variables{"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
                                      "ALIBABA_CLOUD_SECURITY_TOKEN"};
    for (const QByteArray &variable : variables)
        QVERIFY(qputenv(variable.constData(), "a-key-of-the-user"));
    installSimulator("env >environment\n" + announcement + untilStdinCloses);
    start();
    QTRY_VERIFY(!m_endpoint.isEmpty());
    for (const QByteArray &variable : variables)
        QVERIFY(qunsetenv(variable.constData()));
    const QByteArray environment = contentOf(u"environment"_s);
    QVERIFY(environment.contains("PATH="));
    QVERIFY(!environment.contains("a-key-of-the-user"));
}

void DemoCloudTest::theChildEndsWithTheProgram()
{
    installSimulator(announcement + untilStdinCloses + "touch ended\n");
    start();
    QTRY_VERIFY(!m_endpoint.isEmpty());
    m_cloud.reset();
    QVERIFY(QFile::exists(file(u"ended"_s)));
    QCOMPARE(m_failures, 0);
}

void DemoCloudTest::aChildThatEndsByItselfIsAFailure()
{
    installSimulator("exit 3\n");
    start();
    QTRY_COMPARE(m_failures, 1);
    QVERIFY2(m_error->detail.contains(u"exit code 3"_s), qPrintable(m_error->detail));
}

void DemoCloudTest::aChildThatIsKilledIsAFailure()
{
    installSimulator(announcement + "kill -9 $$\n");
    start();
    QTRY_COMPARE(m_failures, 1);
    QVERIFY2(m_error->detail.contains(u"crashed"_s), qPrintable(m_error->detail));
}

void DemoCloudTest::wordsThatAreNotUnderstoodAreAFailure()
{
    installSimulator("echo hello\n" + untilStdinCloses);
    start();
    QTRY_COMPARE(m_failures, 1);
    QVERIFY(m_endpoint.isEmpty());
}

void DemoCloudTest::theSimulatorOfThisBuildAnswersUntilTheEnd()
{
    const auto answers = [this] {
        QTcpSocket socket;
        socket.connectToHost(m_endpoint.host(), static_cast<quint16>(m_endpoint.port()));
        return socket.waitForConnected(5000);
    };
    start(QStringLiteral(ENIDESK_BINARY_DIR "/app"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_endpoint.isEmpty(), 15'000);
    QCOMPARE(m_endpoint.host(), u"127.0.0.1"_s);
    QVERIFY(answers());
    m_cloud.reset();
    QVERIFY(!answers());
}

QTEST_GUILESS_MAIN(DemoCloudTest)
#include "tst_democloud.moc"
