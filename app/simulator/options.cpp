// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/options.h"

#include "app/core/version.h"

#include <QCommandLineParser>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/// A number between two bounds into @p target, or the sentence that says what is wrong.
template<typename Number>
QString readNumber(const QCommandLineParser &parser, const QString &name, double least, double most, Number &target)
{
    if (!parser.isSet(name))
        return {};
    bool ok = false;
    const double value = parser.value(name).toDouble(&ok);
    const bool isWhole = std::is_floating_point_v<Number> || value == static_cast<double>(static_cast<qint64>(value));
    if (!ok || value < least || value > most || !isWhole)
        return u"--%1 takes a number from %2 to %3, not \"%4\"."_s.arg(name)
            .arg(least, 0, 'g', 10)
            .arg(most, 0, 'g', 10)
            .arg(parser.value(name));
    target = static_cast<Number>(value);
    return {};
}

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A small ECS, VPC and STS on this machine, for ENI Desk's demo, rehearsals and "
                                     u"tests. It prints one line of JSON "
                                     "with its address and keys, and then answers."_s);
    parser.addOptions(
        {{u"port"_s, u"Port on 127.0.0.1; 0, the default, takes any."_s, u"N"_s},
         {u"enis"_s, u"Number of network interfaces (600)."_s, u"N"_s},
         {u"seed"_s, u"Draws another world (1)."_s, u"N"_s},
         {u"largest-page"_s, u"Most network interfaces on a page, whatever MaxResults asks for (500)."_s, u"N"_s},
         {u"latency"_s, u"Wait before every answer (0)."_s, u"MS"_s},
         {u"time-scale"_s, u"At 60 everything that takes a minute takes a second (1)."_s, u"X"_s},
         {u"clock-offset"_s, u"Lets the simulator's clock be fast (or slow: negative) (0)."_s, u"SECONDS"_s},
         {u"faults"_s, u"JSON file with the faults to play."_s, u"FILE"_s},
         {u"generation"_s, u"Age of the API: current or 2019."_s, u"NAME"_s},
         {u"strict-throttle"_s, u"Allows a tenth of the usual calls a minute."_s},
         {u"until-stdin-closes"_s, u"Ends when standard input does, and so with its parent."_s},
         {{u"h"_s, u"help"_s}, u"Shows this help."_s},
         {{u"v"_s, u"version"_s}, u"Shows the version."_s}});
}

/// The first sentence of complaint, or nothing.
QString readNumbers(const QCommandLineParser &parser, Options &options)
{
    qint64 latency = 0;
    qint64 clockOffset = 0;
    const QString complaints[] = {readNumber(parser, u"port"_s, 0, 65535, options.port),
                                  readNumber(parser, u"enis"_s, 0, 500'000, options.cloud.interfaces),
                                  readNumber(parser, u"seed"_s, 0, 4294967295.0, options.cloud.seed),
                                  readNumber(parser, u"largest-page"_s, 1, 500, options.cloud.largestPage),
                                  readNumber(parser, u"latency"_s, 0, 600'000, latency),
                                  readNumber(parser, u"clock-offset"_s, -1e9, 1e9, clockOffset),
                                  readNumber(parser, u"time-scale"_s, 0.001, 1e6, options.timeScale)};
    options.cloud.latency = milliseconds(latency);
    options.clockOffset = std::chrono::seconds(clockOffset);
    for (const QString &complaint : complaints) {
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

CommandLine complaint(const QString &sentence)
{
    return {CommandLine::Wish::Complain, sentence, {}};
}

QByteArray drawnText(core::RandomSource &random, qsizetype length)
{
    static constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray text;
    for (qsizetype i = 0; i < length; ++i)
        text += letters[random.next() % 62];
    return text;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments))
        return complaint(parser.errorText());
    if (parser.isSet(u"help"_s))
        return {CommandLine::Wish::PrintAndEnd, parser.helpText(), {}};
    if (parser.isSet(u"version"_s))
        return {CommandLine::Wish::PrintAndEnd, u"enidesk-simulator %1\n"_s.arg(core::programVersion()), {}};
    if (!parser.positionalArguments().isEmpty())
        return complaint(u"\"%1\" is no option."_s.arg(parser.positionalArguments().first()));
    CommandLine line;
    if (const QString wrong = readNumbers(parser, line.options); !wrong.isEmpty())
        return complaint(wrong);
    const QString generation = parser.isSet(u"generation"_s) ? parser.value(u"generation"_s) : u"current"_s;
    if (generation != u"current" && generation != u"2019")
        return complaint(u"--generation is current or 2019, not \"%1\"."_s.arg(generation));
    line.options.cloud.generation = generation == u"2019" ? Generation::Y2019 : Generation::Current;
    line.options.cloud.strictness =
        parser.isSet(u"strict-throttle"_s) ? Throttle::Strictness::Tenth : Throttle::Strictness::Usual;
    line.options.faultsFile = parser.value(u"faults"_s);
    line.options.untilStdinCloses = parser.isSet(u"until-stdin-closes"_s);
    return line;
}

Keys keysFromEnvironment(core::RandomSource &random)
{
    Keys keys{qgetenv("SIMULATOR_ACCESS_KEY_ID"), qgetenv("SIMULATOR_ACCESS_KEY_SECRET"),
              qgetenv("SIMULATOR_SECURITY_TOKEN")};
    if (keys.accessKeyId.isEmpty())
        keys.accessKeyId = "LTAI5tSim" + drawnText(random, 15);
    if (keys.accessKeySecret.isEmpty())
        keys.accessKeySecret = drawnText(random, 30);
    return keys;
}

} // namespace simulator
