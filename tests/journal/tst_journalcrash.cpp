// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"
#include "tests/journal/sampleplans.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A program that is killed with SIGKILL while it writes: what it was told to be on the disk must be there, exactly.
class TestJournalCrash : public QObject
{
    Q_OBJECT

private slots:
    void whatWasConfirmedIsThereAfterKill_data();
    void whatWasConfirmedIsThereAfterKill();
};

void TestJournalCrash::whatWasConfirmedIsThereAfterKill_data()
{
    QTest::addColumn<int>("confirmations");
    for (const int confirmations : {1, 2, 7, 40})
        QTest::addRow("after %d", confirmations) << confirmations;
}

void TestJournalCrash::whatWasConfirmedIsThereAfterKill()
{
    QFETCH(int, confirmations);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(JOURNALWRITER), {path});
    QByteArray output;
    while (output.count('\n') < confirmations) {
        QVERIFY(writer.waitForReadyRead(20'000));
        output += writer.readAllStandardOutput();
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    output += writer.readAllStandardOutput();

    journal::Database database(path);
    const auto plans = database.openPlans(u"1234567890"_s);
    QVERIFY(plans);
    QVERIFY(static_cast<int>(plans->size()) >= output.count('\n'));
    for (size_t i = 0; i < plans->size(); ++i)
        QVERIFY(plans->at(i) == tests::fullPlan(QString::number(i)));
}

QTEST_GUILESS_MAIN(TestJournalCrash)
#include "tst_journalcrash.moc"
