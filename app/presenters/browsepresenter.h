// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/explain/explanation.h"
#include "app/models/interfacesmodel.h"
#include "app/operations/listinterfacesoperation.h"
#include "app/operations/profiles.h"
#include "app/presenters/rowscopy.h"
#include "app/presenters/surroundingsloader.h"
#include "app/settings/settings.h"
#include "app/store/store.h"

#include <QPointer>

#include <functional>
#include <map>
#include <optional>

namespace operations {
class IdentifyOperation;
class LoadRegionsOperation;
class RefreshInterfaceOperation;
} // namespace operations

namespace presenters {

/// What the command line asks for at the start.
struct StartOptions
{
    QString profile; ///< name; empty: not asked for
    QString region;
};

/// The main window's heart: which profile and region are shown, the listing of their interfaces, and what the table and
/// the lines around it say. Owns what it asks the cloud; switching away ends that.
class BrowsePresenter : public QObject
{
    Q_OBJECT

public:
    using Profile = operations::Profiles::Profile;

    /// What the place of the table shows.
    enum class View {
        Starting,    ///< before start(), or while the demo's cloud is being started
        NoProfile,   ///< nothing to sign in with, or no profile of the name that was asked for
        KeysComing,  ///< the keychain was asked for the profile's keys
        KeysMissing, ///< the keychain did not give them; error()
        SignedOut,   ///< the user signed out
        Loading,     ///< listing, and nothing to show yet
        Ready,       ///< rows
        Empty,       ///< listed: this region has no interfaces
        FilteredOut, ///< there are rows, but the filter lets none through
        Refused,     ///< nothing to show, because the cloud said no; error()
        Offline,     ///< nothing to show, because the cloud was not reached; error()
    };

    struct RegionChoice
    {
        QString id;
        QString name; ///< in the language of the program
        friend bool operator==(const RegionChoice &, const RegionChoice &) = default;
    };

    BrowsePresenter(operations::Profiles &profiles, store::Store &store, settings::Settings &settings,
                    const core::Clock &clock, const StartOptions &options, QObject *parent = nullptr);
    ~BrowsePresenter() override;

    View view() const;
    /// Why the last listing failed or ended early, or why the profile cannot be used. May be there beside rows.
    const std::optional<core::Error> &error() const { return m_error; }
    /// What is known for explaining it.
    explain::Situation situation() const;
    /// Why names of instances, vSwitches or VPCs are missing; nothing while none was refused.
    std::optional<core::Error> surroundingsError() const { return m_surroundings.error(); }
    /// What the cloud does not tell besides the interfaces, and why: a sentence each, in words. Mostly empty.
    QStringList whatIsMissing() const;
    /// The profile asked for by name that does not exist, or empty.
    QString missingProfile() const { return m_missingProfile; }

    std::vector<Profile> profiles() const { return m_profiles.profiles(); }
    /// Account key of the profile shown; empty while there is none.
    QString account() const { return m_account; }
    QString profileName() const;
    /// The profile shown; nothing while there is none.
    std::optional<Profile> profile() const { return profileOf(m_account); }
    /// Account key of the profile "Environment"; empty when its keys are not there.
    QString environmentAccount() const { return accountNamed(QStringLiteral("Environment")); }
    /// "LTAI…abcd"; empty while not known.
    QString maskedKeyId() const;
    std::vector<RegionChoice> regions() const;
    QString regionId() const { return m_regionId; }
    QString regionName() const;
    /// True when the names of the regions are those built in, since the cloud did not tell them.
    bool areRegionsBuiltIn() const;
    /// Who is signed in; nothing while not known.
    std::optional<domain::CallerIdentity> identity() const;
    /// "alice (1234567890123456)"; empty while not known.
    QString identityText() const;

    models::InterfacesModel &model() { return m_model; }
    /// Makes the text of rows for the clipboard.
    RowsCopy &rowsCopy() { return m_rowsCopy; }
    /// For the dialogs. @pre hasRegion()
    const operations::RegionContext &context() const { return m_context; }
    store::RegionStore &regionStore() { return *m_regionStore; }
    bool hasRegion() const { return m_regionStore != nullptr; }

