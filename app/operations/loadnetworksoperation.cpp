// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/loadnetworksoperation.h"

#include "app/operations/dropcalls.h"

#include <utility>

namespace operations {

namespace {

/// By TotalCount where it was told, by the page's length where not; not where the page before came once more, which is
/// a server that does not look at the number. @p lastIds becomes this page's.
template<typename T> bool hasMore(const api::Page<T> &page, int pageNumber, QStringList &lastIds)
{
    QStringList ids;
    for (const T &item : page.items)
        ids.append(item.id);
    const bool repeated = ids == std::exchange(lastIds, ids);
    const auto length = static_cast<int>(page.items.size());
    if (length == 0 || repeated || pageNumber >= LoadNetworksOperation::maximumPages)
        return false;
    const int size = page.pageSize > 0 ? page.pageSize : length;
    return page.totalCount >= 0 ? qint64{pageNumber} * size < page.totalCount : page.pageSize > 0 && length >= size;
}

} // namespace

LoadNetworksOperation::LoadNetworksOperation(const RegionContext &context, store::SurroundingsStore &store,
                                             QObject *parent)
    : Operation(parent)
    , m_context(context)
    , m_store(store)
{}

core::Result<NetworksSummary> LoadNetworksOperation::result() const
{
    if (m_cancelled)
        return core::unexpected(*m_cancelled);
    if (m_summary.vSwitchRefusal && m_summary.vpcRefusal)
        return core::unexpected(*m_summary.vSwitchRefusal);
    return m_summary;
}

void LoadNetworksOperation::run()
{
    askVSwitches(1);
    askVpcs(1);
}

void LoadNetworksOperation::onCancelled(const core::Error &error)
{
    dropCalls(*this);
    m_cancelled = error;
}

void LoadNetworksOperation::askVSwitches(int pageNumber)
{
    net::ApiCall *call = m_context.client->send(api::describeVSwitches(m_context.regionId, pageNumber), this);
    connect(call, &net::ApiCall::finished, this,
            [this, pageNumber](const Reply &reply) { onVSwitches(pageNumber, reply); });
}

void LoadNetworksOperation::askVpcs(int pageNumber)
{
    net::ApiCall *call = m_context.client->send(api::describeVpcs(m_context.regionId, pageNumber), this);
    connect(call, &net::ApiCall::finished, this, [this, pageNumber](const Reply &reply) { onVpcs(pageNumber, reply); });
}

void LoadNetworksOperation::onVSwitches(int pageNumber, const Reply &reply)
{
    const auto page = reply ? api::parseVSwitches(reply->body) : core::unexpected(reply.error());
    if (!page) {
        m_summary.vSwitchRefusal = page.error();
        endOne();
        return;
    }
    m_summary.vSwitches += static_cast<qsizetype>(page->items.size());
    m_store.merge(page->items);
    if (isFinished()) // who follows the store may have cancelled
        return;
    if (hasMore(*page, pageNumber, m_lastVSwitches))
        askVSwitches(pageNumber + 1);
    else
        endOne();
}

void LoadNetworksOperation::onVpcs(int pageNumber, const Reply &reply)
{
    const auto page = reply ? api::parseVpcs(reply->body) : core::unexpected(reply.error());
    if (!page) {
        m_summary.vpcRefusal = page.error();
        endOne();
        return;
    }
    m_summary.vpcs += static_cast<qsizetype>(page->items.size());
    m_store.merge(page->items);
    if (isFinished()) // who follows the store may have cancelled
        return;
    if (hasMore(*page, pageNumber, m_lastVpcs))
        askVpcs(pageNumber + 1);
    else
        endOne();
}

void LoadNetworksOperation::endOne()
{
    if (--m_open == 0)
        finish();
}

} // namespace operations
