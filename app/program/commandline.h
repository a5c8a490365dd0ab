// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/program/startrequest.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace program {

/// What the command line asks for; the window begins with what it is to show.
struct Options : StartRequest
{
    enum class Command { Window, ShowHelp, ShowVersion, Explain };
    Command command = Command::Window;
    bool demo = false;
    std::optional<QUrl> endpoint; ///< replaces the host of every product
    QString textToExplain;        ///< "-": what comes from the standard input
    QString language;             ///< "en", "zh_CN", or empty: as set or the system's
    friend bool operator==(const Options &, const Options &) = default;
};

/// Reads the arguments (without the program's name). Fails with InputInvalid; detail is a sentence naming the option
/// and the cure, in English as command lines are.
core::Result<Options> readCommandLine(const QStringList &arguments);
QString helpText();
QString versionText();

} // namespace program
