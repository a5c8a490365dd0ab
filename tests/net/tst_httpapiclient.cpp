// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/apifixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using core::ErrorKind;
using tests::RawServer;

Q_DECLARE_METATYPE(api::Request)
Q_DECLARE_METATYPE(RawServer::Answer)

namespace {

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

/// A refusal from a server whose clock is 20 minutes ahead of ours.
RawServer::Answer refusingTheClock()
{
    return tests::answering(400, tests::refusalBody("InvalidTimeStamp.Expired"),
                            "Date: " + httpDate(QDateTime::currentDateTimeUtc().addSecs(1200)) + "\r\n");
}

qint64 secondsAhead(const tests::WireRequest &request)
{
    const QDateTime signedAt = QDateTime::fromString(QString::fromLatin1(request.header("x-acs-date")), Qt::ISODate);
    return QDateTime::currentDateTimeUtc().secsTo(signedAt);
}

} // namespace

/// What is sent again, and what the asker is told.
class HttpApiClientTest : public QObject
{
    Q_OBJECT

private slots:
    void aReplyComesWithRoomBehindItsBody();
    void aReadIsSentAgainUntilItSucceeds();
    void aThrottledReadWaitsAsLongAsTheServerSays();
    void aReadGivesUpAfterFiveTries();
    void aReplayedReadGetsANewNonceOnce();
    void aChangeIsSentOnce_data();
    void aChangeIsSentOnce();
    void anEarlierTryThatMayHaveBeenAppliedKeepsTheOutcomeOpen();
    void theClockIsCorrectedAndKept();
    void aChangeWithoutATokenOnlyTeachesTheClock();
    void anErrorTellsAllThatIsKnown();
    void otherAnswersAreErrorsOfTheirOwn_data();
    void otherAnswersAreErrorsOfTheirOwn();
    void withoutKeysNothingIsSent();
    void aThrottledAnswerSlowsTheNextCalls();
    void nothingHappensBeforeTheEventLoopComesRound();
    void deletingTheOwnerAborts();
    void deletingTheClientCancelsItsCalls();
    void theCallEndsWithinItsTime();
};

void HttpApiClientTest::aReplyComesWithRoomBehindItsBody()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(200, R"({"RequestId":"r"})", "Date: Sun, 22 Nov 2026 01:02:03 GMT\r\n"));

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::describeInterfaces());

    QVERIFY(reply);
    QCOMPARE(reply->body, R"({"RequestId":"r"})");
    QVERIFY(reply->body.capacity() >= reply->body.size() + 64);
    QCOMPARE(reply->serverDate, QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC));
    QCOMPARE(reply->attempts, 1);
}

void HttpApiClientTest::aReadIsSentAgainUntilItSucceeds()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(500, tests::refusalBody("InternalError")));
    fixture.server.then(tests::answering(400, tests::refusalBody("OperationConflict")));
    fixture.server.then(tests::answering(502, "<html>Bad Gateway</html>", "Content-Type: text/html\r\n"));
    fixture.server.then(tests::answering(200, "{}"));

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::describeInterfaces());

    QVERIFY(reply);
    QCOMPARE(reply->attempts, 4);
    QCOMPARE(fixture.server.count(), 4);
    QCOMPARE(fixture.credentials.fetches(), 4);
    QCOMPARE(fixture.retries.size(), 3);
    QCOMPARE(fixture.retries.at(1), 3s);
}

void HttpApiClientTest::aThrottledReadWaitsAsLongAsTheServerSays()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(429, tests::refusalBody("Throttling.Api"), "x-acs-retry-after: 12000\r\n"));
    fixture.server.then(tests::answering(200, "{}"));
    const std::chrono::milliseconds before = fixture.clock.elapsed();

    QVERIFY(fixture.exchange(tests::describeInterfaces()));

    QCOMPARE(fixture.retries, QList<std::chrono::milliseconds>{12s});
    QVERIFY(fixture.clock.elapsed() - before >= 12s);
}

void HttpApiClientTest::aReadGivesUpAfterFiveTries()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(500, tests::refusalBody("InternalError")));

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::describeInterfaces());

    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"InternalError"_s);
    QCOMPARE(fixture.server.count(), 5);
}

void HttpApiClientTest::aReplayedReadGetsANewNonceOnce()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(400, tests::refusalBody("SignatureNonceUsed")));

    QVERIFY(!fixture.exchange(tests::describeInterfaces()));

    QCOMPARE(fixture.server.count(), 2);
}

