// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

namespace tests {

/// A certificate, made when asked, and its key.
struct Certificate
{
    QSslCertificate certificate;
    QSslKey key;
};

enum class Validity { Now, Expired, NotYet };
enum class KeyKind {
    Ec,
    Rsa2048,
    Rsa1024, ///< too weak to be trusted
    EcSha1,  ///< a good key, and a signature that nobody trusts any more
};

/// A self-signed certificate for 127.0.0.1.
Certificate selfSigned(Validity validity = Validity::Now);

/// An authority that nobody knows yet.
class Authority
{
public:
    explicit Authority(const QString &name = QStringLiteral("ENI Desk Test Authority"));

    const QSslCertificate &certificate() const { return m_own.certificate; }
    /// For a server that is called by any of @p hosts, names or addresses.
    Certificate issue(const QStringList &hosts, Validity validity = Validity::Now, KeyKind kind = KeyKind::Ec) const;

private:
    Certificate m_own;
};

} // namespace tests
