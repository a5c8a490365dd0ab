// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/randomsource.h"
#include "app/explain/catalogue.h"
#include "app/journal/journal.h"
#include "app/operations/changes.h"
#include "app/presenters/accountpresenter.h"
#include "app/presenters/browsepresenter.h"
#include "app/presenters/detailspresenter.h"
#include "app/presenters/explanationpresenter.h"
#include "app/presenters/noticepresenter.h"
#include "app/presenters/resultpresenter.h"
#include "app/program/accountdialogs.h"
#include "app/program/commandline.h"
#include "app/program/languageswitch.h"
#include "app/program/paths.h"
#include "app/program/profileset.h"
#include "app/program/storedprofiles.h"
#include "app/secrets/keychain.h"
#include "app/settings/settings.h"
#include "app/store/store.h"

#include <QSet>

#include <memory>

namespace ui {
class MainWindow;
}

namespace program {

class DesktopLink;

/// Everything that stands behind one window, made in the order in which it needs each other and dropped in the reverse.
class Program : public QObject
{
    Q_OBJECT

public:
    /// Takes the keys out of the environment unless options.demo. @p timeScale is for tests.
    /// @p logFault tells why the log cannot be written; may be null.
    Program(const Options &options, const Paths &paths, LanguageSwitch &languages, double timeScale = 1.0,
            std::function<QString()> logFault = {}, QObject *parent = nullptr);
    ~Program() override;

    /// Makes the window and shows it; it begins with what is slow after its first paint.
    void show();
    /// Shows in it what a start wants to see.
    void follow(const StartRequest &request);
    /// Once shown.
    ui::MainWindow &window() { return *m_window; }
    operations::Changes &changes() { return m_changes; }
    store::Store &store() { return m_store; }
    presenters::BrowsePresenter &browse() { return m_browse; }
    ProfileSet &profiles() { return m_profiles; }
    StoredProfiles &book() { return m_book; }
    presenters::NoticePresenter &notices() { return m_notices; }
    domain::Preferences preferences() const { return m_settings.preferences(); }

signals:
    /// The user has no keys here and wants to try the demo.
    void demoWanted();
    /// What is not this window's alone is to follow: theme and log.
    void preferencesChanged(const domain::Preferences &preferences);
    /// Profiles and secrets were deleted. This object is to go, and its files after it.
    void forgotten();

private:
    void addProfiles();
    void tellOfSettings();
    void recoverReadyProfiles();
    operations::RegionContext readyContext(const QString &account, const QString &regionId);
    void useLanguage(const QString &language);
    void useTheme(domain::Theme theme);
    void usePreferences(const domain::Preferences &preferences);

    LanguageSwitch &m_languages;
    Options m_options;
    Paths m_paths;
    core::Clock m_clock;
    core::SystemRandom m_random;
    settings::Settings m_settings;
    store::Store m_store;
    journal::Journal m_journal;
    secrets::Keychain m_keychain;
    ProfileSet m_profiles;
    operations::Changes m_changes;
    StoredProfiles m_book;
    explain::Catalogue m_catalogue;
    presenters::BrowsePresenter m_browse;
    presenters::DetailsPresenter m_details;
    presenters::ResultPresenter m_results;
    presenters::ExplanationPresenter m_explanation;
    presenters::AccountPresenter m_account;
    presenters::NoticePresenter m_notices;
    AccountDialogs m_dialogs;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<DesktopLink> m_desktop;
    QSet<QString> m_recovered; ///< accounts whose journal was looked through in this run
};

} // namespace program
