// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/refusals2019.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace simulator::refusals {

namespace {

/// One line of the table; an empty text leaves what today's refusal says.
struct Line
{
    QStringView today;
    QStringView code;
    int status;
    QStringView message;
};

constexpr std::array lines{
    // common to all actions
    Line{u"InvalidAction.NotFound", u"InvalidParameter", 400,
         u"The specified parameter \"Action or Version\" is not valid."},
    Line{u"InvalidVersion", u"InvalidParameter", 400, u"The specified parameter \"Action or Version\" is not valid."},
    Line{u"InvalidAccessKeyId.NotFound", u"", 400, u"The specified Access Key ID does not exist."},
    Line{u"InvalidSignatureMethod", u"InvalidParamater", 400,
         u"The specified parameter \"SignatureMethod\" is not valid."},
    Line{u"SignatureNonceUsed", u"", 400, u"The request signature nonce has been used."},
    Line{u"Throttling.User", u"Throttling", 400,
         u"You have made too many requests within a short time; your request is denied due to request throttling."},
    // of the two actions that change addresses
    Line{u"InvalidParameter.Conflict", u"InvalidParameter", 400, u""},
    Line{u"InvalidOperation.EniServiceManaged", u"InvalidOperation.InvalidEniType", 403,
         u"The type of the ENI does not support this operation."},
    Line{u"MaxEniIpv6IpsCountExceeded", u"", 403, u""},
    Line{u"InvalidVSwitchId.IpInvalid", u"", 403, u""},
    Line{u"InvalidIp.IpAssigned", u"", 403, u""},
};

} // namespace

core::Error in2019(core::Error refusal, const QString &action)
{
    refusal.retryAfter.reset(); // nobody was told how long to wait
    if (refusal.code == u"MissingParameter") {
        refusal.httpStatus = action == u"AssignIpv6Addresses" ? 403 : 400;
        return refusal;
    }
    const auto *line =
        std::find_if(lines.begin(), lines.end(), [&](const Line &entry) { return entry.today == refusal.code; });
    if (line == lines.end())
        return refusal;
    refusal.httpStatus = line->status;
    if (!line->code.isEmpty())
        refusal.code = line->code.toString();
    if (!line->message.isEmpty())
        refusal.detail = line->message.toString();
    return refusal;
}

} // namespace simulator::refusals
