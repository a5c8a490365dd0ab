// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace explain {

/// How many characters of @p text from @p at on are a time of day with its date, as logs and answers write it:
/// "2026-03-01T08:15:30.123Z", "2026/03/01 08:15:30", "E0301 08:15:30.123456" (klog), "Sun, 01 Mar 2026 08:15:30 GMT",
/// "Mar  1 08:15:30". Zero where there is none.
qsizetype timeStampLength(QStringView text, qsizetype at);

} // namespace explain
