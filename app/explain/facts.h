// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/content.h"

namespace explain {

/// Everything that is known of a failure, by placeholder, in words of @p language.
/// @p entry's message patterns are tried on the server's own words; their values win over the situation's.
Facts factsOf(const core::Error &error, const Situation &situation, const Entry &entry, const Content &content,
              Language language);

/// The names that factsOf can give, flags of message patterns left out. A message pattern may use each of them too.
QStringList factNames();
/// Those of them that print nothing: they are known or not.
QStringList flagNames();

/// The name of a kind in the data: "HostNotFound".
QString kindName(core::ErrorKind kind);

} // namespace explain
