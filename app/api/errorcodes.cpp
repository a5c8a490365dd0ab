// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/errors.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace api {

namespace {

enum class Match { Whole, Prefix, Part };

struct Rule
{
    QLatin1StringView text;
    Match match;
    ErrorClass meaning;
};

/// The first rule that matches decides. Some codes are misspelt by the server itself: Forbedden, Forbbiden,
/// NoPermisson.
constexpr Rule rules[] = {
    {"Throttling"_L1, Match::Part, ErrorClass::Throttled},
    {"FlowControl"_L1, Match::Part, ErrorClass::Throttled},

    {"OperationConflict"_L1, Match::Whole, ErrorClass::Busy},
    {"Operation.Conflict"_L1, Match::Whole, ErrorClass::Busy},
    {"InvalidOperation.Conflict"_L1, Match::Whole, ErrorClass::Busy},
    {"IdempotentProcessing"_L1, Match::Whole, ErrorClass::Busy},
    {"TokenProcessing"_L1, Match::Part, ErrorClass::Busy},
    {"LastRequestProcessing"_L1, Match::Part, ErrorClass::Busy},
    {"LastOrderProcessing"_L1, Match::Part, ErrorClass::Busy},

    {"Idempotent"_L1, Match::Prefix, ErrorClass::TokenDropped},
    {"IdempotenceParam"_L1, Match::Prefix, ErrorClass::TokenDropped},
    {"InvalidIdempotenceParameter"_L1, Match::Prefix, ErrorClass::TokenDropped},

    {"InternalError"_L1, Match::Prefix, ErrorClass::Server},
    {"InternalFailure"_L1, Match::Prefix, ErrorClass::Server},
    {"ServiceUnavailable"_L1, Match::Prefix, ErrorClass::Server},
    {"UnknownError"_L1, Match::Prefix, ErrorClass::Server},
    {"SystemBusy"_L1, Match::Prefix, ErrorClass::Server},

    {"InvalidTimeStamp"_L1, Match::Prefix, ErrorClass::Clock},
    {"IllegalTimestamp"_L1, Match::Prefix, ErrorClass::Clock},
    {"SignatureNonceUsed"_L1, Match::Prefix, ErrorClass::Replay},

    {"InvalidAccessKeyId"_L1, Match::Prefix, ErrorClass::Credentials},
    {"InvalidAccessKeySecret"_L1, Match::Prefix, ErrorClass::Credentials},
    {"InvalidSecurityToken"_L1, Match::Prefix, ErrorClass::Credentials},
    {"MissingSecurityToken"_L1, Match::Prefix, ErrorClass::Credentials},
    {"SignatureDoesNotMatch"_L1, Match::Prefix, ErrorClass::Credentials},
    {"IncompleteSignature"_L1, Match::Prefix, ErrorClass::Credentials},
    {"InvalidSignatureMethod"_L1, Match::Prefix, ErrorClass::Credentials},
    {"AuthenticationFail"_L1, Match::Prefix, ErrorClass::Credentials},
    {"Forbidden.AccessKeyDisabled"_L1, Match::Whole, ErrorClass::Credentials},
    {"Abs.InvalidAccount.NotFound"_L1, Match::Whole, ErrorClass::Credentials},
    {"InvalidAccount.NotFound"_L1, Match::Whole, ErrorClass::Credentials},

    {"InvalidEniId.NotFound"_L1, Match::Whole, ErrorClass::Gone},
    {"InvalidNetworkInterfaceId.NotFound"_L1, Match::Whole, ErrorClass::Gone},
    {"InvalidIp.IpUnassigned"_L1, Match::Whole, ErrorClass::AlreadyDone},
    {"InvalidIp.IpAssigned"_L1, Match::Whole, ErrorClass::AlreadyDone},

    {"InvalidOperation.InvalidEniState"_L1, Match::Whole, ErrorClass::State},
    {"InvalidOperation.InvalidEcsState"_L1, Match::Whole, ErrorClass::State},
    {"InvalidOperation.InvalidTrunkEniStatus"_L1, Match::Whole, ErrorClass::State},
    {"InvalidStatus.InstanceIsMigrating"_L1, Match::Whole, ErrorClass::State},
    {"IncorrectInstanceStatus"_L1, Match::Prefix, ErrorClass::State},
    {"IncorrectVSwitchStatus"_L1, Match::Prefix, ErrorClass::State},
    {"IncorrectVpcStatus"_L1, Match::Prefix, ErrorClass::State},
    {"IncorrectStatus"_L1, Match::Prefix, ErrorClass::State},

    {"CountExceeded"_L1, Match::Part, ErrorClass::Quota},
    {"QuotaExceed"_L1, Match::Part, ErrorClass::Quota},
    {"LimitExceed"_L1, Match::Part, ErrorClass::Quota},
    {"QueuePairNumberExceed"_L1, Match::Part, ErrorClass::Quota},
    {"QueueNumberExceeded"_L1, Match::Part, ErrorClass::Quota},
    {"InvalidOperation.ExceedInstanceTypeQueueNumber"_L1, Match::Whole, ErrorClass::Quota},
    {"InvalidVSwitchId.IpNotEnough"_L1, Match::Prefix, ErrorClass::Quota},
    {"InvalidVSwitchId.IpPrefixNotEnough"_L1, Match::Prefix, ErrorClass::Quota},
    {"ResourceNotEnough"_L1, Match::Prefix, ErrorClass::Quota},

    {"Forbidden.RegionId"_L1, Match::Whole, ErrorClass::Impossible},
    {"Forbidden.InstanceNotFound"_L1, Match::Whole, ErrorClass::Other},
    {"Forbidden.VpcNotFound"_L1, Match::Whole, ErrorClass::Other},
    {"Forbidden.VRouterNotFound"_L1, Match::Whole, ErrorClass::Other},
    {"Forbidden"_L1, Match::Prefix, ErrorClass::Permission},
    {"Forbedden"_L1, Match::Prefix, ErrorClass::Permission},
    {"Forbbiden"_L1, Match::Prefix, ErrorClass::Permission},
    {"NoPermission"_L1, Match::Prefix, ErrorClass::Permission},
    {"NoPermisson"_L1, Match::Prefix, ErrorClass::Permission},
    {"PermissionDenied"_L1, Match::Prefix, ErrorClass::Permission},
    {"Unauthorized"_L1, Match::Part, ErrorClass::Permission},
    {"InvalidUserType.NotSupported"_L1, Match::Whole, ErrorClass::Permission},
    {"RealNameAuthenticationError"_L1, Match::Whole, ErrorClass::Permission},

    {"InvalidOperation."_L1, Match::Prefix, ErrorClass::Impossible},
    {"InvalidVSwitch.Ipv6NotTurnOn"_L1, Match::Prefix, ErrorClass::Impossible},
    {"InvalidVSwitchId.IpInvalid"_L1, Match::Prefix, ErrorClass::Impossible},
    {"InvalidIp."_L1, Match::Prefix, ErrorClass::Impossible},
    {"InvalidParam"_L1, Match::Prefix,
     ErrorClass::Impossible}, // InvalidParameter, InValidParameter, InvalidParams.EniId
    {"MissingParam"_L1, Match::Prefix, ErrorClass::Impossible},
    {"Unsupported"_L1, Match::Prefix, ErrorClass::Impossible},
    {"OperationUnsupported"_L1, Match::Prefix, ErrorClass::Impossible},
    {"NotSupported"_L1, Match::Part, ErrorClass::Impossible},
};

bool matches(const Rule &rule, const QString &code)
{
    switch (rule.match) {
    case Match::Whole:
        return code.compare(rule.text, Qt::CaseInsensitive) == 0;
    case Match::Prefix:
        return code.startsWith(rule.text, Qt::CaseInsensitive);
    case Match::Part:
        return code.contains(rule.text, Qt::CaseInsensitive);
    }
    return false;
}

ErrorClass classOfCode(const QString &code)
{
    const auto *const rule = std::find_if(std::begin(rules), std::end(rules),
                                          [&code](const Rule &candidate) { return matches(candidate, code); });
    return rule == std::end(rules) ? ErrorClass::Other : rule->meaning;
}

/// The first call with the same token still runs.
bool isStillProcessing(const QString &code)
{
    return code.contains("Processing"_L1, Qt::CaseInsensitive);
}

} // namespace

ErrorClass classify(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Refused)
        return classOfCode(error.code);
    if (error.kind != core::ErrorKind::NotAnApiReply)
        return ErrorClass::Other;
    if (error.httpStatus == 429)
        return ErrorClass::Throttled;
    return error.httpStatus >= 500 || error.httpStatus == 408 ? ErrorClass::Server : ErrorClass::Other;
}

bool leavesOutcomeOpen(const core::Error &error)
{
    using enum core::ErrorKind;
    if (error.delivery == core::Delivery::NotSent)
        return false;
    if (error.delivery == core::Delivery::Unknown || error.kind == ReplyUnreadable || error.kind == ReplyTooLarge
        || error.kind == ConnectionLost || error.kind == TimedOut)
        return true;
    const ErrorClass meaning = classify(error);
    const bool unknownFailure = meaning == ErrorClass::Other && error.httpStatus >= 500;
    return meaning == ErrorClass::Server || meaning == ErrorClass::Replay || unknownFailure
           || (meaning == ErrorClass::Busy && isStillProcessing(error.code));
}

} // namespace api
