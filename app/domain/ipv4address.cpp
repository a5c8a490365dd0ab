// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ipv4address.h"

namespace domain {

std::optional<Ipv4Address> Ipv4Address::parse(QStringView text)
{
    constexpr int parts = 4;
    quint32 value = 0;
    qsizetype at = 0;
    for (int part = 0; part < parts; ++part) {
        const qsizetype start = at;
        quint32 octet = 0;
        while (at < text.size() && at < start + 3 && text[at] >= u'0' && text[at] <= u'9')
            octet = octet * 10 + (text[at++].unicode() - u'0');
        // "010" is 8 for some programs and 10 for others.
        const bool isAmbiguous = at - start > 1 && text[start] == u'0';
        const bool isEnded = part + 1 < parts ? at < text.size() && text[at] == u'.' : at == text.size();
        if (at == start || isAmbiguous || octet > 255 || !isEnded)
            return std::nullopt;
        ++at;
        value = (value << 8) | octet;
    }
    return Ipv4Address{value};
}

QString Ipv4Address::toString() const
{
    QString text;
    text.reserve(15);
    for (const int shift : {24, 16, 8, 0}) {
        if (!text.isEmpty())
            text += u'.';
        text += QString::number((value >> shift) & 0xFF);
    }
    return text;
}

} // namespace domain
