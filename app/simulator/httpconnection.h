// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/simulator/httpmessage.h"

#include <QTcpSocket>

namespace simulator {

/// One client's connection: reads requests, sends answers, dies with its socket.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes @p socket over.
    HttpConnection(const core::Clock &clock, QTcpSocket &socket, QObject *parent);

    void setClockOffset(std::chrono::seconds offset) { m_clockOffset = offset; }
    void setAnswering(std::function<Answer(const HttpRequest &)> answering) { m_answering = std::move(answering); }

private:
    void onReadyRead();
    void answerNext();
    void send(const Answer &answer);
    void sendHead(const Answer &answer);
    void reset();
    void dripFrom(qsizetype position);
    void finishAnswer();

    const core::Clock &m_clock;
    QTcpSocket &m_socket;
    std::function<Answer(const HttpRequest &)> m_answering;
    std::chrono::seconds m_clockOffset{0};
    QByteArray m_buffer;
    Answer m_dripping;
    bool m_answerPending = false;
    bool m_toldToContinue = false;
    bool m_closeAfterAnswer = false;
};

} // namespace simulator
