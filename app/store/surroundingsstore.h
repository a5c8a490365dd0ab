// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/surroundings.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace store {

/// Instances, instance types, vSwitches and VPCs of one account and region, by id.
class SurroundingsStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const domain::Instance *instance(const QString &id) const;
    const domain::InstanceType *instanceType(const QString &id) const;
    const domain::VSwitch *vSwitch(const QString &id) const;
    const domain::Vpc *vpc(const QString &id) const;

    void merge(const std::vector<domain::Instance> &instances);
    void merge(const std::vector<domain::InstanceType> &types);
    void merge(const std::vector<domain::VSwitch> &vSwitches);
    void merge(const std::vector<domain::Vpc> &vpcs);
    void clear();

signals:
    /// Something about these ids is known anew: instances, types, vSwitches and VPCs alike.
    void changed(const QSet<QString> &ids);

private:
    template<typename T> void mergeInto(QHash<QString, T> &known, const std::vector<T> &news);

    QHash<QString, domain::Instance> m_instances;
    QHash<QString, domain::InstanceType> m_types;
    QHash<QString, domain::VSwitch> m_vSwitches;
    QHash<QString, domain::Vpc> m_vpcs;
};

} // namespace store
