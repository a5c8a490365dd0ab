// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/errors.h"
#include "tests/api/sample.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using api::ErrorClass;
using core::Delivery;
using core::Error;
using core::ErrorKind;

namespace {

Error refusal(const QString &code, int status = 400)
{
    Error error;
    error.kind = ErrorKind::Refused;
    error.code = code;
    error.httpStatus = status;
    error.delivery = Delivery::Answered;
    return error;
}

Error failure(ErrorKind kind, Delivery delivery, int status = 0)
{
    Error error;
    error.kind = kind;
    error.delivery = delivery;
    error.httpStatus = status;
    return error;
}

struct Meaning
{
    ErrorClass meaning;
    QStringList codes;
};

const QList<Meaning> &meanings()
{
    static const QList<Meaning> list{
        {ErrorClass::Throttled,
         {u"Throttling"_s, u"Throttling.User"_s, u"Throttling.Api"_s, u"Throttling.Resource"_s,
          u"Throttling.DeepPageSkip"_s, u"Rejected.Throttling"_s, u"FlowControlError"_s}},
        {ErrorClass::Busy,
         {u"OperationConflict"_s, u"Operation.Conflict"_s, u"InvalidOperation.Conflict"_s, u"IdempotentProcessing"_s,
          u"LastTokenProcessing"_s, u"OperationFailed.LastTokenProcessing"_s, u"TokenProcessing"_s,
          u"LastRequestProcessing"_s, u"LastOrderProcessing"_s}},
        {ErrorClass::Server,
         {u"InternalError"_s, u"InternalFailure"_s, u"ServiceUnavailable"_s, u"ServiceUnavailable.RegionMaintaining"_s,
          u"ServiceUnavailableTemporary"_s, u"UnknownError"_s, u"SystemBusy"_s}},
        {ErrorClass::TokenDropped,
         {u"IdempotentFailed"_s, u"IdempotentParameterMismatch"_s, u"IdempotenceParamNotMatch"_s,
          u"InvalidIdempotenceParameter.Mismatch"_s}},
        {ErrorClass::State,
         {u"InvalidOperation.InvalidEniState"_s, u"InvalidOperation.InvalidEcsState"_s, u"IncorrectInstanceStatus"_s,
          u"IncorrectVSwitchStatus"_s, u"IncorrectStatus.VSwitch"_s, u"IncorrectVpcStatus"_s,
          u"IncorrectStatus.Ipv6Instance"_s, u"InvalidStatus.InstanceIsMigrating"_s}},
        {ErrorClass::AlreadyDone, {u"InvalidIp.IpUnassigned"_s, u"InvalidIp.IpAssigned"_s}},
        {ErrorClass::Gone, {u"InvalidEniId.NotFound"_s}},
        {ErrorClass::Quota,
         {u"MaxEniIpv6IpsCountExceeded"_s, u"InvalidOperation.MaxEniIpv6IpsCountExceeded"_s,
          u"InvalidOperation.Ipv6CountExceeded"_s, u"InvalidOperation.Ipv4CountExceeded"_s, u"MaxEniCountExceeded"_s,
          u"MaxEniPrivateIpsCountExceeded"_s, u"EniPerInstanceLimitExceeded"_s, u"SecurityGroupInstanceLimitExceed"_s,
          u"InvalidVSwitchId.IpNotEnough"_s, u"InvalidVSwitchId.IpPrefixNotEnough"_s,
          u"QuotaExceeded.PrivateIpAddress"_s, u"QuotaExceed.Tags"_s, u"OperationDenied.QuotaExceed"_s,
          u"InvalidOperation.EniCountExceeded"_s, u"JoinedGroupLimitExceed"_s, u"ResourceNotEnough.Ipv6Cidr"_s}},
        {ErrorClass::Impossible,
         {u"InvalidOperation.Ipv6NotSupport"_s, u"InvalidVSwitch.Ipv6NotTurnOn"_s,
          u"InvalidOperation.EniServiceManaged"_s, u"InvalidOperation.InvalidEniType"_s, u"Forbidden.RegionId"_s,
          u"InvalidOperation.ResourceManagedByCloudProduct"_s, u"InvalidOperation.VSwitchIpv6Disabled"_s,
          u"InvalidOperation.RegionNotSupportIpPrefix"_s, u"InvalidParameter"_s, u"InValidParameter"_s,
          u"InvalidParameter.Conflict"_s, u"InvalidParams.EniId"_s, u"MissingParameter"_s,
          u"MissingParamter.RegionId"_s, u"UnsupportedParameter"_s, u"InvalidIp.Address"_s, u"InvalidIp.IpRepeated"_s,
          u"InvalidVSwitchId.IpInvalid"_s}},
        {ErrorClass::Permission,
         {u"Forbidden.RAM"_s, u"Forbidden"_s, u"NoPermission"_s, u"NoPermisson"_s, u"Forbidden.SubUser"_s,
          u"Forbbiden.SubUser"_s, u"Forbidden.NotSupportRAM"_s, u"Forbedden.NotSupportRAM"_s,
          u"InvalidUserType.NotSupported"_s, u"ActionUnauthorized"_s, u"Forbidden.Unauthorized"_s,
          u"PermissionDenied.Scope"_s, u"Forbidden.RiskControl"_s}},
        {ErrorClass::Credentials,
         {u"InvalidAccessKeyId.NotFound"_s, u"InvalidAccessKeyId.Inactive"_s, u"InvalidAccessKeyId"_s,
          u"InvalidSecurityToken.Expired"_s, u"InvalidSecurityToken.Malformed"_s,
          u"InvalidSecurityToken.MismatchWithAccessKey"_s, u"MissingSecurityToken"_s, u"SignatureDoesNotMatch"_s,
          u"IncompleteSignature"_s, u"Forbidden.AccessKeyDisabled"_s, u"Abs.InvalidAccount.NotFound"_s}},
        {ErrorClass::Clock,
         {u"InvalidTimeStamp.Expired"_s, u"InvalidTimeStamp.Format"_s, u"InvalidTimestamp.Expired"_s,
          u"IllegalTimestamp"_s}},
        {ErrorClass::Replay, {u"SignatureNonceUsed"_s}},
        {ErrorClass::Other,
         {u"InvalidVSwitchId.NotFound"_s, u"InvalidStatus.NotFound"_s, u"InvalidAction.NotFound"_s,
          u"DryRunOperation"_s, u"SomethingNew"_s, QString()}},
    };
    return list;
}

} // namespace

class ErrorCodesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsClass_data();
    void everyCodeHasItsClass();
    void theStatusDoesNotChangeTheClassOfACode_data();
    void theStatusDoesNotChangeTheClassOfACode();
    void everySampleIsClassified();
    void withoutACodeTheStatusDecides_data();
    void withoutACodeTheStatusDecides();
    void failuresOfTheNetworkHaveNoClass();
    void theOutcomeIsOpenWhereTheChangeMayHaveBeenApplied_data();
    void theOutcomeIsOpenWhereTheChangeMayHaveBeenApplied();
};

void ErrorCodesTest::everyCodeHasItsClass_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorClass>("meaning");
    for (const Meaning &entry : meanings()) {
        for (const QString &code : entry.codes)
            QTest::newRow(qPrintable(u'"' + code + u'"')) << code << entry.meaning;
    }
}

void ErrorCodesTest::everyCodeHasItsClass()
{
    QFETCH(QString, code);
    QTEST(api::classify(refusal(code)), "meaning");
}

void ErrorCodesTest::theStatusDoesNotChangeTheClassOfACode_data()
{
    everyCodeHasItsClass_data();
}

void ErrorCodesTest::theStatusDoesNotChangeTheClassOfACode()
{
    QFETCH(QString, code);
    for (const int status : {200, 400, 403, 404, 409, 429, 500, 503})
        QTEST(api::classify(refusal(code, status)), "meaning");
}

void ErrorCodesTest::everySampleIsClassified()
{
    for (const QString &name : sample::names(u"errors"_s, u"[45]*.json"_s)) {
        const Error error = api::parseError(sample::read(name), 400, "application/json");
        QVERIFY2(api::classify(error) != ErrorClass::Other, qPrintable(error.code));
    }
}

