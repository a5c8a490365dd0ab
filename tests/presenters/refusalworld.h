// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/explain/explanation.h"
#include "app/net/httpapiclient.h"
#include "app/operations/regioncontext.h"
#include "app/store/store.h"
#include "tests/support/fixedcredentials.h"
#include "tests/support/simulatorprocess.h"

#include <memory>

namespace tests {

/// What one row sends, and what is done to the cloud for it.
struct Sent
{
    explain::Wish wish = explain::Wish::Assign;
    QString interface; ///< name of an interface, or an id that nobody has
    /// "" for one of the cloud's choice; else, with commas: "::n" inside the vSwitch of 前端网卡-7, "of NAME" the first
    /// that NAME holds, "all of NAME", "twice" the first of its own twice.
    QString addresses = {};
    QByteArray faults = {};
    QString keyId = {}; ///< empty: the right keys
    QByteArray secret = {};
    QByteArray securityToken = {};
    int count = 1; ///< where no addresses are named
    QString clientToken = {};
    QByteArray before = {}; ///< done to the interface before it is read; as in app/simulator/control.h
    QByteArray later = {};  ///< after it was read
    QByteArray after = {};  ///< when all is over
    QByteArray account = {};
    QStringList edits = {}; ///< parameters set by hand, "Name=Value", or taken out, "-Name"
    int times = 1;          ///< how often it is sent; the last answer counts, and only that has the edits
};

/// What came of it, with what a dialog knows by then.
struct Refusal
{
    core::Error error;
    explain::Situation situation;
    std::vector<domain::Ipv6Address> addresses;
    QString interfaceId;
    QDateTime readAt;
};

/// A simulator as a process of its own, with a real client: what it refuses comes over real HTTP.
class RefusalWorld
{
public:
    static constexpr QStringView region = u"cn-hangzhou";

    explicit RefusalWorld(const QStringList &options = {}, domain::Generation generation = domain::Generation::Current);
    ~RefusalWorld();

    /// Runs, and has told its interfaces.
    bool isReady() const { return !m_listed.isEmpty(); }
    SimulatorProcess &simulator() { return m_simulator; }
    domain::NetworkInterface named(const QString &name) const { return m_listed.value(name); }
    std::vector<domain::Ipv6Address> addressesOf(const Sent &sent) const;
    /// Reads the facts as the dialogs do, sends what @p sent says, and gives what came back.
    Refusal provoke(const Sent &sent);
    std::unique_ptr<net::HttpApiClient> clientFor(net::CredentialsSource &credentials);
    operations::RegionContext contextOf(net::ApiClient &client, const net::CredentialsSource &credentials) const;
    net::CredentialsSource &credentials() { return *m_credentials; }
    const core::Clock &clock() const { return m_clock; }
    /// Everything in order again: no faults, keys and rights as usual.
    void restore();

private:
    void list();
    domain::Facts factsOf(const QString &interfaceId, const std::vector<domain::Ipv6Address> &addresses);
    core::Error refusalOf(net::ApiClient &client, const api::Request &request);
    void change(const QString &interfaceId, const QByteArray &wish, const std::vector<domain::Ipv6Address> &addresses);

    SimulatorProcess m_simulator;
    domain::Generation m_generation;
    core::Clock m_clock{30};
    core::SystemRandom m_random;
    net::Endpoints m_endpoints;
    net::RateGovernor m_governor{m_clock};
    std::unique_ptr<FixedCredentials> m_credentials;
    std::unique_ptr<net::HttpApiClient> m_client;
    store::Store m_store;
    QHash<QString, domain::NetworkInterface> m_listed;
};

} // namespace tests
