// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/identifyoperation.h"

#include "app/api/surroundings.h"
#include "app/operations/dropcalls.h"

namespace operations {

IdentifyOperation::IdentifyOperation(const RegionContext &context, QObject *parent)
    : Operation(parent)
    , m_context(context)
{}

void IdentifyOperation::run()
{
    net::ApiCall *call = m_context.client->send(api::getCallerIdentity(m_context.regionId), this);
    connect(call, &net::ApiCall::finished, this, &IdentifyOperation::onReply);
}

void IdentifyOperation::onCancelled(const core::Error &error)
{
    dropCalls(*this);
    m_result = core::unexpected(error);
}

void IdentifyOperation::onReply(const core::Result<net::ApiReply> &reply)
{
    m_result = reply ? api::parseCallerIdentity(reply->body) : core::unexpected(reply.error());
    finish();
}

} // namespace operations
