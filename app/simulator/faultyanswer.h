// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/httpmessage.h"

#include <optional>

namespace simulator {

/// The answer that @p fault gives in place of the cloud's; nothing when it needs the cloud's answer, or is a refusal.
std::optional<Answer> answerInstead(const Fault &fault);
/// What @p fault does to the cloud's own answer to @p http.
Answer spoiled(Answer answer, const Fault &fault, const HttpRequest &http);
/// The refusal that @p fault asks for; nothing when it is none.
std::optional<core::Error> refusalOf(const Fault &fault, const QString &ramAction);
/// "reset", "html", … for the request log.
QString wordFor(FaultKind kind);

/// gzip (RFC 1952).
QByteArray gzipped(const QByteArray &bytes);

} // namespace simulator
