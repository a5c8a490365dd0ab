// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/pagefetcher.h"

#include "app/api/networkinterfaces.h"
#include "app/api/surroundings.h"

namespace bench {

PageFetcher::PageFetcher(const QUrl &endpoint, const QString &regionId)
    : m_regionId(regionId)
    , m_endpoints(endpoint)
    , m_credentials(QString::fromLatin1(accessKeyId), accessKeySecret)
    , m_client(m_endpoints, m_credentials, m_clock, m_random, m_governor)
{}

qsizetype PageFetcher::bytes() const
{
    qsizetype sum = 0;
    for (const QByteArray &body : m_bodies)
        sum += body.size();
    return sum;
}

void PageFetcher::ask(const QString &token)
{
    net::ApiCall *call = m_client.send(api::describeNetworkInterfaces(m_regionId, token), this);
    connect(call, &net::ApiCall::finished, this, &PageFetcher::take);
    connect(call, &net::ApiCall::finished, call, &QObject::deleteLater);
}

void PageFetcher::startInstances(const QStringList &ids)
{
    m_instances = ids;
    askInstances();
}

void PageFetcher::askInstances()
{
    constexpr qsizetype inOneCall = 100;
    const QStringList some = m_instances.first(std::min(inOneCall, m_instances.size()));
    m_instances.remove(0, some.size());
    net::ApiCall *call = m_client.send(api::describeInstances(m_regionId, some, {}), this);
    connect(call, &net::ApiCall::finished, call, &QObject::deleteLater);
    connect(call, &net::ApiCall::finished, this, [this](const core::Result<net::ApiReply> &reply) {
        if (reply)
            m_bodies.push_back(reply->body);
        m_isDone = !reply || m_instances.isEmpty();
        if (!m_isDone)
            askInstances();
    });
}

void PageFetcher::take(const core::Result<net::ApiReply> &reply)
{
    if (!reply) {
        m_isDone = true;
        return;
    }
    m_bodies.push_back(reply->body);
    const QString token = api::peekNextToken(reply->body).value_or(QString());
    if (token.isEmpty())
        m_isDone = true;
    else
        ask(token);
}

} // namespace bench
