// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/runner.h"

#include "app/program/program.h"
#include "ui/mainwindow.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QTimer>

namespace program {

Runner::Runner(QObject *parent)
    : QObject(parent)
{
    ui::cleanCopiedTexts();
    connect(&m_systemTheme, &SystemTheme::changed, &m_theme, &ui::Theme::setSystemScheme);
    connect(&m_signals, &TerminationSignals::received, this, &Runner::end);
}

Runner::~Runner() = default;

void Runner::open(const Options &options)
{
    m_program.reset();
    m_log.reset(); // before the next one: there is one message handler
    m_options = options;
    m_paths = options.demo ? Paths::forDemo() : Paths::forWork();
    m_log = std::make_unique<LogFile>(m_paths.logFile);
    m_program = std::make_unique<Program>(options, m_paths, m_languages, 1.0, [this] { return m_log->fault(); });
    connect(m_program.get(), &Program::demoWanted, this, &Runner::openDemo, Qt::QueuedConnection);
    connect(m_program.get(), &Program::forgotten, this, &Runner::reopenForgotten, Qt::QueuedConnection);
    connect(m_program.get(), &Program::preferencesChanged, this, &Runner::applyPreferences);
    applyPreferences();
    m_program->show();
    QTimer::singleShot(0, &m_systemTheme, &SystemTheme::start);
}

void Runner::applyPreferences()
{
    const domain::Preferences preferences = m_program->preferences();
    m_theme.setChoice(preferences.theme);
    m_log->setDays(preferences.retention.logDays);
}

/// Without a question: whoever sends signals does not wait for an answer.
void Runner::end()
{
    if (m_program)
        m_program->window().saveState();
    QCoreApplication::exit(0);
}

void Runner::openDemo()
{
    Options demo = m_options;
    demo.demo = true;
    demo.endpoint.reset();
    demo.profile.clear();
    demo.language = m_languages.current();
    open(demo);
}

/// The window goes first: what it holds open and would write again.
void Runner::reopenForgotten()
{
    m_program.reset();
    m_log.reset();
    const QStringList left = deleteFiles(m_paths);
    Options options = m_options;
    options.profile.clear();
    options.region.clear();
    open(options);
    for (const QString &path : left)
        m_program->notices().add(presenters::NoticePresenter::Kind::NotDeleted, path);
}

} // namespace program
