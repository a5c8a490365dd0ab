// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"
#include "app/journal/schema.h"
#include "tests/journal/sampleplans.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

/// Every way in which the file can be unusable, made for real.
class TestDatabaseFailures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileLockedByAnotherProgramIsLockedAndUsableAfterwards();
    void aFileLockedAfterOpeningIsLockedAndNothingIsHalfWritten();
    void aFullFileIsFullAndNothingIsHalfWritten();
    void aFolderInTheFilesPlaceCannotBeOpened();
    void aFolderThatCannotBeMadeIsSaid();
    void aFileThatMayOnlyBeReadIsReadOnly();
    void garbageIsCorruptAndIsNotOverwritten();
    void aDamagedPageIsCorruptAndIsNotOverwritten();
    void aStateThatNobodyKnowsIsCorrupt();
    void aLaterVersionsFileIsTooNewAndIsNotTouched();
    void anotherProgramsDatabaseIsNotTouched();

private:
    QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    /// Runs statements on a connection of its own, as another program would.
    void elsewhere(const QStringList &statements);
    QByteArray content() const;
    QByteArray makeJournal();

    std::unique_ptr<QTemporaryDir> m_folder;
    const domain::Plan m_plan = tests::fullPlan(u"p1"_s);
};

void TestDatabaseFailures::init()
{
    if (QSqlDatabase::contains(u"elsewhere"_s)) {
        QSqlDatabase::database(u"elsewhere"_s, false).close();
        QSqlDatabase::removeDatabase(u"elsewhere"_s);
    }
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDatabaseFailures::elsewhere(const QStringList &statements)
{
    if (!QSqlDatabase::contains(u"elsewhere"_s)) {
        QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"elsewhere"_s);
        sql.setDatabaseName(path());
    }
    QSqlDatabase sql = QSqlDatabase::database(u"elsewhere"_s);
    QVERIFY(sql.isOpen());
    for (const QString &statement : statements) {
        QSqlQuery query(sql);
        QVERIFY2(query.exec(statement), qPrintable(statement));
    }
}

QByteArray TestDatabaseFailures::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A journal with one plan, closed, so that all of it is in the one file.
QByteArray TestDatabaseFailures::makeJournal()
{
    journal::Database database(path());
    if (!database.recordPlan(m_plan))
        return {};
    database.close();
    return content();
}

void TestDatabaseFailures::aFileLockedByAnotherProgramIsLockedAndUsableAfterwards()
{
    QVERIFY(!makeJournal().isEmpty());
    elsewhere({u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s});
    journal::Database database(path(), {.busy = std::chrono::milliseconds(50)});
    const auto refused = database.recordPlan(m_plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::JournalFailed);
    QCOMPARE(refused.error().code, u"Locked"_s);
    QVERIFY(refused.error().detail.contains("locked"_L1));

    elsewhere({u"ROLLBACK"_s});
    QSqlDatabase::database(u"elsewhere"_s, false).close();
    QVERIFY(database.recordPlan(m_plan));
}

void TestDatabaseFailures::aFileLockedAfterOpeningIsLockedAndNothingIsHalfWritten()
{
    journal::Database database(path(), {.busy = std::chrono::milliseconds(50)});
    QVERIFY(database.recordPlan(m_plan));
    elsewhere({u"BEGIN IMMEDIATE"_s});
    const auto refused = database.recordPlan(tests::fullPlan(u"p2"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"Locked"_s);
    elsewhere({u"ROLLBACK"_s});
    QCOMPARE(database.recentPlans(m_plan.account, 10)->size(), 1U);
}

void TestDatabaseFailures::aFullFileIsFullAndNothingIsHalfWritten()
{
    journal::Database database(path(), {.pages = 40});
    core::Error error;
    int written = 0;
    for (; written < 1000; ++written) {
        const auto result = database.recordPlan(tests::fullPlan(QString::number(written)));
        if (!result) {
            error = result.error();
            break;
        }
    }
    QCOMPARE(error.kind, core::ErrorKind::JournalFailed);
    QCOMPARE(error.code, u"Full"_s);
    QVERIFY(error.detail.contains("full"_L1));
    const auto plans = database.recentPlans(m_plan.account, 1000);
    QVERIFY(plans);
    QCOMPARE(static_cast<int>(plans->size()), written);
    for (const domain::Plan &plan : *plans)
        QVERIFY(plan == tests::fullPlan(plan.id));
}

void TestDatabaseFailures::aFolderInTheFilesPlaceCannotBeOpened()
{
    QVERIFY(QDir().mkpath(path()));
    journal::Database database(path());
    const auto refused = database.recordPlan(m_plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"ReadOnly"_s);
    QVERIFY(!refused.error().detail.isEmpty());
}

void TestDatabaseFailures::aFolderThatCannotBeMadeIsSaid()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    journal::Database database(m_folder->filePath(u"file/below/journal.sqlite"_s));
    const auto refused = database.openPlans(m_plan.account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"ReadOnly"_s);
}

