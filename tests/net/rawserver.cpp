// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/rawserver.h"

#include <algorithm>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace tests {

QByteArray WireRequest::header(const QByteArray &name) const
{
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray WireRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

RawServer::RawServer()
    : m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::onConnection);
}

RawServer::RawServer(std::unique_ptr<QTcpServer> server)
    : m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::onConnection);
}

QUrl RawServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server->serverPort()));
}

int RawServer::openConnections() const
{
    return static_cast<int>(std::count_if(m_sockets.begin(), m_sockets.end(), [](const QPointer<QTcpSocket> &socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }));
}

void RawServer::closeAll()
{
    for (const QPointer<QTcpSocket> &socket : std::as_const(m_sockets)) {
        if (socket)
            socket->disconnectFromHost();
    }
}

void RawServer::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_sockets.append(socket);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, buffer, connection = m_connections] { onBytes(socket, connection, *buffer); });
        onBytes(socket, m_connections, *buffer);
    }
}

void RawServer::onBytes(QTcpSocket *socket, int connection, QByteArray &buffer)
{
    buffer += socket->readAll();
    for (;;) {
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        WireRequest request;
        request.head = buffer.left(headEnd);
        request.connection = connection;
        const QByteArrayList words = request.head.left(request.head.indexOf('\r')).split(' ');
        request.target = words.value(1);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return;
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_requests.push_back(request);
        const Answer answer = m_answers.empty() ? hanging() : m_answers.front();
        if (m_answers.size() > 1)
            m_answers.pop_front();
        answer(*socket, request);
        emit requested();
    }
}

QByteArray httpText(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

RawServer::Answer answering(int status, const QByteArray &body, const QByteArray &headers)
{
    return [text = httpText(status, body, headers)](QTcpSocket &socket, const WireRequest &) {
        socket.write(text);
    };
}

RawServer::Answer writingAndClosing(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const WireRequest &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

RawServer::Answer resetting()
{
    return [](QTcpSocket &socket, const WireRequest &) {
        const linger now{1, 0};
        setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket.abort();
    };
}

RawServer::Answer hanging()
{
    return [](QTcpSocket &, const WireRequest &) {
    };
}

} // namespace tests
