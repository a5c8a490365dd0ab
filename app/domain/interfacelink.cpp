// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/interfacelink.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {

namespace {

/// A hundred ids of the longest kind, and some room.
constexpr qsizetype longestLink = 5000;

} // namespace

bool isRegionId(const QString &text)
{
    static const QRegularExpression region(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return text.size() <= 63 && region.match(text).hasMatch();
}

bool isInterfaceId(const QString &text)
{
    static const QRegularExpression id(u"\\Aeni-[a-z0-9]{1,40}\\z"_s);
    return text.size() <= 44 && id.match(text).hasMatch();
}

std::optional<InterfaceLink> InterfaceLink::parse(const QString &text)
{
    const QString beginning = u"enidesk://eni/"_s;
    if (text.size() > longestLink || !text.startsWith(beginning))
        return std::nullopt;
    const QStringList parts = text.mid(beginning.size()).split(u'/');
    if (parts.size() != 2 || !isRegionId(parts.front()))
        return std::nullopt;
    InterfaceLink link{parts.front(), parts.back().split(u',')};
    if (link.interfaceIds.size() > mostInterfaces
        || !std::all_of(link.interfaceIds.begin(), link.interfaceIds.end(), isInterfaceId))
        return std::nullopt;
    link.interfaceIds.removeDuplicates();
    return link;
}

QString InterfaceLink::toString() const
{
    const QString text = u"enidesk://eni/%1/%2"_s.arg(regionId, interfaceIds.join(u','));
    return parse(text) == *this ? text : QString();
}

} // namespace domain
