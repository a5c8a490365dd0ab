// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"

#include <QString>

namespace presenters {

/// The language that the program speaks now, by the default QLocale that the language switch sets.
explain::Language programLanguage();

/// The one place where an error becomes a sentence: what happened, to which object. Plain text, one line.
QString errorSentence(const core::Error &error, const explain::Situation &situation, explain::Language language);

/// The same in the program's language, for an error without a situation.
QString errorSentence(const core::Error &error);

} // namespace presenters
