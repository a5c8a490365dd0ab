// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <initializer_list>
#include <utility>

/// Answers of the cloud, as short as they may be.
namespace tests::replies {

inline QByteArray interfaceRow(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"NetworkInterfaceId":")" + id + R"(","Status":"InUse","Type":"Secondary")"
           + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

inline QByteArray interfaceRows(const QByteArrayList &rows, const QByteArray &nextToken = {})
{
    return R"({"RequestId":"r","NextToken":")" + nextToken + R"(","NetworkInterfaceSets":{"NetworkInterfaceSet":[)"
           + rows.join(',') + "]}}";
}

/// A page of interfaces of these ids.
inline QByteArray interfaces(const QByteArrayList &ids, const QByteArray &nextToken = {})
{
    QByteArrayList rows;
    for (const QByteArray &id : ids)
        rows.append(interfaceRow(id));
    return interfaceRows(rows, nextToken);
}

using Pair = std::pair<QByteArray, QByteArray>;

/// Instances as (id, type).
inline QByteArray instances(const QList<Pair> &all)
{
    QByteArrayList rows;
    for (const auto &[id, type] : all)
        rows.append(R"({"InstanceId":")" + id + R"(","InstanceName":"name of )" + id
                    + R"(","Status":"Running","InstanceType":")" + type + R"("})");
    return R"({"RequestId":"r","Instances":{"Instance":[)" + rows.join(',') + "]}}";
}

/// Instance types with their limits of IPv6 addresses.
inline QByteArray types(const QList<Pair> &all)
{
    QByteArrayList rows;
    for (const auto &[id, limit] : all)
        rows.append(R"({"InstanceTypeId":")" + id + R"(","EniIpv6AddressQuantity":)" + limit + '}');
    return R"({"RequestId":"r","InstanceTypes":{"InstanceType":[)" + rows.join(',') + "]}}";
}

inline QByteArray numberedPage(int total, int number, int size)
{
    return R"("TotalCount":)" + QByteArray::number(total) + R"(,"PageNumber":)" + QByteArray::number(number)
           + R"(,"PageSize":)" + QByteArray::number(size) + R"(,"RequestId":"r")";
}

inline QByteArray vSwitches(const QByteArrayList &ids, int total, int number = 1, int size = 50)
{
    QByteArrayList rows;
    for (const QByteArray &id : ids)
        rows.append(R"({"VSwitchId":")" + id + R"(","VSwitchName":"name of )" + id
                    + R"(","VpcId":"vpc-1","Ipv6CidrBlock":"2408:4005:3a:1a00::/64"})");
    return '{' + numberedPage(total, number, size) + R"(,"VSwitches":{"VSwitch":[)" + rows.join(',') + "]}}";
}

inline QByteArray vpcs(const QByteArrayList &ids, int total, int number = 1, int size = 50)
{
    QByteArrayList rows;
    for (const QByteArray &id : ids)
        rows.append(R"({"VpcId":")" + id + R"(","VpcName":"name of )" + id + R"("})");
    return '{' + numberedPage(total, number, size) + R"(,"Vpcs":{"Vpc":[)" + rows.join(',') + "]}}";
}

/// Regions as (id, name), with an endpoint each.
inline QByteArray regions(const QList<Pair> &all)
{
    QByteArrayList rows;
    for (const auto &[id, name] : all)
        rows.append(R"({"RegionId":")" + id + R"(","LocalName":")" + name + R"(","RegionEndpoint":"ecs.)" + id
                    + R"(.aliyuncs.com"})");
    return R"({"RequestId":"r","Regions":{"Region":[)" + rows.join(',') + "]}}";
}

inline QByteArray identity(const QByteArray &account = "1234567890123456", const QByteArray &user = "alice")
{
    return R"({"RequestId":"r","AccountId":")" + account + R"(","IdentityType":"RAMUser","Arn":"acs:ram::)" + account
           + R"(:user/)" + user + R"(","UserId":"2","PrincipalId":"2"})";
}

} // namespace tests::replies
