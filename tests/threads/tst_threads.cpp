// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/log.h"
#include "app/explain/catalogue.h"
#include "app/explain/pastedtext.h"
#include "app/journal/journal.h"
#include "app/program/logfile.h"
#include "tests/journal/sampleplans.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

/// Every class that is used from several threads, by several at once: what the thread sanitizer is to look at.
class tst_Threads : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void messagesComeFromEveryThread();
    void theCatalogueIsReadByEveryThread();
    void aTextIsReadOnSeveralThreads();
    void journalsComeAndGoWhileTheyWrite();

private:
    /// @p work on four threads at once, and meanwhile @p here on this one.
    template<typename Work, typename Here> void together(Work work, Here here)
    {
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create(work));
            threads.back()->start();
        }
        here();
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
    }

    QTemporaryDir m_folder;
};

void tst_Threads::messagesComeFromEveryThread()
{
    program::LogFile log(m_folder.filePath(u"enidesk.log"_s), {.bytes = 2000, .files = 2});
    together(
        [] {
            for (int i = 0; i < 50; ++i)
                qCInfo(logRequests) << "from a thread" << i;
        },
        [&log] {
            for (int i = 0; i < 20; ++i) {
                log.setDays(1 + i);
                qCInfo(logChanges) << "from here" << log.fault();
            }
        });
    QCOMPARE(log.fault(), QString());
}

void tst_Threads::theCatalogueIsReadByEveryThread()
{
    explain::readCatalogueAhead();
    const auto explainOne = [catalogue = explain::Catalogue()] {
        core::Error error;
        error.kind = core::ErrorKind::Refused;
        error.code = u"InvalidIp.IpAssigned"_s;
        for (const auto language : {explain::Language::English, explain::Language::Chinese})
            QVERIFY(!catalogue.explain(error, {}, language).title.isEmpty());
    };
    together(explainOne, explainOne);
}

void tst_Threads::aTextIsReadOnSeveralThreads()
{
    const explain::Catalogue catalogue;
    const QString text =
        u"ErrorCode: Throttling.User\nRequestId: 0A1B2C3D-1111-2222-3333-444455556666\n"_s.repeated(20);
    const auto read = [catalogue, text] {
        QCOMPARE(explain::readPastedText(text, catalogue).findings.size(), size_t(1));
    };
    together(read, read);
}

void tst_Threads::journalsComeAndGoWhileTheyWrite()
{
    for (int i = 0; i < 10; ++i) {
        QObject receiver;
        int answers = 0;
        journal::Journal journal(m_folder.filePath(u"journal-%1.sqlite"_s.arg(i)));
        domain::Plan plan = tests::fullPlan(u"p1"_s);
        journal.recordPlan(plan, &receiver, [&](const auto &done) { answers += done ? 1 : 0; });
        journal.recordStep(plan.id, plan.steps[0], &receiver, [&](const auto &done) { answers += done ? 1 : 0; });
        journal.openPlans(plan.account, &receiver, [&](const auto &plans) { answers += plans ? 1 : 0; });
        if (i % 2 == 0)
            QTRY_COMPARE(answers, 3);
    }
}

QTEST_GUILESS_MAIN(tst_Threads)
#include "tst_threads.moc"
