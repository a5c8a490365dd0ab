// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"
#include "app/simulator/world.h"

namespace simulator {

/// The three regions with their VPCs and vSwitches and @p interfaces ENIs, about half of them in cn-hangzhou. The same
/// @p seed and number give the same world, down to the ids.
World makeWorld(qsizetype interfaces, quint32 seed);

/// Fills one region; the parts of makeWorld() that draw lots.
class RegionMaker
{
public:
    RegionMaker(Region &region, const std::vector<InstanceType> &types, core::RandomSource &random, qsizetype wanted);

    /// VPCs, vSwitches and their security groups.
    void makeNetworks();
    /// ENIs and instances until the wanted number is reached.
    void makeInterfaces();

    bool isFull() const { return static_cast<qsizetype>(m_region.enis.size()) >= m_wanted; }
    Region &region() { return m_region; }
    /// The vSwitch of that name; the first with IPv6 when there is none.
    VSwitch &vSwitchNamed(QStringView name);
    VSwitch &anyVSwitch();
    /// An instance in @p vSwitch, without interfaces yet; not added.
    Instance newInstance(const QString &name, const QString &typeId, const QString &status, const VSwitch &vSwitch);
    /// An ENI in @p vSwitch with an IPv4 address and a security group; not added.
    Eni newEni(const QString &name, const QString &status, VSwitch &vSwitch);
    /// Attaches @p eni to @p instance, as the primary one where it is the first, and adds it.
    Eni &attach(Eni eni, Instance &instance);
    /// @p count free addresses of @p vSwitch for @p eni.
    void giveAddresses(Eni &eni, const VSwitch &vSwitch, int count);
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random.next() % static_cast<quint64>(limit)); }

private:
    QString newId(QStringView kind);
    Vpc &makeVpc(qsizetype position, bool withIpv6);
    void makeVSwitches(Vpc &vpc, qsizetype position);
    void makeInstanceWithInterfaces();
    void makeLooseEni();
    /// One that is on its way to or from an instance; false when the instance that was drawn has no room for it.
    bool makeMovingEni(const QString &status);
    QString interfaceName();
    void makeServiceManagedEni();
    void decorate(Eni &eni);
    QStringList securityGroups(const VSwitch &vSwitch, qsizetype count);
    QString timestamp(const char *format);

    Region &m_region;
    const std::vector<InstanceType> &m_types;
    core::RandomSource &m_random;
    qsizetype m_wanted;
    quint64 m_idsMade = 0;
};

/// The first ENIs of cn-hangzhou: one of each kind that matters, under names that a demo and tests can rely on.
void makeShowcase(RegionMaker &maker);

} // namespace simulator
