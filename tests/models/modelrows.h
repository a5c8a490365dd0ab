// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/store/packedinterface.h"

#include <vector>

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// Interface number @p n, complete and different from every other.
inline domain::NetworkInterface interfaceNumber(int n)
{
    domain::NetworkInterface interface;
    interface.id = u"eni-bp1%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    interface.name = u"nic-%1"_s.arg(n);
    interface.status = n % 3 == 0 ? domain::InterfaceStatus::Available : domain::InterfaceStatus::InUse;
    interface.statusText = n % 3 == 0 ? u"Available"_s : u"InUse"_s;
    interface.type = n % 5 == 0 ? domain::InterfaceType::Primary : domain::InterfaceType::Secondary;
    interface.typeText = n % 5 == 0 ? u"Primary"_s : u"Secondary"_s;
    interface.instanceId = n % 3 == 0 ? QString() : u"i-bp1%1"_s.arg(n / 2, 8, 10, QLatin1Char('0'));
    interface.zoneId = u"cn-hangzhou-%1"_s.arg(QLatin1Char(static_cast<char>('g' + n % 3)));
    interface.vpcId = u"vpc-bp1%1"_s.arg(n % 4);
    interface.vSwitchId = u"vsw-bp1%1"_s.arg(n % 20);
    interface.macAddress = u"00:16:3e:%1:%2:%3"_s.arg((n >> 16) & 255, 2, 16, QLatin1Char('0'))
                               .arg((n >> 8) & 255, 2, 16, QLatin1Char('0'))
                               .arg(n & 255, 2, 16, QLatin1Char('0'));
    interface.created = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(n * 60LL);
    interface.securityGroupIds = QStringList{u"sg-bp1%1"_s.arg(n % 7)};
    interface.ipv4.push_back({{0x0A000000u + static_cast<quint32>(n)}, true, {}});
    for (int i = 0; i < n % 4; ++i)
        interface.ipv6.push_back({0x24084005003A1A00ull, static_cast<quint64>(n) * 16 + static_cast<quint64>(i)});
    return interface;
}

inline std::vector<domain::NetworkInterface> interfaceNumbers(int first, int count)
{
    std::vector<domain::NetworkInterface> interfaces;
    interfaces.reserve(static_cast<size_t>(count));
    for (int n = first; n < first + count; ++n)
        interfaces.push_back(interfaceNumber(n));
    return interfaces;
}

/// As the store keeps them.
inline store::PackedInterface packed(const domain::NetworkInterface &interface)
{
    return store::InterfacePacker().pack(interface);
}

inline std::vector<store::PackedInterface> packed(std::vector<domain::NetworkInterface> interfaces)
{
    return store::InterfacePacker().pack(std::move(interfaces));
}

} // namespace tests
