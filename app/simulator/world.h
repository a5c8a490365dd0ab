// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ipv6address.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace simulator {

using std::chrono::milliseconds;

/// The account that owns everything here.
inline constexpr QStringView accountId = u"1234567890123456";

/// Limits of an instance type, as DescribeInstanceTypes tells them.
struct InstanceType
{
    QString id;
    QString family;
    int cpus = 0;
    int memoryGiB = 0;
    int interfaces = 0;       ///< EniQuantity
    int ipv4PerInterface = 0; ///< EniPrivateIpAddressQuantity
    int ipv6PerInterface = 0; ///< EniIpv6AddressQuantity; 0: no IPv6
};

struct Vpc
{
    QString id;
    QString name;
    QString description;
    QString ipv4Cidr;
    std::optional<domain::Ipv6Prefix> ipv6Cidr;
    QString created;
    QStringList vSwitchIds;
    QStringList securityGroupIds;
};

struct VSwitch
{
    QString id;
    QString name;
    QString vpcId;
    QString zoneId;
    QString status = QStringLiteral("Available"); ///< Pending while it is created or changed
    quint32 ipv4Base = 0;                         ///< of a /20
    std::optional<domain::Ipv6Prefix> ipv6Cidr;
    QString created;
    quint32 hosts = 0; ///< IPv4 addresses given out

    QString ipv4Cidr() const;
    /// The next free IPv4 address.
    QString nextHost();
};

struct Instance
{
    QString id;
    QString name;
    QString status; ///< Running, Stopped, Starting, Stopping, Pending
    QString typeId;
    QString zoneId;
    QString vpcId;
    QString vSwitchId;
    QString created; ///< without seconds, as DescribeInstances tells it
    QStringList securityGroupIds;
    QStringList interfaceIds; ///< primary first
};

struct Tag
{
    QString key;
    QString value;
};

/// A change that Describe* does not show yet.
struct Unseen
{
    domain::Ipv6Address address;
    bool added = true;
    milliseconds seenAt{0}; ///< program time
};

/// An elastic network interface: what is true of it, and what Describe* shows of it.
struct Eni
{
    qsizetype ordinal = 0; ///< position in its region; never given to another
    QString id;
    QString name;
    QString description;
    QString status;
    QString type = QStringLiteral("Secondary"); ///< Primary, Secondary, Trunk, Member
    QString instanceId;
    QString zoneId;
    QString vpcId;
    QString vSwitchId;
    QString mac;
    QString created;
    QString primaryIpv4;
    QStringList secondaryIpv4;
    QString publicIpv4;
    QString allocationId;
    QStringList securityGroupIds;
    std::vector<domain::Ipv6Address> addresses; ///< true at once
    std::vector<domain::Ipv6Address> shown;     ///< what Describe* tells, see settle()
    std::vector<Unseen> unseen;
    std::vector<domain::Ipv6Prefix> prefixes;
    std::vector<Tag> tags;
    qint64 serviceId = 0;
    bool serviceManaged = false;
    bool deleted = false;

    /// Moves what is due by @p now into shown.
    void settle(milliseconds now);
    bool holds(const domain::Ipv6Address &address) const;
};

struct Zone
{
    QString id;
    QString nameChinese;
    QString nameEnglish;
};

struct Region
{
    QString id;
    QString nameChinese;
    QString nameEnglish;
    QString endpoint;
    std::vector<Zone> zones;
    std::vector<Vpc> vpcs;
    std::vector<VSwitch> vSwitches;
    std::deque<Instance> instances;
    std::deque<Eni> enis;
    QHash<QString, qsizetype> eniById;
    QHash<QString, qsizetype> instanceById;
    QHash<domain::Ipv6Address, QString> holders; ///< who holds an address: an ENI's id, or a word for somebody else
    std::vector<domain::Ipv6Prefix> reserved;    ///< prefixes on ENIs

    Eni *eni(const QString &id);
    Instance *instance(const QString &id);
    VSwitch *vSwitch(const QString &id);
    /// Adds it and keeps the indexes right.
    Eni &add(Eni eni);
    Instance &add(Instance instance);
    /// Deletes it; its addresses are free. Its place is not given to another.
    void remove(Eni &eni);
    /// Nobody holds it, alone or within a prefix.
    bool isFree(const domain::Ipv6Address &address) const;
};

/// Everything that the account owns.
struct World
{
    std::vector<InstanceType> types;
    std::vector<Region> regions;

    Region *region(const QString &id);
    const InstanceType *type(const QString &id) const;
};

} // namespace simulator
