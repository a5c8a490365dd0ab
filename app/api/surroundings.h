// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/core/result.h"
#include "app/domain/surroundings.h"

#include <vector>

namespace api {

/// A page of things with how to go on: by token, or by number where TotalCount says that there are more.
template<typename T> struct Page
{
    std::vector<T> items;
    QString nextToken;
    QString requestId;
    int totalCount = -1;
    int pageNumber = 0;
    int pageSize = 0;
};

enum class NameLanguage { English, Chinese };

/// AcceptLanguage en-US or zh-CN. @p regionId only chooses the endpoint.
Request describeRegions(const QString &regionId, NameLanguage language);
/// LocalName goes into the name of @p language.
core::Result<std::vector<domain::Region>> parseRegions(const QByteArray &body, NameLanguage language);

/// At most 100 ids.
Request describeInstances(const QString &regionId, const QStringList &instanceIds, const QString &nextToken = {});
/// The same by PageNumber, from 1, and PageSize 100: the only way of the 2019 generation.
Request describeNumberedInstances(const QString &regionId, const QStringList &instanceIds, int pageNumber);
core::Result<Page<domain::Instance>> parseInstances(const QByteArray &body);

/// At most 10 type ids.
Request describeInstanceTypes(const QString &regionId, const QStringList &typeIds, const QString &nextToken = {});
/// Every type in one answer, which is all that the 2019 generation can be asked for; it tells no IPv6 limits.
Request describeAllInstanceTypes(const QString &regionId);
core::Result<Page<domain::InstanceType>> parseInstanceTypes(const QByteArray &body);

/// vpc DescribeVSwitches; PageSize 50. @p vSwitchId empty means all.
Request describeVSwitches(const QString &regionId, int pageNumber, const QString &vSwitchId = {});
core::Result<Page<domain::VSwitch>> parseVSwitches(const QByteArray &body);

/// vpc DescribeVpcs; PageSize 50.
Request describeVpcs(const QString &regionId, int pageNumber, const QString &vpcId = {});
core::Result<Page<domain::Vpc>> parseVpcs(const QByteArray &body);

Request getCallerIdentity(const QString &regionId);
core::Result<domain::CallerIdentity> parseCallerIdentity(const QByteArray &body);

} // namespace api
