// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/certificate.h"

#include <QObject>
#include <QSslServer>
#include <QTemporaryDir>

namespace tests {

/// Puts TLS in front of a plain server on loopback, the simulator for one:
///
///     SimulatorProcess cloud;
///     TlsFront front(cloud.endpoint().port(), {"ecs.cn-hangzhou.aliyuncs.com", "127.0.0.1"});
///     // https://127.0.0.1:<front.port()> for who trusts front.caFile(); the names by way of a TestProxy
///
/// Its certificate is issued by an authority of its own for the names given. It works in the event loop of the test.
class TlsFront : public QObject
{
    Q_OBJECT

public:
    TlsFront(int plainPort, const QStringList &hosts, Validity validity = Validity::Now);

    quint16 port() const { return m_server.serverPort(); }
    /// The authority's certificate, and a PEM file that holds it; the file goes with this object.
    const QSslCertificate &authority() const { return m_authority.certificate(); }
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// Handshakes that came to their end.
    int connections() const { return m_connections; }

private:
    void onConnection();

    Authority m_authority;
    QTemporaryDir m_folder;
    QSslServer m_server;
    int m_plainPort;
    int m_connections = 0;
};

} // namespace tests
