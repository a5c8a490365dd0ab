// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"
#include "app/journal/schema.h"
#include "tests/journal/sampleplans.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String connectionName("schema");

} // namespace

/// A journal that an older version of the program left.
class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatAnOlderVersionRecordedIsKept();
    void anOlderJournalGetsWhatANewOneHas();
    void anUpgradeThatFailsLeavesTheFileAsItWas();
    void anUpgradedJournalIsOpenedAgain();
    void aJournalWithoutAVersionIsCorrupt();
    void settledPlansAreFoundByTheirAgeAlone();

private:
    QString path(const QString &name = u"journal.sqlite"_s) const { return m_folder->filePath(name); }
    /// Another connection to @p file.
    QSqlDatabase look(const QString &file) const;
    QStringList texts(const QString &file, const QString &statement) const;
    void makeVersion1() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const domain::Plan m_plan = tests::fullPlan(u"0"_s);
};

void TestSchema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    makeVersion1();
}

void TestSchema::cleanup()
{
    QSqlDatabase::database(connectionName, false).close();
    QSqlDatabase::removeDatabase(connectionName);
}

QSqlDatabase TestSchema::look(const QString &file) const
{
    QSqlDatabase sql = QSqlDatabase::contains(connectionName) ? QSqlDatabase::database(connectionName, false)
                                                              : QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    sql.close();
    sql.setDatabaseName(file);
    sql.open();
    return sql;
}

QStringList TestSchema::texts(const QString &file, const QString &statement) const
{
    QStringList found;
    QSqlQuery query(statement, look(file));
    while (query.next())
        found.append(query.value(0).toString());
    look(file).close();
    return found;
}

void TestSchema::makeVersion1() const
{
    QFile script(QStringLiteral(ENIDESK_TEST_DATA "/journal/version1.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    QSqlDatabase sql = look(path());
    QSqlQuery query(sql);
    // No text in it has a semicolon at the end of a line.
    for (const QString &statement : QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts))
        QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
    sql.close();
    QCOMPARE(texts(path(), u"PRAGMA user_version"_s), QStringList{u"1"_s});
}

void TestSchema::whatAnOlderVersionRecordedIsKept()
{
    journal::Database database(path());
    const auto plans = database.openPlans(m_plan.account);
    QVERIFY(plans);
    QCOMPARE(plans->size(), std::size_t(1));
    QVERIFY(plans->front() == m_plan);
}

void TestSchema::anOlderJournalGetsWhatANewOneHas()
{
    const QString objects = u"SELECT type || ' ' || name FROM sqlite_master ORDER BY 1"_s;
    journal::Database fresh(path(u"fresh.sqlite"_s));
    QVERIFY(fresh.openPlans(m_plan.account));
    QVERIFY(texts(path(), objects) != texts(path(u"fresh.sqlite"_s), objects));
    journal::Database upgraded(path());
    QVERIFY(upgraded.openPlans(m_plan.account));
    QCOMPARE(texts(path(), objects), texts(path(u"fresh.sqlite"_s), objects));
    QCOMPARE(texts(path(), u"PRAGMA user_version"_s), QStringList{QString::number(journal::schemaVersion)});
    QCOMPARE(texts(path(), u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void TestSchema::anUpgradeThatFailsLeavesTheFileAsItWas()
{
    QSqlQuery query(look(path()));
    QVERIFY(query.exec(u"CREATE INDEX plans_by_age ON plans (profile)"_s)); // stands in the way
    query.clear();
    look(path()).close();
    const QString everything = u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1"_s;
    const QStringList before = texts(path(), everything);
    {
        journal::Database database(path());
        QVERIFY(!database.openPlans(m_plan.account));
    }
    QCOMPARE(texts(path(), everything), before);
    QCOMPARE(texts(path(), u"PRAGMA user_version"_s), QStringList{u"1"_s});
    QCOMPARE(texts(path(), u"SELECT id FROM plans"_s), QStringList{m_plan.id});
}

void TestSchema::anUpgradedJournalIsOpenedAgain()
{
    for (int i = 0; i < 2; ++i) {
        journal::Database database(path());
        const auto plans = database.openPlans(m_plan.account);
        QVERIFY(plans);
        QCOMPARE(plans->size(), std::size_t(1));
    }
}

void TestSchema::aJournalWithoutAVersionIsCorrupt()
{
    QSqlQuery query(look(path()));
    QVERIFY(query.exec(u"PRAGMA user_version = 0"_s));
    query.clear();
    look(path()).close();
    journal::Database database(path());
    const auto refused = database.openPlans(m_plan.account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"Corrupt"_s);
}

void TestSchema::settledPlansAreFoundByTheirAgeAlone()
{
    journal::Database database(path());
    QVERIFY(database.openPlans(m_plan.account));
    QSqlQuery query(u"EXPLAIN QUERY PLAN SELECT id FROM plans WHERE created < '2026' ORDER BY created"_s, look(path()));
    QVERIFY(query.next());
    const QString way = query.value(3).toString();
    QVERIFY2(way.contains(u"plans_by_age"_s), qPrintable(way));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
