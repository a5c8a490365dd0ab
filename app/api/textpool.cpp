// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/textpool.h"

#include "app/api/showntext.h"

namespace api {

QString TextPool::shared(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    const auto known = m_texts.find(utf8);
    if (known != m_texts.end())
        return known->second;
    const QString text = word(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    m_texts.emplace(utf8, text);
    return text;
}

QStringList TextPool::shared(const QStringList &list)
{
    if (list.isEmpty())
        return {};
    return *m_lists.insert(list);
}

} // namespace api
