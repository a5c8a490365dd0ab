// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/pastedtext.h"

#include <QRegularExpression>

namespace tests {

/// Finds what stands for an error in made-up texts: a known word is a code, and where it stands.
inline explain::PastedText readCodes(const QString &text, const explain::IsWanted & = {})
{
    static const QRegularExpression known(
        QStringLiteral("MaxEniIpv6IpsCountExceeded|InvalidVSwitch\\.Ipv6NotTurnOn|Forbidden\\.RAM"));
    explain::PastedText read;
    for (auto matches = known.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        explain::Finding finding;
        finding.error.kind = core::ErrorKind::Refused;
        finding.error.delivery = core::Delivery::Answered;
        finding.error.code = match.captured();
        finding.from = match.capturedStart();
        finding.length = match.capturedLength();
        read.findings.push_back(finding);
    }
    return read;
}

} // namespace tests
