// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedapiclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

api::Request describe(const QString &action = u"DescribeRegions"_s)
{
    return {api::Product::Ecs, action, u"cn-hangzhou"_s, {}, api::Effect::Reads};
}

} // namespace

class ScriptedApiClientTest : public QObject
{
    Q_OBJECT

private slots:
    void callsAreRecordedInTheirOrder();
    void aCallIsAnsweredWhenTheTestSays();
    void aCallIsAnsweredOnce();
    void aQueuedAnswerComesWhenTheEventLoopComesRound();
    void aQueuedAnswerServesACallThatWaitsAlready();
    void anAbortedCallTakesNoAnswer();
};

void ScriptedApiClientTest::callsAreRecordedInTheirOrder()
{
    tests::ScriptedApiClient client;
    QObject owner;

    client.send(describe(), &owner);
    client.send(describe(u"DescribeVpcs"_s), &owner, net::Priority::Background);

    QCOMPARE(client.actions(), (QStringList{u"DescribeRegions"_s, u"DescribeVpcs"_s}));
    QCOMPARE(client.priority(0), net::Priority::Foreground);
    QCOMPARE(client.priority(1), net::Priority::Background);
    QCOMPARE(client.open(u"DescribeVpcs"), 1);
}

void ScriptedApiClientTest::aCallIsAnsweredWhenTheTestSays()
{
    tests::ScriptedApiClient client;
    QObject owner;
    QList<core::Result<net::ApiReply>> answers;
    for (int i = 0; i < 2; ++i) {
        connect(client.send(describe(), &owner), &net::ApiCall::finished, &owner,
                [&answers](const core::Result<net::ApiReply> &answer) { answers.append(answer); });
    }

    client.fail(1, tests::refusal(u"Throttling"_s));
    client.reply(0, "{}");

    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).error().code, u"Throttling"_s);
    QCOMPARE(answers.at(0).error().action, u"DescribeRegions"_s);
    QCOMPARE(answers.at(1)->body, "{}");
    QVERIFY(answers.at(1)->body.capacity() >= 2 + 64);
}

void ScriptedApiClientTest::aCallIsAnsweredOnce()
{
    tests::ScriptedApiClient client;
    QObject owner;
    QSignalSpy finished(client.send(describe(), &owner), &net::ApiCall::finished);

    client.reply(0, "{}");
    client.reply(0, "{}");

    QCOMPARE(finished.count(), 1);
    QVERIFY(!client.isOpen(0));
}

void ScriptedApiClientTest::aQueuedAnswerComesWhenTheEventLoopComesRound()
{
    tests::ScriptedApiClient client;
    QObject owner;
    client.expect(u"DescribeRegions"_s, "{}");

    QSignalSpy finished(client.send(describe(), &owner), &net::ApiCall::finished);

    QCOMPARE(finished.count(), 0);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(client.expected(), 0);
}

void ScriptedApiClientTest::aQueuedAnswerServesACallThatWaitsAlready()
{
    tests::ScriptedApiClient client;
    QObject owner;
    QSignalSpy finished(client.send(describe(), &owner), &net::ApiCall::finished);
    QCoreApplication::processEvents();

    client.expect(u"DescribeRegions"_s, "{}");

    QTRY_COMPARE(finished.count(), 1);
}

void ScriptedApiClientTest::anAbortedCallTakesNoAnswer()
{
    tests::ScriptedApiClient client;
    QObject owner;
    delete client.send(describe(), &owner);

    client.reply(0, "{}");

    QVERIFY(client.isAborted(0));
    QVERIFY(!client.isOpen(0));
}

QTEST_GUILESS_MAIN(ScriptedApiClientTest)
#include "tst_scriptedapiclient.moc"
