// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace bench {

/// What the runs saw, by name: a value a line, "list.wall 412.7", from the run's process to the one that prints.
class Figures
{
public:
    static void say(const QByteArray &name, double value);
    /// "held": the event that kept the thread longest while @p doing.
    static void sayHeld(const QByteArray &doing, double cpu, double wall, const QByteArray &what);

    /// Takes what a run printed.
    void take(const QByteArray &output);
    bool has(const char *name) const { return m_values.contains(name); }
    double median(const char *name) const;
    double most(const char *name) const;

    struct Held
    {
        double cpu = 0;
        double wall = 0;
        QByteArray text;
    };
    /// The longest one of all runs for everything that was done, the longest first.
    std::vector<Held> held() const;

private:
    QMap<QByteArray, std::vector<double>> m_values;
    QMap<QByteArray, Held> m_held;
};

/// Of all the process's memory its fair share, in MB (10^6 bytes).
double megabytesOfProcess();
/// The share of @p part of the sorted values that lies below the result.
double percentile(std::vector<double> values, double part);

} // namespace bench
