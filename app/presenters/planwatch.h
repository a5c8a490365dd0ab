// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/changes.h"
#include "app/presenters/plantext.h"

namespace presenters {

/// Follows one plan for the dialog that asked for it, until the cloud has answered every call of it.
/// The plan itself belongs to Changes and goes on when this is deleted.
class PlanWatch : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,     ///< nothing asked for yet
        Sending,  ///< at least one call is not answered
        Accepted, ///< every address accepted or proved
        Refused,  ///< at least one address was refused or failed, and none is open
        Unknown,  ///< what became of an address is not known yet; it is read again
    };

    explicit PlanWatch(operations::Changes &changes, QObject *parent = nullptr);

    void submit(domain::Plan plan, const operations::RegionContext &context);
    Stage stage() const { return m_stage; }
    /// The plan as it stood last; nothing while idle.
    const domain::Plan *plan() const { return m_plan ? &*m_plan : nullptr; }
    QString planId() const { return m_planId; }
    StateCounts counts() const { return m_plan ? StateCounts::of(*m_plan) : StateCounts(); }

signals:
    void changed();
    /// The stage became Accepted; after changed(), once a plan.
    void accepted();

private:
    void onPlanChanged(const QString &planId);
    void onPlanEnded(const QString &planId);
    void take(const domain::Plan &plan);

    operations::Changes &m_changes;
    std::optional<domain::Plan> m_plan;
    QString m_planId;
    Stage m_stage = Stage::Idle;
    bool m_ended = false;
};

/// @p ended says that the engine does nothing more of itself.
PlanWatch::Stage stageOf(const domain::Plan &plan, bool ended);

} // namespace presenters
