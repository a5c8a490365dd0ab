// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/terminationsignals.h"
#include "app/simulator/httpserver.h"
#include "app/simulator/options.h"
#include "app/simulator/parentwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int badOptions = 2;
constexpr int cannotRun = 1;

int complain(const QString &sentence, int code)
{
    std::fputs(qPrintable(u"enidesk-simulator: "_s + sentence + u'\n'), stderr);
    return code;
}

/// The sentence that says why not, or nothing.
QString playFaults(simulator::Cloud &cloud, const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 cannot be read: %2."_s.arg(path, file.errorString());
    const auto appended = cloud.faults().append(file.readAll());
    return appended ? QString() : appended.error().detail;
}

void announce(quint16 port, const simulator::Keys &keys)
{
    const QJsonObject line{{u"endpoint"_s, u"http://127.0.0.1:%1"_s.arg(port)},
                           {u"accessKeyId"_s, QString::fromLatin1(keys.accessKeyId)},
                           {u"accessKeySecret"_s, QString::fromLatin1(keys.accessKeySecret)}};
    std::fputs((QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    simulator::CommandLine line = simulator::readCommandLine(QCoreApplication::arguments());
    if (line.wish == simulator::CommandLine::Wish::Complain)
        return complain(line.text, badOptions);
    if (line.wish == simulator::CommandLine::Wish::PrintAndEnd) {
        std::fputs(line.text.toUtf8().constData(), stdout);
        return 0;
    }
    core::SystemRandom random;
    const simulator::Keys keys = simulator::keysFromEnvironment(random);
    line.options.cloud.keys = keys;
    const core::Clock clock(line.options.timeScale);
    simulator::Cloud cloud(clock, line.options.cloud);
    cloud.gate().setClockOffset(line.options.clockOffset);
    if (const QString wrong = playFaults(cloud, line.options.faultsFile); !wrong.isEmpty())
        return complain(wrong, badOptions);

    simulator::HttpServer server(clock, [&](const auto &http) { return cloud.answer(http); });
    server.setClockOffset(line.options.clockOffset);
    if (!server.listen(line.options.port))
        return complain(u"Port %1 cannot be had: %2."_s.arg(line.options.port).arg(server.errorText()), cannotRun);
    const core::TerminationSignals ending;
    QObject::connect(&ending, &core::TerminationSignals::received, &application, &QCoreApplication::quit);
    if (line.options.untilStdinCloses)
        simulator::endWhenStdinCloses(&application);
    announce(server.port(), keys);
    return QCoreApplication::exec();
}
