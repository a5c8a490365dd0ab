// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/browsepresenter.h"

#include "app/explain/catalogue.h"
#include "app/operations/identifyoperation.h"
#include "app/operations/loadregionsoperation.h"
#include "app/operations/refreshinterfaceoperation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using operations::IdentifyOperation;
using operations::ListInterfacesOperation;
using operations::LoadRegionsOperation;

namespace presenters {

namespace {

/// At most five changed() a second while listing.
constexpr auto changedPause = 200ms;

/// Ends an operation that nobody waits for any more.
template<typename T> void drop(QPointer<T> &operation)
{
    if (operation) {
        operation->disconnect();
        operation->cancel();
        operation->deleteLater();
    }
    operation.clear();
}

} // namespace

BrowsePresenter::BrowsePresenter(operations::Profiles &profiles, store::Store &store, settings::Settings &settings,
                                 const core::Clock &clock, const StartOptions &options, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_options(options)
    , m_model(clock)
    , m_rowsCopy(m_model, clock)
    , m_pause(clock)
{
    connect(&m_profiles, &operations::Profiles::changed, this, &BrowsePresenter::onProfilesChanged);
    connect(&m_profiles, &operations::Profiles::failed, this, &BrowsePresenter::onProfileFailed);
    connect(&m_profiles, &operations::Profiles::keysReplaced, this, &BrowsePresenter::onKeysReplaced);
    connect(&m_model, &models::InterfacesModel::settled, this, &BrowsePresenter::changedNow);
    connect(&m_surroundings, &SurroundingsLoader::changed, this, &BrowsePresenter::changedSoon);
    connect(&m_pause, &core::Alarm::rang, this, &BrowsePresenter::changed);
}

BrowsePresenter::~BrowsePresenter() = default;

void BrowsePresenter::start()
{
    if (m_started)
        return;
    m_started = true;
    explain::readCatalogueAhead();
    chooseFirst();
}

void BrowsePresenter::refresh()
{
    if (view() == View::KeysMissing)
        signIn();
    else if (canRefresh())
        read();
}

void BrowsePresenter::cancel()
{
    if (m_listing)
        m_listing->cancel();
}

void BrowsePresenter::selectProfile(const QString &account, const QString &regionId)
{
    if (account == m_account || !profileOf(account))
        return;
    m_missingProfile.clear();
    useProfile(account, regionId.isEmpty() ? regionFor(account) : regionId);
}

void BrowsePresenter::selectRegion(const QString &regionId)
{
    if (regionId.isEmpty() || regionId == m_regionId)
        return;
    leaveRegion();
    m_regionId = regionId;
    enterRegion();
}

void BrowsePresenter::setFilter(const QString &text)
{
    if (text == m_model.filterText())
        return;
    m_model.setFilter(text);
    emit filterChanged();
}

void BrowsePresenter::setVisibleInterfaces(const QStringList &interfaceIds)
{
    m_surroundings.setVisible(interfaceIds);
}

void BrowsePresenter::retranslate()
{
    m_model.retranslate();
    showRegionName();
    changedNow();
}

void BrowsePresenter::signIn()
{
    m_error.reset();
    m_profiles.signIn(m_account);
    changedNow();
}

QString BrowsePresenter::accountWhere(const std::function<bool(const Profile &)> &matches) const
{
    const std::vector<Profile> all = m_profiles.profiles();
    const auto found = std::find_if(all.begin(), all.end(), matches);
    return found == all.end() ? QString() : found->account;
}

QString BrowsePresenter::accountNamed(const QString &name) const
{
    return accountWhere([&name](const Profile &profile) { return profile.name == name; });
}

QString BrowsePresenter::accountAtStart() const
{
    if (!m_options.profile.isEmpty())
        return accountNamed(m_options.profile);
    if (const QString account = environmentAccount(); !account.isEmpty())
        return account;
    const QString last = m_settings.lastAccount();
    if (!last.isEmpty() && profileOf(last))
        return last;
    return accountWhere([](const Profile &) { return true; });
}

QString BrowsePresenter::regionFor(const QString &account) const
{
    const QString last = m_settings.lastRegion(account);
    if (!last.isEmpty())
        return last;
    const std::optional<Profile> profile = profileOf(account);
    return profile && !profile->region.isEmpty() ? profile->region : u"cn-hangzhou"_s;
}

void BrowsePresenter::chooseFirst()
{
    const QString account = accountAtStart();
    m_missingProfile = account.isEmpty() ? m_options.profile : QString();
    m_seenAtWelcome.clear();
    for (const Profile &profile : m_profiles.profiles())
        m_seenAtWelcome.append(profile.account);
    if (account.isEmpty())
        changedNow();
    else
        useProfile(account, m_options.region.isEmpty() ? regionFor(account) : m_options.region);
}

void BrowsePresenter::onProfilesChanged()
{
    if (!m_started)
        return;
    if (m_account.isEmpty())
        return chooseAdded();
    const std::optional<Profile> profile = profileOf(m_account);
    if (!profile)
        return onProfileGone();
    if (profile->isReady() != hasRegion() || isSpokenToOtherwise()) {
        leaveRegion();
        return enterRegion();
    }
    if (hasRegion())
        m_context = m_profiles.contextFor(m_account, m_regionId); // another name, for one
    changedNow();
}

/// Who is welcomed and adds a profile wants to see that one.
void BrowsePresenter::chooseAdded()
{
    const QStringList before = m_seenAtWelcome;
    chooseFirst();
    const QString added = accountWhere([&before](const Profile &profile) { return !before.contains(profile.account); });
    if (!m_account.isEmpty() || added.isEmpty())
        return;
    m_missingProfile.clear();
    useProfile(added, regionFor(added));
}

/// Deleted, or the same profile with the key of another account.
void BrowsePresenter::onProfileGone()
{
    const QString region = m_regionId;
    const QString id = m_profileId;
    leaveRegion();
    m_error.reset();
    m_account.clear();
    m_regionId.clear();
    const QString successor =
        id.isEmpty() ? QString() : accountWhere([&id](const Profile &profile) { return profile.id == id; });
    if (!successor.isEmpty())
        return useProfile(successor, region);
    emit regionChanged();
    m_options = {};
    chooseFirst();
}

void BrowsePresenter::onProfileFailed(const QString &account, const core::Error &error)
{
    if (account != m_account)
        return;
    m_error = error;
    changedNow();
}

void BrowsePresenter::onKeysReplaced(const QString &account)
{
    m_accounts[account].identity.reset();
    if (account != m_account)
        return;
    drop(m_identifying);
    if (!hasRegion())
        return;
    drop(m_askingRegions);
    drop(m_listing);
    read();
}

void BrowsePresenter::useProfile(const QString &account, const QString &regionId)
{
    leaveRegion();
    drop(m_askingRegions);
    drop(m_identifying);
    m_account = account;
    m_profileId = profileOf(account).value_or(Profile{}).id;
    m_regionId = regionId;
    m_settings.setLastAccount(account);
    enterRegion();
}

/// Shows the region chosen and reads it; waits where the profile is still being prepared.
void BrowsePresenter::enterRegion()
{
    m_error.reset();
    const std::optional<Profile> profile = profileOf(m_account);
    if (profile && profile->isReady()) {
        m_context = m_profiles.contextFor(m_account, m_regionId);
        m_regionStore = &m_store.region(m_account, m_regionId);
    }
    m_model.setRegion(m_regionStore, m_regionId);
    m_surroundings.setRegion(m_context, m_regionStore);
    showRegionName();
    emit regionChanged();
    if (m_regionStore)
        return read();
    if (profile && profile->keys == operations::Profiles::Keys::Missing)
        m_profiles.signIn(m_account);
    changedNow();
}

void BrowsePresenter::leaveRegion()
{
    if (m_listing) {
        visit().incomplete = true;
        visit().summary = m_listing->summary();
    }
    drop(m_listing);
    drop(m_readingOne);
    m_rowsCopy.cancel();
    m_surroundings.setRegion({}, nullptr);
    m_model.setRegion(nullptr, {});
    m_context = {};
    m_regionStore = nullptr;
}

void BrowsePresenter::read()
{
    list();
    m_surroundings.refresh();
    askRegions();
    identify();
}

void BrowsePresenter::list()
{
    m_error.reset();
    m_listing = new ListInterfacesOperation(m_context, m_regionStore->interfaces, this);
    connect(m_listing, &operations::Operation::progressed, this, &BrowsePresenter::changedSoon);
    connect(m_listing, &operations::Operation::finished, this, &BrowsePresenter::onListed);
    m_listing->start();
    changedNow();
}

void BrowsePresenter::onListed()
{
    const auto result = m_listing->result();
    Visit &visited = visit();
    visited.summary = m_listing->summary();
    visited.incomplete = !result || !result->isComplete();
    m_listing->deleteLater();
    m_listing.clear();
    if (!result)
        m_error = result.error();
    else
        m_settings.setLastRegion(m_account, m_regionId); // there is such a region: a link may name any
    if (result && result->isComplete())
        visited.completeAsOf = m_clock.now();
    m_model.hurry();
    m_surroundings.loadRest();
    changedNow();
    emit listingFinished();
}

void BrowsePresenter::askRegions()
{
    const Account &known = m_accounts[m_account];
    if (m_askingRegions || (!known.regions.empty() && !known.builtIn))
        return;
    m_askingRegions = new LoadRegionsOperation(m_context, this);
    connect(m_askingRegions, &operations::Operation::finished, this, &BrowsePresenter::onRegions);
    m_askingRegions->start();
}

void BrowsePresenter::onRegions()
{
    const auto result = m_askingRegions->result();
    m_askingRegions->deleteLater();
    m_askingRegions.clear();
    if (!result)
        return;
    Account &known = m_accounts[m_account];
    known.regions = result->regions;
    known.builtIn = result->builtIn;
    known.regionsError = result->refusal;
    for (const domain::Region &region : result->regions) {
        if (!result->builtIn && !region.endpoint.isEmpty())
            m_profiles.learnEndpoint(m_account, region.id, region.endpoint);
    }
    if (m_regionStore)
        m_context = m_profiles.contextFor(m_account, m_regionId);
    showRegionName();
    changedNow();
}

void BrowsePresenter::identify()
{
    if (m_identifying || m_accounts[m_account].identity)
        return;
    m_identifying = new IdentifyOperation(m_context, this);
    connect(m_identifying, &operations::Operation::finished, this, &BrowsePresenter::onIdentified);
    m_identifying->start();
}

void BrowsePresenter::onIdentified()
{
    const auto result = m_identifying->result();
    m_identifying->deleteLater();
    m_identifying.clear();
    Account &known = m_accounts[m_account];
    known.identityError.reset();
    if (result) {
        known.identity = *result;
        m_profiles.learnAccountNumber(m_account, result->accountId);
    } else // stops nothing: other calls may be allowed
        known.identityError = result.error();
    changedNow();
}

void BrowsePresenter::showRegionName()
{
    m_model.setRegionName(regionName());
}

void BrowsePresenter::changedSoon()
{
    if (!m_pause.isActive())
        m_pause.start(changedPause);
}

void BrowsePresenter::changedNow()
{
    m_pause.stop();
    emit changed();
}

} // namespace presenters
