// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/runner.h"

#include "app/program/program.h"
#include "ui/mainwindow.h"
#include "ui/plaintext.h"
#include "ui/raisewindow.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QTimer>

namespace program {

Runner::Runner(QObject *parent)
    : QObject(parent)
{
    ui::cleanCopiedTexts();
    connect(&m_systemTheme, &SystemTheme::changed, &m_theme, &ui::Theme::setSystemScheme);
    connect(&m_signals, &core::TerminationSignals::received, this, &Runner::end);
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_instance, &InstanceServer::asked, this, &Runner::follow);
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
    StartRequest rest = options; // the profile was the window's first
    rest.profile.clear();
    m_program->follow(rest);
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

/// The window first, so that what opens beside it comes to lie above it.
void Runner::follow(const InstanceMessage &message)
{
    if (!m_program)
        return;
    ui::raiseWindow(m_program->window(), message.activation);
    m_program->follow(message.request);
}

bool Runner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen || !m_program)
        return QObject::eventFilter(watched, event);
    InstanceMessage message;
    if (message.request.add({static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded)}))
        follow(message);
    return true;
}

void Runner::openDemo()
{
    Options demo;
    demo.demo = true;
    demo.region = m_options.region;
    demo.language = m_languages.current();
    m_program.reset(); // before another one may take its place, and its journal
    m_instance.moveTo(InstanceAddress::of(Paths::forDemo(), {}, {}));
    open(demo);
}

/// The window goes first: what it holds open and would write again.
void Runner::reopenForgotten()
{
    m_program.reset();
    m_log.reset();
    const QStringList left = deleteFiles(m_paths);
    Options options = m_options;
    static_cast<StartRequest &>(options) = {};
    open(options);
    for (const QString &path : left)
        m_program->notices().add(presenters::NoticePresenter::Kind::NotDeleted, path);
}

} // namespace program
