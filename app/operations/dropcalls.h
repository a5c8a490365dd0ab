// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/apiclient.h"

namespace operations {

/// Gives up the calls that @p owner made. They are aborted when the event loop comes round, not at once: one of them
/// may be telling its end just now.
inline void dropCalls(QObject &owner)
{
    const auto calls = owner.findChildren<net::ApiCall *>(QString(), Qt::FindDirectChildrenOnly);
    for (net::ApiCall *call : calls) {
        call->disconnect(&owner);
        call->deleteLater();
    }
}

} // namespace operations
