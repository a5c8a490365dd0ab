// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// Explanations: how long the first use of the catalogue takes, every code, and a pasted text of 10 MB; what it takes of
// memory.
#include "app/explain/pastedtext.h"
#include "app/explain/report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype pastedSize = 10 * 1024 * 1024;

double megabytesResident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

void print(const QString &what, double value, const char *unit)
{
    std::printf("%-58s %10.2f %s\n", qPrintable(what), value, unit);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void readPasted(const explain::Catalogue &catalogue, const QString &name, const QString &piece)
{
    const QString text = piece.repeated(pastedSize / piece.size());
    const double before = megabytesResident();
    QElapsedTimer timer;
    timer.start();
    const explain::PastedText read = explain::readPastedText(text, catalogue);
    print(u"10 MB of "_s + name + u", %1 findings"_s.arg(read.findings.size()), milliseconds(timer), "ms");
    print(u"  kept of it"_s, megabytesResident() - before, "MB");
}

QString textOf(const char *name)
{
    QFile file(QStringLiteral(ENIDESK_TEST_DATA "/pasted/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const double before = megabytesResident();
    QElapsedTimer timer;
    timer.start();
    const explain::Catalogue catalogue;
    const QStringList codes = catalogue.codes();
    print(u"first use of the catalogue, %1 codes"_s.arg(codes.size()), milliseconds(timer), "ms");
    print(u"  memory of its content"_s, megabytesResident() - before, "MB");
    timer.restart();
    (void)explain::readPastedText(u"InvalidIp.IpAssigned"_s, catalogue);
    print(u"first pasted text"_s, milliseconds(timer), "ms");
    timer.restart();
    (void)explain::readPastedText(u"InvalidIp.IpAssigned"_s, catalogue);
    print(u"second pasted text"_s, milliseconds(timer), "ms");
    timer.restart();
    for (const auto language : {explain::Language::English, explain::Language::Chinese}) {
        for (const QString &code : codes) {
            core::Error error;
            error.kind = core::ErrorKind::Refused;
            error.code = code;
            (void)catalogue.explain(error, {}, language);
        }
    }
    print(u"an explanation, on average"_s, milliseconds(timer) / double(2 * codes.size()), "ms");
    readPasted(catalogue, u"a log with errors"_s, textOf("many-in-one-log.log"));
    readPasted(catalogue, u"answers in one line"_s, textOf("answer-one-line.json"));
    readPasted(catalogue, u"Terraform's output"_s, textOf("terraform-colours.txt"));
    readPasted(catalogue, u"words without errors"_s, u"lorem ipsum dolor sit amet, consectetur adipiscing elit\n"_s);
    readPasted(catalogue, u"one word"_s, u"x"_s);
    return 0;
}
