// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace domain {

/// An IPv4 address as a number, so that it sorts as one.
struct Ipv4Address
{
    quint32 value = 0;

    /// Four decimal octets, nothing else.
    static std::optional<Ipv4Address> parse(QStringView text);
    QString toString() const;

    friend auto operator<=>(const Ipv4Address &, const Ipv4Address &) = default;
};

} // namespace domain
