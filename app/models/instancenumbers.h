// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/roworder.h"

#include <vector>

namespace models {

/// Numbers that stand for what rows say of their instances, by slot: with them a table of thousands is sorted by the
/// names of instances and by the use of their limits without looking one up. Made in small steps, ahead of need.
class InstanceNumbers
{
public:
    using Slot = store::InterfaceStore::Slot;

    /// Rows, names or limits are others, or no region is shown.
    void forget();
    bool areMade() const { return m_stage == Stage::Made; }
    /// About a millisecond of the work; false when there is nothing left to do.
    bool makeStep(const store::RegionStore &region, const QLocale &locale);
    /// For RowOrder::start(); empty for other columns, and as long as they are not made.
    std::vector<quint32> of(Column column) const;

private:
    enum class Stage { Nothing, Taking, Merging, Made };

    void takeRows(const store::RegionStore &region, const QLocale &locale);
    void numberNames();

    Stage m_stage = Stage::Nothing;
    Slot m_next = 0;
    RowOrder m_byName; ///< while they are made
    std::vector<quint32> m_names;
    std::vector<quint32> m_usages;
};

} // namespace models
