// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/networkinterface.h"

#include <algorithm>
#include <array>

namespace domain {

std::optional<Ipv4Address> NetworkInterface::primaryIpv4() const
{
    const auto found = std::find_if(ipv4.begin(), ipv4.end(), [](const PrivateIpv4 &ip) { return ip.primary; });
    if (found == ipv4.end())
        return std::nullopt;
    return found->address;
}

bool NetworkInterface::hasIpv6(const Ipv6Address &address) const
{
    return std::find(ipv6.begin(), ipv6.end(), address) != ipv6.end();
}

InterfaceStatus interfaceStatusFrom(QStringView word)
{
    struct Entry
    {
        QStringView word;
        InterfaceStatus status;
    };
    static constexpr std::array<Entry, 12> table{{
        {u"Available", InterfaceStatus::Available},
        {u"Unattached", InterfaceStatus::Available},
        {u"InUse", InterfaceStatus::InUse},
        {u"Attaching", InterfaceStatus::Attaching},
        {u"Detaching", InterfaceStatus::Detaching},
        {u"Creating", InterfaceStatus::Creating},
        {u"Deleting", InterfaceStatus::Deleting},
        {u"CreateFailed", InterfaceStatus::CreateFailed},
        {u"Create Failed", InterfaceStatus::CreateFailed},
        {u"Linked", InterfaceStatus::Linked},
        {u"Linking", InterfaceStatus::Linking},
        {u"Unlinking", InterfaceStatus::Unlinking},
    }};
    for (const Entry &entry : table) {
        if (entry.word == word)
            return entry.status;
    }
    return InterfaceStatus::Other;
}

InterfaceType interfaceTypeFrom(QStringView word)
{
    if (word == u"Primary")
        return InterfaceType::Primary;
    if (word == u"Secondary" || word.isEmpty())
        return InterfaceType::Secondary;
    if (word == u"Trunk")
        return InterfaceType::Trunk;
    if (word == u"Member")
        return InterfaceType::Member;
    return InterfaceType::Other;
}

} // namespace domain
