// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixedcredentials.h"

#include "app/core/log.h"

#include <QPointer>

namespace tests {

FixedCredentials::FixedCredentials(const QString &accessKeyId, const QByteArray &accessKeySecret,
                                   const QByteArray &securityToken, QObject *parent)
    : CredentialsSource(parent)
    , m_credentials{accessKeyId, core::Secret(QByteArray(accessKeySecret)), core::Secret(QByteArray(securityToken))}
{}

void FixedCredentials::fetch(QObject *receiver, Taker take)
{
    ++m_fetches;
    const QPointer<FixedCredentials> self(this);
    QMetaObject::invokeMethod(
        receiver,
        [self, take = std::move(take)] {
            if (self && !self->m_missing) {
                take(std::cref(self->m_credentials));
                return;
            }
            core::Error error;
            error.kind = core::ErrorKind::CredentialsMissing;
            take(core::unexpected(error));
        },
        Qt::QueuedConnection);
}

QString FixedCredentials::maskedKeyId() const
{
    return core::maskedKeyId(m_credentials.accessKeyId);
}

} // namespace tests
