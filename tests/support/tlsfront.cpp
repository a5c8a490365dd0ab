// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tlsfront.h"

#include "tests/support/pipe.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTcpSocket>

namespace tests {

TlsFront::TlsFront(int plainPort, const QStringList &hosts, Validity validity)
    : m_plainPort(plainPort)
{
    QFile file(caFile());
    if (file.open(QIODevice::WriteOnly))
        file.write(m_authority.certificate().toPem());
    const Certificate own = m_authority.issue(hosts, validity);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain({own.certificate, m_authority.certificate()});
    configuration.setPrivateKey(own.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(configuration);
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TlsFront::onConnection);
}

void TlsFront::onConnection()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        auto *plain = new QTcpSocket(client);
        plain->setProxy(QNetworkProxy::NoProxy);
        plain->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_plainPort));
        pipe(*client, *plain);
    }
}

} // namespace tests
