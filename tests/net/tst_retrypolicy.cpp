// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/retrypolicy.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

enum class Wish { Read, TokenedChange, BareChange };

api::Request request(Wish wish)
{
    api::Request result;
    result.action = u"AssignIpv6Addresses"_s;
    result.effect = wish == Wish::Read ? api::Effect::Reads : api::Effect::Changes;
    if (wish == Wish::TokenedChange)
        result.add(u"ClientToken"_s, u"t-1"_s);
    return result;
}

core::Error failure(core::ErrorKind kind, core::Delivery delivery, int status = 0)
{
    core::Error error;
    error.kind = kind;
    error.delivery = delivery;
    error.httpStatus = status;
    return error;
}

core::Error refusal(const QString &code, std::optional<milliseconds> retryAfter = {})
{
    core::Error error = failure(core::ErrorKind::Refused, core::Delivery::Answered, 400);
    error.code = code;
    error.retryAfter = retryAfter;
    if (code.startsWith("InvalidTimeStamp"_L1))
        error.clockOffset = 1200s;
    return error;
}

/// The waits before the 2nd, 3rd, … try when every try fails with @p error, at the most that the jitter allows.
QList<int> waits(Wish wish, const core::Error &error, milliseconds perTry = 0ms)
{
    QList<int> result;
    net::Tries tries;
    for (;;) {
        tries.elapsed += perTry;
        tries.add(error);
        const auto wait = net::retryWait(request(wish), error, tries, 0.9999999);
        if (!wait)
            return result;
        result.append(static_cast<int>(std::chrono::round<std::chrono::seconds>(*wait).count()));
        tries.elapsed += *wait;
    }
}

core::Error lost()
{
    return failure(core::ErrorKind::ConnectionLost, core::Delivery::Unknown);
}

core::Error proxyFailure(const QString &code)
{
    core::Error error = failure(core::ErrorKind::ProxyFailed, core::Delivery::NotSent);
    error.code = code;
    return error;
}

} // namespace

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAreSentAgain_data();
    void readsAreSentAgain();
    void changesWithAClientTokenAreSentAgainOnlyAfterAnAnswer_data();
    void changesWithAClientTokenAreSentAgainOnlyAfterAnAnswer();
    void changesWithoutAClientTokenAreNeverSentAgain_data();
    void changesWithoutAClientTokenAreNeverSentAgain();
    void theServersWaitIsHonouredUpToAMinute();
    void theJitterReachesDownToNothing();
    void noTryStartsWhenTheCallsTimeIsNearlyOver();
    void slowTriesAreFewer();
    void withoutTheServersTimeTheClockCannotBeCorrected();
    void theClockIsCorrectedOnceEvenBetweenOtherFailures();
};

void RetryPolicyTest::readsAreSentAgain_data()
{
    using core::Delivery;
    using core::ErrorKind;
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("throttled") << refusal(u"Throttling.User"_s) << QList<int>{1, 2, 4, 8};
    QTest::newRow("conflict") << refusal(u"OperationConflict"_s) << QList<int>{3, 6, 9};
    QTest::newRow("server error") << refusal(u"InternalError"_s) << QList<int>{1, 2, 4, 8};
    QTest::newRow("clock") << refusal(u"InvalidTimeStamp.Expired"_s) << QList<int>{0};
    QTest::newRow("nonce") << refusal(u"SignatureNonceUsed"_s) << QList<int>{0};
    QTest::newRow("refused") << refusal(u"InvalidEniId.NotFound"_s) << QList<int>{};
    QTest::newRow("permission") << refusal(u"Forbidden.RAM"_s) << QList<int>{};
    QTest::newRow("lost") << lost() << QList<int>{1, 2, 4, 8};
    QTest::newRow("timed out") << failure(ErrorKind::TimedOut, Delivery::Unknown) << QList<int>{1, 2, 4, 8};
    QTest::newRow("no such host") << failure(ErrorKind::HostNotFound, Delivery::NotSent) << QList<int>{1};
    QTest::newRow("connection refused") << failure(ErrorKind::ConnectionRefused, Delivery::NotSent) << QList<int>{1};
    QTest::newRow("no connection") << failure(ErrorKind::ConnectTimedOut, Delivery::NotSent) << QList<int>{1};
    QTest::newRow("TLS") << failure(ErrorKind::TlsFailed, Delivery::NotSent) << QList<int>{};
    QTest::newRow("proxy") << failure(ErrorKind::ProxyFailed, Delivery::NotSent) << QList<int>{};
    QTest::newRow("password") << proxyFailure(u"PasswordRefused"_s) << QList<int>{};
    QTest::newRow("slow proxy") << proxyFailure(u"TimedOut"_s) << QList<int>{1};
    QTest::newRow("proxy that gave up") << proxyFailure(u"Closed"_s) << QList<int>{1};
    QTest::newRow("redirect") << failure(ErrorKind::Redirected, Delivery::Answered, 302) << QList<int>{};
    QTest::newRow("gateway 502") << failure(ErrorKind::NotAnApiReply, Delivery::Unknown, 502) << QList<int>{1, 2, 4, 8};
    QTest::newRow("page 404") << failure(ErrorKind::NotAnApiReply, Delivery::Unknown, 404) << QList<int>{};
    QTest::newRow("too large") << failure(ErrorKind::ReplyTooLarge, Delivery::Unknown) << QList<int>{};
    QTest::newRow("no keys") << failure(ErrorKind::CredentialsMissing, Delivery::NotSent) << QList<int>{};
}

