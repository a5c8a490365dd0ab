// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/net/credentials.h"

#include <QString>

namespace secrets {

/// Where the keychain holds the keys of a stored profile, as packKeys() makes them.
QString profileKey(const QString &profileId);
/// Where it holds the password of the proxy, as UTF-8.
QString proxyPasswordKey();

/// Key id, secret and token in one, for the keychain. Fails with InputInvalid and the field ("accessKeyId",
/// "accessKeySecret", "securityToken") when a value has other characters than visible ASCII, or id or secret is empty.
core::Result<core::Secret> packKeys(const net::Credentials &keys);
/// Fails with KeychainFailed: "Failed" when @p packed was not made by packKeys(), "NotFound" when it holds the secret
/// of another key id.
core::Result<net::Credentials> unpackKeys(const QString &accessKeyId, const core::Secret &packed);

} // namespace secrets
