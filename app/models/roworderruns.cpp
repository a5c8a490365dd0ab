// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/roworder.h"

#include <algorithm>

namespace models {

namespace {

constexpr size_t mergedAtOnce = 8192; ///< takes about a millisecond

} // namespace

void RowOrder::closeRun()
{
    if (m_open.empty())
        return;
    if (!m_texts.empty())
        std::sort(m_open.begin(), m_open.end(), [this](Slot left, Slot right) { return isBefore(left, right); });
    else
        sortNumbers(m_open);
    m_runs.push_back(std::exchange(m_open, {}));
}

/// The keys beside one another: several times as quick as looking each up.
void RowOrder::sortNumbers(Run &run) const
{
    struct Entry
    {
        quint64 high;
        quint64 low;
        IdKey id;
        Slot slot;
        bool empty;
    };
    std::vector<Entry> entries;
    entries.reserve(run.size());
    for (const Slot slot : run)
        entries.push_back({m_keys[slot].high, m_keys[slot].low, m_ids[slot], slot, m_keys[slot].kind == Kind::Empty});
    const bool isAscending = m_direction == Qt::AscendingOrder;
    const bool isById = m_column == Column::Id;
    std::sort(entries.begin(), entries.end(), [this, isAscending, isById](const Entry &left, const Entry &right) {
        if (left.empty != right.empty)
            return right.empty;
        if (left.high != right.high)
            return (left.high < right.high) == isAscending;
        if (left.low != right.low)
            return (left.low < right.low) == isAscending;
        if (!isById && left.id.high != right.id.high)
            return left.id.high < right.id.high;
        if (!isById && left.id.low != right.id.low)
            return left.id.low < right.id.low;
        return isBefore(left.slot, right.slot);
    });
    std::transform(entries.begin(), entries.end(), run.begin(), [](const Entry &entry) { return entry.slot; });
}

bool RowOrder::mergeStep(Merge merge)
{
    if (!m_merging) {
        if (m_runs.size() < 2)
            return false;
        if (merge == Merge::Due && m_runs[m_runs.size() - 2].size() > m_runs.back().size())
            return false;
        beginMerging();
    }
    goOnMerging();
    return true;
}

void RowOrder::beginMerging()
{
    m_merging = Merging{};
    m_merging->right = std::move(m_runs.back());
    m_runs.pop_back();
    m_merging->left = std::move(m_runs.back());
    m_runs.pop_back();
    m_merging->merged.reserve(m_merging->left.size() + m_merging->right.size());
}

void RowOrder::goOnMerging()
{
    Merging &merging = *m_merging;
    for (size_t taken = 0; taken < mergedAtOnce; ++taken) {
        const bool leftLeft = merging.leftTaken < merging.left.size();
        const bool rightLeft = merging.rightTaken < merging.right.size();
        if (!leftLeft && !rightLeft) {
            m_runs.push_back(std::move(merging.merged));
            m_merging.reset();
            return;
        }
        const bool takeRight =
            rightLeft && (!leftLeft || isBefore(merging.right[merging.rightTaken], merging.left[merging.leftTaken]));
        merging.merged.push_back(takeRight ? merging.right[merging.rightTaken++] : merging.left[merging.leftTaken++]);
    }
}

void RowOrder::finishMerging()
{
    while (m_merging)
        goOnMerging();
}

/// Few new rows find their places among many by halving: comparing with every one of these takes many times as long.
RowOrder::Run RowOrder::merged(const Run &left, const Run &right) const
{
    constexpr size_t many = 16;
    const auto isBeforeSlot = [this](Slot one, Slot other) {
        return isBefore(one, other);
    };
    Run result;
    result.reserve(left.size() + right.size());
    if (!m_isSettled && left.size() < many * right.size()) {
        std::merge(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(result), isBeforeSlot);
        return result;
    }
    auto from = left.begin();
    for (const Slot slot : right) {
        // Not from "from" on: where all are compared with the same rows, these need few keys.
        const auto place = std::upper_bound(left.begin(), left.end(), slot, isBeforeSlot);
        result.insert(result.end(), from, place);
        result.push_back(slot);
        from = place;
    }
    result.insert(result.end(), from, left.end());
    return result;
}

} // namespace models
