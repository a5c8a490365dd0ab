// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/figures.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace bench {

void Figures::say(const QByteArray &name, double value)
{
    std::printf("%s %.3f\n", name.constData(), value);
    std::fflush(stdout);
}

void Figures::sayHeld(const QByteArray &doing, double cpu, double wall, const QByteArray &what)
{
    std::printf("held\t%s\t%.3f\t%.3f\t%s\n", doing.constData(), cpu, wall, what.constData());
    std::fflush(stdout);
}

void Figures::take(const QByteArray &output)
{
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("held\t")) {
            const QList<QByteArray> parts = line.split('\t');
            Held &held = m_held[parts.value(1)];
            if (const double cpu = parts.value(2).toDouble(); cpu >= held.cpu)
                held = {cpu, parts.value(3).toDouble(), parts.value(1) + ": " + parts.value(4)};
        } else if (const qsizetype blank = line.indexOf(' '); blank > 0) {
            m_values[line.first(blank)].push_back(line.sliced(blank + 1).toDouble());
        }
    }
}

double Figures::median(const char *name) const
{
    return percentile(m_values.value(name), 0.5);
}

double Figures::most(const char *name) const
{
    return percentile(m_values.value(name), 1.0);
}

std::vector<Figures::Held> Figures::held() const
{
    std::vector<Held> all(m_held.cbegin(), m_held.cend());
    std::sort(all.begin(), all.end(), [](const Held &left, const Held &right) { return left.cpu > right.cpu; });
    return all;
}

double megabytesOfProcess()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("\nPss:") + 5;
    return text.sliced(at, text.indexOf("kB", at) - at).trimmed().toDouble() * 1024 / 1e6;
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(part * static_cast<double>(values.size() - 1) + 0.5)];
}

} // namespace bench
