// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/coredumps.h"
#include "app/core/version.h"
#include "app/program/commandline.h"
#include "app/program/explaincommand.h"
#include "app/program/instancemessage.h"
#include "app/program/instanceplace.h"
#include "app/program/paths.h"
#include "app/program/runner.h"
#include "app/program/watchedapplication.h"
#include "app/secrets/environment.h"

#include <QGuiApplication>
#include <QIcon>

#include <cstdio>
#include <optional>
#include <thread>

#ifdef ENIDESK_FONTCONFIG
    #include <fontconfig/fontconfig.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The arguments without the program's name and without Qt's own options, which QApplication reads.
QStringList ownArguments(int argc, char *argv[])
{
    static const QStringList withValue{u"-platform"_s, u"-style"_s,    u"-stylesheet"_s,
                                       u"-display"_s,  u"-geometry"_s, u"-session"_s};
    QStringList own;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (withValue.contains(argument))
            ++i;
        else
            own.append(argument);
    }
    return own;
}

/// On a full disk, for one, the text does not arrive.
int say(FILE *stream, const QString &text, int exitCode)
{
    constexpr int notWritten = 3;
    const QByteArray bytes = text.toUtf8();
    const bool isWritten = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size())
                           && std::fflush(stream) == 0;
    if (isWritten)
        return exitCode;
    std::fputs("enidesk: The output could not be written.\n", stderr);
    return notWritten;
}

/// Tells the program that runs already what is wanted. Nothing: this one is to run.
std::optional<int> handOver(const program::Options &options, program::InstancePlace &place)
{
    constexpr auto patience = 5s; // a start takes less than one
    using Claim = program::InstancePlace::Claim;
    const program::Paths paths = options.demo ? program::Paths::forDemo() : program::Paths::forWork();
    const QString keyId = options.demo ? QString() : secrets::environmentKeyId();
    const auto address = program::InstanceAddress::of(paths, options.endpoint, keyId);
    const program::InstanceMessage message{options, ui::Activation::fromEnvironment()};
    switch (place.claim(address, message.toLine(), patience)) {
    case Claim::Ours:
    case Claim::NoPlace:
        return std::nullopt;
    case Claim::HandedOver:
        return 0;
    case Claim::NotUnderstood:
        return say(stderr,
                   u"enidesk: ENI Desk runs already (process %1) in another version, which did not understand what it "
                   "is to show. Quit it, then start again.\n"_s.arg(place.holderProcess()),
                   4);
    case Claim::NoAnswer:
        break;
    }
    return say(stderr,
               u"enidesk: ENI Desk runs already (process %1) and does not answer. Wait until it does, or end it, then "
               "start again.\n"_s.arg(place.holderProcess()),
               4);
}

/// What needs no window, and so no display: help, version, --explain, an argument that is wrong, and telling the
/// program that runs already. Nothing: open the window.
std::optional<int> runWithoutWindow(int argc, char *argv[], const core::Result<program::Options> &options,
                                    program::InstancePlace &place)
{
    const QCoreApplication application(argc, argv);
    if (!options)
        return say(stderr, u"enidesk: %1\n"_s.arg(options.error().detail), 2);
    switch (options->command) {
    case program::Options::Command::ShowHelp:
        return say(stdout, program::helpText(), 0);
    case program::Options::Command::ShowVersion:
        return say(stdout, program::versionText(), 0);
    case program::Options::Command::Explain: {
        const program::ExplainOutcome outcome = program::runExplain(*options);
        return say(stdout, outcome.text, outcome.exitCode);
    }
    case program::Options::Command::Window:
        break;
    }
    return handOver(*options, place);
}

/// What Qt needs for the first text: a sixth of the way to the window when it waits for it.
void readFontConfiguration()
{
#ifdef ENIDESK_FONTCONFIG
    FcInit();
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    core::forbidCoreDumps();
    const core::Result<program::Options> options = program::readCommandLine(ownArguments(argc, argv));
    auto place = std::make_unique<program::InstancePlace>();
    if (const std::optional<int> exitCode = runWithoutWindow(argc, argv, options, *place))
        return *exitCode;

    std::thread fonts(readFontConfiguration); // while Qt connects to the display
    program::WatchedApplication application(argc, argv);
    fonts.join(); // it reads the environment, from which keys are taken next
    QCoreApplication::setApplicationName(u"enidesk"_s);
    QCoreApplication::setApplicationVersion(core::programVersion());
    QGuiApplication::setDesktopFileName(u"io.github.enidesk.EniDesk"_s);
    program::Runner runner;
    runner.open(*options);
    if (place->isOurs())
        runner.listen(std::move(place));
    return application.exec();
}
