// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/readinterfaceoperation.h"

#include "app/api/networkinterfaces.h"
#include "app/operations/dropcalls.h"
#include "app/operations/laidout.h"

namespace operations {

ReadInterfaceOperation::ReadInterfaceOperation(const RegionContext &context, const QString &interfaceId,
                                               QObject *parent)
    : Operation(parent)
    , m_context(context)
    , m_interfaceId(interfaceId)
{}

void ReadInterfaceOperation::run()
{
    const api::Request request = api::describeNetworkInterfaceAttribute(m_context.regionId, m_interfaceId);
    net::ApiCall *call = m_context.client->send(request, this);
    connect(call, &net::ApiCall::finished, this, &ReadInterfaceOperation::onReply);
}

void ReadInterfaceOperation::onCancelled(const core::Error &error)
{
    dropCalls(*this);
    m_result = core::unexpected(error);
}

void ReadInterfaceOperation::onReply(const core::Result<net::ApiReply> &reply)
{
    core::Result<domain::NetworkInterface> interface =
        reply ? api::parseNetworkInterfaceAttribute(reply->body) : core::unexpected(reply.error());
    if (interface)
        m_result = InterfaceReading{std::move(*interface), laidOut(reply->body)};
    else
        m_result = core::unexpected(interface.error());
    finish();
}

} // namespace operations
