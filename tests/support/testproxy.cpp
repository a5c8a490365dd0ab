// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testproxy.h"

#include "tests/support/pipe.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

uchar at(const QByteArray &bytes, qsizetype index)
{
    return static_cast<uchar>(bytes.at(index));
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray httpAnswer(int status, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

QByteArray socksReply(int code)
{
    return QByteArray("\x05", 1) + static_cast<char>(code) + QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8);
}

} // namespace

TestProxy::TestProxy(Protocol protocol, quint16 targetPort)
    : m_protocol(protocol)
    , m_targetPort(targetPort)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TestProxy::onConnection);
}

void TestProxy::wantPassword(const QString &user, const QString &password)
{
    m_user = user;
    m_password = password;
}

void TestProxy::behave(Manner manner, int refusal)
{
    m_manner = manner;
    m_refusal = refusal;
}

domain::ProxyChoice TestProxy::choice(const QString &user) const
{
    const bool socks = m_protocol == Protocol::Socks5;
    return {socks ? domain::ProxyKind::Socks5 : domain::ProxyKind::Http, u"127.0.0.1"_s, port(), user};
}

void TestProxy::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        auto guest = std::make_shared<Guest>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, guest] { onBytes(*socket, *guest); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void TestProxy::onBytes(QTcpSocket &socket, Guest &guest)
{
    if (guest.step == Guest::Step::Tunnel)
        return;
    guest.bytes += socket.readAll();
    if (m_manner == Manner::Hangs)
        return;
    if (m_manner == Manner::Closes)
        return socket.disconnectFromHost();
    if (m_manner == Manner::IsNoProxy) {
        socket.write("220 mail.example.com ESMTP ready\r\n\r\n");
        return socket.disconnectFromHost();
    }
    while (guest.step != Guest::Step::Tunnel) {
        const bool understood = m_protocol == Protocol::Http ? takeHttp(socket, guest) : takeSocks(socket, guest);
        if (!understood)
            return;
    }
}

/// Whether something was understood and there may be more.
bool TestProxy::takeHttp(QTcpSocket &socket, Guest &guest)
{
    const qsizetype end = guest.bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    Asked asked;
    asked.head = guest.bytes.left(end);
    guest.bytes.remove(0, end + 4);
    const QByteArrayList words = asked.head.left(asked.head.indexOf('\r')).split(' ');
    const qsizetype colon = words.value(1).lastIndexOf(':');
    asked.host = QString::fromLatin1(words.value(1).left(colon));
    asked.port = words.value(1).mid(colon + 1).toInt();
    const QByteArray basic = headerOf(asked.head, "Proxy-Authorization");
    if (basic.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(basic.mid(6)));
        asked.user = pair.section(u':', 0, 0);
        asked.password = pair.section(u':', 1);
    }
    asked.granted = words.value(0) == "CONNECT" && isWanted(asked) && m_manner != Manner::Refuses;
    m_asked.push_back(asked);
    if (words.value(0) != "CONNECT")
        socket.write(httpAnswer(405));
    else if (!isWanted(asked))
        socket.write(httpAnswer(407, "Proxy-Authenticate: Basic realm=\"test\"\r\n"));
    else if (m_manner == Manner::Refuses)
        socket.write(httpAnswer(m_refusal));
    else
        openTunnel(socket, guest, "HTTP/1.1 200 Connection established\r\n\r\n");
    return true;
}

bool TestProxy::takeSocks(QTcpSocket &socket, Guest &guest)
{
    switch (guest.step) {
    case Guest::Step::Greeting:
        return takeGreeting(socket, guest);
    case Guest::Step::Password:
        return takePassword(socket, guest);
    case Guest::Step::Wish:
        return takeWish(socket, guest);
    case Guest::Step::Tunnel:
        break;
    }
    return false;
}

bool TestProxy::takeGreeting(QTcpSocket &socket, Guest &guest)
{
    const QByteArray &bytes = guest.bytes;
    if (bytes.size() < 2 || bytes.size() < 2 + at(bytes, 1))
        return false;
    const QByteArray methods = bytes.mid(2, at(bytes, 1));
    guest.bytes.remove(0, 2 + methods.size());
    const char wanted = m_user.isEmpty() ? '\x00' : '\x02';
    if (!methods.contains(wanted)) {
        m_asked.push_back(guest.asked);
        socket.write("\x05\xff");
        socket.disconnectFromHost();
        return false;
    }
    socket.write(QByteArray("\x05", 1) + wanted);
    guest.step = m_user.isEmpty() ? Guest::Step::Wish : Guest::Step::Password;
    return true;
}

bool TestProxy::takePassword(QTcpSocket &socket, Guest &guest)
{
    const QByteArray &bytes = guest.bytes;
    if (bytes.size() < 2 || bytes.size() < 3 + at(bytes, 1))
        return false;
    const qsizetype userSize = at(bytes, 1);
    const qsizetype passwordSize = at(bytes, 2 + userSize);
    if (bytes.size() < 3 + userSize + passwordSize)
        return false;
    guest.asked.user = QString::fromUtf8(bytes.mid(2, userSize));
    guest.asked.password = QString::fromUtf8(bytes.mid(3 + userSize, passwordSize));
    guest.bytes.remove(0, 3 + userSize + passwordSize);
    if (!isWanted(guest.asked)) {
        m_asked.push_back(guest.asked);
        socket.write(QByteArray("\x01\x01", 2));
        socket.disconnectFromHost();
        return false;
    }
    socket.write(QByteArray("\x01\x00", 2));
    guest.step = Guest::Step::Wish;
    return true;
}

bool TestProxy::takeWish(QTcpSocket &socket, Guest &guest)
{
    const QByteArray &bytes = guest.bytes;
    if (bytes.size() < 5)
        return false;
    const bool byName = at(bytes, 3) == 3;
    const qsizetype begin = byName ? 5 : 4;
    const qsizetype size = byName ? at(bytes, 4) : at(bytes, 3) == 4 ? 16 : 4;
    if (bytes.size() < begin + size + 2)
        return false;
    const QByteArray host = bytes.mid(begin, size);
    guest.asked.host = QString::fromLatin1(byName ? host : host.toHex());
    guest.asked.port = at(bytes, begin + size) * 256 + at(bytes, begin + size + 1);
    guest.bytes.remove(0, begin + size + 2);
    guest.asked.granted = m_manner != Manner::Refuses;
    m_asked.push_back(guest.asked);
    if (guest.asked.granted) {
        openTunnel(socket, guest, socksReply(0));
        return true;
    }
    socket.write(socksReply(m_refusal));
    socket.disconnectFromHost();
    return false;
}

bool TestProxy::isWanted(const Asked &asked) const
{
    return m_user.isEmpty() || (asked.user == m_user && asked.password == m_password);
}

void TestProxy::openTunnel(QTcpSocket &socket, Guest &guest, const QByteArray &words)
{
    guest.step = Guest::Step::Tunnel;
    socket.write(words);
    if (m_manner == Manner::ClosesTunnel)
        return socket.disconnectFromHost();
    auto *target = new QTcpSocket(&socket);
    target->setProxy(QNetworkProxy::NoProxy);
    target->connectToHost(QHostAddress::LocalHost, m_targetPort);
    if (!guest.bytes.isEmpty())
        target->write(guest.bytes);
    pipe(socket, *target);
}

} // namespace tests
