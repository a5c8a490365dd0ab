// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace program {

/// Where the program keeps its files. The demo has places of its own and never touches the real ones.
struct Paths
{
    QString settingsFile; ///< XDG configuration folder
    QString journalFile;  ///< XDG data folder
    QString logFile;      ///< beside the journal

    static Paths forDemo();
    static Paths forWork();
};

} // namespace program
