// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ipv6address.h"

#include <QString>

#include <optional>

namespace domain {

/// A region of Alibaba Cloud.
struct Region
{
    QString id;          ///< "cn-hangzhou"
    QString nameEnglish; ///< "China (Hangzhou)"
    QString nameChinese; ///< "华东1（杭州）"
    QString endpoint;    ///< ECS host, from DescribeRegions or the built-in table; may be empty
    friend bool operator==(const Region &, const Region &) = default;
};

/// State of an ECS instance (DescribeInstances, Status).
enum class InstanceStatus { Pending, Running, Starting, Stopping, Stopped, Other };

/// An ECS instance, as far as its interfaces need it.
struct Instance
{
    QString id;
    QString name;
    InstanceStatus status = InstanceStatus::Other;
    QString statusText; ///< the server's word
    QString typeId;     ///< "ecs.g7.large"
    QString displayName() const { return name.isEmpty() ? id : name; }
    friend bool operator==(const Instance &, const Instance &) = default;
};

InstanceStatus instanceStatusFrom(QStringView word);

/// Limits of an instance type (DescribeInstanceTypes).
struct InstanceType
{
    QString id;
    std::optional<int> ipv6PerInterface; ///< EniIpv6AddressQuantity, at least 0; nothing when not told
    std::optional<int> ipv4PerInterface; ///< EniPrivateIpAddressQuantity
    friend bool operator==(const InstanceType &, const InstanceType &) = default;
};

/// A vSwitch (vpc DescribeVSwitches).
struct VSwitch
{
    QString id;
    QString name;
    QString vpcId;
    QString zoneId;
    QString ipv4Cidr;
    std::optional<Ipv6Prefix> ipv6Cidr; ///< nothing: IPv6 is off
    QString displayName() const { return name.isEmpty() ? id : name; }
    friend bool operator==(const VSwitch &, const VSwitch &) = default;
};

/// A VPC (vpc DescribeVpcs).
struct Vpc
{
    QString id;
    QString name;
    QString ipv4Cidr;
    std::optional<Ipv6Prefix> ipv6Cidr; ///< nothing: IPv6 is off
    QString displayName() const { return name.isEmpty() ? id : name; }
    friend bool operator==(const Vpc &, const Vpc &) = default;
};

/// Who is signed in (sts GetCallerIdentity).
struct CallerIdentity
{
    QString accountId;
    QString arn;
    QString identityType; ///< "Account", "RAMUser", "AssumedRoleUser"
    friend bool operator==(const CallerIdentity &, const CallerIdentity &) = default;
};

} // namespace domain
