// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace tests {

/// One request as it came over the wire.
struct WireRequest
{
    QByteArray target; ///< "/?RegionId=…", as sent
    QByteArray head;   ///< request line and headers
    QByteArray body;
    int connection = 0; ///< 1 for the first connection

    /// The value of the first header of that name, or an empty text.
    QByteArray header(const QByteArray &name) const;
    /// Behind the "?", as sent.
    QByteArray query() const;
};

/// A HTTP server on loopback that records every request and does with the socket what the test says.
class RawServer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(QTcpSocket &, const WireRequest &)>;

    RawServer();
    /// With a server of its own making, a QSslServer for one; already listening.
    explicit RawServer(std::unique_ptr<QTcpServer> server);

    QUrl url() const;
    /// What to do with the next request; the last one stays in force.
    void then(Answer answer) { m_answers.push_back(std::move(answer)); }
    const std::vector<WireRequest> &requests() const { return m_requests; }
    qsizetype count() const { return static_cast<qsizetype>(m_requests.size()); }
    int connections() const { return m_connections; }
    /// Connections that are open now.
    int openConnections() const;
    /// Closes all connections, as a server does with idle ones.
    void closeAll();

signals:
    void requested();

private:
    void onConnection();
    void onBytes(QTcpSocket *socket, int connection, QByteArray &buffer);

    std::unique_ptr<QTcpServer> m_server;
    std::deque<Answer> m_answers;
    std::vector<WireRequest> m_requests;
    QList<QPointer<QTcpSocket>> m_sockets;
    int m_connections = 0;
};

/// "HTTP/1.1 200 OK", the headers (each with its line end), Content-Length and the body.
QByteArray httpText(int status, const QByteArray &body, const QByteArray &headers = {});
/// Writes httpText() and keeps the connection.
RawServer::Answer answering(int status, const QByteArray &body, const QByteArray &headers = {});
/// Writes the bytes and closes.
RawServer::Answer writingAndClosing(const QByteArray &bytes);
/// Ends the connection with a reset instead of an orderly close.
RawServer::Answer resetting();
/// Never answers.
RawServer::Answer hanging();

} // namespace tests
