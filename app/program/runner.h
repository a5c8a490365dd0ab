// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/terminationsignals.h"
#include "app/program/commandline.h"
#include "app/program/instanceserver.h"
#include "app/program/languageswitch.h"
#include "app/program/logfile.h"
#include "app/program/paths.h"
#include "app/program/systemtheme.h"
#include "ui/theme.h"

#include <QObject>

#include <memory>

namespace program {

class Program;

/// What outlives one window: language, theme, log, and the ear for further starts. Makes the program behind the window,
/// anew when somebody without keys chooses the demo, or when everything was forgotten.
class Runner : public QObject
{
    Q_OBJECT

public:
    explicit Runner(QObject *parent = nullptr);
    ~Runner() override;

    void open(const Options &options);
    /// Further starts of this profile set come to this program: see InstancePlace. A program that becomes the demo has
    /// the demo's place from then on, so that a start of the real one opens its window.
    void listen(std::unique_ptr<InstancePlace> place) { m_instance.start(std::move(place)); }

protected:
    /// Where the desktop hands links to the running program (macOS), they come as such an event.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const InstanceMessage &message);
    void openDemo();
    void reopenForgotten();
    void applyPreferences();
    void end();

    Options m_options;
    Paths m_paths;
    LanguageSwitch m_languages;
    ui::Theme m_theme;
    SystemTheme m_systemTheme;
    core::TerminationSignals m_signals;
    InstanceServer m_instance; ///< goes after the program: its place is free when the journal is
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<Program> m_program;
};

} // namespace program
