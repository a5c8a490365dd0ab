// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// A text that this process must not hold in one piece: given in two halves.
struct Mark
{
    QByteArray first;
    QByteArray second;
};

/// Whether a mark stands somewhere in the readable memory of this process, in one piece.
struct Found
{
    bool asUtf8 = false;
    bool asUtf16 = false;
    friend bool operator==(const Found &, const Found &) = default;
};

inline constexpr Found nowhere{};

inline char *toString(const Found &found)
{
    return qstrdup(found.asUtf8 ? (found.asUtf16 ? "as UTF-8 and UTF-16" : "as UTF-8")
                                : (found.asUtf16 ? "as UTF-16" : "nowhere"));
}

/// Reads the whole memory, except what the search itself read into. Ends the test program when that is not possible.
Found findInMemory(const Mark &mark);
