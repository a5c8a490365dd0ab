// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ipv6address.h"

#include "app/domain/ipv4address.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace domain {

namespace {

using Groups = std::array<quint16, 8>;

std::optional<quint16> hexGroup(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    quint16 value = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        int digit = -1;
        if (u >= u'0' && u <= u'9')
            digit = u - u'0';
        else if (u >= u'a' && u <= u'f')
            digit = u - u'a' + 10;
        else if (u >= u'A' && u <= u'F')
            digit = u - u'A' + 10;
        if (digit < 0)
            return std::nullopt;
        value = static_cast<quint16>((value << 4) | digit);
    }
    return value;
}

/// Groups of one side of "::"; false where a part is no group. A dotted tail may stand at the very end.
bool appendGroups(QStringView text, bool tailAllowed, Groups &groups, qsizetype &count)
{
    if (text.isEmpty())
        return true;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype colon = start;
        while (colon < text.size() && text[colon] != u':')
            ++colon;
        const bool isLast = colon == text.size();
        const QStringView part = text.sliced(start, colon - start);
        start = colon + 1;
        if (tailAllowed && isLast && part.contains(u'.')) {
            const auto tail = Ipv4Address::parse(part); // "192.0.2.1" as the last two groups
            if (!tail || count > 6)
                return false;
            groups[static_cast<size_t>(count++)] = static_cast<quint16>(tail->value >> 16);
            groups[static_cast<size_t>(count++)] = static_cast<quint16>(tail->value & 0xFFFF);
            continue;
        }
        const auto group = hexGroup(part);
        if (!group || count > 7)
            return false;
        groups[static_cast<size_t>(count++)] = *group;
    }
    return true;
}

/// Where "::" stands; -1 where it does not.
qsizetype gapIn(QStringView text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] == u':' && text[at + 1] == u':')
            return at;
    }
    return -1;
}

Groups groupsOf(const Ipv6Address &address)
{
    Groups groups{};
    for (size_t i = 0; i < 4; ++i) {
        groups[i] = static_cast<quint16>(address.high >> (48 - 16 * i));
        groups[i + 4] = static_cast<quint16>(address.low >> (48 - 16 * i));
    }
    return groups;
}

Ipv6Address fromGroups(const Groups &groups)
{
    Ipv6Address address;
    for (size_t i = 0; i < 4; ++i) {
        address.high = (address.high << 16) | groups[i];
        address.low = (address.low << 16) | groups[i + 4];
    }
    return address;
}

Ipv6Address mask(int length)
{
    const auto bits = [](int n) {
        return n <= 0 ? 0ULL : n >= 64 ? ~0ULL : ~0ULL << (64 - n);
    };
    return {bits(length), bits(length - 64)};
}

} // namespace

std::optional<Ipv6Address> Ipv6Address::parse(QStringView text)
{
    if (text.size() < 2 || text.size() > 45)
        return std::nullopt;
    Groups left{};
    qsizetype leftCount = 0;
    const qsizetype gap = gapIn(text);
    if (gap < 0) {
        if (!appendGroups(text, true, left, leftCount) || leftCount != 8)
            return std::nullopt;
        return fromGroups(left);
    }
    Groups right{};
    qsizetype rightCount = 0;
    if (!appendGroups(text.first(gap), false, left, leftCount)
        || !appendGroups(text.sliced(gap + 2), true, right, rightCount) || leftCount + rightCount > 7)
        return std::nullopt;
    std::copy_n(right.begin(), rightCount, left.begin() + (8 - rightCount));
    return fromGroups(left);
}

QString Ipv6Address::toString() const
{
    const Groups groups = groupsOf(*this);
    size_t bestStart = 8;
    size_t bestLength = 1; // RFC 5952 4.2.2: one single zero group is not compressed
    for (size_t i = 0; i < 8;) {
        size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > bestLength) {
            bestStart = i;
            bestLength = end - i;
        }
        i = std::max(end, i + 1);
    }
    QString text;
    text.reserve(39);
    for (size_t i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += u"::";
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

QString Ipv6Address::toExpandedString() const
{
    QString text;
    for (const quint16 group : groupsOf(*this)) {
        if (!text.isEmpty())
            text += u':';
        text += QString::number(group, 16).rightJustified(4, u'0');
    }
    return text;
}

size_t qHash(const Ipv6Address &address, size_t seed) noexcept
{
    return qHashMulti(seed, address.high, address.low);
}

std::optional<Ipv6Prefix> Ipv6Prefix::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto address = Ipv6Address::parse(text.first(slash));
    const QStringView digits = text.sliced(slash + 1);
    const bool number = !digits.isEmpty() && digits.size() <= 3
                        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int length = number ? digits.toInt() : -1;
    if (!address || length < 0 || length > 128)
        return std::nullopt;
    const Ipv6Address bits = mask(length);
    return Ipv6Prefix{{address->high & bits.high, address->low & bits.low}, length};
}

QString Ipv6Prefix::toString() const
{
    return address.toString() + u'/' + QString::number(length);
}

bool Ipv6Prefix::contains(const Ipv6Address &other) const
{
    const Ipv6Address bits = mask(length);
    return (other.high & bits.high) == address.high && (other.low & bits.low) == address.low;
}

Ipv6Address Ipv6Prefix::withSuffix(const Ipv6Address &suffix) const
{
    const Ipv6Address bits = mask(length);
    return {address.high | (suffix.high & ~bits.high), address.low | (suffix.low & ~bits.low)};
}

} // namespace domain
