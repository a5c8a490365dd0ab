// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/httpserver.h"

#include "app/simulator/httpconnection.h"

namespace simulator {

HttpServer::HttpServer(const core::Clock &clock, Answering answering, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_answering(std::move(answering))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::onNewConnection);
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void HttpServer::onNewConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new HttpConnection(m_clock, *socket, this);
        connection->setClockOffset(m_clockOffset);
        connection->setAnswering(m_answering);
    }
}

} // namespace simulator
