// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/generation.h"
#include "app/net/apiclient.h"

#include <QString>

namespace operations {

/// Whom an operation works for: one profile in one region. Nothing below the presenters knows a "current" one.
struct RegionContext
{
    QString account; ///< account key, as in domain::InterfaceKey
    QString profile; ///< profile name, for messages
    QString regionId;
    QString host;                     ///< ECS host of the region, for the request preview
    net::ApiClient *client = nullptr; ///< never null; outlives every operation that uses it
    QString maskedKeyId = {};         ///< "LTAI…abcd", for messages; empty while not known
    domain::Generation generation = domain::Generation::Current;
};

} // namespace operations
