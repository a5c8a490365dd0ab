// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/request.h"
#include "app/domain/plan.h"

namespace operations {

/// The call that does what is still open of @p step: what is settled already is left out.
api::Request requestOf(const domain::Step &step);

} // namespace operations
