// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"
#include "tests/journal/sampleplans.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsOpenedBeforeTheFirstCall();
    void answersComeOnTheCallersThreadAndInOrder();
    void nothingComesOnceTheReceiverIsGone();
    void whatWasAskedIsFinishedByTheDestructor();
    void aLockedJournalDoesNotKeepTheProgramFromEnding();
    void aFailureIsToldToTheOneWhoAsked();
    void recentPlansAreRead();

private:
    QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestJournal::nothingIsOpenedBeforeTheFirstCall()
{
    {
        journal::Journal journal(path());
    }
    QVERIFY(!QFileInfo::exists(path()));
}

void TestJournal::answersComeOnTheCallersThreadAndInOrder()
{
    journal::Journal journal(path());
    QObject receiver;
    QStringList order;
    domain::Plan plan = tests::fullPlan(u"p1"_s);
    journal.openPlans(plan.account, &receiver, [&](const auto &plans) {
        QCOMPARE(QThread::currentThread(), thread());
        QVERIFY(plans);
        QVERIFY(plans->empty());
        order.append(u"none"_s);
    });
    journal.recordPlan(plan, &receiver, [&](const auto &done) {
        QVERIFY(done);
        order.append(u"plan"_s);
    });
    plan.steps[0].requestId = u"later"_s;
    journal.recordStep(plan.id, plan.steps[0], &receiver, [&](const auto &done) {
        QVERIFY(done);
        order.append(u"step"_s);
    });
    journal.openPlans(plan.account, &receiver, [&](const auto &plans) {
        QVERIFY(plans);
        QVERIFY(plans->front() == plan);
        order.append(u"one"_s);
    });
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order, QStringList({u"none"_s, u"plan"_s, u"step"_s, u"one"_s}));
}

void TestJournal::nothingComesOnceTheReceiverIsGone()
{
    journal::Journal journal(path());
    auto gone = std::make_unique<QObject>();
    QObject stays;
    bool told = false;
    bool done = false;
    journal.recordPlan(tests::fullPlan(u"p1"_s), gone.get(), [&](const auto &) { told = true; });
    gone.reset();
    journal.recordPlan(tests::fullPlan(u"p2"_s), &stays, [&](const auto &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!told);
}

void TestJournal::whatWasAskedIsFinishedByTheDestructor()
{
    {
        journal::Journal journal(path());
        QObject receiver;
        for (int i = 0; i < 30; ++i)
            journal.recordPlan(tests::fullPlan(QString::number(i)), &receiver, [](const auto &) {});
    }
    journal::Journal journal(path());
    QObject receiver;
    size_t found = 0;
    journal.openPlans(u"1234567890"_s, &receiver, [&](const auto &plans) { found = plans ? plans->size() : 0; });
    QTRY_COMPARE(found, 30U);
}

void TestJournal::aLockedJournalDoesNotKeepTheProgramFromEnding()
{
    QObject receiver;
    auto journal = std::make_unique<journal::Journal>(path());
    bool ready = false;
    journal->recordPlan(tests::fullPlan(u"p1"_s), &receiver, [&](const auto &) { ready = true; });
    QTRY_VERIFY(ready);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        for (int i = 0; i < 20; ++i) // each would wait two seconds for the lock
            journal->recordPlan(tests::fullPlan(QString::number(i)), &receiver, [](const auto &) {});
        QElapsedTimer timer;
        timer.start();
        journal.reset();
        QVERIFY(timer.elapsed() < 10'000);
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void TestJournal::aFailureIsToldToTheOneWhoAsked()
{
    QVERIFY(QDir().mkpath(path()));
    journal::Journal journal(path());
    QObject receiver;
    std::optional<core::Error> error;
    journal.recordPlan(tests::fullPlan(u"p1"_s), &receiver, [&](const core::Result<void> &done) {
        if (!done)
            error = done.error();
    });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, core::ErrorKind::JournalFailed);
    QCOMPARE(error->code, u"ReadOnly"_s);
}

void TestJournal::recentPlansAreRead()
{
    journal::Journal journal(path());
    QObject receiver;
    const domain::Plan plan = tests::simplePlan(u"p1"_s, domain::AddressState::Proved);
    journal.recordPlan(plan, &receiver, [](const auto &) {});
    std::vector<domain::Plan> found;
    journal.recentPlans(plan.account, 5, &receiver, [&](const auto &plans) { found = plans.value(); });
    QTRY_COMPARE(found.size(), 1U);
    QVERIFY(found.front() == plan);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
