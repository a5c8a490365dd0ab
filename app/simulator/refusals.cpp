// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/refusals.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator::refusals {

core::Unexpected refusal(int httpStatus, const QString &code, const QString &message)
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.delivery = core::Delivery::Answered;
    error.httpStatus = httpStatus;
    error.code = code;
    error.detail = message;
    return core::unexpected(std::move(error));
}

core::Unexpected missingParameter(QStringView name)
{
    return refusal(
        400, u"MissingParameter"_s,
        u"The input parameter \"%1\" that is mandatory for processing this request is not supplied."_s.arg(name));
}

core::Unexpected invalidParameter(QStringView name)
{
    return refusal(400, u"InvalidParameter"_s, u"The specified parameter \"%1\" is not valid."_s.arg(name));
}

core::Unexpected unsupportedParameter(QStringView name)
{
    return refusal(400, u"UnsupportedParameter"_s, u"The parameter \"%1\" is not supported."_s.arg(name));
}

core::Unexpected conflictingParameters(QStringView one, QStringView other)
{
    return refusal(400, u"InvalidParameter.Conflict"_s,
                   u"The parameters %1 and %2 cannot be specified at the same time."_s.arg(one, other));
}

core::Unexpected unknownAction()
{
    return refusal(404, u"InvalidAction.NotFound"_s,
                   u"Specified api is not found, please check your url and method."_s);
}

core::Unexpected unknownVersion()
{
    return refusal(400, u"InvalidVersion"_s, u"Specified parameter Version is not valid."_s);
}

core::Unexpected unsupportedMethod()
{
    return refusal(403, u"UnsupportedHTTPMethod"_s, u"This http method is not supported."_s);
}

core::Unexpected regionNotFound()
{
    return refusal(404, u"InvalidRegionId.NotFound"_s, u"The specified RegionId does not exist."_s);
}

core::Unexpected incompleteSignature()
{
    return refusal(400, u"IncompleteSignature"_s, u"The request signature does not conform to Aliyun standards."_s);
}

core::Unexpected invalidSignatureMethod()
{
    return refusal(400, u"InvalidSignatureMethod"_s, u"Specified signature method is not valid."_s);
}

core::Unexpected accessKeyNotFound()
{
    return refusal(404, u"InvalidAccessKeyId.NotFound"_s, u"Specified access key is not found."_s);
}

core::Unexpected accessKeyDisabled()
{
    return refusal(400, u"InvalidAccessKeyId.Inactive"_s, u"Specified access key is disabled."_s);
}

core::Unexpected signatureMismatch(const QByteArray &serverStringToSign)
{
    return refusal(400, u"SignatureDoesNotMatch"_s,
                   u"Specified signature is not matched with our calculation. server string to sign is:"_s
                       + QString::fromUtf8(serverStringToSign));
}

core::Unexpected nonceUsed()
{
    return refusal(400, u"SignatureNonceUsed"_s, u"Specified signature nonce was used already."_s);
}

core::Unexpected timeFormat()
{
    return refusal(400, u"InvalidTimeStamp.Format"_s, u"Specified time stamp or date value is not well formatted."_s);
}

core::Unexpected timeExpired()
{
    return refusal(400, u"InvalidTimeStamp.Expired"_s, u"Specified time stamp or date value is expired."_s);
}

core::Unexpected securityTokenMalformed()
{
    return refusal(400, u"InvalidSecurityToken.Malformed"_s, u"Specified SecurityToken is malformed."_s);
}

core::Unexpected securityTokenMismatch()
{
    return refusal(400, u"InvalidSecurityToken.MismatchWithAccessKey"_s,
                   u"Specified SecurityToken mismatch with the AccessKey."_s);
}

core::Unexpected securityTokenExpired()
{
    return refusal(400, u"InvalidSecurityToken.Expired"_s, u"Specified SecurityToken is expired."_s);
}

core::Unexpected throttled(quint64 count, std::chrono::milliseconds untilNextMinute)
{
    core::Unexpected denied =
        refusal(count % 2 == 0 ? 400 : 429, u"Throttling.User"_s, u"Request was denied due to user flow control."_s);
    if (count / 2 % 2 == 0)
        denied.error.retryAfter = untilNextMinute;
    return denied;
}

