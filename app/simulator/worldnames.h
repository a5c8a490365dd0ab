// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

/// What things are called in the simulated account: Chinese and English, as in real ones.
namespace simulator::names {

struct VpcName
{
    QStringView name;
    QStringView description;
    std::array<QStringView, 4> vSwitches;
};

inline constexpr std::array<VpcName, 4> vpcs{{
    {u"生产", u"生产环境", {u"生产-前端", u"web", u"db-主从", u"cache"}},
    {u"办公网", u"总部办公网络", {u"办公网", u"访客 Wi-Fi", u"打印与会议", u"vpn-gateway"}},
    {u"staging", u"Pre-production", {u"staging-web", u"staging-db", u"测试", u"ci-runners"}},
    {u"老系统", u"没有 IPv6 的老网络", {u"legacy-app", u"legacy-db", u"老报表", u"迁移中转"}},
}};

inline constexpr std::array<QStringView, 16> instances{
    u"web",      u"前端",   u"数据库-主", u"db-replica", u"cache",   u"消息队列", u"api",        u"订单服务",
    u"支付网关", u"search", u"日志采集",  u"k8s-node",   u"jenkins", u"监控",     u"mail-relay", u"对账"};

inline constexpr std::array<QStringView, 10> interfaces{u"前端网卡", u"nic",    u"备用网卡", u"eth",      u"管理口",
                                                        u"pod-eni",  u"存储口", u"backup",   u"压测网卡", u"uplink"};

inline constexpr std::array<QStringView, 6> tagKeys{u"环境", u"owner", u"cost-center",
                                                    u"项目", u"team",  u"acs:ros:stackName"};
inline constexpr std::array<QStringView, 6> tagValues{u"生产",   u"zhang.wei", u"CC-1042",
                                                      u"双十一", u"network",   u"测试"};

} // namespace simulator::names
