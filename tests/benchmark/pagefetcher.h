// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpapiclient.h"
#include "tests/support/fixedcredentials.h"

namespace bench {

/// The floor: the pages of a region, fetched by the program's own client one after the other, each asked for by the
/// token of the one before, and not read.
class PageFetcher : public QObject
{
public:
    static constexpr const char *accessKeyId = "LTAI5tBenchKeyId000001";
    static constexpr const char *accessKeySecret = "BenchAccessKeySecret0123456789";

    PageFetcher(const QUrl &endpoint, const QString &regionId);

    void start() { ask({}); }
    /// Fetches what is told of these instances instead.
    void startInstances(const QStringList &ids);
    bool isDone() const { return m_isDone; }
    qsizetype bytes() const;
    const std::vector<QByteArray> &bodies() const { return m_bodies; }

private:
    void ask(const QString &token);
    void askInstances();
    void take(const core::Result<net::ApiReply> &reply);

    QString m_regionId;
    QStringList m_instances; ///< still to be asked for
    core::Clock m_clock;
    core::SystemRandom m_random;
    net::Endpoints m_endpoints;
    tests::FixedCredentials m_credentials;
    net::RateGovernor m_governor{m_clock};
    net::HttpApiClient m_client;
    std::vector<QByteArray> m_bodies;
    bool m_isDone = false;
};

} // namespace bench