void ErrorCodesTest::withoutACodeTheStatusDecides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorClass>("meaning");
    QTest::newRow("502") << 502 << ErrorClass::Server;
    QTest::newRow("500") << 500 << ErrorClass::Server;
    QTest::newRow("504") << 504 << ErrorClass::Server;
    QTest::newRow("408") << 408 << ErrorClass::Server;
    QTest::newRow("429") << 429 << ErrorClass::Throttled;
    QTest::newRow("403") << 403 << ErrorClass::Other;
    QTest::newRow("404") << 404 << ErrorClass::Other;
}

void ErrorCodesTest::withoutACodeTheStatusDecides()
{
    QFETCH(int, status);
    QTEST(api::classify(failure(ErrorKind::NotAnApiReply, Delivery::Answered, status)), "meaning");
}

void ErrorCodesTest::failuresOfTheNetworkHaveNoClass()
{
    for (const ErrorKind kind : {ErrorKind::TimedOut, ErrorKind::ConnectionLost, ErrorKind::TlsFailed,
                                 ErrorKind::Cancelled, ErrorKind::ReplyUnreadable})
        QCOMPARE(api::classify(failure(kind, Delivery::Unknown)), ErrorClass::Other);
}

void ErrorCodesTest::theOutcomeIsOpenWhereTheChangeMayHaveBeenApplied_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("open");
    for (const char *code : {"InternalError", "ServiceUnavailable", "UnknownError", "SignatureNonceUsed",
                             "IdempotentProcessing", "LastTokenProcessing", "OperationFailed.LastTokenProcessing"})
        QTest::newRow(code) << refusal(QString::fromLatin1(code)) << true;
    for (const char *code : {"Throttling.User", "OperationConflict", "InvalidOperation.InvalidEniState",
                             "InvalidEniId.NotFound", "MissingParameter", "Forbidden.RAM", "InvalidTimeStamp.Expired",
                             "SignatureDoesNotMatch", "SomethingNew", "InvalidIp.IpUnassigned"})
        QTest::newRow(code) << refusal(QString::fromLatin1(code)) << false;
    QTest::newRow("new code with 500") << refusal(u"SomethingNew"_s, 500) << true;
    QTest::newRow("known refusal with 500") << refusal(u"InvalidOperation.RegionNotSupportIpPrefix"_s, 500) << false;
    QTest::newRow("502 of a gateway") << failure(ErrorKind::NotAnApiReply, Delivery::Answered, 502) << true;
    QTest::newRow("403 of a proxy") << failure(ErrorKind::NotAnApiReply, Delivery::Answered, 403) << false;
    QTest::newRow("unreadable success") << failure(ErrorKind::ReplyUnreadable, Delivery::Answered, 200) << true;
    QTest::newRow("reply too large") << failure(ErrorKind::ReplyTooLarge, Delivery::Answered, 200) << true;
    QTest::newRow("lost") << failure(ErrorKind::ConnectionLost, Delivery::Unknown) << true;
    QTest::newRow("timed out") << failure(ErrorKind::TimedOut, Delivery::Unknown) << true;
    QTest::newRow("cancelled in flight") << failure(ErrorKind::Cancelled, Delivery::Unknown) << true;
    QTest::newRow("cancelled before") << failure(ErrorKind::Cancelled, Delivery::NotSent) << false;
    QTest::newRow("no connection") << failure(ErrorKind::ConnectionRefused, Delivery::NotSent) << false;
    QTest::newRow("timed out before sending") << failure(ErrorKind::TimedOut, Delivery::NotSent) << false;
    QTest::newRow("redirected") << failure(ErrorKind::Redirected, Delivery::Answered, 302) << false;
}

void ErrorCodesTest::theOutcomeIsOpenWhereTheChangeMayHaveBeenApplied()
{
    QFETCH(Error, error);
    QTEST(api::leavesOutcomeOpen(error), "open");
}

QTEST_GUILESS_MAIN(ErrorCodesTest)
#include "tst_errorcodes.moc"
