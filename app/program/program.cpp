// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/program.h"

#include "app/presenters/assignpresenter.h"
#include "app/presenters/explainpresenter.h"
#include "app/presenters/interfacewish.h"
#include "app/presenters/unassignpresenter.h"
#include "app/program/desktop/desktoplink.h"
#include "app/program/identifykeys.h"
#include "app/secrets/environment.h"
#include "ui/explaindialog.h"
#include "ui/mainwindow.h"
#include "ui/makedialog.h"

#include <QFile>
#include <QFontMetrics>

#include <algorithm>
#include <chrono>
#include <thread>
#ifdef __GLIBC__
    #include <malloc.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace program {

namespace {

constexpr auto untilListingIsAtRest = 2s;

/// The pages of a listing are read and gone: what they took stays with the allocator unless it is told.
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// Those of the first text, for every thread: the window has none yet while the display makes room for it.
void findFonts()
{
    QFontMetrics(QFont()).height();
}

} // namespace

Program::Program(const Options &options, const Paths &paths, LanguageSwitch &languages, double timeScale,
                 std::function<QString()> logFault, QObject *parent)
    : QObject(parent)
    , m_languages(languages)
    , m_options(options)
    , m_paths(paths)
    , m_clock(timeScale)
    , m_settings(paths.settingsFile)
    , m_journal(paths.journalFile)
    , m_keychain(m_clock, paths.keychainService)
    , m_profiles(m_clock, m_random, m_keychain, m_settings, options.endpoint)
    , m_changes(
          m_clock, m_random, m_journal, m_store,
          [this](const QString &account, const QString &regionId) { return m_profiles.contextFor(account, regionId); })
    , m_book({m_clock, m_random, m_settings, m_keychain, m_profiles, m_changes,
              [this](const domain::Profile &profile, operations::Keys keys, QObject *receiver, IdentifiedThen then) {
                  identifyKeys(m_clock, m_random, m_profiles, profile, std::move(keys), receiver, std::move(then));
              }})
    , m_browse(m_profiles, m_store, m_settings, m_clock, {options.profile, options.region})
    , m_details(presenters::addressStatesOf(m_changes))
    , m_results(m_changes, m_catalogue)
    , m_explanation(m_catalogue)
    , m_account(m_browse, m_profiles, m_changes)
    , m_dialogs(
          {m_browse, m_profiles, m_book, m_changes, m_catalogue, m_settings, m_keychain, paths, std::move(logFault)})
{
    const QString wanted = options.language.isEmpty() ? m_settings.language() : options.language;
    m_languages.use(LanguageSwitch::languageFor(wanted));
    connect(&m_changes, &operations::Changes::planChanged, &m_details, &presenters::DetailsPresenter::onPlansChanged);
    connect(&m_profiles, &ProfileSet::changed, this, &Program::recoverReadyProfiles);
    connect(&m_profiles, &ProfileSet::formerAccountKnown, &m_changes, &operations::Changes::recover);
    connect(&m_dialogs, &AccountDialogs::preferencesSaved, this, &Program::usePreferences);
    connect(&m_dialogs, &AccountDialogs::languageChosen, this, &Program::useLanguage);
    connect(&m_dialogs, &AccountDialogs::forgotten, this, &Program::forgotten, Qt::QueuedConnection);
    connect(&m_book, &StoredProfiles::notSaved, &m_notices, [this](const QString &name, const core::Error &error) {
        m_notices.add(presenters::NoticePresenter::Kind::ProfileNotSaved, name, error);
    });
    connect(&m_profiles, &ProfileSet::serverTimeAdopted, &m_notices, &presenters::NoticePresenter::addServerTime);
    m_results.setStore(&m_store);
    m_results.setContextFor(
        [this](const QString &account, const QString &regionId) { return readyContext(account, regionId); });
    connect(&m_settings, &settings::Settings::troubleChanged, this, &Program::tellOfSettings);
    if (!m_settings.setAsideFile().isEmpty())
        m_notices.add(m_settings.hasRescuedProfiles() ? presenters::NoticePresenter::Kind::SettingsRescued
                                                      : presenters::NoticePresenter::Kind::SettingsSetAside,
                      m_settings.setAsideFile());
    tellOfSettings();
    connect(&m_browse, &presenters::BrowsePresenter::listingFinished, this,
            [this] { m_clock.after(untilListingIsAtRest, this, giveMemoryBack); });
    m_profiles.setNetwork(m_settings.preferences(), std::nullopt);
    addProfiles();
}

Program::~Program() = default;

