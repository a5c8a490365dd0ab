// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/storedkeys.h"

#include "app/secrets/keychainproblem.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace secrets {

namespace {

constexpr char separator = '\n';

bool isVisibleAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return letter > ' ' && letter < '\x7f'; });
}

core::Unexpected invalid(const QString &field)
{
    core::Error error;
    error.kind = core::ErrorKind::InputInvalid;
    error.detail = field;
    return core::unexpected(error);
}

} // namespace

QString profileKey(const QString &profileId)
{
    return u"profile/"_s + profileId;
}

QString proxyPasswordKey()
{
    return u"proxy-password"_s;
}

core::Result<core::Secret> packKeys(const net::Credentials &keys)
{
    const QByteArray keyId = keys.accessKeyId.toUtf8();
    const QByteArrayView secret = keys.accessKeySecret.open();
    const QByteArrayView token = keys.securityToken.open();
    if (keyId.isEmpty() || !isVisibleAscii(keyId))
        return invalid(u"accessKeyId"_s);
    if (secret.isEmpty() || !isVisibleAscii(secret))
        return invalid(u"accessKeySecret"_s);
    if (!isVisibleAscii(token))
        return invalid(u"securityToken"_s);
    QByteArray packed;
    // Enough at once: growing would leave copies behind.
    packed.reserve(keyId.size() + secret.size() + token.size() + 2);
    packed.append(keyId).append(separator).append(secret);
    if (!token.isEmpty())
        packed.append(separator).append(token);
    return core::Secret(std::move(packed));
}

core::Result<net::Credentials> unpackKeys(const QString &accessKeyId, const core::Secret &packed)
{
    const QByteArrayView all = packed.open();
    const qsizetype idEnd = all.indexOf(separator);
    if (idEnd <= 0)
        return core::unexpected(keychainError(KeychainProblem::Failed));
    const qsizetype secretEnd = all.indexOf(separator, idEnd + 1);
    const QByteArrayView keyId = all.first(idEnd);
    const QByteArrayView secret = secretEnd < 0 ? all.sliced(idEnd + 1) : all.sliced(idEnd + 1, secretEnd - idEnd - 1);
    const QByteArrayView token = secretEnd < 0 ? QByteArrayView() : all.sliced(secretEnd + 1);
    if (secret.isEmpty() || !isVisibleAscii(keyId) || !isVisibleAscii(secret) || !isVisibleAscii(token))
        return core::unexpected(keychainError(KeychainProblem::Failed));
    if (keyId != accessKeyId.toUtf8()) // the secret of another key would be refused as a wrong one
        return core::unexpected(keychainError(KeychainProblem::NotFound));
    return net::Credentials{accessKeyId, core::Secret(secret.toByteArray()), core::Secret(token.toByteArray())};
}

} // namespace secrets
