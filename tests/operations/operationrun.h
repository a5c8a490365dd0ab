// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/operation.h"
#include "app/operations/regioncontext.h"
#include "tests/support/scriptedapiclient.h"

#include <QSignalSpy>
#include <QTest>

namespace tests {

inline operations::RegionContext contextOf(ScriptedApiClient &client)
{
    using namespace Qt::Literals::StringLiterals;
    return {u"account"_s, u"Profile"_s, u"cn-hangzhou"_s, u"ecs.cn-hangzhou.aliyuncs.com"_s, &client};
}

/// Starts @p operation and waits for its end; false unless it ended exactly once.
[[nodiscard]] inline bool runs(operations::Operation &operation)
{
    QSignalSpy finished(&operation, &operations::Operation::finished);
    operation.start();
    if (finished.isEmpty() && !finished.wait())
        return false;
    QCoreApplication::processEvents();
    return finished.count() == 1;
}

/// Waits until something was asked of @p client.
[[nodiscard]] inline bool asks(const ScriptedApiClient &client, qsizetype calls = 1)
{
    return QTest::qWaitFor([&] { return client.count() >= calls; });
}

/// Checks the two ways of losing interest: cancelling ends the operation at once with Cancelled and gives up its calls;
/// deleting its owner gives them up without a word. @p make makes an operation on a client, owned by what it is given.
template<typename Make> void checkLosingInterest(Make make)
{
    ScriptedApiClient client;
    {
        QObject owner;
        auto *operation = make(client, &owner);
        QSignalSpy finished(operation, &operations::Operation::finished);
        operation->start();
        QVERIFY(asks(client));
        const qsizetype calls = client.count();
        operation->cancel();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!operation->result());
        QCOMPARE(operation->result().error().kind, core::ErrorKind::Cancelled);
        QTRY_VERIFY(client.isAborted(0));
        operation->cancel();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(client.count(), calls);
    }
    auto owner = std::make_unique<QObject>();
    auto *operation = make(client, owner.get());
    bool isFinished = false;
    QObject::connect(operation, &operations::Operation::finished, &client, [&isFinished] { isFinished = true; });
    const qsizetype before = client.count();
    operation->start();
    QVERIFY(asks(client, before + 1));
    owner.reset();
    QVERIFY(client.isAborted(before));
    QCoreApplication::processEvents();
    QVERIFY(!isFinished);
    operation = make(client, &client);
    operation->start();
    delete operation; // before it began
    QCoreApplication::processEvents();
}

} // namespace tests
