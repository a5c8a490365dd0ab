// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/networkinterface.h"
#include "app/store/store.h"

#include <QByteArray>

namespace tests {

/// Id of the interface of this number: "eni-bp1sample000000000007".
QString sampleId(int number);
/// Made-up interfaces, different in every respect that the window shows. Number 0 is in use with two addresses, 1
/// available with none, 2 attaching.
std::vector<domain::NetworkInterface> sampleInterfaces(int count);
/// The same as the answer to DescribeNetworkInterfaces, whole, or with a token for more.
QByteArray samplePage(int count, const QString &nextToken = {});
/// The answer to DescribeNetworkInterfaceAttribute for the interface of this number.
QByteArray sampleAttribute(int number);
/// Instances, types, vSwitches and VPCs of the samples.
void addSampleSurroundings(store::SurroundingsStore &surroundings);
/// A region's store with @p count samples, listed to the end.
void fillRegion(store::RegionStore &region, int count);

} // namespace tests
