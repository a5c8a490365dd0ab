// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/readinterfaceoperation.h"

#include "app/api/networkinterfaces.h"
#include "app/operations/dropcalls.h"
#include "app/operations/interfacenotthere.h"
#include "app/operations/laidout.h"

namespace operations {

namespace {

/// The ENI @p id out of a listing by its id, which may bring another one.
core::Result<domain::NetworkInterface> oneOf(const QByteArray &body, const QString &id)
{
    const core::Result<api::NetworkInterfacePage> page = api::parseNetworkInterfaces(body);
    if (!page)
        return core::unexpected(page.error());
    for (const domain::NetworkInterface &interface : page->interfaces) {
        if (interface.id == id)
            return interface;
    }
    return core::unexpected(interfaceNotThere(QStringLiteral("DescribeNetworkInterfaces"), id));
}

} // namespace

ReadInterfaceOperation::ReadInterfaceOperation(const RegionContext &context, const QString &interfaceId,
                                               QObject *parent)
    : Operation(parent)
    , m_context(context)
    , m_interfaceId(interfaceId)
{}

void ReadInterfaceOperation::run()
{
    const api::Request request = m_context.generation == domain::Generation::G2019
                                     ? api::describeOneNetworkInterface(m_context.regionId, m_interfaceId)
                                     : api::describeNetworkInterfaceAttribute(m_context.regionId, m_interfaceId);
    net::ApiCall *call = m_context.client->send(request, this);
    connect(call, &net::ApiCall::finished, this, &ReadInterfaceOperation::onReply);
}

void ReadInterfaceOperation::onCancelled(const core::Error &error)
{
    dropCalls(*this);
    m_result = core::unexpected(error);
}

core::Result<domain::NetworkInterface> ReadInterfaceOperation::interfaceIn(const QByteArray &body) const
{
    return m_context.generation == domain::Generation::G2019 ? oneOf(body, m_interfaceId)
                                                             : api::parseNetworkInterfaceAttribute(body);
}

void ReadInterfaceOperation::onReply(const core::Result<net::ApiReply> &reply)
{
    core::Result<domain::NetworkInterface> interface =
        reply ? interfaceIn(reply->body) : core::unexpected(reply.error());
    if (interface)
        m_result = InterfaceReading{std::move(*interface), laidOut(reply->body)};
    else
        m_result = core::unexpected(interface.error());
    finish();
}

} // namespace operations