void HttpApiClientTest::aChangeIsSentOnce_data()
{
    QTest::addColumn<api::Request>("request");
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::addColumn<Delivery>("delivery");
    const auto refused = [](const char *code) {
        return tests::answering(400, tests::refusalBody(code));
    };
    QTest::newRow("assign, reset") << tests::assign() << tests::resetting() << Delivery::Unknown;
    QTest::newRow("assign, closed") << tests::assign() << tests::writingAndClosing({}) << Delivery::Unknown;
    QTest::newRow("assign, no answer") << tests::assign() << tests::hanging() << Delivery::Unknown;
    QTest::newRow("assign, replay") << tests::assign() << refused("SignatureNonceUsed") << Delivery::Answered;
    QTest::newRow("assign, refused") << tests::assign() << refused("InvalidEniId.NotFound") << Delivery::Answered;
    QTest::newRow("assign, gateway") << tests::assign() << tests::answering(502, "<html>") << Delivery::Unknown;
    QTest::newRow("unassign, reset") << tests::unassign() << tests::resetting() << Delivery::Unknown;
    QTest::newRow("unassign, closed") << tests::unassign() << tests::writingAndClosing({}) << Delivery::Unknown;
    QTest::newRow("unassign, throttled") << tests::unassign() << refused("Throttling") << Delivery::Answered;
    QTest::newRow("unassign, conflict") << tests::unassign() << refused("OperationConflict") << Delivery::Answered;
    QTest::newRow("unassign, server error") << tests::unassign() << refused("InternalError") << Delivery::Answered;
}

void HttpApiClientTest::aChangeIsSentOnce()
{
    QFETCH(api::Request, request);
    QFETCH(RawServer::Answer, answer);
    QFETCH(Delivery, delivery);
    tests::ApiFixture fixture;
    fixture.server.then(answer);

    const core::Result<net::ApiReply> reply = fixture.exchange(request);

    QVERIFY(!reply);
    QCOMPARE(reply.error().delivery, delivery);
    QTest::qWait(50);
    QCOMPARE(fixture.server.count(), 1);
    QVERIFY(fixture.retries.isEmpty());
}

void HttpApiClientTest::anEarlierTryThatMayHaveBeenAppliedKeepsTheOutcomeOpen()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(500, tests::refusalBody("InternalError")));
    fixture.server.then(tests::answering(403, tests::refusalBody("EniPerInstanceLimitExceeded")));

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::assign());

    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"EniPerInstanceLimitExceeded"_s);
    QCOMPARE(reply.error().delivery, Delivery::Unknown);
    QCOMPARE(fixture.server.count(), 2);
}

void HttpApiClientTest::theClockIsCorrectedAndKept()
{
    tests::ApiFixture fixture;
    fixture.server.then(refusingTheClock());
    fixture.server.then(tests::answering(200, "{}"));
    QSignalSpy told(fixture.client.get(), &net::HttpApiClient::clockOffsetTold);

    QVERIFY(fixture.exchange(tests::assign()));
    QVERIFY(fixture.exchange(tests::describeInterfaces()));

    const auto &requests = fixture.server.requests();
    QCOMPARE(requests.size(), 3u);
    QVERIFY(qAbs(secondsAhead(requests[0])) < 30);
    QVERIFY(qAbs(secondsAhead(requests[1]) - 1200) < 30);
    QVERIFY(qAbs(secondsAhead(requests[2]) - 1200) < 30);
    QCOMPARE(told.count(), 1);
    QVERIFY(std::chrono::abs(fixture.client->clockOffset() - 1200s) < 30s);
}

void HttpApiClientTest::aChangeWithoutATokenOnlyTeachesTheClock()
{
    tests::ApiFixture fixture;
    fixture.server.then(refusingTheClock());

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::unassign());

    QVERIFY(!reply);
    QVERIFY(reply.error().clockOffset);
    QCOMPARE(fixture.server.count(), 1);
    QVERIFY(std::chrono::abs(fixture.client->clockOffset() - 1200s) < 30s);
}

void HttpApiClientTest::anErrorTellsAllThatIsKnown()
{
    tests::ApiFixture fixture;
    fixture.server.then(
        tests::answering(404,
                         "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>r-9</RequestId><HostId>h</HostId>"
                         "<Code>InvalidEniId.NotFound</Code><Message>The interface does not exist.</Message></Error>",
                         "Content-Type: text/xml;charset=utf-8\r\nDate: "
                             + httpDate(QDateTime::currentDateTimeUtc().addSecs(-300)) + "\r\n"));

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::assign());

    QVERIFY(!reply);
    const core::Error &error = reply.error();
    QCOMPARE(error.kind, ErrorKind::Refused);
    QCOMPARE(error.code, u"InvalidEniId.NotFound"_s);
    QCOMPARE(error.detail, u"The interface does not exist."_s);
    QCOMPARE(error.requestId, u"r-9"_s);
    QCOMPARE(error.action, u"AssignIpv6Addresses"_s);
    QCOMPARE(error.hostName, u"127.0.0.1"_s);
    QCOMPARE(error.httpStatus, 404);
    QCOMPARE(error.delivery, Delivery::Answered);
    QVERIFY(error.body.contains("<Code>"));
    QVERIFY(std::chrono::abs(*error.clockOffset + 300s) < 30s);
}

