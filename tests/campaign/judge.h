// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/plan.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <vector>

namespace campaign {

using Addresses = QSet<domain::Ipv6Address>;

/// One request that would change something, as the cloud or the line saw it.
struct Sent
{
    QDateTime time; ///< UTC, this machine's
    QString action;
    QString token;
    QString interfaceId;
    QStringList asked; ///< addresses that it named
    QString nonce;
    QString outcome; ///< "ok", a Code, or what a fault did
    int status = 0;  ///< 0: no answer of the API was given
    QString fault;   ///< of the simulator
    QString strike;  ///< of the line
    Addresses changed;
};

/// The truth: the simulator's own record, and what never reached it because of the line.
struct Record
{
    std::vector<Sent> sent;         ///< in the order in which they were applied
    QMap<QString, Addresses> rows;  ///< interfaces of the region that is listed at the end, and what they hold
    QHash<QString, Addresses> held; ///< what each interface that was changed holds at the end
    QSet<QString> deleted;
    Addresses takenAway; ///< by somebody else
};

/// What the program says at the end.
struct Told
{
    std::vector<domain::Plan> plans;     ///< of its journal
    QHash<QString, QString> stepOfToken; ///< tokens that its steps were seen with
    QMap<QString, Addresses> rows;       ///< of its list, once that is said to be complete
    bool hasCrashed = false;             ///< numbers of attempts may be of the moment before
};

/// What it says that is not true, what was done twice, and what was lost. Empty when all is well. An outcome may stay
/// unknown where nobody can tell: see mayStayUnknown().
QStringList judge(const Record &record, const Told &told);

/// Known limits: an assign by count whose addresses cannot be told from others, and an answer of 200 that could not be
/// read, if nothing was done.
bool mayStayUnknown(const domain::Step &step);
/// Words for a state, for messages and counts.
QString wordOf(domain::AddressState state);

} // namespace campaign
