// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/identifyoperation.h"
#include "tests/operations/cloudreplies.h"
#include "tests/operations/operationrun.h"

using namespace Qt::Literals::StringLiterals;
using operations::IdentifyOperation;
using tests::ScriptedApiClient;

class tst_IdentifyOperation : public QObject
{
    Q_OBJECT

private slots:
    void whoIsSignedInIsTold();
    void aRefusalIsTheResult();
    void anUnreadableReplyFails();
    void losingInterestIsSafe();
};

void tst_IdentifyOperation::whoIsSignedInIsTold()
{
    ScriptedApiClient client;
    IdentifyOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, tests::replies::identity("42", "alice"));
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result()->accountId, u"42"_s);
    QCOMPARE(operation.result()->arn, u"acs:ram::42:user/alice"_s);
    QCOMPARE(client.request(0).product, api::Product::Sts);
}

void tst_IdentifyOperation::aRefusalIsTheResult()
{
    ScriptedApiClient client;
    IdentifyOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, core::unexpected(tests::refusal(u"NoPermission"_s)));
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result().error().code, u"NoPermission"_s);
}

void tst_IdentifyOperation::anUnreadableReplyFails()
{
    ScriptedApiClient client;
    IdentifyOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, "");
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result().error().kind, core::ErrorKind::ReplyUnreadable);
}

void tst_IdentifyOperation::losingInterestIsSafe()
{
    tests::checkLosingInterest([](ScriptedApiClient &client, QObject *owner) {
        return new IdentifyOperation(tests::contextOf(client), owner);
    });
}

QTEST_GUILESS_MAIN(tst_IdentifyOperation)
#include "tst_identifyoperation.moc"
