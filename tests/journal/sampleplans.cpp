// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journal/sampleplans.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace tests {

using domain::AddressState;

namespace {

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 22), QTime(3, 4, second, 567), QTimeZone::utc());
}

domain::Ipv6Address address(quint64 low)
{
    return {0x24084005003a1a00, low};
}

domain::Step countStep(const QString &name)
{
    domain::Step step;
    step.id = name + u"-count"_s;
    step.kind = domain::StepKind::AssignCount;
    step.interface = {u"1234567890"_s, u"cn-hangzhou"_s, u"eni-bp1"_s};
    step.interfaceName = u"前端网卡-7"_s;
    step.addresses = {{address(5), AddressState::Proved},
                      {std::nullopt, AddressState::Unknown},
                      {std::nullopt, AddressState::Planned},
                      {address(7), AddressState::Recorded}};
    step.before = {address(1), address(2)};
    step.clientToken = u"11111111-2222-4333-8444-555555555555"_s;
    step.requestId = u"540CFF28-407A"_s;
    step.error = fullError();
    step.attempts = 3;
    step.recorded = at(1);
    step.sent = at(2);
    return step;
}

domain::Step unassignStep(const QString &name)
{
    domain::Step step;
    step.id = name + u"-unassign"_s;
    step.kind = domain::StepKind::Unassign;
    step.interface = {u"1234567890"_s, u"cn-beijing"_s, u"eni-bp2"_s};
    step.addresses = {{address(9), AddressState::Sent},
                      {address(10), AddressState::Accepted},
                      {address(11), AddressState::Refused},
                      {address(12), AddressState::Failed}};
    step.dependsOn = name + u"-count"_s;
    step.settled = at(9);
    return step;
}

} // namespace

core::Error fullError()
{
    core::Error error;
    error.kind = core::ErrorKind::Refused;
    error.code = u"Forbidden.RAM"_s;
    error.detail = u"User not authorized: “弹性网卡”."_s;
    error.requestId = u"540CFF28"_s;
    error.action = u"AssignIpv6Addresses"_s;
    error.hostName = u"ecs.cn-hangzhou.aliyuncs.com"_s;
    error.httpStatus = 403;
    error.body = QByteArray("{\"Code\":\"x\"}\xff\x00\x80", 15);
    error.delivery = core::Delivery::Answered;
    error.retryAfter = std::chrono::milliseconds(1500);
    error.clockOffset = std::chrono::seconds(-1200);
    error.accessDenied = core::AccessDenied{u"ecs:AssignIpv6Addresses"_s, u"SubUser"_s, u"运维"_s, u"ImplicitDeny"_s};
    return error;
}

domain::Plan fullPlan(const QString &name, const QString &account)
{
    domain::Plan plan;
    plan.id = name;
    plan.account = account;
    plan.profile = u"生产 prod"_s;
    plan.created = at(0);
    plan.steps = {countStep(name), unassignStep(name)};
    return plan;
}

domain::Plan simplePlan(const QString &name, AddressState state)
{
    domain::Plan plan = fullPlan(name);
    plan.steps.resize(1);
    plan.steps[0].addresses = {{address(5), state}};
    return plan;
}

} // namespace tests
