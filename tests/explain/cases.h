// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"

/// Failures and situations for the tests of explanations.
namespace cases {

/// The cloud said no.
inline core::Error refusal(const QString &code, const QString &message = {})
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = code;
    error.detail = message;
    error.httpStatus = 403;
    error.hostName = QStringLiteral("ecs.cn-hangzhou.aliyuncs.com");
    error.delivery = core::Delivery::Answered;
    return error;
}

/// Something between here and the cloud went wrong.
inline core::Error failure(core::ErrorKind kind, core::Delivery delivery = core::Delivery::NotSent)
{
    core::Error error;
    error.kind = kind;
    error.delivery = delivery;
    error.hostName = QStringLiteral("ecs.cn-hangzhou.aliyuncs.com");
    return error;
}

inline explain::Situation situation(explain::Wish wish)
{
    explain::Situation known;
    known.wish = wish;
    known.interfaceName = QStringLiteral("web-7");
    known.interfaceId = QStringLiteral("eni-bp1web7");
    known.instanceType = QStringLiteral("ecs.g7.large");
    known.vSwitchName = QStringLiteral("office");
    return known;
}

/// Title, cause and cure in one text.
inline QString whole(const explain::Explanation &explanation)
{
    return explanation.title + u'\n' + explanation.cause + u'\n' + explanation.cure.join(u'\n');
}

} // namespace cases
