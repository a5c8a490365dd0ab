// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace campaign {

/// One thing that happens in a run: a person's deed, or a fault.
struct Deed
{
    enum class Kind {
        Refresh,
        StopListing,
        AssignCount,
        AssignAddresses,
        Unassign,
        SwitchLanguage,
        SwitchRegion,
        Pause,
        CloseDialog,
        ReadAgain,
        CancelChanges, ///< what was not sent yet
        Restart,       ///< the program ends in order and starts again
        Crash,         ///< the program ends, and only what its journal held on the disk at some moment is left
        ClearFaults,   ///< so that a scene meets its own faults
        Fault,         ///< a rule for the simulator
        LineFault,
        Race,
    };
    enum class Afterwards { Stay, CloseAtOnce, CloseSoon };

    Kind kind = Kind::Pause;
    quint32 which = 0; ///< picks the interface, the region or the address, modulo their number
    int number = 0;    ///< addresses, or milliseconds
    Afterwards afterwards = Afterwards::Stay;
    bool sameAgain = false; ///< on the interface that was changed last, as soon as it is free
    QJsonObject rule;       ///< Fault, LineFault, Race
    QString words() const;
};

/// Everything about a run that its seed decides.
struct Script
{
    quint32 seed = 0;
    int clockOffset = 0; ///< seconds
    bool isStrict = false;
    bool hasSecurityToken = false;
    QString language;
    std::vector<Deed> before; ///< faults that wait for the first start
    std::vector<Deed> deeds;

    QString circumstances() const;
};

/// The same script for the same seed. The faults of a row of seeds go through the whole menu.
Script scriptFor(quint32 seed);

} // namespace campaign
