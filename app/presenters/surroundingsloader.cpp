// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/surroundingsloader.h"

#include "app/operations/loadinstancesoperation.h"
#include "app/operations/loadnetworksoperation.h"

using operations::LoadInstancesOperation;
using operations::LoadNetworksOperation;

namespace presenters {

namespace {

void drop(operations::Operation *operation)
{
    if (!operation)
        return;
    operation->disconnect();
    operation->cancel();
    operation->deleteLater();
}

} // namespace

SurroundingsLoader::SurroundingsLoader(QObject *parent)
    : QObject(parent)
{}

SurroundingsLoader::~SurroundingsLoader() = default;

void SurroundingsLoader::setRegion(const operations::RegionContext &context, store::RegionStore *region)
{
    stop();
    m_context = context;
    m_region = region;
    m_visible.clear();
    m_instancesError.reset();
    m_networksError.reset();
    emit changed();
}

void SurroundingsLoader::refresh()
{
    stop();
    if (!m_region)
        return;
    m_networks = new LoadNetworksOperation(m_context, m_region->surroundings, this);
    connect(m_networks, &operations::Operation::finished, this, &SurroundingsLoader::onNetworks);
    m_networks->start();
    m_instancesError.reset();
    emit changed();
    loadVisible();
}

void SurroundingsLoader::setVisible(const QStringList &interfaceIds)
{
    m_visible = interfaceIds;
    loadVisible();
}

void SurroundingsLoader::loadRest()
{
    m_rest.reset();
    if (!m_region)
        return;
    m_rest = 0;
    loadNextOfRest();
}

void SurroundingsLoader::stop()
{
    drop(m_networks);
    drop(m_foreground);
    drop(m_background);
    m_networks.clear();
    m_foreground.clear();
    m_background.clear();
    m_asked.clear();
    m_rest.reset();
}

void SurroundingsLoader::loadVisible()
{
    if (!m_region || m_foreground || m_instancesError)
        return;
    const QStringList wanted = unaskedInstances();
    if (wanted.isEmpty())
        return;
    m_foreground = read(wanted, net::Priority::Foreground);
    connect(m_foreground, &operations::Operation::finished, this, &SurroundingsLoader::onVisible);
    m_foreground->start();
}

void SurroundingsLoader::loadNextOfRest()
{
    if (!m_rest || m_background || m_instancesError)
        return;
    const store::InterfaceStore &interfaces = m_region->interfaces;
    QStringList next;
    for (; *m_rest < interfaces.slotCount() && next.size() < LoadInstancesOperation::instancesPerCall; ++*m_rest) {
        if (!interfaces.isUsed(*m_rest))
            continue;
        const QString id = interfaces.rowAt(*m_rest).instanceId();
        if (!id.isEmpty() && !m_asked.contains(id) && !next.contains(id))
            next.append(id);
    }
    if (next.isEmpty())
        return;
    m_background = read(next, net::Priority::Background);
    connect(m_background, &operations::Operation::finished, this, &SurroundingsLoader::onRest);
    m_background->start();
}

LoadInstancesOperation *SurroundingsLoader::read(const QStringList &instanceIds, net::Priority priority)
{
    for (const QString &id : instanceIds)
        m_asked.insert(id);
    return new LoadInstancesOperation(m_context, m_region->surroundings, instanceIds, priority, this);
}

void SurroundingsLoader::onNetworks()
{
    const auto result = m_networks->result();
    m_networks->deleteLater();
    m_networks.clear();
    if (!result)
        m_networksError = result.error();
    else
        m_networksError = result->vSwitchRefusal ? result->vSwitchRefusal : result->vpcRefusal;
    emit changed();
}

void SurroundingsLoader::onVisible()
{
    const auto result = m_foreground->result();
    m_foreground->deleteLater();
    m_foreground.clear();
    if (!result)
        takeInstancesError(result.error());
    loadVisible();
}

void SurroundingsLoader::onRest()
{
    const auto result = m_background->result();
    m_background->deleteLater();
    m_background.clear();
    if (!result)
        takeInstancesError(result.error());
    loadNextOfRest();
}

void SurroundingsLoader::takeInstancesError(const core::Error &error)
{
    m_instancesError = error;
    m_rest.reset();
    emit changed();
}

QStringList SurroundingsLoader::unaskedInstances() const
{
    QStringList instanceIds;
    for (const QString &interfaceId : m_visible) {
        const store::PackedInterface *interface = m_region->interfaces.findRow(interfaceId);
        const QString id = interface ? interface->instanceId() : QString();
        if (!id.isEmpty() && !m_asked.contains(id))
            instanceIds.append(id);
    }
    instanceIds.removeDuplicates();
    return instanceIds;
}

} // namespace presenters
