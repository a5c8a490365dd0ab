// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

namespace operations {

/// What is to be said where a listing by id (@p action) answered without the ENI: the same as a cloud that refuses.
inline core::Error interfaceNotThere(const QString &action, const QString &interfaceId)
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = QStringLiteral("InvalidEniId.NotFound");
    error.detail = interfaceId;
    error.action = action;
    error.delivery = core::Delivery::Answered;
    return error;
}

} // namespace operations
