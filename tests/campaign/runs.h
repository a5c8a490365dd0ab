// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace campaign {

struct Outcome;
struct Script;

QJsonObject toJson(const Script &script, const Outcome &outcome);

/// Many runs, each in a process of its own, so that one that crashes or hangs is a finding and not the end.
class Runs : public QObject
{
    Q_OBJECT

public:
    Runs(int number, quint32 firstSeed, int atOnce, double timeScale);

    void start();
    /// Tells the summary. False where something was found, or, with @p wholeMenu, where a fault never hit.
    bool conclude(bool wholeMenu);
    /// After runs with a doctored record: whether each that changed something has a finding, and one did.
    bool foundOut();

signals:
    void told(const QString &text);
    void ended();

private:
    void startNext();
    void play(quint32 seed, double timeScale);
    void onEnded(QProcess &process, quint32 seed, double timeScale);
    void take(const QJsonObject &outcome);
    bool mayBeTheMachine(const QJsonObject &outcome, double timeScale) const;
    void report(quint32 seed, const QStringList &findings, const QStringList &log);

    int m_number;
    quint32 m_firstSeed;
    int m_atOnce;
    double m_timeScale;
    int m_started = 0;
    int m_ended = 0;
    int m_actions = 0;
    int m_skipped = 0;
    int m_changes = 0;
    int m_findings = 0;
    int m_playedSlower = 0;
    int m_changing = 0; ///< runs that really changed something
    int m_withFindings = 0;
    QMap<QString, int> m_faults;
    QMap<QString, int> m_states;
    QElapsedTimer m_since;
};

} // namespace campaign
