// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/refreshinterfaceoperation.h"
#include "app/presenters/browsepresenter.h"
#include "app/presenters/errortext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace presenters {

namespace {

/// Whether the cloud was not reached at all, as far as this error tells.
bool isOffline(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::HostNotFound:
    case core::ErrorKind::ConnectionRefused:
    case core::ErrorKind::ConnectTimedOut:
    case core::ErrorKind::ConnectionLost:
    case core::ErrorKind::TimedOut:
    case core::ErrorKind::TlsFailed:
    case core::ErrorKind::ProxyFailed:
        return true;
    case core::ErrorKind::Cancelled:
    case core::ErrorKind::Redirected:
    case core::ErrorKind::ReplyTooLarge:
    case core::ErrorKind::ReplyUnreadable:
    case core::ErrorKind::NotAnApiReply:
    case core::ErrorKind::Refused:
    case core::ErrorKind::CredentialsMissing:
    case core::ErrorKind::InputInvalid:
    case core::ErrorKind::JournalFailed:
    case core::ErrorKind::StorageFailed:
    case core::ErrorKind::KeychainFailed:
        break;
    }
    return false;
}

QString nameOf(const domain::Region &region)
{
    const QString &name = QLocale().language() == QLocale::Chinese ? region.nameChinese : region.nameEnglish;
    return name.isEmpty() ? region.id : name;
}

