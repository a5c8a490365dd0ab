// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/surroundingsstore.h"

namespace store {

namespace {

template<typename T> const T *found(const QHash<QString, T> &known, const QString &id)
{
    const auto place = known.constFind(id);
    return place == known.cend() ? nullptr : &place.value();
}

} // namespace

const domain::Instance *SurroundingsStore::instance(const QString &id) const
{
    return found(m_instances, id);
}

const domain::InstanceType *SurroundingsStore::instanceType(const QString &id) const
{
    return found(m_types, id);
}

const domain::VSwitch *SurroundingsStore::vSwitch(const QString &id) const
{
    return found(m_vSwitches, id);
}

const domain::Vpc *SurroundingsStore::vpc(const QString &id) const
{
    return found(m_vpcs, id);
}

void SurroundingsStore::merge(const std::vector<domain::Instance> &instances)
{
    mergeInto(m_instances, instances);
}

void SurroundingsStore::merge(const std::vector<domain::InstanceType> &types)
{
    mergeInto(m_types, types);
}

void SurroundingsStore::merge(const std::vector<domain::VSwitch> &vSwitches)
{
    mergeInto(m_vSwitches, vSwitches);
}

void SurroundingsStore::merge(const std::vector<domain::Vpc> &vpcs)
{
    mergeInto(m_vpcs, vpcs);
}

void SurroundingsStore::clear()
{
    QSet<QString> ids;
    const auto takeIds = [&ids](auto &known) {
        for (auto place = known.keyBegin(); place != known.keyEnd(); ++place)
            ids.insert(*place);
        known.clear();
    };
    takeIds(m_instances);
    takeIds(m_types);
    takeIds(m_vSwitches);
    takeIds(m_vpcs);
    if (!ids.isEmpty())
        emit changed(ids);
}

template<typename T> void SurroundingsStore::mergeInto(QHash<QString, T> &known, const std::vector<T> &news)
{
    QSet<QString> ids;
    for (const T &item : news) {
        if (item.id.isEmpty())
            continue;
        const T *before = found(known, item.id);
        if (before && *before == item)
            continue;
        known.insert(item.id, item);
        ids.insert(item.id);
    }
    if (!ids.isEmpty())
        emit changed(ids);
}

} // namespace store
