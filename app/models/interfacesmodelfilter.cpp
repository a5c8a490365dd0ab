// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/freememory.h"
#include "app/models/interfacesmodel.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <algorithm>

namespace models {

namespace {

/// Texts that nobody looks for yet are made when no row has come for so long.
constexpr int quietMilliseconds = 100;
/// So many are made at once when somebody does; takes some milliseconds.
constexpr size_t fewTexts = 1000;
constexpr int textsAtOnce = 16;
/// Names of instances come for minutes; each would have them all numbered anew.
constexpr int longQuietMilliseconds = 2000;
/// Fewer are sorted quickly enough without numbers.
constexpr int manyRows = 10'000;

/// Whether every row that @p text finds was found by @p before: words that go on, without what may mean something else.
bool isNarrower(const QString &text, const QString &before)
{
    const bool isPlain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c == u':' || c == u'：' || c == u'"'; });
    return isPlain && !before.trimmed().isEmpty() && text.startsWith(before);
}

} // namespace

void InterfacesModel::setFilter(const QString &text)
{
    const bool isNarrowing = isNarrower(text, m_filter.text());
    m_filter = Filter(text);
    const bool areFew = m_textsOwed.size() <= fewTexts; // else they come in slices
    for (Slot slot = 0; slot < m_matches.size(); ++slot) {
        if (m_filter.matchesAll()) {
            m_matches[slot] = 1;
            continue;
        }
        if (m_owesText[slot] != 0) {
            if (!areFew) {
                m_matches[slot] = 0;
                enqueue(slot, TextOnly);
                continue;
            }
            makeText(slot, textOf(slot));
        } else if (isNarrowing && m_matches[slot] == 0) {
            continue;
        }
        const SearchIndex::RowText rowText = m_search.at(slot);
        m_matches[slot] = !rowText.isEmpty() && m_filter.matches(rowText, m_region->interfaces.rowAt(slot));
    }
    if (areFew && !m_filter.matchesAll())
        m_textsOwed.clear();
    if (!m_isReordering)
        setOrder(shownOrder());
    emit settled();
}

/// Only a filter asks for the texts, and making them takes longer than all else that a new row needs.
void InterfacesModel::oweText(Slot slot)
{
    if (std::exchange(m_owesText[slot], quint8(1)) == 0)
        m_textsOwed.push_back(slot);
    beAtLeisureSoon();
}

void InterfacesModel::beAtLeisureSoon()
{
    m_leisure.start(quietMilliseconds);
}

void InterfacesModel::makeText(Slot slot, const InterfaceText &text)
{
    m_search.set(slot, text);
    m_owesText[slot] = 0;
}

void InterfacesModel::workAtLeisure()
{
    if (!isIdle()) {
        beAtLeisureSoon();
        return;
    }
    const bool wereTextsOwed = !m_textsOwed.empty();
    QElapsedTimer timer;
    timer.start();
    bool isMore = true;
    while (isMore && timer.elapsed() < sliceMilliseconds)
        isMore = leisureStep();
    if (wereTextsOwed && m_textsOwed.empty())
        m_leisure.start(longQuietMilliseconds);
    else if (isMore)
        m_leisure.start(0);
    else if (std::exchange(m_hasFreedMuch, false))
        QThreadPool::globalInstance()->start(core::giveFreeMemoryBack);
}

/// False when there is nothing to do, or nothing yet.
bool InterfacesModel::leisureStep()
{
    if (m_textsOwed.empty()) {
        const bool isMore =
            knownCount() >= manyRows
            && (m_order.settleStep() || m_order.tidyStep() || m_instanceNumbers.makeStep(*m_region, m_locale));
        m_hasFreedMuch = m_hasFreedMuch || isMore;
        return isMore;
    }
    for (int made = 0; made < textsAtOnce && !m_textsOwed.empty(); ++made) {
        const Slot slot = m_textsOwed.front();
        m_textsOwed.pop_front();
        if (m_owesText[slot] != 0)
            makeText(slot, textOf(slot));
    }
    return !m_textsOwed.empty();
}

} // namespace models
