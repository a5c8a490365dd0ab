// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/profiles.h"

#include <QObject>

#include <optional>

namespace operations {
class Changes;
}

namespace presenters {

class BrowsePresenter;

/// What the Account menu decides for the profile that is shown.
class AccountPresenter : public QObject
{
    Q_OBJECT

public:
    AccountPresenter(BrowsePresenter &browse, operations::Profiles &profiles, operations::Changes &changes,
                     QObject *parent = nullptr);

    bool canSignIn() const { return signInObstacle().isEmpty(); }
    /// Why there is nothing to sign in to now; empty when there is.
    QString signInObstacle() const;
    bool canSignOut() const { return signOutObstacle().isEmpty(); }
    /// Why the profile cannot be signed out of now; empty when it can.
    QString signOutObstacle() const;
    /// Keys can be entered by hand for every profile but the demo.
    bool canEnterKeys() const;
    /// Why the profile shown is not listed, or not to its end.
    std::optional<core::Error> error() const;

    void signIn();
    void signOut();
    /// The profile shown signs with the server's time for the rest of this run.
    void adoptServerTime(std::chrono::seconds ahead);

signals:
    /// Any of the getters may say something else.
    void changed();

private:
    std::optional<operations::Profiles::Profile> profile() const;

    BrowsePresenter &m_browse;
    operations::Profiles &m_profiles;
    operations::Changes &m_changes;
};

} // namespace presenters
