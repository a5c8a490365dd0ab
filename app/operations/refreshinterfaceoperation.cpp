// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/refreshinterfaceoperation.h"

#include "app/api/networkinterfaces.h"

namespace operations {

RefreshInterfaceOperation::RefreshInterfaceOperation(net::ApiClient &client, store::InterfaceStore &store,
                                                     const QString &regionId, const QString &interfaceId,
                                                     net::Priority priority, QObject *parent)
    : Operation(parent)
    , m_client(client)
    , m_store(store)
    , m_regionId(regionId)
    , m_interfaceId(interfaceId)
    , m_priority(priority)
{}

void RefreshInterfaceOperation::run()
{
    m_asked = m_store.ask();
    net::ApiCall *call = m_client.send(api::describeOneNetworkInterface(m_regionId, m_interfaceId), this, m_priority);
    connect(call, &net::ApiCall::finished, this, &RefreshInterfaceOperation::onReply);
}

void RefreshInterfaceOperation::onReply(const core::Result<net::ApiReply> &reply)
{
    if (!reply) {
        m_result = core::unexpected(reply.error());
        return finish();
    }
    const core::Result<api::NetworkInterfacePage> page = api::parseNetworkInterfaces(reply->body);
    if (!page) {
        m_result = core::unexpected(page.error());
        return finish();
    }
    // A filter by id has been seen to answer another row.
    for (const domain::NetworkInterface &interface : page->interfaces) {
        if (interface.id == m_interfaceId) {
            m_result = Reading(interface);
            m_store.merge({interface}, m_asked);
            break;
        }
    }
    finish();
}

void RefreshInterfaceOperation::onCancelled(const core::Error &error)
{
    m_result = core::unexpected(error);
}

} // namespace operations
