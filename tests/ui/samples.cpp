// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/samples.h"

#include "app/api/networkinterfaces.h"
#include "tests/support/scriptedapiclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

constexpr int sampleInstances = 12;
constexpr int sampleVSwitches = 3;

QString padded(int number, int digits, int base = 10)
{
    return QString::number(number, base).rightJustified(digits, u'0');
}

QString instanceId(int number)
{
    return u"i-bp1sample%1"_s.arg(padded(number % sampleInstances, 8));
}

QString vSwitchId(int number)
{
    return u"vsw-bp1sample%1"_s.arg(padded(number % sampleVSwitches, 6));
}

QString vSwitchPrefix(int number)
{
    return u"2408:4005:3a:1a0%1"_s.arg(number % sampleVSwitches);
}

QString statusOf(int number)
{
    const std::array words{u"InUse"_s,     u"Available"_s, u"Attaching"_s,    u"InUse"_s,     u"InUse"_s,
                           u"Detaching"_s, u"InUse"_s,     u"CreateFailed"_s, u"Available"_s, u"Parking"_s};
    return words[static_cast<size_t>(number) % words.size()];
}

QString nameOf(int number)
{
    const std::array names{u"前端网卡-%1"_s, u"nic-%1"_s, u"数据库主网卡-%1"_s,
                           u"web-production-frontend-hangzhou-%1"_s};
    return number % 7 == 6 ? QString() : names[static_cast<size_t>(number) % names.size()].arg(number);
}

QJsonArray ipv6Of(int number)
{
    QJsonArray addresses;
    const int count = number == 0 ? 2 : (statusOf(number) == u"InUse" ? number % 4 : 0);
    for (int i = 0; i < count; ++i) {
        addresses.append(
            QJsonObject{{u"Ipv6Address"_s, u"%1::%2"_s.arg(vSwitchPrefix(number)).arg(number * 16 + i + 5, 0, 16)}});
    }
    return addresses;
}

QJsonObject sampleJson(int number)
{
    const QString ipv4 = u"172.16.%1.%2"_s.arg(number / 250).arg(number % 250 + 2);
    const QJsonObject address{{u"PrivateIpAddress"_s, ipv4}, {u"Primary"_s, true}};
    const QJsonObject tag{{u"TagKey"_s, u"team"_s}, {u"TagValue"_s, number % 2 ? u"网络组"_s : u"platform"_s}};
    return {{u"NetworkInterfaceId"_s, sampleId(number)},
            {u"NetworkInterfaceName"_s, nameOf(number)},
            {u"Status"_s, statusOf(number)},
            {u"Type"_s, number % 4 == 3 ? u"Primary"_s : u"Secondary"_s},
            {u"InstanceId"_s, statusOf(number) == u"InUse" ? instanceId(number) : QString()},
            {u"ZoneId"_s, number % 2 ? u"cn-hangzhou-i"_s : u"cn-hangzhou-k"_s},
            {u"VpcId"_s, u"vpc-bp1sample000001"_s},
            {u"VSwitchId"_s, vSwitchId(number)},
            {u"PrivateIpAddress"_s, ipv4},
            {u"MacAddress"_s, u"00:16:3e:12:34:%1"_s.arg(padded(number % 256, 2, 16))},
            {u"CreationTime"_s, u"2026-03-%1T08:31:11Z"_s.arg(padded(number % 28 + 1, 2))},
            {u"PrivateIpSets"_s, QJsonObject{{u"PrivateIpSet"_s, QJsonArray{address}}}},
            {u"Ipv6Sets"_s, QJsonObject{{u"Ipv6Set"_s, ipv6Of(number)}}},
            {u"SecurityGroupIds"_s, QJsonObject{{u"SecurityGroupId"_s, QJsonArray{u"sg-bp1sample0000001"_s}}}},
            {u"Tags"_s, QJsonObject{{u"Tag"_s, QJsonArray{tag}}}}};
}

} // namespace

QString sampleId(int number)
{
    return u"eni-bp1sample%1"_s.arg(padded(number, 11));
}

QByteArray samplePage(int count, const QString &nextToken)
{
    QJsonArray rows;
    for (int number = 0; number < count; ++number) {
        rows.append(sampleJson(number));
    }
    const QJsonObject page{{u"RequestId"_s, u"00000000-0000-4000-8000-000000000001"_s},
                           {u"NextToken"_s, nextToken},
                           {u"NetworkInterfaceSets"_s, QJsonObject{{u"NetworkInterfaceSet"_s, rows}}}};
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

QByteArray sampleAttribute(int number)
{
    QJsonObject answer = sampleJson(number);
    answer.insert(u"RequestId"_s, u"00000000-0000-4000-8000-000000000002"_s);
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

std::vector<domain::NetworkInterface> sampleInterfaces(int count)
{
    auto page = api::parseNetworkInterfaces(apiReply(samplePage(count)).body);
    return page ? std::move(page->interfaces) : std::vector<domain::NetworkInterface>();
}

void addSampleSurroundings(store::SurroundingsStore &surroundings)
{
    std::vector<domain::Instance> instances;
    for (int number = 0; number < sampleInstances; ++number) {
        domain::Instance instance;
        instance.id = instanceId(number);
        instance.name = number % 2 ? u"web-%1"_s.arg(number) : u"业务服务器-%1"_s.arg(number);
        instance.status = domain::InstanceStatus::Running;
        instance.statusText = u"Running"_s;
        instance.typeId = u"ecs.g7.large"_s;
        instances.push_back(instance);
    }
    std::vector<domain::VSwitch> vSwitches;
    for (int number = 0; number < sampleVSwitches; ++number) {
        domain::VSwitch vSwitch;
        vSwitch.id = vSwitchId(number);
        vSwitch.name = number ? u"web-%1"_s.arg(number) : u"办公网"_s;
        vSwitch.vpcId = u"vpc-bp1sample000001"_s;
        vSwitch.ipv4Cidr = u"172.16.0.0/16"_s;
        vSwitch.ipv6Cidr = domain::Ipv6Prefix::parse(vSwitchPrefix(number) + u"::/64"_s);
        vSwitches.push_back(vSwitch);
    }
    domain::Vpc vpc;
    vpc.id = u"vpc-bp1sample000001"_s;
    vpc.name = u"生产网络"_s;
    vpc.ipv4Cidr = u"172.16.0.0/12"_s;
    vpc.ipv6Cidr = domain::Ipv6Prefix::parse(u"2408:4005:3a:1a00::/56"_s);
    surroundings.merge(instances);
    surroundings.merge(
        std::vector<domain::InstanceType>{{.id = u"ecs.g7.large"_s, .ipv6PerInterface = 6, .ipv4PerInterface = 6}});
    surroundings.merge(vSwitches);
    surroundings.merge(std::vector<domain::Vpc>{vpc});
}

void fillRegion(store::RegionStore &region, int count)
{
    region.interfaces.beginListing();
    region.interfaces.merge(sampleInterfaces(count));
    region.interfaces.endListing(store::InterfaceStore::ListingEnd::Complete);
    addSampleSurroundings(region.surroundings);
}

} // namespace tests
