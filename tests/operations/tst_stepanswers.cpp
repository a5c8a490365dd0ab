// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/answerjudgement.h"
#include "tests/support/scriptedapiclient.h"

#include <QTest>

using tests::refusal;

/// What an answer means, as a table.
class TestStepAnswers : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerHasItsOutcome_data();
    void everyAnswerHasItsOutcome();
};

void TestStepAnswers::everyAnswerHasItsOutcome_data()
{
    using domain::StepKind;
    using operations::Outcome;
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<int>("addresses");
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<bool>("earlierCopyOpen");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, StepKind kind, int addresses, const core::Error &error, bool open,
                        Outcome outcome) {
        QTest::newRow(name) << kind << addresses << error << open << outcome;
    };
    const auto of = [](core::ErrorKind kind, core::Delivery delivery) {
        core::Error error;
        error.kind = kind;
        error.delivery = delivery;
        return error;
    };
    const auto code = [](const char *word, int status = 400) {
        return refusal(QString::fromLatin1(word), {}, status);
    };
    using core::Delivery;
    using core::ErrorKind;

    row("not sent", StepKind::Unassign, 1, of(ErrorKind::HostNotFound, Delivery::NotSent), false, Outcome::NothingSent);
    row("not sent, after one that is open", StepKind::AssignCount, 1, of(ErrorKind::HostNotFound, Delivery::NotSent),
        true, Outcome::Open);
    row("timed out while connecting", StepKind::Unassign, 1, of(ErrorKind::TimedOut, Delivery::NotSent), false,
        Outcome::NothingSent);
    row("timed out", StepKind::Unassign, 1, of(ErrorKind::TimedOut, Delivery::Unknown), false, Outcome::Open);
    row("lost", StepKind::AssignCount, 1, of(ErrorKind::ConnectionLost, Delivery::Unknown), false, Outcome::Open);
    row("redirected", StepKind::AssignCount, 1, of(ErrorKind::Redirected, Delivery::Answered), false, Outcome::Open);
    row("proxy page", StepKind::AssignCount, 1, of(ErrorKind::NotAnApiReply, Delivery::Answered), false, Outcome::Open);
    row("too large", StepKind::AssignCount, 1, of(ErrorKind::ReplyTooLarge, Delivery::Answered), false, Outcome::Open);

    row("quota", StepKind::AssignCount, 1, code("InvalidOperation.Ipv6CountExceeded", 403), false, Outcome::Refused);
    row("quota with status 500", StepKind::AssignCount, 1, code("InvalidOperation.Ipv6CountExceeded", 500), false,
        Outcome::Refused);
    row("permission", StepKind::Unassign, 1, code("Forbbiden.SubUser", 403), false, Outcome::Refused);
    row("credentials", StepKind::Unassign, 1, code("InvalidAccessKeyId.NotFound", 404), false, Outcome::Refused);
    row("quota after one that is open", StepKind::AssignCount, 1, code("InvalidOperation.Ipv6CountExceeded"), true,
        Outcome::RefusedUnlessProved);

    row("throttled", StepKind::Unassign, 1, code("Throttling.User"), false, Outcome::SendAgain);
    row("throttled after one that is open", StepKind::AssignCount, 1, code("Throttling"), true, Outcome::Open);
    row("conflict", StepKind::Unassign, 1, code("Operation.Conflict"), false, Outcome::SendAgain);
    row("clock", StepKind::Unassign, 1, code("InvalidTimeStamp.Expired"), false, Outcome::SendAgain);

    row("server", StepKind::AssignCount, 1, code("InternalError", 500), false, Outcome::Open);
    row("server as 404", StepKind::AssignCount, 1, code("InternalError", 404), false, Outcome::Open);
    row("nonce", StepKind::Unassign, 1, code("SignatureNonceUsed"), false, Outcome::Open);
    row("still running", StepKind::AssignCount, 1, code("LastTokenProcessing"), false, Outcome::Open);
    row("still running by another name", StepKind::AssignCount, 1, code("IdempotentProcessing"), false, Outcome::Open);

    row("token failed", StepKind::AssignCount, 1, code("IdempotentFailed"), false, Outcome::RefusedUnlessProved);
    row("token mismatch", StepKind::AssignCount, 1, code("IdempotentParameterMismatch"), false,
        Outcome::RefusedUnlessProved);

    row("one was gone", StepKind::Unassign, 1, code("InvalidIp.IpUnassigned", 403), false, Outcome::GoneAlready);
    row("one of several was gone", StepKind::Unassign, 2, code("InvalidIp.IpUnassigned", 403), false,
        Outcome::SendRest);
    row("assigned already", StepKind::AssignAddresses, 2, code("InvalidIp.IpAssigned", 403), false,
        Outcome::RefusedUnlessSeen);
    row("assigned already, by count", StepKind::AssignCount, 2, code("InvalidIp.IpAssigned", 403), false,
        Outcome::Refused);
    row("no interface to unassign from", StepKind::Unassign, 2, code("InvalidEniId.NotFound", 404), false,
        Outcome::InterfaceGone);
    row("no interface to assign to", StepKind::AssignCount, 2, code("InvalidEniId.NotFound", 404), false,
        Outcome::Refused);
    row("nobody knows the code", StepKind::AssignCount, 2, code("Whatever"), false, Outcome::RefusedUnlessSeen);
    row("nobody knows the code of a failing server", StepKind::AssignCount, 2, code("Whatever", 500), false,
        Outcome::Open);
}

void TestStepAnswers::everyAnswerHasItsOutcome()
{
    QFETCH(domain::StepKind, kind);
    QFETCH(int, addresses);
    QFETCH(core::Error, error);
    QFETCH(bool, earlierCopyOpen);
    QFETCH(operations::Outcome, outcome);
    QCOMPARE(operations::outcomeOf(kind, addresses, error, earlierCopyOpen), outcome);
}

QTEST_GUILESS_MAIN(TestStepAnswers)
#include "tst_stepanswers.moc"
