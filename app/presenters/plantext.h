// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/plan.h"
#include "app/domain/preferences.h"

#include <QCoreApplication>

namespace presenters {

/// One address of a plan and what became of it, in words.
struct AddressLine
{
    QString address; ///< in the format asked for, or words for one that the cloud has not told yet
    domain::AddressState state = domain::AddressState::Planned;
    QString words;
    friend bool operator==(const AddressLine &, const AddressLine &) = default;
};

/// How many addresses of a plan are in which state.
struct StateCounts
{
    int total = 0;
    int waiting = 0; ///< planned, recorded or sent
    int accepted = 0;
    int proved = 0;
    int refused = 0;
    int failed = 0;
    int unknown = 0;
    int calls = 0;
    int callsAnswered = 0;
    int attempts = 0; ///< requests sent so far of the call that needed most, among those not answered yet

    static StateCounts of(const domain::Plan &plan);
    friend bool operator==(const StateCounts &, const StateCounts &) = default;
};

/// Words for plans and the states of their addresses, made when shown.
class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(presenters::PlanText)

public:
    using AddressFormat = domain::AddressFormat;

    static QString stateWord(domain::AddressState state, domain::StepKind kind);
    static std::vector<AddressLine> lines(const domain::Plan &plan, AddressFormat format = AddressFormat::Compressed);
    /// The same, and nothing while all are in one state, since one sentence says it then.
    static std::vector<AddressLine> linesWhereMixed(const domain::Plan &plan,
                                                    AddressFormat format = AddressFormat::Compressed);
    /// The first @p atMost addresses and how many more there are; empty without a known address.
    static QString addressList(const std::vector<domain::Ipv6Address> &addresses, qsizetype atMost,
                               AddressFormat format = AddressFormat::Compressed);
    static std::vector<domain::Ipv6Address> addresses(const domain::Plan &plan);
    /// "Sent as 3 calls of at most 10 addresses each."; empty where @p addresses fit into one call.
    static QString splitting(int addresses, int perCall);
    /// What is going on while the calls of a plan are on their way.
    static QString progress(const StateCounts &counts);
};

/// The first error of a plan's steps, where there is one.
const core::Error *errorOf(const domain::Plan &plan);

} // namespace presenters
