// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/profileset.h"

#include "app/core/log.h"
#include "app/net/trust.h"
#include "app/program/profileentry.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

const QString demoAccount = u"demo"_s;

QString shortHash(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

bool wantsPassword(const domain::ProxyChoice &proxy)
{
    const bool named = proxy.kind == domain::ProxyKind::Http || proxy.kind == domain::ProxyKind::Socks5;
    return named && !proxy.user.isEmpty();
}

} // namespace

ProfileSet::ProfileSet(const core::Clock &clock, core::RandomSource &random, secrets::Keychain &keychain,
                       settings::Settings &settings, std::optional<QUrl> endpoint, QObject *parent)
    : Profiles(parent)
    , m_clock(clock)
    , m_random(random)
    , m_keychain(keychain)
    , m_settings(settings)
    , m_endpoint(std::move(endpoint))
{
    connect(&m_keychain, &secrets::Keychain::slow, this, &ProfileSet::onSlow);
}

ProfileSet::~ProfileSet() = default;

// Which profiles there are

void ProfileSet::addEnvironment(net::Credentials credentials)
{
    Profile profile;
    profile.account = environmentKey(credentials.accessKeyId);
    profile.name = u"Environment"_s;
    profile.maskedKeyId = core::maskedKeyId(credentials.accessKeyId);
    profile.isTemporary = !credentials.securityToken.isEmpty();
    ProfileEntry &entry = add(std::move(profile), net::Endpoints(m_endpoint));
    entry.options = baseOptions();
    entry.credentials.set(std::move(credentials));
    entry.setKeys(m_proxyState == ProxyPassword::NotNeeded ? Keys::Ready : Keys::Missing);
    emit changed();
}

QString ProfileSet::environmentKey(const QString &accessKeyId) const
{
    return u"ak-"_s + shortHash(accessKeyId.toUtf8() + (m_endpoint ? m_endpoint->toEncoded() : QByteArray()));
}

void ProfileSet::addDemo()
{
    Profile profile;
    profile.account = demoAccount;
    profile.name = u"Demo"_s;
    profile.isDemo = true;
    add(std::move(profile), net::Endpoints()).setKeys(Keys::Missing);
    m_demoCloud = new DemoCloud(QCoreApplication::applicationDirPath(), this);
    connect(m_demoCloud, &DemoCloud::ready, this, &ProfileSet::onDemoReady);
    connect(m_demoCloud, &DemoCloud::failed, this,
            [this](const core::Error &error) { emit failed(demoAccount, error); });
    emit changed();
}

void ProfileSet::onDemoReady(const QUrl &endpoint, net::Credentials &credentials)
{
    ProfileEntry *entry = find(demoAccount);
    entry->endpoints = net::Endpoints(endpoint);
    entry->profile.maskedKeyId = core::maskedKeyId(credentials.accessKeyId);
    entry->credentials.set(std::move(credentials));
    onSettled(*entry, Keys::Ready);
}

ProfileEntry &ProfileSet::add(Profile profile, net::Endpoints endpoints)
{
    m_entries.push_back(std::make_unique<ProfileEntry>(std::move(profile), std::move(endpoints), m_clock));
    return *m_entries.back();
}

void ProfileSet::setStored(const std::vector<domain::Profile> &profiles, std::optional<GivenKeys> keys)
{
    for (const auto &entry : m_entries) {
        const auto same = [&entry](const domain::Profile &profile) {
            return entry->stored->id == profile.id && entry->stored->account == profile.account;
        };
        if (entry->isStored() && !entry->isFormer && std::none_of(profiles.begin(), profiles.end(), same))
            makeFormer(*entry);
    }
    for (const domain::Profile &profile : profiles) {
        if (ProfileEntry *known = findStored(profile.id))
            updateStored(*known, profile);
        else
            addStored(profile);
    }
    const auto place = [&profiles](const std::unique_ptr<ProfileEntry> &entry) -> std::ptrdiff_t {
        if (!entry->isStored())
            return -1;
        const auto found = std::find_if(profiles.begin(), profiles.end(), [&entry](const domain::Profile &profile) {
            return profile.id == entry->stored->id;
        });
        return entry->isFormer ? std::ssize(profiles) : found - profiles.begin();
    };
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&place](const auto &left, const auto &right) { return place(left) < place(right); });
    if (keys)
        useKeys(keys->account, std::move(keys->keys));
    else
        emit changed();
}

/// Keys that are still on their way do not come to it.
void ProfileSet::makeFormer(ProfileEntry &entry)
{
    entry.isFormer = true;
    ++entry.askings;
    if (entry.profile.keys == Keys::Coming)
        entry.setKeys(Keys::Missing);
}

void ProfileSet::addStored(const domain::Profile &profile)
{
    Profile face;
    face.id = profile.id;
    face.account = accountOf(profile);
    ProfileEntry &entry = add(std::move(face), endpointsFor(profile));
    entry.setKeys(Keys::Missing);
    updateStored(entry, profile);
}

void ProfileSet::updateStored(ProfileEntry &entry, const domain::Profile &profile)
{
    if (entry.stored && entry.stored->endpointKind != profile.endpointKind)
        entry.endpoints = endpointsFor(profile);
    entry.stored = profile;
    entry.profile.name = profile.name;
    entry.profile.colour = profile.colour;
    entry.profile.region = profile.region;
    if (entry.credentials.maskedKeyId().isEmpty()) { // else those in memory are shown
        entry.profile.maskedKeyId = core::maskedKeyId(profile.accessKeyId);
        entry.profile.isTemporary = profile.isTemporary;
    }
    if (!profile.caFile.isEmpty())
        net::readSystemTrustAhead();
    useOptions(entry);
}

