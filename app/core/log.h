// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace core {

/// "LTAI…abcd": all that anything ever shows of a key id.
QString maskedKeyId(const QString &accessKeyId);

/// @p text with everything that looks like a key id, signature, token or password masked. For logs and copied texts.
QString redacted(QString text);

} // namespace core

/// One line a request: action, request id, status, milliseconds. Never headers, never bodies.
Q_DECLARE_LOGGING_CATEGORY(logRequests)
Q_DECLARE_LOGGING_CATEGORY(logChanges)
