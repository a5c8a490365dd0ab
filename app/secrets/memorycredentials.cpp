// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/memorycredentials.h"

#include "app/core/log.h"

#include <QPointer>

namespace secrets {

MemoryCredentials::MemoryCredentials(QObject *parent)
    : CredentialsSource(parent)
{}

MemoryCredentials::MemoryCredentials(net::Credentials credentials, QObject *parent)
    : CredentialsSource(parent)
    , m_credentials(std::move(credentials))
{}

void MemoryCredentials::fetch(QObject *receiver, Taker take)
{
    const QPointer<MemoryCredentials> self(this);
    QMetaObject::invokeMethod(
        receiver,
        [self, take = std::move(take)] {
            if (self && !self->m_credentials.accessKeySecret.isEmpty()) {
                take(std::cref(self->m_credentials));
                return;
            }
            core::Error error;
            error.kind = core::ErrorKind::CredentialsMissing;
            take(core::unexpected(error));
        },
        Qt::QueuedConnection);
}

QString MemoryCredentials::maskedKeyId() const
{
    return m_credentials.accessKeyId.isEmpty() ? QString() : core::maskedKeyId(m_credentials.accessKeyId);
}

void MemoryCredentials::set(net::Credentials credentials)
{
    m_credentials = std::move(credentials);
}

std::optional<net::Credentials> MemoryCredentials::copy() const
{
    return m_credentials.accessKeySecret.isEmpty() ? std::nullopt : std::optional(m_credentials.copy());
}

void MemoryCredentials::forget()
{
    m_credentials = {};
}

} // namespace secrets
