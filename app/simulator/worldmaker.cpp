// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/worldmaker.h"

#include "app/simulator/worldnames.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/// Limits as DescribeInstanceTypes told them for these types in 2024 to 2026; the last two are for refusals.
std::vector<InstanceType> instanceTypes()
{
    return {{u"ecs.g7.large"_s, u"ecs.g7"_s, 2, 8, 3, 6, 6},
            {u"ecs.g7.xlarge"_s, u"ecs.g7"_s, 4, 16, 4, 15, 15},
            {u"ecs.g7.2xlarge"_s, u"ecs.g7"_s, 8, 32, 4, 15, 15},
            {u"ecs.c7.large"_s, u"ecs.c7"_s, 2, 4, 3, 6, 6},
            {u"ecs.r7.4xlarge"_s, u"ecs.r7"_s, 16, 128, 8, 30, 30},
            {u"ecs.t6-c1m2.large"_s, u"ecs.t6"_s, 2, 4, 2, 2, 1},
            {u"ecs.t5-lc1m1.small"_s, u"ecs.t5-lc1m1"_s, 1, 1, 2, 2, 0}};
}

Region emptyRegion(const QString &id, const QString &chinese, const QString &english, const QString &cityChinese,
                   const QString &cityEnglish, const QString &zoneLetters)
{
    Region region;
    region.id = id;
    region.nameChinese = chinese;
    region.nameEnglish = english;
    region.endpoint = u"ecs.%1.aliyuncs.com"_s.arg(id);
    for (const QChar letter : zoneLetters) {
        const QString separator = id.startsWith(u"cn-") ? u"-"_s : QString(); // "cn-hangzhou-h", but "ap-southeast-1a"
        region.zones.push_back({id + separator + letter, u"%1 可用区%2"_s.arg(cityChinese, letter.toUpper()),
                                u"%1 Zone %2"_s.arg(cityEnglish, letter.toUpper())});
    }
    return region;
}

} // namespace

World makeWorld(qsizetype interfaces, quint32 seed)
{
    World world;
    world.types = instanceTypes();
    world.regions.push_back(
        emptyRegion(u"cn-hangzhou"_s, u"华东1（杭州）"_s, u"China (Hangzhou)"_s, u"杭州"_s, u"Hangzhou"_s, u"hi"_s));
    world.regions.push_back(
        emptyRegion(u"cn-beijing"_s, u"华北2（北京）"_s, u"China (Beijing)"_s, u"北京"_s, u"Beijing"_s, u"gk"_s));
    world.regions.push_back(
        emptyRegion(u"ap-southeast-1"_s, u"新加坡"_s, u"Singapore"_s, u"新加坡"_s, u"Singapore"_s, u"ab"_s));
    const qsizetype beijing = interfaces / 3;
    const qsizetype singapore = interfaces / 6;
    const qsizetype wanted[] = {interfaces - beijing - singapore, beijing, singapore};
    for (size_t i = 0; i < world.regions.size(); ++i) {
        core::SeededRandom random(seed * 31 + static_cast<quint32>(i));
        RegionMaker maker(world.regions[i], world.types, random, wanted[i]);
        maker.makeNetworks();
        if (i == 0)
            makeShowcase(maker);
        maker.makeInterfaces();
    }
    return world;
}

RegionMaker::RegionMaker(Region &region, const std::vector<InstanceType> &types, core::RandomSource &random,
                         qsizetype wanted)
    : m_region(region)
    , m_types(types)
    , m_random(random)
    , m_wanted(wanted)
{}

/// "eni-bp1" and 16 characters more: the region's mark, 11 drawn ones and a running number that keeps ids apart.
QString RegionMaker::newId(QStringView kind)
{
    static constexpr char letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    const QString mark = m_region.id == u"cn-hangzhou" ? u"bp1"_s : m_region.id == u"cn-beijing" ? u"2ze"_s : u"t4n"_s;
    QString id = kind.toString() + u'-' + mark;
    for (int i = 0; i < 11; ++i)
        id += QLatin1Char(letters[below(36)]);
    return id + QString::number(++m_idsMade, 36).rightJustified(5, u'0');
}

QString RegionMaker::timestamp(const char *format)
{
    const QDateTime first(QDate(2023, 3, 1), QTime(1, 0), Qt::UTC);
    const auto seconds = static_cast<qint64>(m_random.next() % (3ULL * 365 * 24 * 3600));
    return first.addSecs(seconds).toString(QLatin1String(format));
}

void RegionMaker::makeNetworks()
{
    for (size_t i = 0; i < names::vpcs.size(); ++i)
        makeVSwitches(makeVpc(static_cast<qsizetype>(i), i + 1 < names::vpcs.size()), static_cast<qsizetype>(i));
}

Vpc &RegionMaker::makeVpc(qsizetype position, bool withIpv6)
{
    const names::VpcName &name = names::vpcs[static_cast<size_t>(position)];
    Vpc vpc;
    vpc.id = newId(u"vpc");
    vpc.name = name.name.toString();
    vpc.description = name.description.toString();
    vpc.ipv4Cidr = u"10.%1.0.0/16"_s.arg(position * 16);
    vpc.created = timestamp("yyyy-MM-ddThh:mm:ssZ");
    if (withIpv6) {
        const QString base = m_region.id == u"cn-hangzhou"  ? u"2408:4005:3a:"_s
                             : m_region.id == u"cn-beijing" ? u"2408:4002:10c4:"_s
                                                            : u"240b:4000:7f:"_s;
        vpc.ipv6Cidr = domain::Ipv6Prefix::parse(QString(base + QString::number(0x1a + position, 16) + u"00::/56"_s));
    }
    for (int i = 0; i < 4; ++i)
        vpc.securityGroupIds += newId(u"sg");
    return m_region.vpcs.emplace_back(std::move(vpc));
}

