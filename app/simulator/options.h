// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/cloud.h"

#include <QStringList>

namespace simulator {

/// What the command line asks for.
struct Options
{
    quint16 port = 0;
    double timeScale = 1.0;
    std::chrono::seconds clockOffset{0};
    QString faultsFile;
    bool untilStdinCloses = false;
    CloudSettings cloud;
};

/// What is to be done with a command line.
struct CommandLine
{
    enum class Wish { Run, PrintAndEnd, Complain };
    Wish wish = Wish::Run;
    QString text; ///< PrintAndEnd: for standard output; Complain: a sentence for standard error
    Options options;
};

/// @p arguments with the program's name first.
CommandLine readCommandLine(const QStringList &arguments);
/// Keys from SIMULATOR_ACCESS_KEY_ID, _SECRET and SIMULATOR_SECURITY_TOKEN; drawn from @p random where they are
/// missing.
Keys keysFromEnvironment(core::RandomSource &random);

} // namespace simulator
