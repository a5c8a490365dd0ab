// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace domain {

enum class Theme { System, Light, Dark };
enum class Density { Comfortable, Compact };
/// How IPv6 addresses are written: RFC 5952, or all eight groups of four digits. Copies are always RFC 5952.
enum class AddressFormat { Compressed, Expanded };
enum class ProxyKind { System, None, Http, Socks5 };

/// How the outside world is reached. Its password is in the keychain, not here.
struct ProxyChoice
{
    ProxyKind kind = ProxyKind::System;
    QString host;
    int port = 0; ///< 1 to 65535 for Http and Socks5
    QString user; ///< empty: none is asked for
    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// Limits of what the program asks of the network.
struct NetworkLimits
{
    std::chrono::seconds connect{10}; ///< 1 to 120
    std::chrono::seconds total{30};   ///< 5 to 600; of one request
    int requestsAtOnce = 6;           ///< 1 to 6; reads, for each profile and region
    friend bool operator==(const NetworkLimits &, const NetworkLimits &) = default;
};

/// How long settled changes stay in the journal, and lines in the log.
struct Retention
{
    int journalDays = 365; ///< 0: for ever
    int logDays = 30;      ///< 1 to 365
    friend bool operator==(const Retention &, const Retention &) = default;
};

/// What a user chose for the whole program; language apart.
struct Preferences
{
    Theme theme = Theme::System;
    Density density = Density::Comfortable;
    AddressFormat addressFormat = AddressFormat::Compressed;
    ProxyChoice proxy;
    NetworkLimits limits;
    Retention retention;
    bool notifiesOfEnds = true; ///< a change that ended while no window of the program was active
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace domain