/// Today's time, or the date as well.
QString timeText(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return QLocale().toString(local.time(), u"HH:mm:ss"_s);
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

explain::Situation BrowsePresenter::situation() const
{
    explain::Situation situation;
    situation.wish = hasRegion() ? explain::Wish::List : explain::Wish::SignIn;
    situation.regionName = regionName();
    situation.profileName = profileName();
    situation.keyId = maskedKeyId();
    if (hasRegion()) {
        situation.regionId = context().regionId;
        situation.olderApi = context().generation == domain::Generation::G2019;
    }
    return situation;
}

BrowsePresenter::View BrowsePresenter::view() const
{
    if (!m_started)
        return View::Starting;
    if (m_account.isEmpty())
        return View::NoProfile;
    if (!hasRegion())
        return viewWithoutRegion();
    if (shownCount() > 0)
        return View::Ready;
    if (knownCount() > 0)
        return m_model.filterText().isEmpty() || m_model.isBusy() ? View::Loading : View::FilteredOut;
    if (isListing())
        return View::Loading;
    if (m_error)
        return isOffline(m_error->kind) ? View::Offline : View::Refused;
    return View::Empty;
}

BrowsePresenter::View BrowsePresenter::viewWithoutRegion() const
{
    const std::optional<Profile> shown = profile();
    const bool hasOwnKeys = shown && !shown->isDemo;
    if (shown && shown->keys == operations::Profiles::Keys::SignedOut)
        return View::SignedOut;
    if (m_error && hasOwnKeys)
        return View::KeysMissing;
    if (m_error)
        return isOffline(m_error->kind) ? View::Offline : View::Refused;
    return shown && !shown->id.isEmpty() ? View::KeysComing : View::Starting;
}

std::optional<BrowsePresenter::Profile> BrowsePresenter::profileOf(const QString &account) const
{
    const std::vector<Profile> all = m_profiles.profiles();
    const auto found =
        std::find_if(all.begin(), all.end(), [&account](const Profile &profile) { return profile.account == account; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString BrowsePresenter::profileName() const
{
    const std::optional<Profile> profile = profileOf(m_account);
    return profile ? profile->name : QString();
}

QString BrowsePresenter::maskedKeyId() const
{
    const std::optional<Profile> profile = profileOf(m_account);
    return profile ? profile->maskedKeyId : QString();
}

std::vector<BrowsePresenter::RegionChoice> BrowsePresenter::regions() const
{
    std::vector<RegionChoice> choices;
    if (const Account *known = knownAccount()) {
        for (const domain::Region &region : known->regions)
            choices.push_back({region.id, nameOf(region)});
    }
    const auto isCurrent = [this](const RegionChoice &choice) {
        return choice.id == m_regionId;
    };
    if (!m_regionId.isEmpty() && std::none_of(choices.begin(), choices.end(), isCurrent))
        choices.push_back({m_regionId, m_regionId});
    return choices;
}

QString BrowsePresenter::regionName() const
{
    const Account *known = knownAccount();
    if (!known)
        return m_regionId;
    const auto found = std::find_if(known->regions.begin(), known->regions.end(),
                                    [this](const domain::Region &region) { return region.id == m_regionId; });
    return found == known->regions.end() ? m_regionId : nameOf(*found);
}

bool BrowsePresenter::areRegionsBuiltIn() const
{
    const Account *known = knownAccount();
    return known && known->builtIn;
}

std::optional<domain::CallerIdentity> BrowsePresenter::identity() const
{
    const Account *known = knownAccount();
    return known ? known->identity : std::nullopt;
}

QString BrowsePresenter::identityText() const
{
    const std::optional<domain::CallerIdentity> who = identity();
    if (!who)
        return {};
    // acs:ram::1234567890123456:user/alice, …:assumed-role/admin/session, …:root
    const QString last = who->arn.section(u':', -1);
    const QString name = last.contains(u'/') ? last.section(u'/', 1) : last;
    return name.isEmpty() ? who->accountId : u"%1 (%2)"_s.arg(name, who->accountId);
}

qsizetype BrowsePresenter::knownCount() const
{
    return m_regionStore ? m_regionStore->interfaces.count() : 0;
}

qsizetype BrowsePresenter::listedCount() const
{
    const auto summary = listingSummary();
    return summary ? summary->count : 0;
}

std::optional<operations::ListingSummary> BrowsePresenter::listingSummary() const
{
    if (m_listing)
        return m_listing->summary();
    const Visit *visited = knownVisit();
    return visited ? visited->summary : std::nullopt;
}

bool BrowsePresenter::canRefresh() const
{
    return (hasRegion() && !isListing()) || view() == View::KeysMissing;
}

QDateTime BrowsePresenter::completeAsOf() const
{
    const Visit *visited = knownVisit();
    return visited ? visited->completeAsOf : QDateTime();
}

bool BrowsePresenter::isIncomplete() const
{
    const Visit *visited = knownVisit();
    return !isListing() && visited && visited->incomplete;
}

QString BrowsePresenter::endText() const
{
    const auto summary = listingSummary();
    using End = operations::ListingSummary::End;
    switch (summary ? summary->end : End::Broken) {
    case End::Repeated:
        return tr("the list is not complete: the cloud began to repeat itself");
    case End::TooManyPages:
        return tr("the list is not complete: it does not end");
    case End::Moved:
        return tr("the list is not complete: it changed while it was read");
    case End::FewerThanCounted:
        return tr("the list is not complete: the cloud counts more interfaces than it tells");
    case End::Complete:
    case End::Broken:
        break;
    }
    return tr("the list is not complete");
}

/// How far the listing is, or how it went.
QStringList BrowsePresenter::listingParts() const
{
    QStringList parts;
    if (isListing())
        parts.append(tr("%Ln listed so far", nullptr, static_cast<int>(listedCount())));
    else if (isIncomplete())
        parts.append(endText());
    if (!isListing() && completeAsOf().isValid())
        parts.append(isIncomplete() ? tr("last complete at %1").arg(timeText(completeAsOf(), m_clock.now()))
                                    : tr("complete as of %1").arg(timeText(completeAsOf(), m_clock.now())));
    const auto summary = listingSummary();
    if (summary && summary->skippedRows > 0)
        parts.append(tr("%Ln unreadable one(s) left out", nullptr, static_cast<int>(summary->skippedRows)));
    if (summary && summary->repairedPages > 0)
        parts.append(tr("broken text repaired on %Ln page(s)", nullptr, summary->repairedPages));
    return parts;
}

QStringList BrowsePresenter::whatIsMissing() const
{
    QStringList sentences;
    const auto tell = [&sentences](const QString &what, const std::optional<core::Error> &error) {
        if (error)
            sentences.append(what.arg(errorSentence(*error)));
    };
    tell(tr("vSwitches and VPCs are shown without some names and CIDRs. %1"), m_surroundings.networksError());
    tell(tr("Instances are shown without names, states and limits. %1"), m_surroundings.instancesError());
    if (const Account *known = knownAccount()) {
        tell(tr("Regions are shown with the names known to ENI Desk. %1"), known->regionsError);
        tell(tr("Who is signed in is not known. %1"), known->identityError);
    }
    return sentences;
}

QStringList BrowsePresenter::statusParts() const
{
    QStringList parts;
    if (const QString copying = m_rowsCopy.statusText(); !copying.isEmpty())
        parts.append(copying);
    if (hasRegion()) {
        parts.append(tr("%Ln interface(s)", nullptr, static_cast<int>(knownCount())));
        if (!filter().isEmpty())
            parts.append(tr("%Ln shown", nullptr, static_cast<int>(shownCount())));
        parts += listingParts();
    }
    parts.append(profileName());
    parts.append(regionName());
    parts.removeAll(QString());
    return parts;
}

/// What comes of it is in the store; where nothing does, the row stays as it was.
void BrowsePresenter::readInterface(const QString &interfaceId)
{
    if (!hasRegion())
        return;
    delete m_readingOne;
    m_readingOne = new operations::RefreshInterfaceOperation(*m_context.client, m_regionStore->interfaces, m_regionId,
                                                             interfaceId, net::Priority::Foreground, this);
    connect(m_readingOne, &operations::Operation::finished, m_readingOne, &QObject::deleteLater);
    m_readingOne->start();
}

/// The profile was edited: the same data come by another door.
bool BrowsePresenter::isSpokenToOtherwise() const
{
    if (!hasRegion())
        return false;
    const operations::RegionContext now = m_profiles.contextFor(m_account, m_regionId);
    return now.host != m_context.host || now.generation != m_context.generation;
}

const BrowsePresenter::Visit *BrowsePresenter::knownVisit() const
{
    const auto found = m_visits.find({m_account, m_regionId});
    return found == m_visits.end() ? nullptr : &found->second;
}

const BrowsePresenter::Account *BrowsePresenter::knownAccount() const
{
    const auto found = m_accounts.find(m_account);
    return found == m_accounts.end() ? nullptr : &found->second;
}

} // namespace presenters