core::Unexpected forbidden(const QString &ramAction)
{
    core::Unexpected denied =
        refusal(403, u"Forbidden.RAM"_s,
                u"User not authorized to operate on the specified resource, or this API doesn't support RAM."_s);
    denied.error.accessDenied = core::AccessDenied{ramAction, u"SubUser"_s, u"eni-admin"_s, u"ImplicitDeny"_s};
    return denied;
}

core::Unexpected interfaceNotFound(const QString &interfaceId)
{
    return refusal(404, u"InvalidEniId.NotFound"_s, u"The specified EniId \"%1\" is not found."_s.arg(interfaceId));
}

core::Unexpected interfaceIdMalformed(bool assigning)
{
    return refusal(400, assigning ? u"InvalidParams.EniId"_s : u"InvalidEniId.Malformed"_s,
                   u"The specified parameter \"EniId\" is not valid."_s);
}

core::Unexpected memberInterface()
{
    return refusal(403, u"InvalidOperation.EniTypeNotSupport"_s, u"The member eni does not support ipv6."_s);
}

core::Unexpected interfaceState(const QString &current)
{
    return refusal(
        400, u"InvalidOperation.InvalidEniState"_s,
        u"The operation is not allowed in the current ENI state. Expecting status is \"Available,InUse\" while "
        "current status is \"%1\"."_s.arg(current));
}

core::Unexpected instanceState(const QString &current)
{
    return refusal(
        400, u"InvalidOperation.InvalidEcsState"_s,
        u"The operation is not allowed in the current ECS state. Expecting status is \"Running,Stopped\" while "
        "current status is \"%1\"."_s.arg(current));
}

core::Unexpected serviceManaged()
{
    return refusal(403, u"InvalidOperation.EniServiceManaged"_s, u"The ENI is managed by another service."_s);
}

core::Unexpected vSwitchStatus()
{
    return refusal(400, u"IncorrectVSwitchStatus"_s,
                   u"The current status of vSwitch does not support this operation."_s);
}

core::Unexpected vSwitchWithoutIpv6()
{
    return refusal(403, u"InvalidVSwitch.Ipv6NotTurnOn"_s, u"IPv6 is not enabled for the vSwitch."_s);
}

core::Unexpected typeWithoutIpv6()
{
    return refusal(403, u"InvalidOperation.Ipv6NotSupport"_s, u"The instance type does not support IPv6."_s);
}

core::Unexpected interfaceLimit()
{
    return refusal(404, u"MaxEniIpv6IpsCountExceeded"_s, u"The ipv6 address count exceed limitation."_s);
}

core::Unexpected typeLimit()
{
    return refusal(403, u"InvalidOperation.Ipv6CountExceeded"_s,
                   u"The number of IPv6 addresses exceeds the limit of the instance type."_s);
}

core::Unexpected addressMalformed(const QString &text)
{
    return refusal(403, u"InvalidIp.Address"_s, u"The specified IPv6 address \"%1\" is invalid."_s.arg(text));
}

core::Unexpected addressOutsideVSwitch()
{
    return refusal(404, u"InvalidVSwitchId.IpInvalid"_s, u"The specified ipv6 does not match VSwitch cidr scope."_s);
}

core::Unexpected addressesRepeated(const QStringList &texts)
{
    return refusal(403, u"InvalidIp.IpRepeated"_s,
                   u"The specified ipAddress \"%1\" is(are) repeated."_s.arg(texts.join(u',')));
}

core::Unexpected addressAssigned()
{
    return refusal(404, u"InvalidIp.IpAssigned"_s, u"The specified ipv6 has already been allocated."_s);
}

core::Unexpected addressUnassigned(const QStringList &texts)
{
    return refusal(403, u"InvalidIp.IpUnassigned"_s,
                   u"The specified IP \"%1\" is not assigned."_s.arg(texts.join(u',')));
}

core::Unexpected tokenMismatch()
{
    return refusal(400, u"IdempotentParameterMismatch"_s, u"The request is retried with updated parameters."_s);
}

core::Unexpected tooManyVSwitchIds()
{
    return refusal(404, u"InvalidVSwitchIdNumber.NotSupported"_s, u"The number of vSwitchIds exceeds the limit."_s);
}

core::Unexpected tooManyVpcIds()
{
    return refusal(400, u"InvalidVpcIdNumber.NotSupported"_s, u"The number of vpcIds exceeds the limit."_s);
}

} // namespace simulator::refusals
