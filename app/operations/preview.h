// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/domain/plan.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace operations {

/// What a step would send, for showing: without secret, signature, nonce or time.
struct RequestPreview
{
    QString method;  ///< "POST"
    QString host;    ///< "ecs.cn-hangzhou.aliyuncs.com"
    QString action;  ///< "AssignIpv6Addresses"
    QString version; ///< "2014-05-26"
    QList<std::pair<QString, QString>> parameters;
    QString cliCommand; ///< "aliyun ecs AssignIpv6Addresses --RegionId …", quoted for a POSIX shell
};

/// One preview per call of the plan. A ClientToken is shown as "<made when sent>" and left out of the CLI command; the
/// 2019 generation has none.
std::vector<RequestPreview> previewOf(const domain::Plan &plan, const QString &host,
                                      domain::Generation generation = domain::Generation::Current);

} // namespace operations
