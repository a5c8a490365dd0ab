// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/resultpresenter.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace presenters {

/// What is asked when somebody wants to quit, or the session ends, while changes are under way.
class LeavePresenter : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        ResultEntry::Tone tone = ResultEntry::Tone::Info;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };

    /// Both must outlive it.
    LeavePresenter(operations::Changes &changes, const ResultPresenter &results, QObject *parent = nullptr);

    /// A change has not ended: it waits, was sent, or is being proved.
    bool isUnderWay() const;
    /// The question is asked now: lines() tells of what is under way from here on, to its end.
    void ask();
    QString heading() const;
    /// What is under way, and what became of it meanwhile; bounded.
    std::vector<Line> lines() const;
    /// What happens to it when the program ends; empty when nothing is under way any more.
    QStringList consequences() const;
    /// In a few words, for the desktop.
    static QString reason();

signals:
    void changed();

private:
    void takeRunning();
    void onChanged();

    operations::Changes &m_changes;
    const ResultPresenter &m_results;
    QStringList m_asked; ///< plans that the question is about, oldest first
};

} // namespace presenters
