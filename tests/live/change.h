// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/randomsource.h"
#include "app/journal/journal.h"
#include "app/operations/changes.h"
#include "app/operations/readinterfaceoperation.h"
#include "app/store/store.h"
#include "tests/live/report.h"

#include <QObject>
#include <QTemporaryDir>

#include <optional>

namespace live {

/// The one change: an IPv6 address is assigned by count, proved, unassigned and proved gone, through the program's own
/// Changes and a journal in a folder of its own, which stays where the end is not the beginning.
class Change : public QObject
{
    Q_OBJECT

public:
    /// All that is referred to must outlive this object.
    Change(const operations::RegionContext &context, const QString &interfaceId, const core::Clock &clock,
           core::RandomSource &random, store::Store &store, Report &report, QObject *parent = nullptr);

    /// What start() will do, for asking before it does.
    QString intention() const;
    void start();

signals:
    void finished();

private:
    /// What comes next when the plan that runs has ended.
    enum class Stage { Assigning, Unassigning };

    void onReadBefore();
    void assign();
    void onPlanEnded(const QString &planId);
    void onAssigned(const domain::Step &step);
    void onUnassigned(const domain::Step &step);
    void onReadAfter();
    std::optional<domain::NetworkInterface> readingOf(const QObject *operation);
    operations::ReadInterfaceOperation &read();
    /// Says what is left behind, and how to take it back by hand.
    void giveUp(const QString &what, const domain::Step &step);
    void end();

    operations::RegionContext m_context;
    QString m_interfaceId;
    Report &m_report;
    QTemporaryDir m_folder;
    journal::Journal m_journal;
    operations::Changes m_changes;
    Stage m_stage = Stage::Assigning;
    QString m_planId;
    std::optional<domain::NetworkInterface> m_before;
    std::optional<domain::Ipv6Address> m_address;
};

} // namespace live
