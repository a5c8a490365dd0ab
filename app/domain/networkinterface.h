// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ipv4address.h"
#include "app/domain/ipv6address.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace domain {

/// Life-cycle state of an ENI (ECS DescribeNetworkInterfaces, Status). Unknown words count as busy and are shown as
/// sent.
enum class InterfaceStatus {
    Available,
    InUse,
    Attaching,
    Detaching,
    Creating,
    Deleting,
    CreateFailed,
    Linked,
    Linking,
    Unlinking,
    Other, ///< a word that this program does not know; see NetworkInterface::statusText
};

/// Type of an ENI. Other: see NetworkInterface::typeText.
enum class InterfaceType { Primary, Secondary, Trunk, Member, Other };

struct Tag
{
    QString key;
    QString value;
    friend bool operator==(const Tag &, const Tag &) = default;
};

/// A private IPv4 address of an ENI with the public address bound to it, if any.
struct PrivateIpv4
{
    Ipv4Address address;
    bool primary = false;
    QString publicAddress;
    friend bool operator==(const PrivateIpv4 &, const PrivateIpv4 &) = default;
};

/// An elastic network interface (ENI) as the cloud last told it. Absent and empty fields are the same here.
struct NetworkInterface
{
    QString id; ///< "eni-bp1…"
    QString name;
    QString description;
    InterfaceStatus status = InterfaceStatus::Other;
    QString statusText; ///< the server's word
    InterfaceType type = InterfaceType::Secondary;
    QString typeText;   ///< the server's word
    QString instanceId; ///< empty when not attached, and always for service-managed ENIs
    QString zoneId;
    QString vpcId;
    QString vSwitchId;
    QString macAddress;
    QString resourceGroupId;
    QString ownerId; ///< the Alibaba Cloud account that owns it
    QString trafficMode;
    QDateTime created; ///< UTC; invalid when not told
    QStringList securityGroupIds;
    std::vector<PrivateIpv4> ipv4;
    std::vector<Ipv6Address> ipv6;          ///< in the server's order
    std::optional<Ipv6Address> primaryIpv6; ///< the one that the server marks as primary, where it marks any
    std::vector<Ipv6Prefix> ipv6Prefixes;
    QStringList ipv4Prefixes;        ///< "192.168.0.16/28", as the server spells them
    QStringList unreadableAddresses; ///< answered but no address by RFC 4291; shown as sent
    std::vector<Tag> tags;
    QString serviceId;           ///< owner of a service-managed ENI
    int queueNumber = -1;        ///< -1 when not told
    bool serviceManaged = false; ///< belongs to another cloud service; changing it is refused
    bool deleteOnRelease = false;
    bool sourceDestCheck = false;

    /// The name, or the id of a nameless one.
    QString displayName() const { return name.isEmpty() ? id : name; }
    /// The primary private IPv4 address; nothing when none was told.
    std::optional<Ipv4Address> primaryIpv4() const;
    bool hasIpv6(const Ipv6Address &address) const;
    /// Addresses plus prefixes: both take one slot of the limit.
    int ipv6SlotsUsed() const { return static_cast<int>(ipv6.size() + ipv6Prefixes.size()); }
    friend bool operator==(const NetworkInterface &, const NetworkInterface &) = default;
};

/// Case-sensitive, as the API spells them; unknown words give Other.
InterfaceStatus interfaceStatusFrom(QStringView word);
/// An empty word means Secondary: CreateNetworkInterface leaves Type out.
InterfaceType interfaceTypeFrom(QStringView word);

} // namespace domain
