// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/addresstext.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

QString addressText(const domain::Ipv6Address &address, domain::AddressFormat format)
{
    switch (format) {
    case domain::AddressFormat::Compressed:
        return address.toString();
    case domain::AddressFormat::Expanded:
        return address.toExpandedString();
    }
    return {};
}

QString prefixText(const domain::Ipv6Prefix &prefix, domain::AddressFormat format)
{
    return u"%1/%2"_s.arg(addressText(prefix.address, format)).arg(prefix.length);
}

} // namespace models
