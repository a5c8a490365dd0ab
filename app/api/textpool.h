// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>

namespace api {

/// Gives the same QString for the same bytes, so that the rows of a page, or of all pages of a listing, do not hold a
/// copy each of their VPC's id. Belongs to one thread.
class TextPool
{
public:
    QString shared(std::string_view utf8);
    QStringList shared(const QStringList &list);

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
    QSet<QStringList> m_lists;
};

} // namespace api
