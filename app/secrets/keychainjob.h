// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"

#include <QObject>
#include <QString>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>

namespace secrets {

/// How a job of QtKeychain ended.
struct JobAnswer
{
    QKeychain::Error error = QKeychain::NoError;
    QString words; ///< the system's
    core::Secret value;
    std::chrono::milliseconds lasted{0}; ///< real time
};

using JobAnswered = std::function<void(JobAnswer)>;

/// One job of QtKeychain each. @p answered comes once and later, unless @p context is gone; what was read is wiped in
/// any case. A job can be neither cancelled nor deleted before its end (QtKeychain would call into freed memory), and
/// the next one starts only when it has ended.
void startReading(const QString &service, const QString &key, QObject *context, JobAnswered answered);
/// @p value has to be UTF-8 without NUL, and not empty.
void startWriting(const QString &service, const QString &key, const core::Secret &value, QObject *context,
                  JobAnswered answered);
void startRemoving(const QString &service, const QString &key, QObject *context, JobAnswered answered);

} // namespace secrets