void Program::show()
{
    const auto makeAssign = [this](const QString &interfaceId) {
        auto presenter = std::make_unique<presenters::AssignPresenter>(m_browse.context(), m_browse.regionStore(),
                                                                       m_changes, m_catalogue, m_clock, interfaceId);
        presenter->setAddressFormat(preferences().addressFormat);
        return presenter;
    };
    const auto makeUnassign = [this](const QString &interfaceId) {
        auto presenter = std::make_unique<presenters::UnassignPresenter>(m_browse.context(), m_browse.regionStore(),
                                                                         m_changes, m_catalogue, m_clock, interfaceId);
        presenter->setAddressFormat(preferences().addressFormat);
        return presenter;
    };
    const auto makeExplain = [this]() -> QDialog * {
        auto presenter = std::make_unique<presenters::ExplainPresenter>(m_catalogue, &m_settings);
        return ui::makeDialog<ui::ExplainDialog>(std::move(presenter), m_settings, nullptr);
    };
    std::thread fonts(findFonts);
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{m_browse, m_details, m_results, m_explanation, m_settings, makeAssign, makeUnassign,
                              m_account, m_dialogs.makers(), m_notices, makeExplain, true});
    fonts.join();
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Program::useLanguage);
    connect(m_window.get(), &ui::MainWindow::themeChosen, this, &Program::useTheme);
    connect(m_window.get(), &ui::MainWindow::demoWanted, this, &Program::demoWanted);
    m_desktop = std::make_unique<DesktopLink>(m_changes, m_results, m_clock, *m_window);
    usePreferences(m_settings.preferences());
}

void Program::follow(const StartRequest &request)
{
    m_window->showInterfaces({request.profile, request.region, request.interfaceIds});
    if (request.explains)
        m_window->explainError();
}

void Program::addProfiles()
{
    auto credentials = secrets::takeFromEnvironment(); // for the demo, too: what it starts is to inherit none
    if (m_options.demo)
        m_profiles.addDemo();
    else if (credentials)
        m_profiles.addEnvironment(std::move(*credentials));
}

void Program::tellOfSettings()
{
    using presenters::NoticePresenter;
    const auto kind = [trouble = m_settings.trouble()]() -> std::optional<NoticePresenter::Kind> {
        switch (trouble) {
        case settings::Trouble::None:
            return std::nullopt;
        case settings::Trouble::IsFolder:
            return NoticePresenter::Kind::SettingsIsFolder;
        case settings::Trouble::Unreadable:
            return NoticePresenter::Kind::SettingsUnreadable;
        case settings::Trouble::ReadOnly:
            return NoticePresenter::Kind::SettingsReadOnly;
        case settings::Trouble::DiskFull:
            return NoticePresenter::Kind::SettingsDiskFull;
        case settings::Trouble::Other:
            return NoticePresenter::Kind::SettingsNotSaved;
        }
        return std::nullopt;
    };
    m_notices.setSettingsTrouble(kind(), m_settings.filePath());
}

operations::RegionContext Program::readyContext(const QString &account, const QString &regionId)
{
    const std::vector<operations::Profiles::Profile> profiles = m_profiles.profiles();
    const bool isReady = std::any_of(profiles.begin(), profiles.end(), [&](const auto &profile) {
        return profile.isReady() && profile.account == account;
    });
    return isReady ? m_profiles.contextFor(account, regionId) : operations::RegionContext();
}

void Program::recoverReadyProfiles()
{
    for (const operations::Profiles::Profile &profile : m_profiles.profiles()) {
        if (profile.isReady() && !m_recovered.contains(profile.account)) {
            m_recovered.insert(profile.account);
            m_changes.recover(profile.account);
        }
    }
}

void Program::useLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_languages.use(LanguageSwitch::languageFor(language));
}

void Program::useTheme(domain::Theme theme)
{
    domain::Preferences preferences = m_settings.preferences();
    preferences.theme = theme;
    m_settings.setPreferences(preferences);
    usePreferences(preferences);
}

void Program::usePreferences(const domain::Preferences &preferences)
{
    m_profiles.setNetwork(preferences, std::nullopt);
    m_browse.model().setAddressFormat(preferences.addressFormat);
    m_details.setAddressFormat(preferences.addressFormat);
    m_results.setAddressFormat(preferences.addressFormat);
    m_window->setDensity(preferences.density);
    m_desktop->usePreferences(preferences);
    if (QFile::exists(m_journal.filePath()))
        m_journal.keepSettled(preferences.retention.journalDays, m_clock.now(), this, [](const core::Result<int> &) {});
    emit preferencesChanged(preferences);
}

} // namespace program
