// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace presenters {

/// Keys as found in a pasted text; plain, since they go on into the fields of a form.
struct PastedKeys
{
    QString keyId;
    QString secret;
    QString token; ///< empty for long-term keys
};

/// The keys in the answer of AssumeRole or CreateAccessKey (JSON, whole or in part), in a profile of the aliyun CLI, or
/// in lines that set ALIBABA_CLOUD_… variables; nothing unless both key id and secret are there.
std::optional<PastedKeys> pastedKeys(const QString &text);

/// Without the blanks, line ends and quotes around it that come along when a key is copied.
QString trimmedKey(const QString &text);

} // namespace presenters