void TestDatabaseFailures::aFileThatMayOnlyBeReadIsReadOnly()
{
    QVERIFY(!makeJournal().isEmpty());
    const bool root = ::geteuid() == 0;
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const QByteArray file = QFile::encodeName(path());
    constexpr uid_t nobody = 65534;
    const auto becomeRootAgain = qScopeGuard([root] {
        if (root)
            static_cast<void>(::seteuid(0));
    });
    if (root) { // who may write everything: become somebody who may not
        QCOMPARE(::chown(folder.constData(), nobody, nobody), 0);
        QCOMPARE(::chown(file.constData(), nobody, nobody), 0);
        QCOMPARE(::seteuid(nobody), 0);
    }
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    journal::Database database(path());
    const auto refused = database.recordPlan(m_plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"ReadOnly"_s);
    QVERIFY(!refused.error().detail.isEmpty());
}

void TestDatabaseFailures::garbageIsCorruptAndIsNotOverwritten()
{
    const QByteArray garbage = QByteArray("not a database at all\n").repeated(500);
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
    }
    journal::Database database(path());
    const auto refused = database.recordPlan(m_plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::JournalFailed);
    QCOMPARE(refused.error().code, u"Corrupt"_s);
    QCOMPARE(content(), garbage);
}

void TestDatabaseFailures::aDamagedPageIsCorruptAndIsNotOverwritten()
{
    QByteArray bytes = makeJournal();
    QVERIFY(bytes.size() > 8192);
    for (qsizetype at = 4096; at < bytes.size(); ++at)
        bytes[at] = '\x5a';
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    journal::Database database(path());
    const auto refused = database.openPlans(m_plan.account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"Corrupt"_s);
    const auto written = database.recordPlan(tests::fullPlan(u"p2"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"Corrupt"_s);
    database.close();
    QCOMPARE(content(), bytes);
}

void TestDatabaseFailures::aStateThatNobodyKnowsIsCorrupt()
{
    QVERIFY(!makeJournal().isEmpty());
    elsewhere({u"UPDATE step_addresses SET state = 'perhaps' WHERE position = 0"_s});
    journal::Database database(path());
    const auto refused = database.openPlans(m_plan.account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"Corrupt"_s);
}

void TestDatabaseFailures::aLaterVersionsFileIsTooNewAndIsNotTouched()
{
    QVERIFY(!makeJournal().isEmpty());
    elsewhere({u"PRAGMA user_version = %1"_s.arg(journal::schemaVersion + 1), u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
    QSqlDatabase::database(u"elsewhere"_s, false).close();
    const QByteArray before = content();
    {
        journal::Database database(path());
        const auto refused = database.recordPlan(tests::fullPlan(u"p2"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"TooNew"_s);
    }
    QCOMPARE(content(), before);
}

void TestDatabaseFailures::anotherProgramsDatabaseIsNotTouched()
{
    elsewhere({u"CREATE TABLE recipes (name TEXT)"_s});
    QSqlDatabase::database(u"elsewhere"_s, false).close();
    journal::Database database(path());
    const auto refused = database.recordPlan(m_plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"Other"_s);
    elsewhere({u"INSERT INTO recipes VALUES ('soup')"_s});
    QSqlQuery tables(u"SELECT count(*) FROM sqlite_master"_s, QSqlDatabase::database(u"elsewhere"_s));
    QVERIFY(tables.next());
    QCOMPARE(tables.value(0).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestDatabaseFailures)
#include "tst_databasefailures.moc"
