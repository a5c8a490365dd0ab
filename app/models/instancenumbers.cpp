// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/instancenumbers.h"

#include <algorithm>

namespace models {

void InstanceNumbers::forget()
{
    if (m_stage != Stage::Nothing)
        *this = InstanceNumbers();
}

bool InstanceNumbers::makeStep(const store::RegionStore &region, const QLocale &locale)
{
    switch (m_stage) {
    case Stage::Nothing:
        m_byName.start(&region, Column::Instance, Qt::AscendingOrder, locale);
        m_usages.resize(region.interfaces.slotCount());
        m_stage = Stage::Taking;
        return true;
    case Stage::Taking:
        takeRows(region, locale);
        return true;
    case Stage::Merging:
        if (!m_byName.mergeStep(RowOrder::Merge::All))
            numberNames();
        return true;
    case Stage::Made:
        return m_byName.tidyStep();
    }
    return false;
}

void InstanceNumbers::takeRows(const store::RegionStore &region, const QLocale &locale)
{
    constexpr Slot some = 256;
    const QString none;
    const Slot end = std::min(m_next + some, static_cast<Slot>(m_usages.size()));
    for (; m_next < end; ++m_next) {
        if (!region.interfaces.isUsed(m_next))
            continue;
        const InterfaceText text(region.interfaces.rowAt(m_next), region.surroundings, locale, none);
        m_usages[m_next] = RowOrder::usageNumber(text);
        m_byName.put(m_next, text, RowOrder::Row::Changed);
    }
    if (m_next == m_usages.size()) {
        m_byName.closeRun();
        m_stage = Stage::Merging;
    }
}

void InstanceNumbers::numberNames()
{
    m_byName.commit();
    m_names = m_byName.placesOfTexts();
    m_byName.start(nullptr, Column::Instance, Qt::AscendingOrder, QLocale::c()); // gives its keys back in steps
    m_stage = Stage::Made;
}

std::vector<quint32> InstanceNumbers::of(Column column) const
{
    if (!areMade())
        return {};
    return column == Column::Instance ? m_names : column == Column::Ipv6Usage ? m_usages : std::vector<quint32>();
}

} // namespace models
