// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/interfacewish.h"

#include "app/presenters/browsepresenter.h"
#include "app/presenters/noticepresenter.h"

#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace presenters {

using View = BrowsePresenter::View;
using Wish = NoticePresenter::Wish;
using WishNotice = NoticePresenter::WishNotice;

InterfaceWish::InterfaceWish(BrowsePresenter &browse, NoticePresenter &notices, QObject *parent)
    : QObject(parent)
    , m_browse(browse)
    , m_notices(notices)
{
    // Not regionChanged: it comes before the listing begins.
    connect(&m_browse, &BrowsePresenter::changed, this, &InterfaceWish::advance);
    connect(&m_browse, &BrowsePresenter::listingFinished, this, &InterfaceWish::onListed);
    connect(&m_browse.model(), &models::InterfacesModel::settled, this, &InterfaceWish::advance);
    connect(&m_browse, &BrowsePresenter::filterChanged, this, [this] {
        if (!m_isAdvancing)
            drop();
    });
    connect(&m_notices, &NoticePresenter::wishDismissed, this, &InterfaceWish::drop);
}

void InterfaceWish::begin(const WantedInterfaces &wanted)
{
    if (wanted.isEmpty())
        return;
    m_notices.setWish(std::nullopt);
    m_wanted = wanted;
    m_isUnderWay = true;
    m_isThere = false;
    m_isListingAsked = false;
    m_isRestMissing = false;
    m_isFilterCleared = false;
    advance();
}

void InterfaceWish::drop()
{
    if (!m_isUnderWay)
        return;
    m_isUnderWay = false;
    m_notices.setWish(std::nullopt);
}

void InterfaceWish::advance()
{
    const bool hasBegun = m_browse.view() != View::Starting || !m_browse.account().isEmpty();
    if (!m_isUnderWay || m_isAdvancing || !hasBegun)
        return;
    m_isAdvancing = true;
    const auto end = qScopeGuard([this] { m_isAdvancing = false; });
    if (!m_isThere && !goThere())
        return;
    if (isElsewhere())
        drop();
    else if (m_wanted.ids.isEmpty())
        m_isUnderWay = false;
    else if (m_browse.hasRegion())
        look();
    else
        waitForKeys();
}

/// False where there is nowhere to go, or not yet.
bool InterfaceWish::goThere()
{
    QString account = m_browse.account();
    if (!m_wanted.profile.isEmpty()) {
        const auto profiles = m_browse.profiles();
        const auto named = std::find_if(profiles.begin(), profiles.end(),
                                        [this](const auto &profile) { return profile.name == m_wanted.profile; });
        if (named == profiles.end()) {
            m_isUnderWay = false;
            m_notices.setWish(WishNotice{.wish = Wish::ProfileUnknown, .profile = m_wanted.profile});
            return false;
        }
        account = named->account;
    }
    if (account.isEmpty()) {
        waitForKeys();
        return false;
    }
    if (account != m_browse.account())
        m_browse.selectProfile(account, m_wanted.region);
    else
        m_browse.selectRegion(m_wanted.region);
    m_isThere = true;
    m_profile = m_browse.profileName();
    m_region = m_browse.regionId();
    return true;
}

bool InterfaceWish::isElsewhere() const
{
    return m_browse.regionId() != m_region || m_browse.profileName() != m_profile;
}

/// Where they are on their way, there is nothing to tell.
void InterfaceWish::waitForKeys()
{
    if (m_wanted.ids.isEmpty()) {
        m_isUnderWay = false;
        return;
    }
    const View view = m_browse.view();
    if (view == View::KeysComing || view == View::Starting)
        return;
    m_notices.setWish(WishNotice{Wish::WaitsForKeys, m_wanted.ids, m_browse.regionId(), m_browse.profileName()});
}

void InterfaceWish::onListed()
{
    const bool isToldMissing = m_isUnderWay && m_isThere && !isElsewhere() && m_browse.hasRegion();
    const QStringList missing = isToldMissing ? idsThat(false) : QStringList();
    m_isListingAsked = true;
    if (!missing.isEmpty()) {
        const bool isComplete = !m_browse.isIncomplete();
        m_notices.setWish(
            WishNotice{isComplete ? Wish::NotListed : Wish::ListIncomplete, missing, m_region, m_profile});
        // Where nothing was found, the next listing may bring it.
        m_isRestMissing = isComplete || missing.size() < m_wanted.ids.size();
    }
    advance();
}

void InterfaceWish::look()
{
    const QStringList known = idsThat(true);
    const bool isMissing = known.size() < m_wanted.ids.size();
    if (isMissing && !m_isRestMissing) {
        if (!std::exchange(m_isListingAsked, true)) {
            m_notices.setWish(std::nullopt); // it does not wait for keys any more
            if (!m_browse.isListing())
                m_browse.refresh();
        }
        return;
    }
    if (!bringRows(known))
        return;
    m_isUnderWay = false;
    if (!isMissing && m_isFilterCleared)
        m_notices.setWish(WishNotice{Wish::FilterCleared, known, m_region, m_profile});
    else if (!isMissing)
        m_notices.setWish(std::nullopt);
    if (!known.isEmpty())
        emit found(known);
}

/// False while they are still on their way into the model.
bool InterfaceWish::bringRows(const QStringList &ids)
{
    if (areRows(ids))
        return true;
    const bool mayComeByThemselves = m_isListingAsked && m_browse.model().isBusy();
    if (m_browse.filter().isEmpty() || mayComeByThemselves)
        return false;
    m_isFilterCleared = true;
    m_browse.setFilter({});
    return areRows(ids);
}

QStringList InterfaceWish::idsThat(bool areKnown) const
{
    const store::InterfaceStore &interfaces = m_browse.regionStore().interfaces;
    QStringList ids;
    std::copy_if(m_wanted.ids.begin(), m_wanted.ids.end(), std::back_inserter(ids),
                 [&](const QString &id) { return interfaces.slotOf(id).has_value() == areKnown; });
    return ids;
}

bool InterfaceWish::areRows(const QStringList &ids) const
{
    return std::all_of(ids.begin(), ids.end(), [this](const QString &id) { return m_browse.model().rowOf(id) >= 0; });
}

} // namespace presenters
