// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace core {

/// "0.1.0": the number in the project's CMakeLists.txt, its only place.
QString programVersion();

} // namespace core