/// Where the profile's own cannot be had, it is not signed in to; what is under way goes on without its certificates.
void ProfileSet::useOptions(ProfileEntry &entry)
{
    entry.options = baseOptions();
    if (entry.stored) {
        entry.options.generation = entry.stored->generation;
        if (const auto options = optionsFor(*entry.stored))
            entry.options = *options;
    }
    for (const auto &[region, client] : entry.clients)
        client->setOptions(entry.options);
}

std::vector<operations::Profiles::Profile> ProfileSet::profiles() const
{
    std::vector<Profile> all;
    for (const auto &entry : m_entries) {
        if (!entry->isFormer)
            all.push_back(entry->profile);
    }
    return all;
}

ProfileEntry *ProfileSet::find(const QString &account) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&account](const auto &entry) {
        return entry->profile.account == account || entry->profile.formerAccounts.contains(account);
    });
    return found == m_entries.end() ? nullptr : found->get();
}

ProfileEntry *ProfileSet::findStored(const QString &profileId) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&profileId](const auto &entry) {
        return entry->isStored() && !entry->isFormer && entry->stored->id == profileId;
    });
    return found == m_entries.end() ? nullptr : found->get();
}

/// Another cloud, other data.
QString ProfileSet::inThisRun(const QString &account) const
{
    return m_endpoint ? account + u'-' + shortHash(m_endpoint->toEncoded()) : account;
}

void ProfileSet::dropFormer(const std::function<bool(const QString &account)> &isWorking)
{
    for (const auto &entry : m_entries) {
        const QStringList accounts = entry->profile.formerAccounts + QStringList{entry->profile.account};
        if (entry->isFormer && std::none_of(accounts.begin(), accounts.end(), isWorking))
            entry->credentials.forget();
    }
}

// Clients

net::Endpoints ProfileSet::endpointsFor(const domain::Profile &profile) const
{
    if (m_endpoint)
        return net::Endpoints(m_endpoint);
    if (profile.endpointKind != domain::EndpointKind::Own)
        return net::Endpoints(profile.endpointKind, std::nullopt);
    const core::Result<QUrl> own = net::parseEndpoint(profile.endpoint);
    return net::Endpoints(domain::EndpointKind::Own, own ? std::optional(*own) : std::nullopt);
}

net::HttpApiClient::Options ProfileSet::baseOptions() const
{
    net::HttpApiClient::Options options;
    options.limits.connect = m_preferences.limits.connect;
    options.limits.total = m_preferences.limits.total;
    options.limits.readsAtOnce = m_preferences.limits.requestsAtOnce;
    options.route.proxy = m_preferences.proxy;
    options.route.proxyPassword = m_proxyPassword;
    return options;
}

core::Result<net::HttpApiClient::Options> ProfileSet::optionsFor(const domain::Profile &profile) const
{
    net::HttpApiClient::Options options = baseOptions();
    options.generation = profile.generation;
    if (profile.endpointKind == domain::EndpointKind::Own) {
        if (const core::Result<QUrl> own = net::parseEndpoint(profile.endpoint); !own)
            return core::unexpected(own.error());
    }
    if (profile.caFile.isEmpty())
        return options;
    const auto certificates = net::readCertificates(profile.caFile);
    if (!certificates)
        return core::unexpected(certificates.error());
    options.route.certificates = *certificates;
    return options;
}

void ProfileSet::setNetwork(const domain::Preferences &preferences, std::optional<core::Secret> proxyPassword)
{
    m_preferences = preferences;
    if (proxyPassword)
        m_proxyPassword = std::make_shared<const core::Secret>(std::move(*proxyPassword));
    const bool isMissing = wantsPassword(preferences.proxy) && !m_proxyPassword;
    if (!isMissing)
        m_proxyState = ProxyPassword::NotNeeded;
    else if (m_proxyState == ProxyPassword::NotNeeded)
        m_proxyState = ProxyPassword::NotAsked;
    for (const auto &entry : m_entries)
        useOptions(*entry);
}

operations::RegionContext ProfileSet::contextFor(const QString &account, const QString &regionId)
{
    ProfileEntry *entry = find(account);
    if (!entry)
        return {};
    auto &client = entry->clients[regionId];
    if (!client) {
        client = std::make_unique<net::HttpApiClient>(entry->endpoints, entry->credentials, m_clock, m_random,
                                                      entry->governor, entry->options);
        client->setClockOffset(entry->clockOffset);
        // The profile and what is told of it do not stay with a time that no longer holds.
        connect(client.get(), &net::HttpApiClient::clockOffsetTold, this, [this, entry](std::chrono::seconds ahead) {
            if (entry->clockOffset.count() != 0)
                useServerTime(*entry, ahead);
        });
    }
    const QString host = entry->endpoints.urlFor(api::Product::Ecs, regionId).authority();
    return {account,
            entry->profile.name,
            regionId,
            host,
            client.get(),
            entry->profile.maskedKeyId,
            entry->options.generation};
}

void ProfileSet::adoptServerTime(const QString &account, std::chrono::seconds ahead)
{
    if (ProfileEntry *entry = find(account))
        useServerTime(*entry, ahead);
}

void ProfileSet::useServerTime(ProfileEntry &entry, std::chrono::seconds ahead)
{
    entry.clockOffset = ahead;
    for (const auto &[region, client] : entry.clients)
        client->setClockOffset(ahead);
    emit serverTimeAdopted(entry.profile.name, ahead);
}

void ProfileSet::learnEndpoint(const QString &account, const QString &regionId, const QString &host)
{
    if (ProfileEntry *entry = find(account))
        entry->endpoints.learn(regionId, host);
}

} // namespace program
