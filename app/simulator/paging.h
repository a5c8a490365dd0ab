// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/simulator/apirequest.h"

namespace simulator {

/// Which rows of a listing are wanted.
struct Window
{
    bool byToken = true;
    qsizetype start = 0; ///< byToken: ordinal to go on from; else: rows to pass over
    int size = 10;
    int pageNumber = 1;
};

/// Reads NextToken and MaxResults, or PageNumber and PageSize where @p request uses these. MaxResults is put between
/// @p smallest and @p largest, never refused; a NextToken of another query, or no token at all, is.
core::Result<Window> readWindow(const ApiRequest &request, int smallest, int largest);
/// PageNumber and PageSize alone (VPC, and everything in 2019): from 1, and 1 to @p largest; refused otherwise.
core::Result<Window> readPageWindow(const ApiRequest &request, int largest);
/// An opaque text that leads on from @p ordinal, for this very query only.
QString pageToken(const ApiRequest &request, qsizetype ordinal);

} // namespace simulator
