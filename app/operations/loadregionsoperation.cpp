// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/loadregionsoperation.h"

#include "app/net/endpoints.h"
#include "app/operations/dropcalls.h"

#include <algorithm>

namespace operations {

namespace {

void completeNames(domain::Region &region, const domain::Region &other)
{
    if (region.nameEnglish.isEmpty())
        region.nameEnglish = other.nameEnglish;
    if (region.nameChinese.isEmpty())
        region.nameChinese = other.nameChinese;
}

auto place(std::vector<domain::Region> &regions, const QString &id)
{
    return std::find_if(regions.begin(), regions.end(), [&id](const domain::Region &known) { return known.id == id; });
}

} // namespace

LoadRegionsOperation::LoadRegionsOperation(const RegionContext &context, QObject *parent)
    : Operation(parent)
    , m_context(context)
{}

void LoadRegionsOperation::run()
{
    ask(api::NameLanguage::English);
    ask(api::NameLanguage::Chinese);
}

void LoadRegionsOperation::onCancelled(const core::Error &error)
{
    dropCalls(*this);
    m_result = core::unexpected(error);
}

void LoadRegionsOperation::ask(api::NameLanguage language)
{
    ++m_open;
    net::ApiCall *call = m_context.client->send(api::describeRegions(m_context.regionId, language), this);
    connect(call, &net::ApiCall::finished, this,
            [this, language](const core::Result<net::ApiReply> &reply) { onReply(language, reply); });
}

void LoadRegionsOperation::onReply(api::NameLanguage language, const core::Result<net::ApiReply> &reply)
{
    --m_open;
    if (!reply) {
        m_list.refusal = reply.error();
    } else if (const auto regions = api::parseRegions(reply->body, language); !regions) {
        m_list.refusal = regions.error();
    } else {
        for (const domain::Region &region : *regions)
            add(region);
    }
    if (m_open == 0)
        end();
}

void LoadRegionsOperation::add(const domain::Region &region)
{
    const auto known = place(m_list.regions, region.id);
    if (known == m_list.regions.end())
        m_list.regions.push_back(region);
    else
        completeNames(*known, region);
}

void LoadRegionsOperation::end()
{
    const std::vector<domain::Region> builtIn = net::builtInRegions();
    m_list.builtIn = m_list.regions.empty();
    if (m_list.builtIn)
        m_list.regions = builtIn;
    for (const domain::Region &region : builtIn) {
        const auto known = place(m_list.regions, region.id);
        if (known != m_list.regions.end())
            completeNames(*known, region);
    }
    m_result = m_list;
    finish();
}

} // namespace operations
