// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/domain/generation.h"
#include "tests/live/differences.h"

#include <QUrl>

#include <optional>

namespace live {

/// What the command line asks for.
struct Options
{
    bool showHelp = false;
    QString region = QStringLiteral("cn-hangzhou");
    std::optional<QUrl> endpoint; ///< replaces the host of every product
    domain::Generation generation = domain::Generation::Current;
    QString changedInterface; ///< empty: nothing is changed
    bool isAgreed = false;    ///< --yes
    Detail detail = Detail::Masked;
};

/// Reads the arguments, the program's name first. Fails with InputInvalid; detail is a sentence that says what is
/// wrong.
core::Result<Options> readOptions(const QStringList &arguments);
QString helpText();

} // namespace live
