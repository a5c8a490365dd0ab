// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QLocale>

namespace models {

/// The ENI table of one account and region: rows are slots of the store, filtered and sorted here.
/// Merges, never resets to refresh: selection and scroll survive.
class InterfacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Name,
        Id,
        Status,
        Type,
        Instance,
        Zone,
        Vpc,
        VSwitch,
        PrimaryIpv4,
        Ipv6Addresses,
        Ipv6Usage,
        SecurityGroups,
        Mac,
        Created,
        Region,
        Count
    };
    /// InterfaceStatus as int for the delegate's icon; the rest as named.
    enum Role { StatusRole = Qt::UserRole + 1, IdRole, SlotRole };
};

} // namespace models
