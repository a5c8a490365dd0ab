// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/credentials.h"

namespace tests {

/// The same (fake) keys whenever asked, or always CredentialsMissing; answers when the event loop comes round.
class FixedCredentials : public net::CredentialsSource
{
    Q_OBJECT

public:
    explicit FixedCredentials(const QString &accessKeyId = QStringLiteral("LTAI5tExampleKeyId0001"),
                              const QByteArray &accessKeySecret = "ExampleAccessKeySecret0123456789",
                              const QByteArray &securityToken = {}, QObject *parent = nullptr);

    void fetch(QObject *receiver, Taker take) override;
    QString maskedKeyId() const override;
    /// From now on there are no keys.
    void lose() { m_missing = true; }
    int fetches() const { return m_fetches; }

private:
    net::Credentials m_credentials;
    bool m_missing = false;
    int m_fetches = 0;
};

} // namespace tests