void RegionMaker::makeVSwitches(Vpc &vpc, qsizetype position)
{
    const names::VpcName &name = names::vpcs[static_cast<size_t>(position)];
    const qsizetype count =
        std::clamp<qsizetype>(m_wanted / 3000, 4, 16); // a /20 holds 4,080 hosts, a /16 sixteen of them
    for (qsizetype i = 0; i < count; ++i) {
        const QString baseName = name.vSwitches[static_cast<size_t>(i % 4)].toString();
        VSwitch vSwitch;
        vSwitch.id = newId(u"vsw");
        vSwitch.name = i < 4 ? baseName : baseName + u'-' + QString::number(i / 4 + 1);
        vSwitch.vpcId = vpc.id;
        vSwitch.zoneId = m_region.zones[static_cast<size_t>(i) % m_region.zones.size()].id;
        vSwitch.ipv4Base = (10U << 24) | (static_cast<quint32>(position * 16) << 16) | (static_cast<quint32>(i) << 12);
        vSwitch.created = vpc.created;
        const bool withoutIpv6 = i % 4 == 3; // the last one of every four is not turned on yet
        if (vpc.ipv6Cidr && !withoutIpv6)
            vSwitch.ipv6Cidr = domain::Ipv6Prefix{{vpc.ipv6Cidr->address.high | static_cast<quint64>(i), 0}, 64};
        vpc.vSwitchIds += vSwitch.id;
        m_region.vSwitches.push_back(std::move(vSwitch));
    }
}

VSwitch &RegionMaker::vSwitchNamed(QStringView name)
{
    const auto found = std::find_if(m_region.vSwitches.begin(), m_region.vSwitches.end(),
                                    [&](const VSwitch &vSwitch) { return vSwitch.name == name; });
    return found == m_region.vSwitches.end() ? m_region.vSwitches.front() : *found;
}

VSwitch &RegionMaker::anyVSwitch()
{
    return m_region.vSwitches[static_cast<size_t>(below(static_cast<qsizetype>(m_region.vSwitches.size())))];
}

QStringList RegionMaker::securityGroups(const VSwitch &vSwitch, qsizetype count)
{
    const auto vpc = std::find_if(m_region.vpcs.begin(), m_region.vpcs.end(),
                                  [&](const Vpc &candidate) { return candidate.id == vSwitch.vpcId; });
    return vpc->securityGroupIds.mid(0, count);
}

Instance RegionMaker::newInstance(const QString &name, const QString &typeId, const QString &status,
                                  const VSwitch &vSwitch)
{
    Instance instance;
    instance.id = newId(u"i");
    instance.name = name;
    instance.status = status;
    instance.typeId = typeId;
    instance.zoneId = vSwitch.zoneId;
    instance.vpcId = vSwitch.vpcId;
    instance.vSwitchId = vSwitch.id;
    instance.created = timestamp("yyyy-MM-ddThh:mmZ");
    instance.securityGroupIds = securityGroups(vSwitch, 1);
    return instance;
}

Eni RegionMaker::newEni(const QString &name, const QString &status, VSwitch &vSwitch)
{
    Eni eni;
    eni.id = newId(u"eni");
    eni.name = name;
    eni.status = status;
    eni.zoneId = vSwitch.zoneId;
    eni.vpcId = vSwitch.vpcId;
    eni.vSwitchId = vSwitch.id;
    const QString serial = QString::number(m_region.enis.size() + 1, 16).rightJustified(6, u'0');
    eni.mac = u"00:16:3e:%1:%2:%3"_s.arg(serial.mid(0, 2), serial.mid(2, 2), serial.mid(4, 2));
    eni.created = timestamp("yyyy-MM-ddThh:mm:ssZ");
    eni.primaryIpv4 = vSwitch.nextHost();
    eni.securityGroupIds = securityGroups(vSwitch, 1);
    return eni;
}

Eni &RegionMaker::attach(Eni eni, Instance &instance)
{
    eni.instanceId = instance.id;
    eni.type = instance.interfaceIds.isEmpty() ? u"Primary"_s : u"Secondary"_s;
    instance.interfaceIds += eni.id;
    return m_region.add(std::move(eni));
}

void RegionMaker::giveAddresses(Eni &eni, const VSwitch &vSwitch, int count)
{
    while (vSwitch.ipv6Cidr && static_cast<int>(eni.addresses.size()) < count) {
        const bool handPicked = below(3) == 0; // many people number theirs by hand: …::5
        const quint64 host = handPicked ? 1 + m_random.next() % 0xFFFF : m_random.next();
        const domain::Ipv6Address address{vSwitch.ipv6Cidr->address.high, host};
        if (host != 0 && m_region.isFree(address) && !eni.holds(address))
            eni.addresses.push_back(address);
    }
}

} // namespace simulator
