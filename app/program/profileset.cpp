// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/profileset.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

const QString demoAccount = u"demo"_s;

QString accountKey(const QString &accessKeyId, const std::optional<QUrl> &endpoint)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(accessKeyId.toUtf8());
    hash.addData(endpoint ? endpoint->toEncoded() : QByteArray());
    return u"ak-"_s + QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace

struct ProfileSet::Entry
{
    Entry(Profile what, std::unique_ptr<secrets::MemoryCredentials> keys, std::optional<QUrl> endpoint,
          const core::Clock &clock)
        : profile(std::move(what))
        , credentials(std::move(keys))
        , endpoints(std::move(endpoint))
        , governor(clock)
    {}

    Profile profile;
    std::unique_ptr<secrets::MemoryCredentials> credentials;
    net::Endpoints endpoints;
    net::RateGovernor governor;
    std::map<QString, std::unique_ptr<net::HttpApiClient>> clients; ///< by region; last, so that it goes first
};

ProfileSet::ProfileSet(const core::Clock &clock, core::RandomSource &random, QObject *parent)
    : Profiles(parent)
    , m_clock(clock)
    , m_random(random)
{}

ProfileSet::~ProfileSet() = default;

void ProfileSet::addEnvironment(net::Credentials credentials, const std::optional<QUrl> &endpoint)
{
    Profile profile;
    profile.account = accountKey(credentials.accessKeyId, endpoint);
    profile.name = u"Environment"_s;
    auto keys = std::make_unique<secrets::MemoryCredentials>(std::move(credentials));
    profile.maskedKeyId = keys->maskedKeyId();
    m_entries.push_back(std::make_unique<Entry>(std::move(profile), std::move(keys), endpoint, m_clock));
    emit changed();
}

void ProfileSet::addDemo()
{
    Profile profile;
    profile.account = demoAccount;
    profile.name = u"Demo"_s;
    profile.ready = false;
    m_entries.push_back(std::make_unique<Entry>(std::move(profile), std::make_unique<secrets::MemoryCredentials>(),
                                                std::nullopt, m_clock));
    m_demoCloud = new DemoCloud(QCoreApplication::applicationDirPath(), this);
    connect(m_demoCloud, &DemoCloud::ready, this, &ProfileSet::onDemoReady);
    connect(m_demoCloud, &DemoCloud::failed, this,
            [this](const core::Error &error) { emit failed(demoAccount, error); });
    m_demoCloud->start();
    emit changed();
}

void ProfileSet::onDemoReady(const QUrl &endpoint, net::Credentials &credentials)
{
    Entry *entry = find(demoAccount);
    entry->endpoints = net::Endpoints(endpoint);
    entry->credentials->set(std::move(credentials));
    entry->profile.maskedKeyId = entry->credentials->maskedKeyId();
    entry->profile.ready = true;
    emit changed();
}

std::vector<operations::Profiles::Profile> ProfileSet::profiles() const
{
    std::vector<Profile> all;
    all.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        all.push_back(entry->profile);
    return all;
}

ProfileSet::Entry *ProfileSet::find(const QString &account) const
{
    for (const auto &entry : m_entries) {
        if (entry->profile.account == account)
            return entry.get();
    }
    return nullptr;
}

operations::RegionContext ProfileSet::contextFor(const QString &account, const QString &regionId)
{
    Entry *entry = find(account);
    Q_ASSERT(entry);
    auto &client = entry->clients[regionId];
    if (!client) {
        client = std::make_unique<net::HttpApiClient>(entry->endpoints, *entry->credentials, m_clock, m_random,
                                                      entry->governor);
    }
    const QString host = entry->endpoints.urlFor(api::Product::Ecs, regionId).authority();
    return {account, entry->profile.name, regionId, host, client.get(), entry->profile.maskedKeyId};
}

void ProfileSet::learnEndpoint(const QString &account, const QString &regionId, const QString &host)
{
    if (Entry *entry = find(account))
        entry->endpoints.learn(regionId, host);
}

void ProfileSet::learnAccountNumber(const QString &, const QString &) {}

void ProfileSet::signIn(const QString &) {}

void ProfileSet::signOut(const QString &) {}

} // namespace program
