// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/numberedpages.h"

namespace operations {

NumberedPages::NumberedPages(int askedSize)
    : m_size(askedSize)
{}

NumberedPages::Next NumberedPages::take(const Brought &brought)
{
    const qsizetype before = m_ids.size();
    for (const QString &id : brought.ids)
        m_ids.insert(id);
    const bool sameAgain = !brought.ids.isEmpty() && brought.ids == m_lastIds;
    m_unreadable += brought.unreadable;
    m_lastIds = brought.ids;
    noteTotal(brought.totalCount);
    if (brought.pageSize > 0)
        m_size = brought.pageSize;
    // A short page that comes again may be all that there is.
    const bool hidesMore = m_total > came() || (came() != m_total && brought.ids.size() >= m_size);
    if (sameAgain && hidesMore)
        return Next::Repeated;
    if (hasEnded(m_ids.size() > before))
        return endReading();
    if (m_page >= maximumPages)
        return Next::TooManyPages;
    ++m_page;
    return Next::Page;
}

void NumberedPages::noteTotal(int totalCount)
{
    if (totalCount < 0)
        return;
    m_moved = m_moved || (m_total >= 0 && m_total != totalCount);
    m_total = totalCount;
}

bool NumberedPages::isBehindLast() const
{
    return m_total < 0 || qint64{m_page} * m_size >= m_total;
}

bool NumberedPages::isNextCertain() const
{
    return m_total >= 0 && !isBehindLast() && m_page < maximumPages;
}

bool NumberedPages::hasEnded(bool broughtNew) const
{
    const bool allCame = came() == m_total;
    return isBehindLast() ? allCame || !broughtNew : allCame && !m_moved;
}

NumberedPages::Next NumberedPages::endReading()
{
    // A count below what came, and always the same, counts something else.
    if (!m_moved && came() >= m_total)
        return Next::Complete;
    if (m_reading >= mostReadings)
        return m_moved ? Next::Moved : Next::FewerThanCounted;
    ++m_reading;
    m_page = 1;
    m_total = -1;
    m_moved = false;
    m_ids.clear();
    m_unreadable = 0;
    m_lastIds.clear();
    return Next::Again;
}

} // namespace operations
