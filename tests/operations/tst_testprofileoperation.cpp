// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/testprofileoperation.h"
#include "tests/operations/cloudreplies.h"
#include "tests/operations/operationrun.h"

using namespace Qt::Literals::StringLiterals;
using operations::TestProfileOperation;
using tests::ScriptedApiClient;

namespace replies = tests::replies;

class tst_TestProfileOperation : public QObject
{
    Q_OBJECT

private slots:
    void whoWhereAndWhatAreAskedInTurn();
    void theGenerationOf2019IsAskedByPageNumber();
    void aRegionThatIsNotToldIsRemarked();
    void keysThatAreRefusedEndTheTest_data();
    void keysThatAreRefusedEndTheTest();
    void aRefusedListingIsToldBesideTheIdentity();
    void anIdentityThatIsNotToldIsNoFailure();
    void anUnreachableIdentityHostLeavesTheListingToDecide();
    void withoutANetworkTheListingsErrorIsTheResult();
    void refusedRegionsAreNoFailure();
    void anUnreadableListingIsARefusal();
    void losingInterestIsSafe();

private:
    static core::Unexpected refused(const QString &code) { return core::unexpected(tests::refusal(code)); }
    static core::Unexpected unreachable()
    {
        core::Error error;
        error.kind = core::ErrorKind::ConnectTimedOut;
        return core::unexpected(error);
    }
};

void tst_TestProfileOperation::whoWhereAndWhatAreAskedInTurn()
{
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    QSignalSpy progressed(&operation, &operations::Operation::progressed);
    client.expect(u"GetCallerIdentity"_s, replies::identity("42", "alice"));
    client.expect(u"DescribeRegions"_s, replies::regions({{"cn-hangzhou", "China (Hangzhou)"}}));
    client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}, "more"));
    QVERIFY(tests::runs(operation));
    QCOMPARE(client.actions(),
             QStringList({u"GetCallerIdentity"_s, u"DescribeRegions"_s, u"DescribeNetworkInterfaces"_s}));
    QCOMPARE(client.request(2).parameter(u"MaxResults"), u"10"_s);
    QCOMPARE(progressed.count(), 3);
    QCOMPARE(progressed[2][0].toInt(), int(TestProfileOperation::Listing));
    const operations::ProfileTest test = *operation.result();
    QCOMPARE(test.identity->accountId, u"42"_s);
    QVERIFY(test.regionsTold && test.hasRegion && !test.listingRefusal && !test.identityRefusal);
}

void tst_TestProfileOperation::theGenerationOf2019IsAskedByPageNumber()
{
    ScriptedApiClient client;
    operations::RegionContext context = tests::contextOf(client);
    context.generation = domain::Generation::G2019;
    TestProfileOperation operation(context);
    client.expect(u"GetCallerIdentity"_s, refused(u"InvalidAction.NotFound"_s));
    client.expect(u"DescribeRegions"_s, replies::regions({{"cn-hangzhou", "China (Hangzhou)"}}));
    client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}));
    QVERIFY(tests::runs(operation));
    QCOMPARE(client.request(2).parameter(u"PageNumber"), u"1"_s);
    QCOMPARE(client.request(2).parameter(u"MaxResults"), QString());
    QVERIFY(operation.result() && !operation.result()->listingRefusal);
}

void tst_TestProfileOperation::aRegionThatIsNotToldIsRemarked()
{
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, replies::identity());
    client.expect(u"DescribeRegions"_s, replies::regions({{"cn-beijing", "China (Beijing)"}}));
    client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({}));
    QVERIFY(tests::runs(operation));
    QVERIFY(!operation.result()->hasRegion);
    QVERIFY(!operation.result()->listingRefusal);
}

void tst_TestProfileOperation::keysThatAreRefusedEndTheTest_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"InvalidAccessKeyId.NotFound", "InvalidAccessKeyId.Inactive", "SignatureDoesNotMatch",
                             "InvalidSecurityToken.Expired", "InvalidTimeStamp.Expired"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_TestProfileOperation::keysThatAreRefusedEndTheTest()
{
    QFETCH(QString, code);
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, refused(code));
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result().error().code, code);
    QCOMPARE(client.count(), 1);
}

void tst_TestProfileOperation::aRefusedListingIsToldBesideTheIdentity()
{
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, replies::identity("42", "alice"));
    client.expect(u"DescribeRegions"_s, replies::regions({{"cn-hangzhou", "China (Hangzhou)"}}));
    client.expect(u"DescribeNetworkInterfaces"_s, refused(u"Forbidden.RAM"_s));
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result()->identity->accountId, u"42"_s);
    QCOMPARE(operation.result()->listingRefusal->code, u"Forbidden.RAM"_s);
}

void tst_TestProfileOperation::anIdentityThatIsNotToldIsNoFailure()
{
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, refused(u"NoPermission"_s));
    client.expect(u"DescribeRegions"_s, replies::regions({{"cn-hangzhou", "China (Hangzhou)"}}));
    client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}));
    QVERIFY(tests::runs(operation));
    QVERIFY(!operation.result()->identity);
    QCOMPARE(operation.result()->identityRefusal->code, u"NoPermission"_s);
    QVERIFY(!operation.result()->listingRefusal);
}

void tst_TestProfileOperation::anUnreachableIdentityHostLeavesTheListingToDecide()
{
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, unreachable());
    client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}));
    QVERIFY(tests::runs(operation));
    QCOMPARE(client.count(), 2);
    QVERIFY(operation.result());
    QVERIFY(!operation.result()->regionsTold);
}

void tst_TestProfileOperation::withoutANetworkTheListingsErrorIsTheResult()
{
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, unreachable());
    client.expect(u"DescribeNetworkInterfaces"_s, unreachable());
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result().error().kind, core::ErrorKind::ConnectTimedOut);
}

void tst_TestProfileOperation::refusedRegionsAreNoFailure()
{
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, replies::identity());
    client.expect(u"DescribeRegions"_s, refused(u"Forbidden.RAM"_s));
    client.expect(u"DescribeNetworkInterfaces"_s, replies::interfaces({"eni-1"}));
    QVERIFY(tests::runs(operation));
    QVERIFY(!operation.result()->regionsTold);
    QVERIFY(operation.result()->hasRegion);
    QVERIFY(!operation.result()->listingRefusal);
}

void tst_TestProfileOperation::anUnreadableListingIsARefusal()
{
    ScriptedApiClient client;
    TestProfileOperation operation(tests::contextOf(client));
    client.expect(u"GetCallerIdentity"_s, replies::identity());
    client.expect(u"DescribeRegions"_s, replies::regions({{"cn-hangzhou", "China (Hangzhou)"}}));
    client.expect(u"DescribeNetworkInterfaces"_s, "<html>");
    QVERIFY(tests::runs(operation));
    QCOMPARE(operation.result()->listingRefusal->kind, core::ErrorKind::ReplyUnreadable);
}

void tst_TestProfileOperation::losingInterestIsSafe()
{
    tests::checkLosingInterest([](ScriptedApiClient &client, QObject *owner) {
        return new TestProfileOperation(tests::contextOf(client), owner);
    });
}

QTEST_GUILESS_MAIN(tst_TestProfileOperation)
#include "tst_testprofileoperation.moc"
