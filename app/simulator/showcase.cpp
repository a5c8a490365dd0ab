// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/worldmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/// One interface on an instance of its own.
struct Attached
{
    QStringView instance;
    QStringView type;
    QStringView instanceStatus;
    QStringView vSwitch;
    QStringView name;
    int addresses;
};

constexpr Attached primaries[] = {
    {u"web-03", u"ecs.g7.large", u"Running", u"生产-前端", u"前端网卡-7", 2},
    {u"数据库-主", u"ecs.g7.xlarge", u"Running", u"db-主从", u"db-primary", 3},
    {u"web-满", u"ecs.g7.large", u"Running", u"web", u"type-limit-reached", 6},
    {u"小主机", u"ecs.t5-lc1m1.small", u"Running", u"web", u"type-without-ipv6", 0},
    {u"burst-01", u"ecs.t6-c1m2.large", u"Running", u"web", u"one-address-only", 0},
    {u"报表-停机", u"ecs.g7.large", u"Stopped", u"web", u"primary-stopped", 1},
    {u"web-启动中", u"ecs.g7.large", u"Starting", u"web", u"primary-starting", 1},
    {u"web-stopping", u"ecs.g7.large", u"Stopping", u"web", u"primary-stopping", 1},
    {u"web-pending", u"ecs.g7.large", u"Pending", u"web", u"primary-pending", 0},
};

/// One interface without an instance.
struct Loose
{
    QStringView name;
    QStringView status;
    QStringView vSwitch;
    int addresses;
};

constexpr Loose loose[] = {
    {u"nic-8", u"Available", u"生产-前端", 0},
    {u"备用网卡-1", u"Available", u"办公网", 1},
    {u"interface-limit-reached", u"Available", u"web", 10},
    {u"no-ipv6-vswitch", u"Available", u"legacy-app", 0},
    {u"ipv6-not-turned-on", u"Available", u"cache", 0},
    {u"creating", u"Creating", u"web", 0},
    {u"deleting", u"Deleting", u"web", 0},
    {u"create-failed", u"CreateFailed", u"web", 0},
    {u"", u"Available", u"生产-前端", 1},
};

void addPrimary(RegionMaker &maker, const Attached &spec)
{
    VSwitch &vSwitch = maker.vSwitchNamed(spec.vSwitch);
    Instance &instance = maker.region().add(
        maker.newInstance(spec.instance.toString(), spec.type.toString(), spec.instanceStatus.toString(), vSwitch));
    Eni eni = maker.newEni(spec.name.toString(), u"InUse"_s, vSwitch);
    maker.giveAddresses(eni, vSwitch, spec.addresses);
    maker.attach(std::move(eni), instance);
}

void addLoose(RegionMaker &maker, const Loose &spec)
{
    VSwitch &vSwitch = maker.vSwitchNamed(spec.vSwitch);
    Eni eni = maker.newEni(spec.name.toString(), spec.status.toString(), vSwitch);
    maker.giveAddresses(eni, vSwitch, spec.addresses);
    maker.region().add(std::move(eni));
}

/// The two that are on their way, on an instance that has room for them.
void addMoving(RegionMaker &maker)
{
    VSwitch &vSwitch = maker.vSwitchNamed(u"db-主从");
    Instance &instance = maker.region().instances[1];
    maker.attach(maker.newEni(u"attaching"_s, u"Attaching"_s, vSwitch), instance);
    maker.attach(maker.newEni(u"detaching"_s, u"Detaching"_s, vSwitch), instance);
}

void addRich(RegionMaker &maker)
{
    VSwitch &vSwitch = maker.vSwitchNamed(u"办公网");
    Eni eni = maker.newEni(u"everything"_s, u"Available"_s, vSwitch);
    eni.description = u"一切都有 <&> \"quoted\" \\ 反斜杠"_s;
    eni.tags = {{u"环境"_s, u"生产"_s}, {u"owner"_s, u"zhang.wei"_s}, {u"空"_s, QString()}};
    eni.publicIpv4 = u"47.96.12.34"_s;
    eni.allocationId = u"eip-bp1showcase0000000001"_s;
    eni.secondaryIpv4 = {vSwitch.nextHost(), vSwitch.nextHost()};
    eni.securityGroupIds = maker.region().vpcs[1].securityGroupIds.mid(0, 3);
    eni.prefixes = {domain::Ipv6Prefix{{vSwitch.ipv6Cidr->address.high, 0x0001'0000'0000'0000ULL}, 80}};
    maker.giveAddresses(eni, vSwitch, 2);
    maker.region().add(std::move(eni));

    Eni managed = maker.newEni(u"service-managed"_s, u"InUse"_s, vSwitch);
    managed.description = u"created by NAT gateway"_s;
    managed.serviceManaged = true;
    managed.serviceId = 1234567890123;
    maker.region().add(std::move(managed));
}

} // namespace

void makeShowcase(RegionMaker &maker)
{
    if (maker.isFull())
        return;
    addPrimary(maker, primaries[0]);
    if (maker.isFull())
        return;
    VSwitch &front = maker.vSwitchNamed(primaries[0].vSwitch);
    maker.attach(maker.newEni(u"web-03-eth1"_s, u"InUse"_s, front), maker.region().instances.front());
    for (size_t i = 1; i < std::size(primaries) && !maker.isFull(); ++i)
        addPrimary(maker, primaries[i]);
    for (const Loose &spec : loose) {
        if (!maker.isFull())
            addLoose(maker, spec);
    }
    if (maker.isFull())
        return;
    addMoving(maker);
    addRich(maker);
}

} // namespace simulator
