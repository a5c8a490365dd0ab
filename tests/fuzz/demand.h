// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

namespace fuzz {

/// What is being tried, where somebody wants it told when it fails; libFuzzer keeps it by itself.
inline QByteArrayView tried;

/// Ends the process where what has to hold does not, and says where.
inline void demand(bool holds, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%d does not hold for (percent-encoded) %s\n", file, line,
                 tried.toByteArray().toPercentEncoding(" {}[]\":,;/<>=").constData());
    std::abort();
}

/// The first byte of an input says which part of a target it is for.
inline char takeChoice(QByteArrayView &input)
{
    if (input.isEmpty())
        return 0;
    const char choice = input.front();
    input = input.sliced(1);
    return choice;
}

} // namespace fuzz
