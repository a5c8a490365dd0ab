// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"
#include "app/program/commandline.h"

namespace program {

/// What --explain prints, and its exit code: 0 when an error was found, 1 when none was.
struct ExplainOutcome
{
    QString text;
    int exitCode = 0;
};

/// Explains every error in Options::textToExplain, or in what comes from the standard input. Needs no display, no
/// network and no settings.
ExplainOutcome runExplain(const Options &options);
/// The same for a text.
ExplainOutcome explainText(const QString &text, explain::Language language);

} // namespace program
