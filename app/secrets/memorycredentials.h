// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/credentials.h"

#include <optional>

namespace secrets {

/// Keys that live in memory only: from the environment, of the demo, or entered for this session.
class MemoryCredentials : public net::CredentialsSource
{
    Q_OBJECT

public:
    explicit MemoryCredentials(QObject *parent = nullptr);
    explicit MemoryCredentials(net::Credentials credentials, QObject *parent = nullptr);

    /// Answers when the event loop comes round; CredentialsMissing while there are none.
    void fetch(QObject *receiver, Taker take) override;
    QString maskedKeyId() const override;
    void set(net::Credentials credentials);
    /// A second set of them; nothing while there are none.
    std::optional<net::Credentials> copy() const;
    /// Wipes the keys from memory.
    void forget();

private:
    net::Credentials m_credentials;
};

} // namespace secrets
