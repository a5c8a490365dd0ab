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
    const QByteArrayView secret = keys.accessKeySecret.open();
    const QByteArrayView token = keys.securityToken.open();
    if (secret.isEmpty() || !isVisibleAscii(secret))
        return invalid(u"accessKeySecret"_s);
    if (!isVisibleAscii(token))
        return invalid(u"securityToken"_s);
    QByteArray packed;
    // Enough at once: growing would leave copies behind.
    packed.reserve(secret.size() + 1 + token.size());
    packed.append(secret);
    if (!token.isEmpty())
        packed.append(separator).append(token);
    return core::Secret(std::move(packed));
}

core::Result<net::Credentials> unpackKeys(const QString &accessKeyId, const core::Secret &packed)
{
    const QByteArrayView all = packed.open();
    const qsizetype end = all.indexOf(separator);
    const QByteArrayView secret = end < 0 ? all : all.first(end);
    const QByteArrayView token = end < 0 ? QByteArrayView() : all.sliced(end + 1);
    if (secret.isEmpty() || !isVisibleAscii(secret) || !isVisibleAscii(token))
        return core::unexpected(keychainError(KeychainProblem::Failed));
    return net::Credentials{accessKeyId, core::Secret(secret.toByteArray()), core::Secret(token.toByteArray())};
}

} // namespace secrets
