// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/roworder.h"

#include <algorithm>

namespace models {

namespace {

/// So many are sorted at once, or given back; takes about a millisecond.
constexpr size_t openRunLength = 2048;
constexpr size_t openNumbersLength = 32768;
constexpr size_t tidiedAtOnce = 2048;
/// More new names are not looked for among settled ones: each takes some microseconds.
constexpr qsizetype mostAmongSettled = 500;

template<typename T> int threeWay(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

} // namespace

RowOrder::RowOrder()
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void RowOrder::start(const store::RegionStore *region, Column column, Qt::SortOrder direction, const QLocale &locale,
                     std::vector<quint32> numbers)
{
    // Only names are as good as all different, and take long.
    if (m_column == Column::Name && column != m_column && isComplete()) {
        forgetFormer();
        m_former = Former{
            m_column,   m_direction, std::exchange(m_keys, {}), std::exchange(m_texts, {}), std::exchange(m_sorted, {}),
            m_isSettled};
    }
    const store::InterfaceStore *interfaces = region ? &region->interfaces : nullptr;
    if (interfaces != m_interfaces)
        m_ids = {};
    m_interfaces = interfaces;
    m_column = column;
    m_direction = direction;
    // The C locale knows no numeric order.
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(column != Column::Id); // "bp12a" is no number
    dropTexts(std::exchange(m_texts, {}));
    m_keys.clear();
    m_places.clear();
    m_sorted.clear();
    m_isSettled = false;
    beginAnew();
    if (region) {
        m_keys.resize(m_interfaces->slotCount());
        m_places.resize(m_interfaces->slotCount());
        m_numbers = std::move(numbers);
        if (m_numbers.empty())
            rankTexts(*region, locale);
    }
}

bool RowOrder::startFormer(Column column, Qt::SortOrder direction)
{
    if (!m_former || m_former->column != column
        || m_former->sorted.size() != static_cast<size_t>(m_interfaces->count()))
        return false;
    dropTexts(std::exchange(m_texts, std::move(m_former->texts)));
    m_keys = std::move(m_former->keys);
    m_sorted = std::move(m_former->sorted);
    m_isSettled = m_former->isSettled;
    m_column = column;
    m_direction = m_former->direction;
    m_former.reset();
    m_collator.setNumericMode(true);
    m_places.assign(m_keys.size(), Place::None);
    for (const Slot slot : m_sorted)
        m_places[slot] = Place::Sorted;
    beginAnew();
    if (m_direction != direction)
        reverse();
    return true;
}

/// Forgets what was on its way into another order.
void RowOrder::beginAnew()
{
    m_open.clear();
    m_runs.clear();
    m_merging.reset();
    m_fresh = 0;
    m_settling = {};
    m_probed = {};
    m_ranks.clear();
    m_numbers.clear();
    m_areRanksStale = false;
}

void RowOrder::forgetFormer()
{
    if (m_former)
        dropTexts(std::move(m_former->texts));
    m_former.reset();
}

bool RowOrder::isComplete() const
{
    return m_interfaces && m_open.empty() && m_runs.empty() && !m_merging && !m_sorted.empty()
           && m_sorted.size() == static_cast<size_t>(m_interfaces->count());
}

void RowOrder::dropTexts(std::vector<SortKey> &&texts)
{
    if (m_unwanted.empty())
        m_unwanted = std::move(texts);
    else
        std::move(texts.begin(), texts.end(), std::back_inserter(m_unwanted));
}

void RowOrder::reverse()
{
    commit();
    m_direction = m_direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_settling = {};
    const auto empties =
        std::find_if(m_sorted.begin(), m_sorted.end(), [this](Slot slot) { return m_keys[slot].kind == Kind::Empty; });
    std::reverse(m_sorted.begin(), empties);
    if (m_column == Column::Id)
        return;
    // Equal rows stay in the order of their ids.
    for (auto first = m_sorted.begin(); first != empties;) {
        auto last = first + 1;
        while (last != empties && compare(*first, *last) == 0)
            ++last;
        std::reverse(first, last);
        first = last;
    }
    m_probed = {};
}

void RowOrder::put(Slot slot, const InterfaceText &text, Row row)
{
    if (slot >= m_keys.size()) {
        m_keys.resize(slot + 1);
        m_places.resize(slot + 1);
    }
    if (slot >= m_ids.size())
        m_ids.resize(slot + 1);
    if (m_ids[slot].high == 0)
        m_ids[slot] = idKeyOf(text.row());
    if (isAsBefore(slot, text))
        return;
    WholeKey key = keyOf(slot, text, row);
    const bool isText = key.key.kind == Kind::Text;
    if (m_places[slot] != Place::None && key.key.kind == m_keys[slot].kind
        && compare(key, {m_keys[slot], isText ? m_texts[slot] : SortKey()}) == 0)
        return;
    if (m_places[slot] == Place::Fresh) { // its place in a run was by the key from before
        finishMerging();
        std::erase(m_open, slot);
        for (Run &run : m_runs)
            std::erase(run, slot);
    } else {
        ++m_fresh;
    }
    keep(slot, std::move(key));
    m_places[slot] = Place::Fresh;
    m_open.push_back(slot);
    if (m_open.size() >= (m_texts.empty() ? openNumbersLength : openRunLength))
        closeRun();
    m_areRanksStale = m_areRanksStale || (m_isSettled && m_fresh > mostAmongSettled);
}

void RowOrder::commit()
{
    closeRun();
    while (mergeStep(Merge::All)) {
    }
    m_fresh = 0;
    if (m_runs.empty())
        return;
    std::erase_if(m_sorted, [this](Slot slot) { return m_places[slot] == Place::Fresh; });
    Run fresh = std::move(m_runs.back());
    m_runs.pop_back();
    for (const Slot slot : fresh)
        m_places[slot] = Place::Sorted;
    m_sorted = m_sorted.empty() ? std::move(fresh) : merged(m_sorted, fresh);
    m_settling = {};
    m_probed = {};
}

void RowOrder::remove(const std::vector<quint8> &isGone)
{
    const auto gone = [&isGone](Slot slot) {
        return slot < isGone.size() && isGone[slot] != 0;
    };
    forgetFormer();
    finishMerging();
    m_settling = {};
    std::erase_if(m_sorted, gone);
    std::erase_if(m_open, gone);
    for (Run &run : m_runs)
        std::erase_if(run, gone);
    for (Slot slot = 0; slot < m_keys.size(); ++slot) {
        if (gone(slot)) {
            keep(slot, {});
            m_places[slot] = Place::None;
        }
    }
    for (Slot slot = 0; slot < m_ids.size(); ++slot) {
        if (gone(slot))
            m_ids[slot] = IdKey();
    }
}

std::vector<quint32> RowOrder::placesOfTexts() const
{
    std::vector<quint32> places(m_keys.size());
    quint32 place = 0;
    for (size_t i = 0; i < m_sorted.size(); ++i) {
        if (m_keys[m_sorted[i]].kind == Kind::Empty)
            break;
        place += i > 0 && compare(m_sorted[i - 1], m_sorted[i]) == 0 ? 0 : 1;
        places[m_sorted[i]] = place;
    }
    return places;
}

int RowOrder::compare(const WholeKey &left, const WholeKey &right)
{
    if (left.text && right.text)
        return left.text->compare(*right.text);
    if (left.key.high != right.key.high)
        return threeWay(left.key.high, right.key.high);
    return threeWay(left.key.low, right.key.low);
}

int RowOrder::compare(Slot left, Slot right) const
{
    const Key &leftKey = m_keys[left];
    const Key &rightKey = m_keys[right];
    if (leftKey.kind == Kind::Text && rightKey.kind == Kind::Text)
        return m_texts[left]->compare(*m_texts[right]);
    if (leftKey.kind == Kind::Settled || rightKey.kind == Kind::Settled)
        return compareWithSettled(left, right);
    if (leftKey.kind != rightKey.kind) // until the order is started again with a number for this text
        return threeWay(leftKey.kind, rightKey.kind);
    if (leftKey.high != rightKey.high)
        return threeWay(leftKey.high, rightKey.high);
    return threeWay(leftKey.low, rightKey.low);
}

bool RowOrder::isBefore(Slot left, Slot right) const
{
    const Key &leftKey = m_keys[left];
    const Key &rightKey = m_keys[right];
    if (leftKey.kind != rightKey.kind && (leftKey.kind == Kind::Empty || rightKey.kind == Kind::Empty))
        return rightKey.kind == Kind::Empty;
    const int order = leftKey.kind == Kind::Empty ? 0 : compare(left, right);
    if (order != 0)
        return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
    if (m_column == Column::Id && m_direction == Qt::DescendingOrder)
        return m_interfaces->rowAt(right).id() < m_interfaces->rowAt(left).id();
    const IdKey &leftId = m_ids[left];
    const IdKey &rightId = m_ids[right];
    if (leftId.high != rightId.high)
        return leftId.high < rightId.high;
    if (leftId.low != rightId.low)
        return leftId.low < rightId.low;
    return m_interfaces->rowAt(left).id() < m_interfaces->rowAt(right).id();
}

bool RowOrder::tidyStep()
{
    if (m_unwanted.empty())
        return false;
    m_unwanted.resize(m_unwanted.size() - std::min(m_unwanted.size(), tidiedAtOnce));
    if (m_unwanted.empty())
        m_unwanted.shrink_to_fit();
    return true;
}

} // namespace models
