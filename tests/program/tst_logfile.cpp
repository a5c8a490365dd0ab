// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/log.h"
#include "app/program/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logOther, "other.part")
Q_LOGGING_CATEGORY(logOfQt, "qt.some.part")

QStringList passedOn;

void passOn(QtMsgType, const QMessageLogContext &, const QString &text)
{
    passedOn.append(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray lineAt(const QDateTime &time, const QString &text)
{
    return program::LogFile::line(time, u"default"_s, QtWarningMsg, text, 100).toUtf8() + '\n';
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name = u"enidesk.log"_s) const { return m_folder->filePath(u"data/"_s + name); }
    void write(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QtMessageHandler m_before = nullptr;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        passedOn.clear();
        m_before = qInstallMessageHandler(&passOn);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void aLineTellsTimeCategoryLevelAndText();
    void theFileIsForTheUserAlone();
    void whatWouldTurnALineAroundIsReplaced();
    void requestsGoIntoTheFileAndNotToTheErrorStream();
    void requestsThatSomebodyAskedForGoToTheErrorStreamToo();
    void otherMessagesArePassedOn();
    void whatLibrariesTellOnDemandIsNotForTheFile();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void aTextCannotMakeUpAnotherLine();
    void aLongTextIsCut();
    void aFullFileMakesRoomForAnother();
    void aFileThatSomebodyRemovedIsMadeAgain();
    void oldLinesGo();
    void withoutAFolderTheProgramWorks();
    void aFolderThatComesLaterIsFound();
    void messagesOfAnotherThreadAreTaken();
    void afterwardsTheHandlerIsTheFormerOne();
};

void LogFileTest::aLineTellsTimeCategoryLevelAndText()
{
    const QDateTime time(QDate(2026, 11, 22), QTime(3, 4, 5, 678), Qt::UTC);
    QCOMPARE(
        program::LogFile::line(time, u"enidesk.requests"_s, QtInfoMsg, u"DescribeRegions 540CFF28 200 35 ms"_s, 100),
        u"2026-11-22T03:04:05.678Z enidesk.requests info DescribeRegions 540CFF28 200 35 ms"_s);
}

void LogFileTest::theFileIsForTheUserAlone()
{
    const program::LogFile log(path());
    QVERIFY(!QFileInfo::exists(path()));
    qWarning("something");
    const auto everyone =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(path()));
    QVERIFY(!(QFile::permissions(path()) & everyone));
    QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & everyone));
    QCOMPARE(log.fault(), QString());
}

void LogFileTest::whatWouldTurnALineAroundIsReplaced()
{
    const QByteArray line = lineAt(QDateTime::currentDateTimeUtc(), u"a\u202Eb\u2066c\u2069d\u001B[31m\ne"_s);
    QVERIFY2(line.endsWith("a\xEF\xBF\xBD"
                           "b\xEF\xBF\xBD"
                           "c\xEF\xBF\xBD"
                           "d [31m e\n"),
             line.constData());
}

void LogFileTest::requestsGoIntoTheFileAndNotToTheErrorStream()
{
    {
        const program::LogFile log(path());
        qCInfo(logRequests) << "AssignIpv6Addresses";
        qCInfo(logChanges) << "eni-1 attempt 1";
    }
    QVERIFY(!logRequests().isInfoEnabled());
    const QByteArray content = contentOf(path());
    QVERIFY(content.contains(" enidesk.requests info AssignIpv6Addresses\n"));
    QVERIFY(content.contains(" enidesk.changes info eni-1 attempt 1\n"));
    QCOMPARE(passedOn, QStringList());
}

void LogFileTest::requestsThatSomebodyAskedForGoToTheErrorStreamToo()
{
    QLoggingCategory::setFilterRules(u"enidesk.requests.info=true"_s);
    {
        const program::LogFile log(path());
        qCInfo(logRequests) << "AssignIpv6Addresses";
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY(contentOf(path()).contains("AssignIpv6Addresses"));
    QCOMPARE(passedOn.size(), 1);
}

void LogFileTest::otherMessagesArePassedOn()
{
    const program::LogFile log(path());
    qWarning("a warning");
    qCInfo(logOther) << "an information";
    qCWarning(logRequests) << "a slow request";
    QCOMPARE(passedOn, QStringList({u"a warning"_s, u"an information"_s, u"a slow request"_s}));
    QCOMPARE(contentOf(path()).count('\n'), 3);
}

void LogFileTest::whatLibrariesTellOnDemandIsNotForTheFile()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    {
        const program::LogFile log(path());
        qCDebug(logOther) << "the letter s was typed";
        qCInfo(logOfQt) << "painting";
        qDebug("a message to the bus");
        qCWarning(logOfQt) << "a warning";
        qCInfo(logRequests) << "AssignIpv6Addresses";
    }
    QLoggingCategory::setFilterRules({});
    QCOMPARE(contentOf(path()).count('\n'), 2);
    QCOMPARE(passedOn.size(), 5);
}

