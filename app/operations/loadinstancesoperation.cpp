// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/loadinstancesoperation.h"

#include "app/operations/dropcalls.h"

namespace operations {

namespace {

/// Takes the first @p count, or as many as there are, out of @p ids.
QStringList takeFirst(QStringList &ids, qsizetype count)
{
    QStringList first = ids.first(qMin(count, ids.size()));
    ids.remove(0, first.size());
    return first;
}

} // namespace

LoadInstancesOperation::LoadInstancesOperation(const RegionContext &context, store::SurroundingsStore &store,
                                               const QStringList &instanceIds, net::Priority priority, QObject *parent)
    : Operation(parent)
    , m_context(context)
    , m_store(store)
    , m_instanceIds(instanceIds)
    , m_priority(priority)
{
    m_instanceIds.removeAll(QString());
    m_instanceIds.removeDuplicates();
}

core::Result<InstancesSummary> LoadInstancesOperation::result() const
{
    if (m_error)
        return core::unexpected(*m_error);
    return m_summary;
}

void LoadInstancesOperation::run()
{
    askInstances();
}

void LoadInstancesOperation::onCancelled(const core::Error &error)
{
    dropCalls(*this);
    m_error = error;
}

void LoadInstancesOperation::ask(const api::Request &request, Step then)
{
    net::ApiCall *call = m_context.client->send(request, this, m_priority);
    connect(call, &net::ApiCall::finished, this, then);
    connect(call, &net::ApiCall::finished, call, &QObject::deleteLater);
}

void LoadInstancesOperation::askInstances()
{
    if (m_instanceIds.isEmpty()) {
        finish();
        return;
    }
    const QStringList ids = takeFirst(m_instanceIds, instancesPerCall);
    ask(api::describeInstances(m_context.regionId, ids), &LoadInstancesOperation::onInstances);
}

void LoadInstancesOperation::onInstances(const Reply &reply)
{
    const auto page = reply ? api::parseInstances(reply->body) : core::unexpected(reply.error());
    if (!page) {
        fail(page.error());
        return;
    }
    m_summary.instances += static_cast<qsizetype>(page->items.size());
    for (const domain::Instance &instance : page->items) {
        const QString &type = instance.typeId;
        if (type.isEmpty() || m_store.instanceType(type) || m_askedTypes.contains(type))
            continue;
        m_askedTypes.insert(type);
        m_typeIds.append(type);
    }
    m_store.merge(page->items);
    if (!isFinished())
        askTypes();
}

void LoadInstancesOperation::askTypes()
{
    if (m_typeIds.isEmpty()) {
        askInstances();
        return;
    }
    const QStringList ids = takeFirst(m_typeIds, typesPerCall);
    ask(api::describeInstanceTypes(m_context.regionId, ids), &LoadInstancesOperation::onTypes);
}

void LoadInstancesOperation::onTypes(const Reply &reply)
{
    const auto page = reply ? api::parseInstanceTypes(reply->body) : core::unexpected(reply.error());
    if (!page) {
        fail(page.error());
        return;
    }
    m_summary.types += static_cast<qsizetype>(page->items.size());
    m_store.merge(page->items);
    if (isFinished())
        return;
    emit progressed(m_summary.instances, -1);
    askTypes();
}

void LoadInstancesOperation::fail(const core::Error &error)
{
    m_error = error;
    finish();
}

} // namespace operations
