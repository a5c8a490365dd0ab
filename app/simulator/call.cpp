// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/call.h"

#include "app/simulator/refusals.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

const QHash<QString, QHash<QString, Action>> &actionTable()
{
    static const QHash<QString, QHash<QString, Action>> table{
        {u"2014-05-26"_s,
         {{u"DescribeRegions"_s, describeRegions},
          {u"DescribeZones"_s, describeZones},
          {u"DescribeNetworkInterfaces"_s, describeNetworkInterfaces},
          {u"DescribeNetworkInterfaceAttribute"_s, describeNetworkInterfaceAttribute},
          {u"DescribeInstances"_s, describeInstances},
          {u"DescribeInstanceTypes"_s, describeInstanceTypes},
          {u"AssignIpv6Addresses"_s, assignIpv6Addresses},
          {u"UnassignIpv6Addresses"_s, unassignIpv6Addresses}}},
        {u"2016-04-28"_s, {{u"DescribeVSwitches"_s, describeVSwitches}, {u"DescribeVpcs"_s, describeVpcs}}},
        {u"2015-04-01"_s, {{u"GetCallerIdentity"_s, getCallerIdentity}}}};
    return table;
}

} // namespace

core::Result<std::reference_wrapper<Region>> Call::region() const
{
    const QString id = request.value(u"RegionId"_s);
    if (id.isEmpty())
        return refusals::missingParameter(u"RegionId");
    Region *found = world.region(id);
    if (found == nullptr)
        return refusals::regionNotFound();
    return std::ref(*found);
}

Action actionNamed(const QString &version, const QString &name, Generation generation)
{
    if (generation == Generation::Y2019 && name == u"DescribeNetworkInterfaceAttribute")
        return nullptr; // came later
    return actionTable().value(version).value(name, nullptr);
}

bool isVersion(const QString &version)
{
    return actionTable().contains(version);
}

} // namespace simulator
