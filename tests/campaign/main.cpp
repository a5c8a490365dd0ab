// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/campaign/faultmenu.h"
#include "tests/campaign/journey.h"
#include "tests/campaign/runs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// One run, told as a line of JSON, or as a story.
int play(quint32 seed, double timeScale, bool asStory)
{
    const campaign::Script script = campaign::scriptFor(seed);
    campaign::Journey journey(script, timeScale);
    const campaign::Outcome outcome = journey.run();
    if (!asStory) {
        print(QString::fromUtf8(QJsonDocument(campaign::toJson(script, outcome)).toJson(QJsonDocument::Compact))
              + u'\n');
        return 0;
    }
    print(script.circumstances() + u'\n' + outcome.log.join(u'\n') + u'\n');
    for (auto fault = outcome.faults.begin(); fault != outcome.faults.end(); ++fault)
        print(u"%1 x %2\n"_s.arg(fault.value()).arg(fault.key()));
    return outcome.findings.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Random journeys through the program against the simulated cloud with random "
                                     "faults; every outcome that the program tells is held against the cloud's own "
                                     "record. Ends with 1 where something was found."_s);
    parser.addHelpOption();
    parser.addOptions({{u"run"_s, u"Plays the one run of this seed and tells its story."_s, u"SEED"_s},
                       {u"one"_s, u"The same, for a program to read."_s, u"SEED"_s},
                       {u"jobs"_s, u"Runs at a time (4)."_s, u"N"_s, u"4"_s},
                       {u"time-scale"_s, u"Program time runs so much faster than real time (50)."_s, u"X"_s, u"50"_s},
                       {u"doctored"_s, u"The cloud's record is falsified before it is judged: every run that changed "
                                       "something has to be found out."_s},
                       {u"whole-menu"_s, u"A fault that hit nothing in all runs is a failure."_s}});
    parser.addPositionalArgument(u"RUNS"_s, u"How many (1000)."_s);
    parser.addPositionalArgument(u"SEED"_s, u"Of the first run (1)."_s);
    parser.process(application);
    const double timeScale = parser.value(u"time-scale"_s).toDouble();
    if (parser.isSet(u"doctored"_s))
        qputenv("CAMPAIGN_DOCTORED", "1"); // for the runs, too
    if (parser.isSet(u"run"_s))
        return play(parser.value(u"run"_s).toUInt(), timeScale, true);
    if (parser.isSet(u"one"_s))
        return play(parser.value(u"one"_s).toUInt(), timeScale, false);
    const QStringList numbers = parser.positionalArguments();
    campaign::Runs runs(numbers.value(0, u"1000"_s).toInt(), numbers.value(1, u"1"_s).toUInt(),
                        parser.value(u"jobs"_s).toInt(), timeScale);
    QObject::connect(&runs, &campaign::Runs::told, print);
    QObject::connect(&runs, &campaign::Runs::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    runs.start();
    QCoreApplication::exec();
    if (parser.isSet(u"doctored"_s))
        return runs.foundOut() ? 0 : 1;
    return runs.conclude(parser.isSet(u"whole-menu"_s)) ? 0 : 1;
}
