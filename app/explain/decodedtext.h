// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace explain {

/// Text of whatever encoding a terminal or a file of Windows gives: with a byte order mark what that says, else UTF-8,
/// else GB18030 where Qt knows it, else UTF-8 with replacement characters for what is none. @p isCutOff: the bytes may
/// end in the middle of a character, and that is no fault of the encoding.
QString decodedText(const QByteArray &bytes, bool isCutOff = false);

} // namespace explain
