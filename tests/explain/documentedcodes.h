// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// Codes that Alibaba Cloud documents for the two actions, misspelt ones included, and the classes that every action
/// has.
namespace documentedcodes {

/// The 23 distinct codes of the first documentation of AssignIpv6Addresses (2019-05) and UnassignIpv6Addresses
/// (2019-01).
inline QStringList firstDocumentation()
{
    return QStringLiteral(
               "InvalidUserType.NotSupported Abs.InvalidAccount.NotFound MissingParameter Forbedden.NotSupportRAM "
               "UnsupportedParameter Forbbiden.SubUser InvalidParameter InvalidInstanceID.Malformed "
               "InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState InvalidEniId.NotFound "
               "InvalidOperation.InvalidEniType MaxEniIpv6IpsCountExceeded InvalidIp.IpUnassigned InvalidIp.IpRepeated "
               "InvalidIp.IpAssigned InvalidIp.Address InvalidOperation.Ipv4CountExceeded "
               "InvalidOperation.Ipv6CountExceeded InvalidOperation.Ipv6NotSupport InvalidVSwitch.Ipv6NotTurnOn "
               "InvalidVSwitchId.IpInvalid Forbidden.RegionId")
        .split(u' ');
}

/// What the 2024 documentation of the two actions lists besides.
inline QStringList laterDocumentation()
{
    return QStringLiteral(
               "InValidParameter IncorrectVSwitchStatus InvalidParameter.Conflict InvalidParams.EniId "
               "InvalidPrivateIpAddress.Duplicated InvalidIp.IpPrefixIllegal InvalidIp.IpPrefixMaskIllegal "
               "InvalidIp.IpPrefixMaskInvalid InvalidIp.IpPrefixMaskNotSame InvalidIp.IpPrefixMustInReserveSegment "
               "InvalidIp.IpPrefixNotAvailable InvalidIp.IpPrefixNotStrict InvalidOperation.EniCountExceeded "
               "InvalidOperation.EniServiceManaged InvalidOperation.EniTypeNotSupport "
               "InvalidOperation.HighPerformanceTrafficModeEniNotSupport InvalidOperation.Ipv4NotSupport "
               "InvalidParam.IpAssign InvalidVSwitchId.IpPrefixNotEnough SecurityGroupInstanceLimitExceed "
               "InvalidOperation.EnableIpv6Failed InvalidOperation.HasIpv6RouteEntry "
               "InvalidOperation.VSwitchCidrReservationNotExist InvalidOperation.VSwitchIpv6Disabled "
               "InvalidOperation.RegionNotSupportIpPrefix InvalidEniId.Malformed Forbidden.SubUser "
               "Forbidden.NotSupportRAM")
        .split(u' ');
}

/// Codes that any action may answer.
inline QStringList everyAction()
{
    return QStringLiteral(
               "Throttling Throttling.User Throttling.Api Throttling.Resource Rejected.Throttling OperationConflict "
               "Operation.Conflict InvalidOperation.Conflict IdempotentProcessing LastTokenProcessing IdempotentFailed "
               "IdempotentParameterMismatch IdempotenceParamNotMatch InternalError ServiceUnavailable "
               "ServiceUnavailable.RegionMaintaining SystemBusy UnknownError IncorrectInstanceStatus "
               "EniPerInstanceLimitExceeded MaxEniCountExceeded InvalidVSwitchId.IpNotEnough "
               "QuotaExceeded.PrivateIpAddress InvalidOperation.ResourceManagedByCloudProduct Forbidden.RAM "
               "NoPermission "
               "InvalidAccessKeyId.NotFound InvalidAccessKeyId.Inactive InvalidSecurityToken.Expired "
               "InvalidSecurityToken.Malformed InvalidSecurityToken.MismatchWithAccessKey SignatureDoesNotMatch "
               "IncompleteSignature Forbidden.AccessKeyDisabled InvalidTimeStamp.Expired InvalidTimeStamp.Format "
               "IllegalTimestamp SignatureNonceUsed InvalidRegionId.NotFound")
        .split(u' ');
}

inline QStringList all()
{
    return firstDocumentation() + laterDocumentation() + everyAction();
}

} // namespace documentedcodes
