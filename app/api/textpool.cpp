// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/textpool.h"

#include "app/api/showntext.h"

namespace api {

QString TextPool::shared(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    const auto [entry, isNew] = m_texts.try_emplace(utf8);
    if (isNew)
        entry->second = word(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    return entry->second;
}

QStringList TextPool::shared(const QStringList &list)
{
    if (list.isEmpty())
        return {};
    return *m_lists.insert(list);
}

} // namespace api
