// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/version.h"

namespace core {

QString programVersion()
{
    return QStringLiteral(ENIDESK_VERSION);
}

} // namespace core
