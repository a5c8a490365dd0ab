// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/certificate.h"

#include <QTcpServer>

#include <memory>

namespace tests {

/// Like TlsFront, but with any certificate, also those with which QSslServer would not begin (weak keys), and it counts
/// what clients said inside the encryption:
///
///     const Authority authority;
///     LaxTlsFront front(cloud.endpoint().port(), authority.issue({"127.0.0.1"}, Validity::Now, KeyKind::Rsa1024));
class LaxTlsFront : public QObject
{
    Q_OBJECT

public:
    LaxTlsFront(int plainPort, const Certificate &own);
    ~LaxTlsFront() override;

    quint16 port() const { return m_server.serverPort(); }
    /// Connections taken, and bytes that came out of the encryption.
    int connections() const { return m_connections; }
    qint64 plainBytes() const { return m_plainBytes; }

private:
    struct Context;
    class Guest;
    friend class Guest;

    QTcpServer m_server;
    int m_plainPort;
    std::unique_ptr<Context> m_context;
    int m_connections = 0;
    qint64 m_plainBytes = 0;
};

} // namespace tests
