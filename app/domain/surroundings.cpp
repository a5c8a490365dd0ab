// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/surroundings.h"

namespace domain {

InstanceStatus instanceStatusFrom(QStringView word)
{
    if (word == u"Pending")
        return InstanceStatus::Pending;
    if (word == u"Running")
        return InstanceStatus::Running;
    if (word == u"Starting")
        return InstanceStatus::Starting;
    if (word == u"Stopping")
        return InstanceStatus::Stopping;
    if (word == u"Stopped")
        return InstanceStatus::Stopped;
    return InstanceStatus::Other;
}

} // namespace domain
