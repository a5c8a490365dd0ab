// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ipv4address.h"

#include <QList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {

std::optional<Ipv4Address> Ipv4Address::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 value = 0;
    for (const QStringView part : parts) {
        const bool digits = std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        // "010" is 8 for some programs and 10 for others.
        const bool isAmbiguous = part.size() > 1 && part.front() == u'0';
        if (part.isEmpty() || part.size() > 3 || !digits || isAmbiguous || part.toUInt() > 255)
            return std::nullopt;
        value = (value << 8) | part.toUInt();
    }
    return Ipv4Address{value};
}

QString Ipv4Address::toString() const
{
    return u"%1.%2.%3.%4"_s.arg(value >> 24).arg((value >> 16) & 0xFF).arg((value >> 8) & 0xFF).arg(value & 0xFF);
}

} // namespace domain
