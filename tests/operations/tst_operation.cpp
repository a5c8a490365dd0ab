// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/operation.h"

#include <QTest>

#include <memory>

namespace {

class CountingOperation : public operations::Operation
{
public:
    using Operation::finish;
    using Operation::Operation;
    int runs = 0;
    int cancellations = 0;

protected:
    void run() override { ++runs; }
    void onCancelled(const core::Error &error) override
    {
        if (error.kind == core::ErrorKind::Cancelled)
            ++cancellations;
    }
};

} // namespace

class TestOperation : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsWhenTheEventLoopComesRound();
    void itFinishesOnce();
    void cancelledBeforeItBeganItDoesNotBegin();
    void deletedItSaysNothing();
};

void TestOperation::itBeginsWhenTheEventLoopComesRound()
{
    CountingOperation operation;
    operation.start();
    QCOMPARE(operation.runs, 0);
    QTRY_COMPARE(operation.runs, 1);
    QVERIFY(!operation.isFinished());
}

void TestOperation::itFinishesOnce()
{
    CountingOperation operation;
    int finished = 0;
    connect(&operation, &operations::Operation::finished, this, [&] { ++finished; });
    operation.start();
    QTRY_COMPARE(operation.runs, 1);
    operation.finish();
    operation.finish();
    operation.cancel();
    QCOMPARE(finished, 1);
    QCOMPARE(operation.cancellations, 0);
}

void TestOperation::cancelledBeforeItBeganItDoesNotBegin()
{
    CountingOperation operation;
    int finished = 0;
    connect(&operation, &operations::Operation::finished, this, [&] { ++finished; });
    operation.start();
    operation.cancel();
    QCOMPARE(finished, 1);
    QCOMPARE(operation.cancellations, 1);
    QCoreApplication::processEvents();
    QCOMPARE(operation.runs, 0);
}

void TestOperation::deletedItSaysNothing()
{
    int finished = 0;
    auto operation = std::make_unique<CountingOperation>();
    connect(operation.get(), &operations::Operation::finished, this, [&] { ++finished; });
    operation->start();
    operation.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished, 0);
}

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
