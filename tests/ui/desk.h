// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"
#include "app/explain/catalogue.h"
#include "app/journal/journal.h"
#include "app/operations/changes.h"
#include "app/operations/profiles.h"
#include "app/presenters/accountpresenter.h"
#include "app/presenters/assignpresenter.h"
#include "app/presenters/browsepresenter.h"
#include "app/presenters/detailspresenter.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/noticepresenter.h"
#include "app/presenters/resultpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "tests/support/scriptedapiclient.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

namespace tests {

/// Profiles that the test names; all talk to one scripted client.
class ScriptedProfiles : public operations::Profiles
{
    Q_OBJECT

public:
    explicit ScriptedProfiles(net::ApiClient &client);

    std::vector<Profile> profiles() const override { return m_profiles; }
    operations::RegionContext contextFor(const QString &account, const QString &regionId) override;
    void learnEndpoint(const QString &account, const QString &regionId, const QString &host) override;
    void learnAccountNumber(const QString &, const QString &) override {}
    void signIn(const QString &account) override { signedIn.append(account); }
    void signOut(const QString &account) override { signedOut.append(account); }
    void adoptServerTime(const QString &account, std::chrono::seconds ahead) override
    {
        serverTimes.append({account, ahead});
        emit serverTimeAdopted(account, ahead);
    }
    QList<std::pair<QString, std::chrono::seconds>> serverTimes; ///< adopted
    QStringList signedIn;                                        ///< accounts as asked for
    QStringList signedOut;
    void setProfiles(const std::vector<Profile> &profiles);

private:
    net::ApiClient &m_client;
    std::vector<Profile> m_profiles;
};

/// Everything that the main window stands on, with a scripted cloud below. The window is made on demand, and may be
/// made again, as after a restart.
class Desk
{
public:
    /// @p settingsFile: empty for one in a folder of its own.
    explicit Desk(const QString &settingsFile = {});
    ~Desk();

    /// Makes the window anew.
    ui::MainWindow &makeWindow(bool showsAtOnce = false);
    ui::MainWindow &window() { return *m_window; }
    /// Shows the window and waits until it asks for the list.
    void showAndAwaitListing();
    /// Shows the window and lists @p count samples to the end.
    void showWithSamples(int count);
    /// Answers the open listing call.
    void answerListing(const QByteArray &body);
    void refuseListing(const core::Error &error);

    QTemporaryDir folder;
    core::Clock clock{20.0};
    core::SeededRandom random{7};
    settings::Settings settings;
    ScriptedApiClient client;
    ScriptedProfiles profiles;
    store::Store store;
    journal::Journal journal;
    operations::Changes changes;
    explain::Catalogue catalogue;
    presenters::BrowsePresenter browse;
    presenters::DetailsPresenter details;
    presenters::ResultPresenter results;
    presenters::ExplanationPresenter explanation;
    presenters::AccountPresenter account;
    presenters::NoticePresenter notices;
    QStringList dialogsWanted; ///< as the Account menu asked for them

private:
    ui::AccountActions::Makers::Make dialogNamed(const QString &name);
    std::unique_ptr<presenters::AssignPresenter> makeAssign(const QString &interfaceId);
    std::unique_ptr<presenters::UnassignPresenter> makeUnassign(const QString &interfaceId);

    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tests
