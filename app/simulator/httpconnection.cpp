// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/httpconnection.h"

#include <QLocale>
#include <QPointer>

#include <sys/socket.h>

namespace simulator {

using std::chrono::milliseconds;

namespace {

/// RFC 9110 5.6.7: "Sun, 22 Nov 2026 01:02:03 GMT".
QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
}

} // namespace

HttpConnection::HttpConnection(const core::Clock &clock, QTcpSocket &socket, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_socket(socket)
{
    m_socket.setParent(this);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::onReadyRead()
{
    m_buffer += m_socket.readAll();
    answerNext();
}

void HttpConnection::answerNext()
{
    if (m_answerPending || m_buffer.isEmpty())
        return;
    const ParsedRequest parsed = parseRequest(m_buffer);
    if (parsed.state == ParsedRequest::State::Malformed) {
        m_socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        m_socket.disconnectFromHost();
        return;
    }
    if (parsed.state == ParsedRequest::State::Incomplete) {
        if (parsed.expectsContinue && !std::exchange(m_toldToContinue, true))
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    }
    m_buffer.remove(0, parsed.length);
    m_toldToContinue = false;
    m_answerPending = true;
    m_closeAfterAnswer = parsed.request.header("connection").toLower() == "close";
    const Answer answer = m_answering(parsed.request);
    if (answer.wait.count() <= 0) {
        send(answer);
        return;
    }
    // What has arrived is done, whether or not anybody still waits for the answer.
    m_clock.after(answer.wait, parent(), [connection = QPointer(this), answer] {
        const Answer real = answer.later ? answer.later() : answer;
        if (connection)
            connection->send(real);
    });
}

void HttpConnection::send(const Answer &answer)
{
    switch (answer.delivery) {
    case Delivery::Whole:
        sendHead(answer);
        m_socket.write(answer.body);
        finishAnswer();
        return;
    case Delivery::Reset:
        reset();
        return;
    case Delivery::Close:
        m_socket.disconnectFromHost();
        return;
    case Delivery::Hang:
        if (answer.interval.count() > 0)
            m_clock.after(answer.interval, this, [this] { m_socket.disconnectFromHost(); });
        return;
    case Delivery::Truncate:
        sendHead(answer);
        m_socket.write(answer.body.left(answer.body.size() / 2));
        m_socket.disconnectFromHost();
        return;
    case Delivery::Drip:
        sendHead(answer);
        m_dripping = answer;
        dripFrom(0);
        return;
    }
}

void HttpConnection::sendHead(const Answer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status).toByteArray();
    head += "\r\nDate: " + httpDate(m_clock.now().addSecs(m_clockOffset.count()));
    if (!answer.contentType.isEmpty())
        head += "\r\nContent-Type: " + answer.contentType;
    head += "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    for (const auto &[name, value] : answer.headers)
        head += "\r\n" + name + ": " + value;
    head += m_closeAfterAnswer ? "\r\nConnection: close\r\n\r\n" : "\r\nConnection: keep-alive\r\n\r\n";
    m_socket.write(head);
}

/// A close with a linger time of 0 sends RST and drops whatever was still to be sent (man 7 socket, SO_LINGER).
void HttpConnection::reset()
{
    const ::linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket.abort();
}

void HttpConnection::dripFrom(qsizetype position)
{
    if (position >= m_dripping.body.size()) {
        finishAnswer();
        return;
    }
    m_socket.write(m_dripping.body.mid(position, 1));
    m_clock.after(m_dripping.interval, this, [this, position] { dripFrom(position + 1); });
}

void HttpConnection::finishAnswer()
{
    m_answerPending = false;
    if (m_closeAfterAnswer) {
        m_socket.disconnectFromHost();
        return;
    }
    QMetaObject::invokeMethod(this, &HttpConnection::answerNext, Qt::QueuedConnection);
}

} // namespace simulator
