// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"
#include "app/journal/journal.h"
#include "tests/journal/sampleplans.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

/// How long settled changes stay.
class TestJournalRetention : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oldSettledPlansGo();
    void openPlansStayHoweverOldTheyAre_data();
    void openPlansStayHoweverOldTheyAre();
    void aPlanThatWasSettledLatelyStays();
    void plansOfEveryAccountGo();
    void forEverKeepsAll();
    void manyGoInPortions();
    void nothingIsLeftOfThem();
    void aFailureIsTold();
    void nothingComesOnceTheReceiverIsGone();

private:
    QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    static QDateTime now() { return QDateTime(QDate(2026, 11, 22), QTime(3, 4), QTimeZone::utc()); }
    static domain::Plan settledPlan(const QString &name, int daysAgo, const QString &account = u"1"_s)
    {
        domain::Plan plan = tests::simplePlan(name, domain::AddressState::Proved);
        plan.account = account;
        plan.created = now().addDays(-daysAgo);
        plan.steps[0].settled = plan.created.addSecs(5);
        return plan;
    }
    void record(const domain::Plan &plan)
    {
        QVERIFY(m_journal);
        m_journal->recordPlan(plan, this, [](const auto &done) { QVERIFY(done); });
    }
    /// How many were removed; -1 after a failure.
    int keep(int days)
    {
        int removed = -2;
        m_journal->keepSettled(days, now(), this, [&](const auto &count) { removed = count ? *count : -1; });
        [&] {
            QTRY_VERIFY(removed != -2);
        }();
        return removed;
    }
    QStringList ids(const QString &account = u"1"_s)
    {
        std::optional<QStringList> names;
        m_journal->recentPlans(account, 1000, this, [&](const auto &plans) {
            names.emplace();
            for (const domain::Plan &plan : *plans)
                names->append(plan.id);
        });
        [&] {
            QTRY_VERIFY(names);
        }();
        return names.value_or(QStringList());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<journal::Journal> m_journal;
};

void TestJournalRetention::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<journal::Journal>(path());
}

void TestJournalRetention::oldSettledPlansGo()
{
    record(settledPlan(u"old"_s, 366));
    record(settledPlan(u"young"_s, 364));
    QCOMPARE(keep(365), 1);
    QCOMPARE(ids(), QStringList({u"young"_s}));
}

void TestJournalRetention::openPlansStayHoweverOldTheyAre_data()
{
    QTest::addColumn<domain::AddressState>("state");
    using domain::AddressState;
    QTest::newRow("planned") << AddressState::Planned;
    QTest::newRow("recorded") << AddressState::Recorded;
    QTest::newRow("sent") << AddressState::Sent;
    QTest::newRow("accepted") << AddressState::Accepted;
    QTest::newRow("unknown") << AddressState::Unknown;
}

void TestJournalRetention::openPlansStayHoweverOldTheyAre()
{
    QFETCH(domain::AddressState, state);
    domain::Plan plan = settledPlan(u"open"_s, 4000);
    plan.steps[0].addresses.push_back({std::nullopt, state});
    record(plan);
    QCOMPARE(keep(1), 0);
    QCOMPARE(ids(), QStringList({u"open"_s}));
}

void TestJournalRetention::aPlanThatWasSettledLatelyStays()
{
    domain::Plan plan = settledPlan(u"long"_s, 40);
    plan.steps[0].settled = now().addDays(-2);
    record(plan);
    QCOMPARE(keep(30), 0);
    QCOMPARE(keep(1), 1);
}

void TestJournalRetention::plansOfEveryAccountGo()
{
    record(settledPlan(u"a"_s, 40, u"1"_s));
    record(settledPlan(u"b"_s, 40, u"2"_s));
    QCOMPARE(keep(30), 2);
}

void TestJournalRetention::forEverKeepsAll()
{
    record(settledPlan(u"old"_s, 40'000));
    QCOMPARE(keep(0), 0);
    QCOMPARE(ids(), QStringList({u"old"_s}));
}

void TestJournalRetention::manyGoInPortions()
{
    constexpr int many = 230;
    for (int i = 0; i < many; ++i)
        record(settledPlan(u"old-%1"_s.arg(i), 400 + i));
    record(settledPlan(u"young"_s, 3));
    int removed = 0;
    QStringList order;
    m_journal->keepSettled(30, now(), this, [&](const auto &count) {
        removed = *count;
        order.append(u"removed"_s);
    });
    m_journal->recentPlans(u"1"_s, 1, this, [&](const auto &) { order.append(u"asked meanwhile"_s); });
    QTRY_COMPARE(removed, many);
    QCOMPARE(order, QStringList({u"asked meanwhile"_s, u"removed"_s}));
    QCOMPARE(ids(), QStringList({u"young"_s}));
}

void TestJournalRetention::nothingIsLeftOfThem()
{
    record(settledPlan(u"old"_s, 40));
    QCOMPARE(keep(30), 1);
    m_journal.reset();
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
    sql.setDatabaseName(path());
    QVERIFY(sql.open());
    for (const QString &table : {u"plans"_s, u"steps"_s, u"step_addresses"_s, u"step_before"_s}) {
        QSqlQuery query(u"SELECT count(*) FROM "_s + table, sql);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 0);
    }
    sql.close();
}

void TestJournalRetention::aFailureIsTold()
{
    m_journal = std::make_unique<journal::Journal>(u"/proc/none/journal.sqlite"_s);
    QCOMPARE(keep(30), -1);
}

void TestJournalRetention::nothingComesOnceTheReceiverIsGone()
{
    record(settledPlan(u"old"_s, 40));
    bool isTold = false;
    {
        QObject receiver;
        m_journal->keepSettled(30, now(), &receiver, [&](const auto &) { isTold = true; });
        m_journal->keepSettled(0, now(), &receiver, [&](const auto &) { isTold = true; });
    }
    QCOMPARE(ids(), QStringList());
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(TestJournalRetention)
#include "tst_journalretention.moc"
