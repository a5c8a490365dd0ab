// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/commandline.h"

#include "app/core/version.h"
#include "app/net/endpoints.h"
#include "app/program/paths.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace program {

namespace {

/// Goes to a terminal, and may hold an argument: what would steer it, or turn the direction of the text, is a "?".
core::Unexpected invalid(QString sentence)
{
    for (QChar &character : sentence) {
        if (!character.isPrint() && !character.isSurrogate())
            character = u'?';
    }
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.detail = sentence;
    return core::unexpected(error);
}

QString description()
{
    const Paths work = Paths::forWork();
    const Paths demo = Paths::forDemo();
    return u"ENI Desk shows the elastic network interfaces of an Alibaba Cloud account, assigns IPv6 addresses to them "
           u"and unassigns them.\n\n"
           "Where ENI Desk runs already, with the same settings, endpoint and keys of the environment, its window "
           "comes to "
           "the front and shows what was asked for, and this start ends; exit code 4 when it does not answer. A link "
           "or an id changes nothing in the cloud.\n\n"
           "Keys are read from ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and "
           "ALIBABA_CLOUD_SECURITY_TOKEN; they make the profile \"Environment\".\n\n"
           "Settings: %1\nJournal of changes: %2\nLog: %3\nThe demo has its own: %4, %5, %6.\n"
           "Secrets are in none of them."_s.arg(work.settingsFile, work.journalFile, work.logFile, demo.settingsFile,
                                                demo.journalFile, demo.logFile);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"ID|LINK"_s,
                                 u"Show these network interfaces: by their ids (eni-…), or by links, which say the "
                                 "region, too: enidesk://eni/REGION/ID (several ids: with commas). enidesk://explain "
                                 "opens the window that explains errors."_s,
                                 u"[ID|LINK …]"_s);
    parser.addOptions({
        {u"demo"_s, u"Work on a made-up cloud in the box; needs no account and touches nothing real."_s},
        {u"profile"_s, u"Show the profile NAME."_s, u"NAME"_s},
        {u"region"_s, u"Show the region ID, for example cn-hangzhou."_s, u"ID"_s},
        {u"endpoint"_s, u"Send every request to URL instead of Alibaba Cloud; plain http to this machine only."_s,
         u"URL"_s},
        {u"explain"_s,
         u"Explain the errors of Alibaba Cloud in TEXT (a code, an answer, a log, …) or, for -, in the standard input; "
         "prints it and opens no window. Exit code 1 when there is none in it, 3 when it cannot be printed."_s,
         u"TEXT"_s},
        {u"language"_s, u"Use en or zh_CN for this run."_s, u"LANGUAGE"_s},
        {{u"h"_s, u"help"_s}, u"Show this text."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

core::Result<Options> optionsOf(const QCommandLineParser &parser)
{
    Options options;
    if (parser.isSet(u"help"_s))
        options.command = Options::Command::ShowHelp;
    else if (parser.isSet(u"version"_s))
        options.command = Options::Command::ShowVersion;
    else if (parser.isSet(u"explain"_s))
        options.command = Options::Command::Explain;
    options.textToExplain = parser.value(u"explain"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.profile = parser.value(u"profile"_s);
    options.region = parser.value(u"region"_s);
    options.language = parser.value(u"language"_s);
    if (!isProfileName(options.profile))
        return invalid(u"--profile takes the name of a profile, of at most 200 characters."_s);
    if (!isRegion(options.region))
        return invalid(u"--region takes an id such as cn-hangzhou."_s);
    const QStringList wanted = parser.positionalArguments();
    if (options.command == Options::Command::Explain && !wanted.isEmpty())
        return invalid(u"--explain opens no window: leave out %1, or --explain."_s.arg(wanted.join(u' ').left(100)));
    if (const core::Result<void> added = options.add(wanted); !added)
        return core::unexpected(added.error());
    if (!options.language.isEmpty() && options.language != u"en" && options.language != u"zh_CN")
        return invalid(u"--language takes en or zh_CN, not \"%1\"."_s.arg(options.language));
    if (parser.isSet(u"endpoint"_s)) {
        const core::Result<QUrl> endpoint = net::parseEndpoint(parser.value(u"endpoint"_s));
        if (!endpoint)
            return invalid(u"--endpoint: %1"_s.arg(endpoint.error().detail));
        options.endpoint = *endpoint;
    }
    if (options.demo && options.endpoint)
        return invalid(u"--demo brings its own endpoint: leave out --endpoint or --demo."_s);
    return options;
}

} // namespace

core::Result<Options> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"enidesk"_s} + arguments))
        return invalid(parser.errorText() + u" See enidesk --help."_s);
    return optionsOf(parser);
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

QString versionText()
{
    return u"enidesk %1\n"_s.arg(core::programVersion());
}

} // namespace program
