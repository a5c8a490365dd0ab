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
    m_batch = takeFirst(m_instanceIds, instancesPerCall);
    m_missing = QSet<QString>(m_batch.begin(), m_batch.end());
    m_came = 0;
    m_page = m_context.generation == domain::Generation::G2019 ? 1 : 0;
    askInstancePage({});
}

void LoadInstancesOperation::askInstancePage(const QString &nextToken)
{
    ask(m_page > 0 ? api::describeNumberedInstances(m_context.regionId, m_batch, m_page)
                   : api::describeInstances(m_context.regionId, m_batch, nextToken),
        &LoadInstancesOperation::onInstances);
}

/// Whether another page was asked for. From a page without a token it goes to the first one by number, which may be
/// longer, or the same.
bool LoadInstancesOperation::askMissing(const api::Page<domain::Instance> &page, bool broughtMissing)
{
    const bool byToken = m_page == 0 && !page.nextToken.isEmpty();
    const bool tellsMore = byToken || page.totalCount > m_came;
    const bool mayBringMore = broughtMissing || (!byToken && m_page <= 1);
    if (m_missing.isEmpty() || !tellsMore || !mayBringMore)
        return false;
    if (!byToken && ++m_page == 1)
        m_came = 0;
    askInstancePage(byToken ? page.nextToken : QString());
    return true;
}

void LoadInstancesOperation::onInstances(const Reply &reply)
{
    auto page = reply ? api::parseInstances(reply->body) : core::unexpected(reply.error());
    if (!page) {
        fail(page.error());
        return;
    }
    const qsizetype missing = m_missing.size();
    take(page->items);
    if (isFinished()) // who follows the store may have cancelled
        return;
    if (!askMissing(*page, m_missing.size() < missing))
        askTypes();
}

void LoadInstancesOperation::take(std::vector<domain::Instance> &instances)
{
    m_came += static_cast<qsizetype>(instances.size());
    for (domain::Instance &instance : instances) {
        if (const auto asked = m_missing.constFind(instance.id); asked != m_missing.cend()) {
            instance.id = *asked; // one copy of it for whoever asked and for the store
            m_missing.erase(asked);
            ++m_summary.instances;
        }
        const QString &type = instance.typeId;
        if (type.isEmpty() || m_store.instanceType(type) || m_askedTypes.contains(type))
            continue;
        m_askedTypes.insert(type);
        m_typeIds.append(type);
    }
    m_store.merge(instances);
}

void LoadInstancesOperation::askTypes()
{
    if (m_typeIds.isEmpty()) {
        askInstances();
        return;
    }
    if (m_context.generation == domain::Generation::G2019) {
        m_typeIds.clear();
        return ask(api::describeAllInstanceTypes(m_context.regionId), &LoadInstancesOperation::onTypes);
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
