// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace program {

/// Where the program keeps its files. The demo has places of its own and never touches the real ones.
struct Paths
{
    QString settingsFile; ///< XDG configuration folder
    QString journalFile;  ///< XDG data folder
    QString logFile;      ///< beside the journal
    QString keychainService;

    static Paths forDemo();
    static Paths forWork();
};

/// Settings, journal and log with all that belongs to them, and their folders where nothing else is left in them. The
/// files that could not be deleted.
QStringList deleteFiles(const Paths &paths);

} // namespace program
