// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/simulator/httpmessage.h"

#include <QTcpServer>

namespace simulator {

/// A small HTTP/1.1 server on 127.0.0.1: keep-alive, one request at a time on each connection, and faults that are real
/// on the wire (a reset is a TCP RST). One thread: whatever a request changes is changed before the next one is looked
/// at.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Answering = std::function<Answer(const HttpRequest &)>;

    /// @p clock times every wait and must outlive the server.
    HttpServer(const core::Clock &clock, Answering answering, QObject *parent = nullptr);

    /// Port 0 takes any free one. False when the port cannot be had; see errorText().
    bool listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    QString errorText() const { return m_server.errorString(); }
    /// Seconds by which the server's clock, told in Date, is ahead of the machine's.
    void setClockOffset(std::chrono::seconds offset) { m_clockOffset = offset; }

private:
    void onNewConnection();

    const core::Clock &m_clock;
    Answering m_answering;
    std::chrono::seconds m_clockOffset{0};
    QTcpServer m_server;
};

} // namespace simulator
