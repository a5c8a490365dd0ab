// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/content.h"

namespace explain {

/// What @p situation says, by placeholder, as it says it.
void addSituation(Facts &facts, const Situation &situation);

/// What follows from @p situation and from @p facts, which are plain by now: lists in words, flags, ids beside names.
void addDerived(Facts &facts, const Situation &situation, const Vocabulary &words, Language language);

} // namespace explain
