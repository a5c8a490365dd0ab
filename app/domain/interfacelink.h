// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// A link that shows interfaces in the program: "enidesk://eni/cn-hangzhou/eni-bp1…". It changes nothing in the cloud.
struct InterfaceLink
{
    static constexpr qsizetype mostInterfaces = 100;

    QString regionId;
    QStringList interfaceIds; ///< each once

    /// Nothing but region and ids, written as the cloud writes them: no user, port, query, fragment or escape. Several
    /// ids are separated by commas.
    static std::optional<InterfaceLink> parse(const QString &text);
    /// Empty where parse() would not read it.
    QString toString() const;

    friend bool operator==(const InterfaceLink &, const InterfaceLink &) = default;
};

/// Small letters and digits in parts joined by hyphens, at most 63 characters: what may be put into a host name.
bool isRegionId(const QString &text);

/// "eni-" and 1 to 40 small letters and digits.
bool isInterfaceId(const QString &text);

} // namespace domain
