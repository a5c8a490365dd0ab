// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/campaign/faultyline.h"
#include "tests/campaign/judge.h"
#include "tests/campaign/script.h"
#include "tests/journeys/workplace.h"

#include <QElapsedTimer>

#include <memory>

namespace campaign {

/// What came of a run.
struct Outcome
{
    int done = 0;    ///< deeds of a person
    int skipped = 0; ///< that could not be done just then
    int plans = 0;
    int changes = 0;           ///< requests that really changed something
    QMap<QString, int> faults; ///< that really hit something, by name
    QMap<QString, int> states; ///< addresses by their last state
    QStringList log;           ///< what happened, in order
    QStringList findings;
};

inline constexpr int patienceMs = 2500; ///< real time: a person who sees nothing come does something else

/// Findings that begin so say that something did not end in time.
inline const QString lateness = QStringLiteral("late: ");

/// One run: a person at the real window, in front of the simulated cloud, with a line between them that fails, too.
class Journey : public QObject
{
    Q_OBJECT

public:
    Journey(const Script &script, double timeScale);
    ~Journey() override;

    Outcome run();

private:
    using Facts = std::function<bool(const domain::Facts &)>;

    // journey.cpp: what a person does
    void start();
    void watch();
    void follow(const QString &planId);
    void perform(const Deed &deed);
    bool act(const Deed &deed);
    bool change(const Deed &deed);
    bool fillIn(const Deed &deed, QDialog *dialog, const QString &id);
    QString addressText(const Deed &deed, const QString &id);
    QString interfaceFor(const Deed &deed);
    // window.cpp: how it is done there
    QDialog *openDialog(const QString &action, const QString &id);
    bool closeDialogs();
    std::vector<QDialog *> dialogs();
    bool switchLanguage();
    bool switchRegion(const QString &regionId);
    bool trigger(const QString &action);
    bool pressFirst(const QString &button);
    bool restart(bool asAfterACrash);

    // meanwhile.cpp: what goes wrong meanwhile, and how it is put right
    bool goWrong(const Deed &deed);
    bool race(const QString &deed, quint32 which);
    bool giveAddress(const QString &region, const QString &id);
    void lift();

    // settling.cpp: when all is well again
    void settle();
    bool isOver();
    void lookForLeftovers();
    void listAgain();
    void judgeAll();
    Record record();
    void addSent(Record &record);
    void countFaults(const QJsonArray &requests);

    bool waitFor(const std::function<bool()> &condition, int milliseconds);
    void note(const QString &words);
    void find(const QString &finding);
    operations::Changes &changes() { return m_desk->program().changes(); }
    presenters::BrowsePresenter &browse() { return m_desk->program().browse(); }

    Script m_script;
    core::Clock m_clock;
    std::unique_ptr<FaultyLine> m_line;
    std::unique_ptr<tests::Workplace> m_desk;
    QString m_account;
    QElapsedTimer m_since;
    int m_named = 0; ///< addresses that were made up so far
    bool m_hasCrashed = false;
    QString m_lastInterface;
    QString m_lastRegion;
    QHash<QString, QJsonObject> m_restore; ///< how interfaces were before somebody else changed them
    QHash<QString, QString> m_stepOfToken;
    QHash<QString, domain::AddressState> m_finals; ///< by step and place
    QHash<QString, QString> m_regionOf;            ///< of interfaces that were changed
    Addresses m_takenAway;
    QMap<QString, Addresses> m_rows; ///< of the list at the end
    Outcome m_outcome;
};

} // namespace campaign
