// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ipv6address.h"
#include "app/domain/preferences.h"

namespace models {

/// As addresses are shown; what is copied or sent is always Ipv6Address::toString().
QString addressText(const domain::Ipv6Address &address, domain::AddressFormat format);
QString prefixText(const domain::Ipv6Prefix &prefix, domain::AddressFormat format);

} // namespace models
