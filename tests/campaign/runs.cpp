// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/campaign/runs.h"

#include "tests/campaign/faultmenu.h"
#include "tests/campaign/journey.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace campaign {

namespace {

/// A run takes half an hour of program time; on a machine that is busy, more. One that takes this long hangs.
constexpr std::chrono::hours longestRun{4};
/// A run that did not come to rest is played once more with a slower clock: on a machine that is busy with other things
/// half a minute of program time may be too short for any answer.
constexpr double slowerScale = 10;

QJsonObject counts(const QMap<QString, int> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void addCounts(QMap<QString, int> &map, const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        map[it.key()] += it.value().toInt();
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &text : array.toArray())
        list += text.toString();
    return list;
}

QString listed(const QMap<QString, int> &map)
{
    QStringList parts;
    for (auto it = map.begin(); it != map.end(); ++it)
        parts += u"%1 %2"_s.arg(it.key()).arg(it.value());
    return parts.join(u", "_s);
}

} // namespace

QJsonObject toJson(const Script &script, const Outcome &outcome)
{
    return {{u"seed"_s, static_cast<qint64>(script.seed)},
            {u"done"_s, outcome.done},
            {u"skipped"_s, outcome.skipped},
            {u"plans"_s, outcome.plans},
            {u"changes"_s, outcome.changes},
            {u"faults"_s, counts(outcome.faults)},
            {u"states"_s, counts(outcome.states)},
            {u"log"_s, QJsonArray::fromStringList(QStringList{script.circumstances()} + outcome.log)},
            {u"findings"_s, QJsonArray::fromStringList(outcome.findings)}};
}

Runs::Runs(int number, quint32 firstSeed, int atOnce, double timeScale)
    : m_number(number)
    , m_firstSeed(firstSeed)
    , m_atOnce(atOnce)
    , m_timeScale(timeScale)
{}

void Runs::start()
{
    m_since.start();
    for (int i = 0; i < m_atOnce; ++i)
        startNext();
}

void Runs::startNext()
{
    if (m_started == m_number) {
        if (m_ended == m_number)
            emit ended();
        return;
    }
    play(m_firstSeed + static_cast<quint32>(m_started++), m_timeScale);
}

void Runs::play(quint32 seed, double timeScale)
{
    auto *process = new QProcess(this);
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this,
            [this, process, seed, timeScale] { onEnded(*process, seed, timeScale); });
    QTimer::singleShot(core::Clock(timeScale).real(longestRun), process, [process] {
        process->setProperty("hung", true);
        process->kill();
    });
    process->start(QCoreApplication::applicationFilePath(),
                   {u"--one"_s, QString::number(seed), u"--time-scale"_s, QString::number(timeScale)});
}

void Runs::onEnded(QProcess &process, quint32 seed, double timeScale)
{
    const QJsonObject outcome = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    process.deleteLater();
    if (mayBeTheMachine(outcome, timeScale)) {
        ++m_playedSlower;
        return play(seed, slowerScale);
    }
    ++m_ended;
    if (process.property("hung").toBool())
        report(seed, {u"it hung"_s}, {});
    else if (process.exitStatus() == QProcess::CrashExit || outcome.isEmpty())
        report(seed, {u"it crashed with signal %1"_s.arg(process.exitCode())}, {});
    else
        take(outcome);
    if (m_ended % 50 == 0)
        emit told(u"%1 of %2 runs, %3 findings, %4 s\n"_s.arg(m_ended)
                      .arg(m_number)
                      .arg(m_findings)
                      .arg(m_since.elapsed() / 1000));
    startNext();
}

/// Only that something did not end in time, and not that anything was untrue, lost or done twice.
bool Runs::mayBeTheMachine(const QJsonObject &outcome, double timeScale) const
{
    const QStringList findings = texts(outcome.value(u"findings"));
    return timeScale > slowerScale && !findings.isEmpty()
           && std::all_of(findings.begin(), findings.end(),
                          [](const QString &finding) { return finding.startsWith(lateness); });
}

void Runs::take(const QJsonObject &outcome)
{
    m_actions += outcome.value(u"done").toInt();
    m_skipped += outcome.value(u"skipped").toInt();
    m_changes += outcome.value(u"plans").toInt();
    addCounts(m_faults, outcome.value(u"faults").toObject());
    addCounts(m_states, outcome.value(u"states").toObject());
    const QStringList findings = texts(outcome.value(u"findings"));
    m_changing += outcome.value(u"changes").toInt() > 0 ? 1 : 0;
    m_withFindings += findings.isEmpty() ? 0 : 1;
    if (!findings.isEmpty())
        report(static_cast<quint32>(outcome.value(u"seed").toInteger()), findings, texts(outcome.value(u"log")));
}

void Runs::report(quint32 seed, const QStringList &findings, const QStringList &log)
{
    m_findings += static_cast<int>(findings.size());
    QString text = u"\nFINDING in the run of seed %1 (play it again: %2 --run %1)\n"_s.arg(seed).arg(
        QCoreApplication::applicationName());
    for (const QString &finding : findings)
        text += u"  * "_s + finding + u'\n';
    for (const QString &line : log)
        text += u"    "_s + line + u'\n';
    emit told(text);
}

bool Runs::foundOut()
{
    emit told(u"campaign with a doctored record: %1 of %2 runs changed something, %3 were found out\n"_s.arg(m_changing)
                  .arg(m_ended)
                  .arg(m_withFindings));
    return m_changing > 0 && m_withFindings >= m_changing;
}

bool Runs::conclude(bool wholeMenu)
{
    QStringList missing;
    for (const QString &name : everyName()) {
        if (m_faults.value(name) == 0)
            missing += name;
    }
    const int faults = std::accumulate(m_faults.begin(), m_faults.end(), 0);
    if (!missing.isEmpty())
        emit told(u"Faults that never hit: %1\n"_s.arg(missing.join(u", "_s)));
    emit told(u"campaign: seeds %1-%2, %3 runs, %4 actions (%5 not possible then), %6 changes; addresses: %7; "
              "%8 faults: %9; "_s.arg(m_firstSeed)
                  .arg(m_firstSeed + static_cast<quint32>(m_number) - 1)
                  .arg(m_ended)
                  .arg(m_actions)
                  .arg(m_skipped)
                  .arg(m_changes)
                  .arg(listed(m_states))
                  .arg(faults)
                  .arg(listed(m_faults))
              + u"%1 played again with a slower clock; %2 s; %3 findings\n"_s.arg(m_playedSlower)
                    .arg(m_since.elapsed() / 1000)
                    .arg(m_findings));
    return m_findings == 0 && !(wholeMenu && !missing.isEmpty());
}

} // namespace campaign
