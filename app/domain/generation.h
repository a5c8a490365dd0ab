// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace domain {

/// Which age of the API a cloud speaks. G2019, also found on private clouds: RPC signature V1, listings by page number,
/// one IPv6 address a call, no ClientToken, answers that hold a RequestId only, no IPv6 limits of instance types.
enum class Generation { Current, G2019 };

} // namespace domain