void HttpApiClientTest::otherAnswersAreErrorsOfTheirOwn_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("redirect") << tests::answering(302, {}, "Location: http://127.0.0.1:1/\r\n") << ErrorKind::Redirected
                              << 302;
    QTest::newRow("not modified") << tests::writingAndClosing("HTTP/1.1 304 Not Modified\r\n\r\n")
                                  << ErrorKind::Redirected << 304;
    QTest::newRow("a page") << tests::answering(403, "<html><h1>Blocked</h1></html>", "Content-Type: text/html\r\n")
                            << ErrorKind::NotAnApiReply << 403;
    QTest::newRow("an empty page") << tests::answering(404, {}) << ErrorKind::NotAnApiReply << 404;
    QTest::newRow("proxy") << tests::answering(407, "<html>") << ErrorKind::ProxyFailed << 407;
}

void HttpApiClientTest::otherAnswersAreErrorsOfTheirOwn()
{
    QFETCH(RawServer::Answer, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    tests::ApiFixture fixture;
    fixture.server.then(answer);

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::assign());

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(reply.error().httpStatus, status);
    QCOMPARE(fixture.server.count(), 1);
}

void HttpApiClientTest::withoutKeysNothingIsSent()
{
    tests::ApiFixture fixture;
    fixture.credentials.lose();

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::assign());

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::CredentialsMissing);
    QCOMPARE(reply.error().delivery, Delivery::NotSent);
    QCOMPARE(reply.error().action, u"AssignIpv6Addresses"_s);
    QCOMPARE(fixture.server.connections(), 0);
}

void HttpApiClientTest::aThrottledAnswerSlowsTheNextCalls()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::answering(400, tests::refusalBody("Throttling")));
    fixture.server.then(tests::answering(200, "{}"));
    QVERIFY(!fixture.exchange(tests::unassign()));
    const std::chrono::milliseconds before = fixture.clock.elapsed();

    for (int i = 0; i < 4; ++i)
        QVERIFY(fixture.exchange(tests::unassign()));

    // 200 calls a minute, halved: one every 600 ms.
    QVERIFY(fixture.clock.elapsed() - before >= 1800ms);
}

void HttpApiClientTest::nothingHappensBeforeTheEventLoopComesRound()
{
    tests::ApiFixture fixture;
    QObject owner;

    net::ApiCall *call = fixture.client->send(tests::assign(), &owner);

    QCOMPARE(call->parent(), &owner);
    QCOMPARE(fixture.credentials.fetches(), 0);
}

void HttpApiClientTest::deletingTheOwnerAborts()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::hanging());
    for (const api::Request &request : {tests::describeInterfaces(), tests::assign()}) {
        const qsizetype before = fixture.server.count();
        auto owner = std::make_unique<QObject>();
        net::ApiCall *call = fixture.client->send(request, owner.get());
        const QSignalSpy finished(call, &net::ApiCall::finished);
        QTRY_COMPARE(fixture.server.count(), before + 1);

        owner.reset();

        QTRY_COMPARE(fixture.server.openConnections(), 0);
        QCOMPARE(finished.count(), 0);
    }
}

void HttpApiClientTest::deletingTheClientCancelsItsCalls()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::hanging());
    QObject owner;
    QList<core::Error> errors;
    for (const api::Request &request : {tests::describeInterfaces(), tests::assign()}) {
        net::ApiCall *call = fixture.client->send(request, &owner);
        connect(call, &net::ApiCall::finished, &owner, [&errors](const core::Result<net::ApiReply> &reply) {
            if (!reply)
                errors.append(reply.error());
        });
    }
    QTRY_COMPARE(fixture.server.count(), 2);

    fixture.client.reset();

    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.at(1).kind, ErrorKind::Cancelled);
    QCOMPARE(errors.at(1).delivery, Delivery::Unknown);
    QTRY_COMPARE(fixture.server.openConnections(), 0);
}

void HttpApiClientTest::theCallEndsWithinItsTime()
{
    tests::ApiFixture fixture;
    fixture.server.then(tests::hanging());
    const std::chrono::milliseconds before = fixture.clock.elapsed();

    const core::Result<net::ApiReply> reply = fixture.exchange(tests::describeInterfaces());

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TimedOut);
    const std::chrono::milliseconds taken = fixture.endedAt - before;
    QVERIFY2(taken >= 60s && taken <= 95s, qPrintable(QString::number(taken.count())));
}

QTEST_GUILESS_MAIN(HttpApiClientTest)
#include "tst_httpapiclient.moc"
