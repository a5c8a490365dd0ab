// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace api {

/// Gives the same QString for the same bytes, so that the rows of a page, or of all pages of a listing, do not hold a
/// copy each of their VPC's id. Belongs to one thread.
class TextPool
{
public:
    TextPool() = default;
    ~TextPool() = default;
    TextPool(const TextPool &) = delete;
    TextPool &operator=(const TextPool &) = delete;

    QString shared(std::string_view utf8);
    QStringList shared(const QStringList &list);

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    /// One of the texts, at a place that its last letters tell: nearly all that come were there a moment ago.
    struct Recent
    {
        std::string_view utf8;
        QString text;
    };

    Recent &recentPlace(std::string_view utf8);

    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
    std::vector<Recent> m_recent;
    QSet<QStringList> m_lists;
};

} // namespace api
