// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace operations {

/// The text of a JSON answer with line ends and four blanks a level, for reading. Only white space is changed: the
/// order, the spelling of numbers and unknown fields stay as the server sent them. Control characters other than those
/// between the tokens are left out, and so is what follows the first 4,096 characters of a text ("…"). Stops with "…"
/// after @p maximumLength characters.
QString laidOut(QByteArrayView json, qsizetype maximumLength = 200'000);

} // namespace operations