void LogFileTest::secretsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("key id") << u"key LTAI5tMarkedKeyId0001 is disabled"_s << u"MarkedKeyId"_s;
    QTest::newRow("token") << u"SecurityToken=MarkedTokenValue&x"_s << u"MarkedTokenValue"_s;
    QTest::newRow("token without a name") << u"CAIS"_s + u"MarkedTokenValue"_s.repeated(4) << u"MarkedTokenValue"_s;
    QTest::newRow("signature") << u"Credential=a,Signature=MarkedSignature"_s << u"MarkedSignature"_s;
    QTest::newRow("password") << u"http://ops:MarkedPassword@proxy:3128"_s << u"MarkedPassword"_s;
    QTest::newRow("token in a very long text")
        << u"word "_s.repeated(13'105) + u"CAIS"_s + u"MarkedTokenValue"_s.repeated(4) << u"MarkedTokenValue"_s;
}

void LogFileTest::secretsAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, hidden);
    QVERIFY(text.contains(hidden));
    const program::LogFile log(path(), {.characters = 100'000});
    qWarning().noquote() << text;
    const QByteArray content = contentOf(path());
    QVERIFY(content.size() > 30);
    QVERIFY(!content.contains(hidden.toUtf8()));
}

void LogFileTest::aTextCannotMakeUpAnotherLine()
{
    const program::LogFile log(path());
    qWarning("first\n2026-11-22T03:04:05.678Z default warning second\r\x1b[31mred");
    QCOMPARE(contentOf(path()).count('\n'), 1);
    QVERIFY(!contentOf(path()).contains('\x1b'));
}

void LogFileTest::aLongTextIsCut()
{
    const program::LogFile log(path(), {.characters = 50});
    qWarning().noquote() << u"x "_s.repeated(100'000);
    QVERIFY(contentOf(path()).size() < 150);
    QVERIFY(contentOf(path()).endsWith("…\n"));
}

void LogFileTest::aFullFileMakesRoomForAnother()
{
    const program::LogFile log(path(), {.bytes = 200, .files = 3});
    for (int i = 0; i < 20; ++i)
        qWarning("message number %d", i);
    const QStringList names = QFileInfo(path()).dir().entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, QStringList({u"enidesk.log"_s, u"enidesk.log.1"_s, u"enidesk.log.2"_s}));
    for (const QString &name : names)
        QVERIFY(QFileInfo(path(name)).size() <= 200);
    QVERIFY(contentOf(path()).contains("number 19"));
    const QByteArray all =
        contentOf(path(u"enidesk.log.2"_s)) + contentOf(path(u"enidesk.log.1"_s)) + contentOf(path());
    QVERIFY(all.indexOf("number 18") > all.indexOf("number 17"));
    QVERIFY(!all.contains("number 1\n"));
}

void LogFileTest::aFileThatSomebodyRemovedIsMadeAgain()
{
    const program::LogFile log(path());
    qWarning("one");
    QVERIFY(QFile::rename(path(), path(u"elsewhere"_s)));
    qWarning("two");
    QVERIFY(!contentOf(path()).contains("one"));
    QVERIFY(contentOf(path()).contains("two"));
}

void LogFileTest::oldLinesGo()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    write(u"enidesk.log.1"_s, lineAt(now.addDays(-40), u"very old"_s) + lineAt(now.addDays(-31), u"old"_s));
    write(u"enidesk.log"_s, lineAt(now.addDays(-31), u"old"_s) + lineAt(now.addDays(-29), u"young"_s));
    program::LogFile log(path());
    log.setDays(30);
    QVERIFY(!QFileInfo::exists(path(u"enidesk.log.1"_s)));
    QCOMPARE(contentOf(path()), lineAt(now.addDays(-29), u"young"_s));
    qWarning("new");
    QCOMPARE(contentOf(path()).count('\n'), 2);
    log.setDays(1);
    QCOMPARE(contentOf(path()).count('\n'), 1);
    QVERIFY(contentOf(path()).contains("new"));
}

void LogFileTest::withoutAFolderTheProgramWorks()
{
    write(u"file"_s, "not a folder");
    const program::LogFile log(path(u"file/enidesk.log"_s));
    qWarning("a warning");
    QCOMPARE(passedOn, QStringList({u"a warning"_s}));
    QVERIFY(!log.fault().isEmpty());
}

void LogFileTest::aFolderThatComesLaterIsFound()
{
    write(u"file"_s, "not a folder");
    const program::LogFile log(path(u"file/enidesk.log"_s), {.retrySeconds = 0});
    qWarning("one");
    QVERIFY(!log.fault().isEmpty());
    QVERIFY(QFile::remove(path(u"file"_s)));
    qWarning("two");
    QCOMPARE(log.fault(), QString());
    QVERIFY(contentOf(path(u"file/enidesk.log"_s)).contains("two"));
}

void LogFileTest::messagesOfAnotherThreadAreTaken()
{
    const program::LogFile log(path());
    const std::unique_ptr<QThread> thread(QThread::create([] {
        for (int i = 0; i < 100; ++i)
            qWarning("from the thread");
    }));
    thread->start();
    for (int i = 0; i < 100; ++i)
        qCInfo(logRequests) << "from here";
    QVERIFY(thread->wait());
    QCOMPARE(contentOf(path()).count('\n'), 200);
}

void LogFileTest::afterwardsTheHandlerIsTheFormerOne()
{
    {
        const program::LogFile log(path());
    }
    qWarning("later");
    QCOMPARE(passedOn, QStringList({u"later"_s}));
    QVERIFY(!QFileInfo::exists(path()));
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
