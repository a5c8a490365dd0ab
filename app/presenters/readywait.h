// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/domain/checks.h"
#include "app/domain/plan.h"

#include <QObject>

namespace operations {
class Changes;
}

namespace presenters {

class FreshFacts;

/// Waits until an interface takes changes again: reads the facts after 2 seconds, then less and less often, for at most
/// 5 minutes by the clock on the wall, which a computer that sleeps does not stop. Sends nothing but reads.
class ReadyWait : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Ready,    ///< it takes changes, by what was read
        TimedOut, ///< the limit has passed
        Gone,     ///< the interface is not there any more
        Never,    ///< it is in a state that does not pass by itself
    };
    static constexpr std::chrono::minutes limit{5};

    /// All that is referred to must outlive this object.
    ReadyWait(FreshFacts &facts, const operations::Changes &changes, const core::Clock &clock,
              const domain::InterfaceKey &key, QObject *parent = nullptr);

    void start();
    void stop();
    bool isWaiting() const { return m_limit.isActive(); }
    /// When start() was called, UTC.
    QDateTime since() const { return m_since; }
    /// What is waited for, or was when it ended: "The interface's state is Attaching".
    QString awaited() const;
    /// Whoever follows the facts says that they are others.
    void onFactsChanged();

signals:
    void changed();
    /// Once a start that was not stopped.
    void ended(presenters::ReadyWait::End end);

private:
    enum class Obstacle { NotRead, Unreadable, Interface, Instance, OtherChange, None };

    void read();
    void look();
    bool isOverdue() const;
    void end(End end);

    FreshFacts &m_facts;
    const operations::Changes &m_changes;
    const core::Clock &m_clock;
    domain::InterfaceKey m_key;
    core::Alarm m_next;
    core::Alarm m_limit;
    std::chrono::milliseconds m_pause{0};
    QDateTime m_since;
    Obstacle m_obstacle = Obstacle::NotRead;
    QString m_subject; ///< the instance
    QString m_state;   ///< of interface or instance
    bool m_isReading = false;
};

} // namespace presenters
