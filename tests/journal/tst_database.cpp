// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"
#include "app/journal/schema.h"
#include "tests/journal/sampleplans.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPlanComesBackAsItWasRecorded();
    void aPlanComesBackFromAnotherConnection();
    void aStepWrittenAnewReplacesItsAddresses();
    void aPlanRecordedTwiceIsThereOnce();
    void aStepOfAnUnknownPlanIsRefusedAndNothingIsWritten();
    void openPlansAreThoseWithAnAddressInNoFinalState_data();
    void openPlansAreThoseWithAnAddressInNoFinalState();
    void openPlansComeOldestFirstAndOfOneAccountOnly();
    void recentPlansComeNewestFirstUpToTheLimit();
    void theFileBelongsToTheUserAloneAndItsFolderIsMade();
    void theFileSaysWhatItIs();
    void theDiskIsWaitedFor();
    void textInAnyLanguageAndWithQuotesIsKept();

private:
    QSqlDatabase look() const;
    QString path() const { return m_folder->filePath(u"deep/er/journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// A second connection to the same file, as another program would have.
QSqlDatabase TestDatabase::look() const
{
    QSqlDatabase sql = QSqlDatabase::contains(u"look"_s) ? QSqlDatabase::database(u"look"_s, false)
                                                         : QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
    sql.close();
    sql.setDatabaseName(path());
    sql.open();
    return sql;
}

void TestDatabase::aPlanComesBackAsItWasRecorded()
{
    journal::Database database(path());
    const domain::Plan plan = tests::fullPlan(u"p1"_s);
    QVERIFY(database.recordPlan(plan));
    const auto back = database.openPlans(plan.account);
    QVERIFY(back);
    QCOMPARE(back->size(), 1U);
    QVERIFY(back->front() == plan);
}

void TestDatabase::aPlanComesBackFromAnotherConnection()
{
    const domain::Plan plan = tests::fullPlan(u"p1"_s);
    {
        journal::Database database(path());
        QVERIFY(database.recordPlan(plan));
    }
    journal::Database database(path());
    const auto back = database.openPlans(plan.account);
    QVERIFY(back);
    QCOMPARE(back->size(), 1U);
    QVERIFY(back->front() == plan);
}

void TestDatabase::aStepWrittenAnewReplacesItsAddresses()
{
    journal::Database database(path());
    domain::Plan plan = tests::fullPlan(u"p1"_s);
    QVERIFY(database.recordPlan(plan));
    domain::Step &step = plan.steps[0];
    step.addresses = {{domain::Ipv6Address{1, 2}, domain::AddressState::Accepted}};
    step.before = {};
    step.error.reset();
    step.requestId = u"another"_s;
    step.attempts = 4;
    QVERIFY(database.recordStep(plan.id, step));
    const auto back = database.openPlans(plan.account);
    QVERIFY(back);
    QVERIFY(back->front() == plan);
}

void TestDatabase::aPlanRecordedTwiceIsThereOnce()
{
    journal::Database database(path());
    const domain::Plan plan = tests::fullPlan(u"p1"_s);
    QVERIFY(database.recordPlan(plan));
    QVERIFY(database.recordPlan(plan));
    const auto back = database.recentPlans(plan.account, 10);
    QVERIFY(back);
    QCOMPARE(back->size(), 1U);
}

void TestDatabase::aStepOfAnUnknownPlanIsRefusedAndNothingIsWritten()
{
    journal::Database database(path());
    const auto written = database.recordStep(u"nobody"_s, tests::fullPlan(u"p1"_s).steps[0]);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::JournalFailed);
    QCOMPARE(written.error().code, u"Other"_s);
    QSqlQuery rows(u"SELECT (SELECT count(*) FROM steps) + (SELECT count(*) FROM step_addresses)"_s, look());
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toInt(), 0);
}

void TestDatabase::openPlansAreThoseWithAnAddressInNoFinalState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("open");
    using domain::AddressState;
    for (const auto state : {AddressState::Planned, AddressState::Recorded, AddressState::Sent, AddressState::Accepted,
                             AddressState::Unknown})
        QTest::addRow("open %d", static_cast<int>(state)) << static_cast<int>(state) << true;
    for (const auto state : {AddressState::Proved, AddressState::Refused, AddressState::Failed})
        QTest::addRow("final %d", static_cast<int>(state)) << static_cast<int>(state) << false;
}

