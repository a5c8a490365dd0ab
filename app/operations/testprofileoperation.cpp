// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/testprofileoperation.h"

#include "app/api/errors.h"
#include "app/api/networkinterfaces.h"
#include "app/api/surroundings.h"
#include "app/operations/dropcalls.h"

#include <algorithm>

namespace operations {

namespace {

constexpr int interfacesAsked = 10; ///< the fewest that ECS takes as MaxResults

/// Whether every other call of these keys would fail in the same way.
bool endsTheTest(const core::Error &error)
{
    const api::ErrorClass meaning = api::classify(error);
    return meaning == api::ErrorClass::Credentials || meaning == api::ErrorClass::Clock
           || error.kind == core::ErrorKind::CredentialsMissing || error.kind == core::ErrorKind::KeychainFailed
           || error.kind == core::ErrorKind::InputInvalid;
}

} // namespace

TestProfileOperation::TestProfileOperation(const RegionContext &context, QObject *parent)
    : Operation(parent)
    , m_context(context)
{}

void TestProfileOperation::run()
{
    ask(AskingWho, api::getCallerIdentity(m_context.regionId), &TestProfileOperation::onIdentity);
}

void TestProfileOperation::onCancelled(const core::Error &error)
{
    dropCalls(*this);
    m_result = core::unexpected(error);
}

void TestProfileOperation::ask(Step step, const api::Request &request, Answer answer)
{
    net::ApiCall *call = m_context.client->send(request, this);
    connect(call, &net::ApiCall::finished, this, answer);
    emit progressed(step, stepCount);
}

void TestProfileOperation::onIdentity(const core::Result<net::ApiReply> &reply)
{
    const core::Result<domain::CallerIdentity> identity =
        reply ? api::parseCallerIdentity(reply->body) : core::unexpected(reply.error());
    if (identity) {
        m_test.identity = *identity;
        askRegions();
        return;
    }
    if (endsTheTest(identity.error())) {
        fail(identity.error());
        return;
    }
    m_test.identityRefusal = identity.error();
    // Nobody answered: one more call tells whether only this host is out of reach, and a third would tell no more.
    if (identity.error().delivery == core::Delivery::Answered)
        askRegions();
    else
        askInterfaces();
}

void TestProfileOperation::askRegions()
{
    ask(AskingRegions, api::describeRegions(m_context.regionId, api::NameLanguage::English),
        &TestProfileOperation::onRegions);
}

/// Without the list of regions the program works all the same, so a refusal is no failure.
void TestProfileOperation::onRegions(const core::Result<net::ApiReply> &reply)
{
    if (!reply && endsTheTest(reply.error())) {
        fail(reply.error());
        return;
    }
    const auto regions = reply ? api::parseRegions(reply->body, api::NameLanguage::English)
                               : core::Result<std::vector<domain::Region>>(core::unexpected(reply.error()));
    if (regions && !regions->empty()) {
        m_test.regionsTold = true;
        m_test.hasRegion = std::any_of(regions->begin(), regions->end(), [this](const domain::Region &region) {
            return region.id == m_context.regionId;
        });
    }
    askInterfaces();
}

void TestProfileOperation::askInterfaces()
{
    const QString &region = m_context.regionId;
    ask(Listing,
        m_context.generation == domain::Generation::G2019
            ? api::describeNumberedNetworkInterfaces(region, 1)
            : api::describeNetworkInterfaces(region, {}, {}, interfacesAsked),
        &TestProfileOperation::onInterfaces);
}

void TestProfileOperation::onInterfaces(const core::Result<net::ApiReply> &reply)
{
    const auto page = reply ? api::parseNetworkInterfaces(reply->body)
                            : core::Result<api::NetworkInterfacePage>(core::unexpected(reply.error()));
    if (!page) {
        if (!m_test.identity || endsTheTest(page.error())) {
            fail(page.error());
            return;
        }
        m_test.listingRefusal = page.error();
    }
    m_result = m_test;
    finish();
}

void TestProfileOperation::fail(const core::Error &error)
{
    m_result = core::unexpected(error);
    finish();
}

} // namespace operations
