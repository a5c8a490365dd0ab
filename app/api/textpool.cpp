// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/textpool.h"

#include "app/api/showntext.h"

#include <algorithm>
#include <cstring>

namespace api {

QString TextPool::shared(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    Recent &recent = recentPlace(utf8);
    if (recent.utf8 == utf8)
        return recent.text;
    auto known = m_texts.find(utf8);
    if (known == m_texts.end())
        known = m_texts.emplace(utf8, word(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())))).first;
    recent = {known->first, known->second};
    return known->second;
}

TextPool::Recent &TextPool::recentPlace(std::string_view utf8)
{
    constexpr unsigned bits = 10;
    constexpr quint64 spread = 0x9E3779B97F4A7C15; // of Fibonacci hashing
    m_recent.resize(size_t(1) << bits);
    quint64 end = 0;
    const size_t size = std::min(utf8.size(), sizeof(end));
    std::memcpy(&end, utf8.data() + utf8.size() - size, size);
    return m_recent[((end ^ utf8.size()) * spread) >> (64 - bits)];
}

QStringList TextPool::shared(const QStringList &list)
{
    if (list.isEmpty())
        return {};
    return *m_lists.insert(list);
}

} // namespace api
