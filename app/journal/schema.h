// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

class QSqlDatabase;

namespace journal {

/// The version that this program writes (PRAGMA user_version).
inline constexpr int schemaVersion = 2;
/// "ENID" (PRAGMA application_id): the file is a journal of ENI Desk.
inline constexpr int applicationId = 0x454e4944;

/// Makes the tables in a new file and what is missing in an older version's, all or nothing. "TooNew" for a later
/// version's file, "Other" for a database that is not a journal; both are left as they are.
core::Result<void> ensureSchema(const QSqlDatabase &sql);

} // namespace journal
