// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <string_view>
#include <unordered_map>

namespace api {

/// Gives the same QString for the same bytes, so that 500 rows of a page do not hold 500 copies of their VPC's id.
/// Lives as long as one reply is read; the bytes that it was asked about have to live as long.
class TextPool
{
public:
    QString shared(std::string_view utf8);
    QStringList shared(const QStringList &list);

private:
    std::unordered_map<std::string_view, QString> m_texts;
    QSet<QStringList> m_lists;
};

} // namespace api
