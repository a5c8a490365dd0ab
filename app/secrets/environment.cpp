// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/environment.h"

#include <QStringList>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace secrets {

namespace {

constexpr auto keyIdVariable = "ALIBABA_CLOUD_ACCESS_KEY_ID";
constexpr auto secretVariable = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
constexpr auto tokenVariable = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// The value where it lies, trimmed: a copy would stay in memory.
QByteArrayView valueOf(const char *variable)
{
    return QByteArrayView(std::getenv(variable)).trimmed();
}

/// Wipes it where it lies: a variable that is unset stays there, for /proc/PID/environ, too.
core::Secret take(const char *variable)
{
    const QByteArrayView value = valueOf(variable);
    core::Secret secret = core::Secret::takenFrom(QByteArray::fromRawData(value.data(), value.size()));
    qunsetenv(variable);
    return secret;
}

} // namespace

std::optional<net::Credentials> takeFromEnvironment()
{
    const QString keyId = QString::fromUtf8(qgetenv(keyIdVariable)).trimmed();
    qunsetenv(keyIdVariable);
    net::Credentials credentials{keyId, take(secretVariable), take(tokenVariable)};
    if (credentials.accessKeyId.isEmpty() || credentials.accessKeySecret.isEmpty())
        return std::nullopt;
    return credentials;
}

QString environmentKeyId()
{
    const bool isWhole = !valueOf(secretVariable).isEmpty();
    return isWhole ? QString::fromUtf8(qgetenv(keyIdVariable)).trimmed() : QString();
}

QProcessEnvironment environmentWithoutKeys()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        const bool ours = name.startsWith(u"ALIBABA"_s) || name.startsWith(u"ALICLOUD"_s);
        if (ours || name.contains(u"SECRET"_s) || name.contains(u"TOKEN"_s) || name.contains(u"ACCESS_KEY"_s))
            environment.remove(name);
    }
    return environment;
}

} // namespace secrets
