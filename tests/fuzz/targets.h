// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>

namespace fuzz {

// Each takes any bytes and ends the process (demand()) where what it says of them does not hold. No state is kept from
// one to the next, no file is read or written.

/// Every reply parser of api, and the finder of the next token, by the first byte.
void replies(QByteArrayView input);
/// Errors of the cloud and of what stands between; the first byte is the content type and the HTTP status.
void errors(QByteArrayView input);
/// IPv6 and IPv4 addresses, networks, lists of addresses with suffixes, filters.
void addresses(QByteArrayView input);
/// What a user or another program gives: endpoints, links, lines of the socket, command lines, fields of a profile.
void entries(QByteArrayView input);
/// A code on the first line, the server's sentence behind it: explained, reported, its values taken out.
void explanations(QByteArrayView input);
/// A pasted text: read, explained, reported.
void pastedtext(QByteArrayView input);

/// What is tried first of a target: the samples of tests/data, and what was found (tests/fuzz/findings).
struct Target
{
    const char *name;
    void (*run)(QByteArrayView input);
    QList<QByteArray> (*seeds)();
    int mutations; ///< in the test, whose time is bounded
};
const QList<Target> &targets();

/// As long as inputs get: more finds nothing else and takes longer.
inline constexpr qsizetype longestInput = 4096;

} // namespace fuzz