void RetryPolicyTest::readsAreSentAgain()
{
    QFETCH(core::Error, error);
    QFETCH(QList<int>, expected);

    QCOMPARE(waits(Wish::Read, error), expected);
}

void RetryPolicyTest::changesWithAClientTokenAreSentAgainOnlyAfterAnAnswer_data()
{
    using core::Delivery;
    using core::ErrorKind;
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("throttled") << refusal(u"Throttling"_s) << QList<int>{1, 2, 4, 8};
    QTest::newRow("conflict") << refusal(u"Operation.Conflict"_s) << QList<int>{3, 6, 9};
    QTest::newRow("server error") << refusal(u"InternalError"_s) << QList<int>{1};
    QTest::newRow("clock") << refusal(u"InvalidTimeStamp.Expired"_s) << QList<int>{0};
    QTest::newRow("nonce: an earlier copy arrived") << refusal(u"SignatureNonceUsed"_s) << QList<int>{};
    QTest::newRow("token spent") << refusal(u"IdempotentFailed"_s) << QList<int>{};
    QTest::newRow("refused") << refusal(u"InvalidOperation.InvalidEniState"_s) << QList<int>{};
    QTest::newRow("lost") << lost() << QList<int>{};
    QTest::newRow("timed out") << failure(ErrorKind::TimedOut, Delivery::Unknown) << QList<int>{};
    QTest::newRow("no connection") << failure(ErrorKind::ConnectTimedOut, Delivery::NotSent) << QList<int>{};
    QTest::newRow("gateway 502") << failure(ErrorKind::NotAnApiReply, Delivery::Unknown, 502) << QList<int>{};
}

void RetryPolicyTest::changesWithAClientTokenAreSentAgainOnlyAfterAnAnswer()
{
    QFETCH(core::Error, error);
    QFETCH(QList<int>, expected);

    QCOMPARE(waits(Wish::TokenedChange, error), expected);
}

void RetryPolicyTest::changesWithoutAClientTokenAreNeverSentAgain_data()
{
    QTest::addColumn<core::Error>("error");
    QTest::newRow("throttled") << refusal(u"Throttling"_s, 100ms);
    QTest::newRow("conflict") << refusal(u"OperationConflict"_s);
    QTest::newRow("server error") << refusal(u"InternalError"_s);
    QTest::newRow("clock") << refusal(u"InvalidTimeStamp.Expired"_s);
    QTest::newRow("nonce") << refusal(u"SignatureNonceUsed"_s);
    QTest::newRow("lost") << lost();
    QTest::newRow("refused") << failure(core::ErrorKind::ConnectionRefused, core::Delivery::NotSent);
}

void RetryPolicyTest::changesWithoutAClientTokenAreNeverSentAgain()
{
    QFETCH(core::Error, error);

    QCOMPARE(waits(Wish::BareChange, error), QList<int>{});
}

void RetryPolicyTest::theServersWaitIsHonouredUpToAMinute()
{
    net::Tries tries;
    tries.add(refusal(u"Throttling"_s));

    QCOMPARE(net::retryWait(request(Wish::Read), refusal(u"Throttling"_s, 1500ms), tries, 0.1), 1500ms);
    QCOMPARE(net::retryWait(request(Wish::Read), refusal(u"Throttling"_s, 300'000ms), tries, 0.1), 60'000ms);
    QCOMPARE(net::retryWait(request(Wish::TokenedChange), refusal(u"Throttling"_s, 1500ms), tries, 0.1), 1500ms);
}

void RetryPolicyTest::theJitterReachesDownToNothing()
{
    net::Tries tries;
    tries.add(lost());

    QCOMPARE(net::retryWait(request(Wish::Read), lost(), tries, 0.0), 0ms);
    QCOMPARE(net::retryWait(request(Wish::Read), lost(), tries, 0.5), 500ms);
}

void RetryPolicyTest::noTryStartsWhenTheCallsTimeIsNearlyOver()
{
    net::Tries tries;
    tries.add(lost());
    tries.elapsed = 79s;

    QVERIFY(net::retryWait(request(Wish::Read), lost(), tries, 0.5));
    tries.elapsed = 81s;
    QVERIFY(!net::retryWait(request(Wish::Read), lost(), tries, 0.0));
    tries.elapsed = 30s;
    QVERIFY(!net::retryWait(request(Wish::Read), refusal(u"Throttling"_s, 60s), tries, 0.0));
}

void RetryPolicyTest::slowTriesAreFewer()
{
    QCOMPARE(waits(Wish::Read, failure(core::ErrorKind::TimedOut, core::Delivery::Unknown), 30s), (QList<int>{1, 2}));
}

void RetryPolicyTest::withoutTheServersTimeTheClockCannotBeCorrected()
{
    core::Error error = refusal(u"InvalidTimeStamp.Expired"_s);
    error.clockOffset.reset();

    QCOMPARE(waits(Wish::Read, error), QList<int>{});
}

void RetryPolicyTest::theClockIsCorrectedOnceEvenBetweenOtherFailures()
{
    net::Tries tries;
    tries.add(lost());
    tries.add(refusal(u"InvalidTimeStamp.Expired"_s));
    QCOMPARE(net::retryWait(request(Wish::Read), refusal(u"InvalidTimeStamp.Expired"_s), tries, 0.5), 0ms);

    tries.add(refusal(u"InvalidTimeStamp.Expired"_s));
    QVERIFY(!net::retryWait(request(Wish::Read), refusal(u"InvalidTimeStamp.Expired"_s), tries, 0.5));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
