// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program/instanceserver.h"

#include <QLocalSocket>
#include <QTimer>

#include <functional>

using namespace std::chrono_literals;

namespace program {

namespace {

/// A second start sends its line at once.
constexpr auto longestWait = 2s;

/// One sender: reads its line, answers, goes. Owns the socket.
class Sender : public QObject
{
public:
    using Take = std::function<InstanceAnswer(const QByteArray &line)>;

    Sender(QLocalSocket *socket, Take take, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_take(std::move(take))
    {
        m_socket->setParent(this);
        m_socket->setReadBufferSize(InstanceMessage::longest);
        connect(m_socket, &QLocalSocket::readyRead, this, &Sender::read);
        connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
        QTimer::singleShot(longestWait, this, &QObject::deleteLater);
        read(); // what came with the connection
    }

private:
    void read()
    {
        if (m_isAnswered)
            return;
        m_line += m_socket->read(InstanceMessage::longest - m_line.size());
        const qsizetype end = m_line.indexOf('\n');
        if (end < 0 && m_line.size() < InstanceMessage::longest)
            return;
        m_isAnswered = true;
        m_socket->write(toLine(m_take(end < 0 ? QByteArray() : m_line.first(end + 1))));
        m_socket->disconnectFromServer();
    }

    QLocalSocket *m_socket;
    Take m_take;
    QByteArray m_line;
    bool m_isAnswered = false;
};

} // namespace

InstanceServer::InstanceServer(QObject *parent)
    : QObject(parent)
{}

InstanceServer::~InstanceServer()
{
    m_server.reset(); // before the place is free
}

void InstanceServer::start(std::unique_ptr<InstancePlace> place)
{
    m_place = std::move(place);
    listen();
}

void InstanceServer::moveTo(const InstanceAddress &address)
{
    if (!m_place)
        return;
    m_server.reset();
    if (m_place->moveTo(address))
        listen();
}

void InstanceServer::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &InstanceServer::onConnection);
    const QString &name = m_place->address().socket;
    QLocalServer::removeServer(name);
    if (m_server->listen(name))
        return;
    qWarning("A second start will not reach this program: %s", qUtf8Printable(m_server->errorString()));
    m_server.reset();
    m_place.reset(); // a second start would wait for an answer in vain
}

void InstanceServer::onConnection()
{
    const auto take = [this](const QByteArray &line) {
        const std::optional<InstanceMessage> message = InstanceMessage::parse(line);
        if (!message)
            return InstanceAnswer::NotUnderstood;
        QTimer::singleShot(0, m_server.get(), [this, wanted = *message] { emit asked(wanted); });
        return InstanceAnswer::Taken;
    };
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        if (m_senders == mostSenders) {
            delete socket;
            continue;
        }
        ++m_senders;
        auto *sender = new Sender(socket, take, m_server.get());
        connect(sender, &QObject::destroyed, this, [this] { --m_senders; });
    }
}

} // namespace program
