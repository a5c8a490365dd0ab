// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/presenters/accountpresenter.h"

#include "app/operations/changes.h"
#include "app/presenters/browsepresenter.h"

#include <algorithm>

namespace presenters {

using Keys = operations::Profiles::Keys;

AccountPresenter::AccountPresenter(BrowsePresenter &browse, operations::Profiles &profiles,
                                   operations::Changes &changes, QObject *parent)
    : QObject(parent)
    , m_browse(browse)
    , m_profiles(profiles)
    , m_changes(changes)
{
    connect(&browse, &BrowsePresenter::changed, this, &AccountPresenter::changed);
    connect(&changes, &operations::Changes::planChanged, this, &AccountPresenter::changed);
    connect(&changes, &operations::Changes::planEnded, this, &AccountPresenter::changed);
}

std::optional<operations::Profiles::Profile> AccountPresenter::profile() const
{
    return m_browse.profile();
}

bool AccountPresenter::canEnterKeys() const
{
    const auto shown = profile();
    return shown && !shown->isDemo;
}

QString AccountPresenter::signInObstacle() const
{
    const auto shown = profile();
    if (!shown)
        return tr("There is no profile to sign in to");
    switch (shown->keys) {
    case Keys::Ready:
        return tr("You are signed in");
    case Keys::Coming:
        return tr("The keychain has been asked already");
    case Keys::Missing:
    case Keys::SignedOut:
        break;
    }
    return {};
}

QString AccountPresenter::signOutObstacle() const
{
    const auto shown = profile();
    if (!shown || (shown->keys != Keys::Ready && shown->keys != Keys::Coming))
        return tr("Nobody is signed in");
    if (shown->isDemo)
        return tr("The demo needs no keys");
    const QStringList accounts = shown->formerAccounts + QStringList{shown->account};
    const auto isRunning = [this](const QString &account) {
        return m_changes.anyRunning(account);
    };
    if (std::any_of(accounts.begin(), accounts.end(), isRunning))
        return tr("A change is under way; wait until it has ended");
    return {};
}

std::optional<core::Error> AccountPresenter::error() const
{
    return m_browse.error();
}

void AccountPresenter::signIn()
{
    if (canSignIn())
        m_browse.signIn();
}

void AccountPresenter::signOut()
{
    if (canSignOut())
        m_profiles.signOut(m_browse.account());
}

void AccountPresenter::adoptServerTime(std::chrono::seconds ahead)
{
    m_profiles.adoptServerTime(m_browse.account(), ahead);
}

} // namespace presenters
