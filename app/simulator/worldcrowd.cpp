// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/worldmaker.h"
#include "app/simulator/worldnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The bulk of a region: instances with their interfaces, and interfaces on their own, in the proportions of a real
/// account.
namespace simulator {

void RegionMaker::makeInterfaces()
{
    while (!isFull()) {
        const qsizetype lot = below(100);
        if (lot < 72)
            makeInstanceWithInterfaces();
        else if (lot < 96)
            makeLooseEni();
        else
            makeServiceManagedEni();
    }
}

void RegionMaker::makeInstanceWithInterfaces()
{
    static const QStringList rareStates{u"Starting"_s, u"Stopping"_s, u"Pending"_s};
    VSwitch &vSwitch = anyVSwitch();
    const qsizetype stateLot = below(100);
    const QString status = stateLot < 80 ? u"Running"_s : stateLot < 94 ? u"Stopped"_s : rareStates[below(3)];
    const InstanceType &type = m_types[static_cast<size_t>(below(static_cast<qsizetype>(m_types.size())))];
    const QString name = u"%1-%2"_s.arg(names::instances[static_cast<size_t>(below(names::instances.size()))])
                             .arg(m_region.instances.size() + 1, 2, 10, QLatin1Char('0'));
    Instance &instance = m_region.add(newInstance(name, type.id, status, vSwitch));
    const qsizetype interfaces = 1 + std::min<qsizetype>(below(3), type.interfaces - 1);
    for (qsizetype i = 0; i < interfaces && !isFull(); ++i) {
        Eni eni = newEni(i == 0 ? QString() : u"%1-eth%2"_s.arg(name).arg(i), u"InUse"_s, vSwitch);
        giveAddresses(eni, vSwitch, static_cast<int>(below(type.ipv6PerInterface + 1)) % 5);
        decorate(eni);
        attach(std::move(eni), instance);
    }
}

void RegionMaker::makeLooseEni()
{
    static const QStringList restingStates{u"Creating"_s, u"Deleting"_s, u"CreateFailed"_s};
    const qsizetype lot = below(100);
    if (lot < 8 && makeMovingEni(lot < 4 ? u"Attaching"_s : u"Detaching"_s))
        return;
    VSwitch &vSwitch = anyVSwitch();
    Eni eni = newEni(interfaceName(), lot < 88 ? u"Available"_s : restingStates[below(restingStates.size())], vSwitch);
    giveAddresses(eni, vSwitch, below(3) == 0 ? static_cast<int>(below(4)) : 0);
    decorate(eni);
    m_region.add(std::move(eni));
}

bool RegionMaker::makeMovingEni(const QString &status)
{
    if (m_region.instances.empty())
        return false;
    const qsizetype lot = below(static_cast<qsizetype>(m_region.instances.size()));
    Instance &instance = m_region.instances[static_cast<size_t>(lot)];
    const auto type = std::find_if(m_types.begin(), m_types.end(),
                                   [&](const InstanceType &candidate) { return candidate.id == instance.typeId; });
    if (instance.interfaceIds.isEmpty() || instance.interfaceIds.size() >= type->interfaces)
        return false;
    Eni eni = newEni(interfaceName(), status, *m_region.vSwitch(instance.vSwitchId));
    decorate(eni);
    attach(std::move(eni), instance);
    return true;
}

QString RegionMaker::interfaceName()
{
    if (below(5) == 0)
        return {};
    const QStringView word = names::interfaces[static_cast<size_t>(below(names::interfaces.size()))];
    return u"%1-%2"_s.arg(word).arg(m_region.enis.size() + 1);
}

void RegionMaker::makeServiceManagedEni()
{
    VSwitch &vSwitch = anyVSwitch();
    Eni eni = newEni(QString(), u"InUse"_s, vSwitch);
    eni.description = u"created by SLB"_s;
    eni.serviceManaged = true;
    eni.serviceId = 1234567890123;
    giveAddresses(eni, vSwitch, static_cast<int>(below(2)));
    m_region.add(std::move(eni));
}

void RegionMaker::decorate(Eni &eni)
{
    if (below(4) == 0) {
        const auto lot = static_cast<size_t>(below(names::tagKeys.size()));
        eni.tags.push_back({names::tagKeys[lot].toString(), names::tagValues[lot].toString()});
    }
    if (below(12) == 0) {
        eni.publicIpv4 = u"47.96.%1.%2"_s.arg(below(256)).arg(1 + below(254));
        eni.allocationId = newId(u"eip");
    }
    if (below(6) == 0)
        eni.securityGroupIds = securityGroups(*m_region.vSwitch(eni.vSwitchId), 2 + below(3));
    if (below(8) == 0)
        eni.description = u"第二网卡 (standby) \"%1\""_s.arg(eni.zoneId);
    if (below(7) == 0)
        eni.secondaryIpv4 = {m_region.vSwitch(eni.vSwitchId)->nextHost()};
}

} // namespace simulator
