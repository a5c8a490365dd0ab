// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/networkinterfaces.h"

#include <QTest>

namespace rows {

/// A page of DescribeNetworkInterfaces with these rows.
inline QByteArray pageOf(const QByteArray &rows)
{
    return "{\"RequestId\":\"r\",\"NetworkInterfaceSets\":{\"NetworkInterfaceSet\":[" + rows + "]}}";
}

/// The one row of a page; @p fields are added to its id. The test fails when there is none.
inline domain::NetworkInterface rowWith(const QByteArray &fields)
{
    const auto page = api::parseNetworkInterfaces(pageOf("{\"NetworkInterfaceId\":\"eni-1\"," + fields + "}"));
    if (!page || page->interfaces.size() != 1) {
        QTest::qFail(page ? "no row" : qPrintable(page.error().detail), __FILE__, __LINE__);
        return {};
    }
    return page->interfaces[0];
}

inline QStringList ipv6Of(const domain::NetworkInterface &interface)
{
    QStringList texts;
    for (const domain::Ipv6Address &address : interface.ipv6)
        texts.append(address.toString());
    return texts;
}

} // namespace rows
