// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTcpSocket;

namespace tests {

/// Carries the bytes of each socket to the other from now on; when one ends, the other is closed. What was read from
/// either of them before is not carried.
void pipe(QTcpSocket &one, QTcpSocket &other);

} // namespace tests