    /// Interfaces known in this region; while listing, those from before included.
    qsizetype knownCount() const;
    /// Rows that the table shows.
    qsizetype shownCount() const { return m_model.rowCount(); }
    /// Interfaces that the listing under way, or the last one, has brought.
    qsizetype listedCount() const;
    bool isListing() const { return !m_listing.isNull(); }
    bool canRefresh() const;
    bool canCancel() const { return isListing(); }
    /// How the last listing of this region went; of the one under way while listing. Nothing before the first.
    std::optional<operations::ListingSummary> listingSummary() const;
    /// When the last complete listing of this region ended, UTC; invalid when there was none in this run.
    QDateTime completeAsOf() const;
    /// The last listing ended, but not at the end of the list: it was stopped, broke off or went round in circles.
    bool isIncomplete() const;
    /// The pieces of the status bar, in order, in words: counts, completeness, profile, region.
    QStringList statusParts() const;

    QString filter() const { return m_model.filterText(); }

    /// To be called once, after the first paint.
    void start();
    /// Lists again; rows stay and are merged.
    void refresh();
    /// Ends the listing; what it brought stays.
    void cancel();
    /// An empty region: the one where the profile was left, or starts.
    void selectProfile(const QString &account, const QString &regionId = {});
    /// Asks for the keys of the profile shown, after signing out or when the keychain did not give them.
    void signIn();
    void selectRegion(const QString &regionId);
    void setFilter(const QString &text);
    /// Reads one interface again, so that its row agrees with what was just read elsewhere.
    void readInterface(const QString &interfaceId);
    /// The rows on the screen and the selected ones: their instances and limits are asked for first.
    void setVisibleInterfaces(const QStringList &interfaceIds);
    /// To be called on LanguageChange.
    void retranslate();

signals:
    /// Any of the getters may say something else; at most five times a second while listing.
    void changed();
    /// Another profile or region is shown: context() and regionStore() are others.
    void regionChanged();
    /// setFilter() has changed the rows.
    void filterChanged();
    /// Once per listing of the region shown, however it ended.
    void listingFinished();

private:
    /// What is remembered of a region besides the store.
    struct Visit
    {
        QDateTime completeAsOf;
        std::optional<operations::ListingSummary> summary;
        bool incomplete = false;
    };
    /// What is known of an account.
    struct Account
    {
        std::vector<domain::Region> regions;
        bool builtIn = false;
        std::optional<core::Error> regionsError; ///< why their names are missing
        std::optional<domain::CallerIdentity> identity;
        std::optional<core::Error> identityError;
    };

    std::optional<Profile> profileOf(const QString &account) const;
    View viewWithoutRegion() const;
    QString accountWhere(const std::function<bool(const Profile &)> &matches) const;
    QString accountNamed(const QString &name) const;
    QString accountAtStart() const;
    QString regionFor(const QString &account) const;
    void chooseFirst();
    void onProfilesChanged();
    void chooseAdded();
    void onProfileGone();
    bool isSpokenToOtherwise() const;
    void onProfileFailed(const QString &account, const core::Error &error);
    void onKeysReplaced(const QString &account);
    void useProfile(const QString &account, const QString &regionId);
    void enterRegion();
    void leaveRegion();
    void read();
    void list();
    void onListed();
    void askRegions();
    void onRegions();
    void identify();
    void onIdentified();
    void showRegionName();
    QStringList listingParts() const;
    QString endText() const;
    void changedSoon();
    void changedNow();
    Visit &visit() { return m_visits[{m_account, m_regionId}]; }
    const Visit *knownVisit() const;
    const Account *knownAccount() const;

    operations::Profiles &m_profiles;
    store::Store &m_store;
    settings::Settings &m_settings;
    const core::Clock &m_clock;
    StartOptions m_options;
    models::InterfacesModel m_model;
    RowsCopy m_rowsCopy;
    SurroundingsLoader m_surroundings;
    core::Alarm m_pause; ///< until the next changed() of a listing

    bool m_started = false;
    QString m_account;
    QString m_profileId; ///< of the stored profile shown: its account key may become another one
    QString m_missingProfile;
    QStringList m_seenAtWelcome; ///< accounts that were there when none was chosen
    QString m_regionId;
    operations::RegionContext m_context;
    store::RegionStore *m_regionStore = nullptr;
    std::optional<core::Error> m_error;
    std::map<std::pair<QString, QString>, Visit> m_visits;
    std::map<QString, Account> m_accounts;
    QPointer<operations::ListInterfacesOperation> m_listing;
    QPointer<operations::LoadRegionsOperation> m_askingRegions;
    QPointer<operations::IdentifyOperation> m_identifying;
    QPointer<operations::RefreshInterfaceOperation> m_readingOne;
};

} // namespace presenters
