// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/domain/plan.h"

#include <QString>

#include <optional>

namespace journal {

/// How the journal spells what the program knows as enumerations: words, so that the file can be read by people too.
QString wordOf(domain::AddressState state);
QString wordOf(domain::StepKind kind);
std::optional<domain::AddressState> addressStateFrom(const QString &word);
std::optional<domain::StepKind> stepKindFrom(const QString &word);

/// An error as one JSON object, and back; nothing when it cannot be read. Texts are redacted on the way in.
QString errorToText(const core::Error &error);
std::optional<core::Error> errorFromText(const QString &text);

} // namespace journal
