// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/checks.h"
#include "app/store/interfacestore.h"
#include "app/store/surroundingsstore.h"

#include <map>
#include <memory>

namespace store {

/// What is known of one account in one region.
struct RegionStore
{
    InterfaceStore interfaces;
    SurroundingsStore surroundings;

    /// The facts about an ENI from what is known now, without asking anybody.
    domain::Facts factsOf(const QString &interfaceId) const;
    /// Who is known to hold one of @p addresses, from the listed ENIs.
    std::vector<domain::AddressHolder> holdersOf(const std::vector<domain::Ipv6Address> &addresses) const;
};

/// What the program knows now: the only copy, keyed by (account, region).
class Store
{
public:
    /// Made empty at first use; lives as long as the store.
    RegionStore &region(const QString &account, const QString &regionId);

private:
    std::map<std::pair<QString, QString>, std::unique_ptr<RegionStore>> m_regions;
};

} // namespace store
