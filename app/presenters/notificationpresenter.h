// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presenters/notification.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <vector>

namespace core {
class Clock;
}

namespace operations {
class Changes;
}

namespace presenters {

class ResultPresenter;

/// Tells the desktop what became of changes that ended while nobody looked: one notification each; those that end
/// close together share one, and an outcome that becomes known later takes the place of "not known yet".
class NotificationPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. @p results says the sentences, so it hears of changes before this does.
    NotificationPresenter(operations::Changes &changes, ResultPresenter &results, const core::Clock &clock,
                          QObject *parent = nullptr);

    void setEnabled(bool enabled);
    /// A window of the program is active: nothing is told, and what was told is withdrawn.
    void setAttended(bool attended);
    /// The user wants to see what notification @p number is about.
    void open(int number);

signals:
    void wanted(const presenters::Notification &notification);
    void withdrawn(int number);
    /// The main window is to come to the front; the result is shown in it.
    void opened();

private:
    struct Told
    {
        int number = 0;
        QStringList planIds; ///< newest first
        std::chrono::milliseconds last{0};
    };

    void onPlanEnded(const QString &planId);
    Told &toldWith(const QString &planId);
    Notification notificationOf(const Told &told) const;
    QString titleOf(const QString &planId) const;
    void withdrawAll();

    operations::Changes &m_changes;
    ResultPresenter &m_results;
    const core::Clock &m_clock;
    std::vector<Told> m_told; ///< newest last
    int m_lastNumber = 0;
    bool m_isEnabled = true;
    bool m_isAttended = false;
};

} // namespace presenters
