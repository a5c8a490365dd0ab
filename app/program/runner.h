// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program/commandline.h"
#include "app/program/desktop/terminationsignals.h"
#include "app/program/languageswitch.h"
#include "app/program/logfile.h"
#include "app/program/paths.h"
#include "app/program/systemtheme.h"
#include "ui/theme.h"

#include <QObject>

#include <memory>

namespace program {

class Program;

/// What outlives one window: language, theme, log. Makes the program behind the window, anew when somebody without keys
/// chooses the demo, or when everything was forgotten.
class Runner : public QObject
{
    Q_OBJECT

public:
    explicit Runner(QObject *parent = nullptr);
    ~Runner() override;

    void open(const Options &options);

private:
    void openDemo();
    void reopenForgotten();
    void applyPreferences();
    void end();

    Options m_options;
    Paths m_paths;
    LanguageSwitch m_languages;
    ui::Theme m_theme;
    SystemTheme m_systemTheme;
    TerminationSignals m_signals;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<Program> m_program;
};

} // namespace program