void TestDatabase::openPlansAreThoseWithAnAddressInNoFinalState()
{
    QFETCH(int, state);
    QFETCH(bool, open);
    journal::Database database(path());
    const domain::Plan plan = tests::simplePlan(u"p1"_s, static_cast<domain::AddressState>(state));
    QVERIFY(database.recordPlan(plan));
    const auto plans = database.openPlans(plan.account);
    QVERIFY(plans);
    QCOMPARE(plans->size(), open ? 1U : 0U);
}

void TestDatabase::openPlansComeOldestFirstAndOfOneAccountOnly()
{
    journal::Database database(path());
    domain::Plan young = tests::fullPlan(u"young"_s);
    young.created = young.created.addSecs(1);
    QVERIFY(database.recordPlan(young));
    QVERIFY(database.recordPlan(tests::fullPlan(u"old"_s)));
    QVERIFY(database.recordPlan(tests::fullPlan(u"stranger"_s, u"other account"_s)));
    const auto plans = database.openPlans(young.account);
    QVERIFY(plans);
    QCOMPARE(plans->size(), 2U);
    QCOMPARE(plans->at(0).id, u"old"_s);
    QCOMPARE(plans->at(1).id, u"young"_s);
}

void TestDatabase::recentPlansComeNewestFirstUpToTheLimit()
{
    journal::Database database(path());
    for (int i = 0; i < 5; ++i) {
        domain::Plan plan = tests::simplePlan(QString::number(i), domain::AddressState::Proved);
        plan.created = plan.created.addMSecs(i);
        plan.steps[0].id = QString::number(i);
        QVERIFY(database.recordPlan(plan));
    }
    const auto plans = database.recentPlans(u"1234567890"_s, 2);
    QVERIFY(plans);
    QCOMPARE(plans->size(), 2U);
    QCOMPARE(plans->at(0).id, u"4"_s);
    QCOMPARE(plans->at(1).id, u"3"_s);
}

void TestDatabase::theFileBelongsToTheUserAloneAndItsFolderIsMade()
{
    journal::Database database(path());
    QVERIFY(database.recordPlan(tests::fullPlan(u"p1"_s)));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &file : {path(), path() + u"-wal"_s, path() + u"-shm"_s})
        QCOMPARE(QFileInfo(file).permissions(), mine);
    const auto folder = QFileInfo(path()).absolutePath();
    QCOMPARE(QFileInfo(folder).permissions(), mine | QFile::ExeOwner | QFile::ExeUser);
}

void TestDatabase::theFileSaysWhatItIs()
{
    journal::Database database(path());
    QVERIFY(database.recordPlan(tests::fullPlan(u"p1"_s)));
    const auto pragma = [this](const QString &name) {
        QSqlQuery query(u"PRAGMA "_s + name, look());
        return query.next() ? query.value(0) : QVariant();
    };
    QCOMPARE(pragma(u"application_id"_s).toInt(), journal::applicationId);
    QCOMPARE(pragma(u"user_version"_s).toInt(), journal::schemaVersion);
    QCOMPARE(pragma(u"journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(pragma(u"integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(!pragma(u"foreign_key_check"_s).isValid());
}

void TestDatabase::theDiskIsWaitedFor()
{
    journal::Database database(path());
    QVERIFY(database.recordPlan(tests::fullPlan(u"p1"_s)));
    // Only the connection itself knows its setting; there is one in this program besides the looking one.
    const QStringList names = QSqlDatabase::connectionNames();
    const auto own =
        std::find_if(names.begin(), names.end(), [](const QString &n) { return n.startsWith("journal-"_L1); });
    QVERIFY(own != names.end());
    const QSqlDatabase sql = QSqlDatabase::database(*own, false);
    QSqlQuery synchronous(u"PRAGMA synchronous"_s, sql);
    QVERIFY(synchronous.next());
    QCOMPARE(synchronous.value(0).toInt(), 2); // FULL
    QSqlQuery foreignKeys(u"PRAGMA foreign_keys"_s, sql);
    QVERIFY(foreignKeys.next());
    QCOMPARE(foreignKeys.value(0).toInt(), 1);
}

void TestDatabase::textInAnyLanguageAndWithQuotesIsKept()
{
    journal::Database database(path());
    domain::Plan plan = tests::fullPlan(u"p'1\"; DROP TABLE plans; --"_s);
    plan.steps[0].interfaceName = u"网卡 'x' \"y\" \n \U0001F600"_s;
    QVERIFY(database.recordPlan(plan));
    const auto back = database.openPlans(plan.account);
    QVERIFY(back);
    QVERIFY(back->front() == plan);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
