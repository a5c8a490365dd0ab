// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/program.h"

#include "app/presenters/assignpresenter.h"
#include "app/presenters/unassignpresenter.h"
#include "app/secrets/environment.h"
#include "ui/mainwindow.h"

namespace program {

Program::Program(const Options &options, const Paths &paths, LanguageSwitch &languages, double timeScale,
                 QObject *parent)
    : QObject(parent)
    , m_languages(languages)
    , m_options(options)
    , m_clock(timeScale)
    , m_settings(paths.settingsFile)
    , m_journal(paths.journalFile)
    , m_profiles(m_clock, m_random)
    , m_changes(
          m_clock, m_random, m_journal, m_store,
          [this](const QString &account, const QString &regionId) { return m_profiles.contextFor(account, regionId); })
    , m_browse(m_profiles, m_store, m_settings, m_clock, {options.profile, options.region})
    , m_details(presenters::addressStatesOf(m_changes))
    , m_results(m_changes, m_catalogue)
    , m_explanation(m_catalogue)
{
    const QString wanted = options.language.isEmpty() ? m_settings.language() : options.language;
    m_languages.use(LanguageSwitch::languageFor(wanted));
    connect(&m_changes, &operations::Changes::planChanged, &m_details, &presenters::DetailsPresenter::onPlansChanged);
    connect(&m_profiles, &ProfileSet::changed, this, &Program::recoverReadyProfiles);
    m_results.setStore(&m_store);
    addProfiles();
    makeWindow();
}

Program::~Program() = default;

void Program::makeWindow()
{
    const auto makeAssign = [this](const QString &interfaceId) {
        return std::make_unique<presenters::AssignPresenter>(m_browse.context(), m_browse.regionStore(), m_changes,
                                                             m_catalogue, m_clock, interfaceId);
    };
    const auto makeUnassign = [this](const QString &interfaceId) {
        return std::make_unique<presenters::UnassignPresenter>(m_browse.context(), m_browse.regionStore(), m_changes,
                                                               m_catalogue, m_clock, interfaceId);
    };
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{m_browse, m_details, m_results, m_explanation, m_settings, makeAssign, makeUnassign});
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Program::useLanguage);
    connect(m_window.get(), &ui::MainWindow::demoWanted, this, &Program::demoWanted);
}

void Program::show()
{
    m_window->show();
}

void Program::addProfiles()
{
    if (m_options.demo)
        m_profiles.addDemo();
    else if (auto credentials = secrets::takeFromEnvironment())
        m_profiles.addEnvironment(std::move(*credentials), m_options.endpoint);
}

void Program::recoverReadyProfiles()
{
    for (const operations::Profiles::Profile &profile : m_profiles.profiles()) {
        if (profile.ready && !m_recovered.contains(profile.account)) {
            m_recovered.insert(profile.account);
            m_changes.recover(profile.account);
        }
    }
}

void Program::useLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_languages.use(language);
}

} // namespace program
