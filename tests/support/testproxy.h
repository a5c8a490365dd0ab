// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/preferences.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace tests {

/// A proxy on loopback that connects every target to one local port, so that a server on this machine, a TlsFront for
/// one, can answer for any name; records who asked for what, and can go wrong in every way that proxies do:
///
///     TestProxy proxy(TestProxy::Protocol::Http, front.port());
///     proxy.wantPassword("me", "secret");
///     preferences.proxy = proxy.choice("me");   // …and the password where passwords go
///
/// It works in the event loop of the test. What is on this machine itself is never asked of a proxy by the program, so
/// give it a name ("ecs.cn-hangzhou.aliyuncs.com"), not 127.0.0.1.
class TestProxy : public QObject
{
    Q_OBJECT

public:
    enum class Protocol { Http, Socks5 };
    enum class Manner {
        Works,
        Closes,       ///< takes every connection and ends it at the first bytes
        ClosesTunnel, ///< says that the tunnel stands, then ends it
        Hangs,        ///< takes every connection and says nothing
        Refuses,      ///< does not connect to the target
        IsNoProxy,    ///< speaks another protocol
    };
    /// One wish for a tunnel; with a password, those that are refused for it as well.
    struct Asked
    {
        QByteArray head;  ///< HTTP: the request line and the headers
        QString host;     ///< as it was asked for: a name has not been looked up by the client
        int port = 0;     ///< 0 while none was named
        QString user;     ///< empty: none was given
        QString password; ///< as UTF-8
        bool granted = false;
    };

    explicit TestProxy(Protocol protocol, quint16 targetPort = 0);

    quint16 port() const { return m_server.serverPort(); }
    void setTarget(quint16 port) { m_targetPort = port; }
    /// From now on nobody gets through without these.
    void wantPassword(const QString &user, const QString &password);
    /// @p refusal is the HTTP status, or the SOCKS5 reply, of Manner::Refuses.
    void behave(Manner manner, int refusal = 403);
    /// Closes its port, as a proxy does that is down.
    void stop() { m_server.close(); }
    const std::vector<Asked> &asked() const { return m_asked; }
    int connections() const { return m_connections; }
    /// What a user enters to go through it.
    domain::ProxyChoice choice(const QString &user = {}) const;

private:
    /// What is known of one connection.
    struct Guest
    {
        QByteArray bytes; ///< that came and were not understood yet
        Asked asked;      ///< SOCKS5: collected step by step
        enum class Step { Greeting, Password, Wish, Tunnel } step = Step::Greeting;
    };

    void onConnection();
    void onBytes(QTcpSocket &socket, Guest &guest);
    bool takeHttp(QTcpSocket &socket, Guest &guest);
    bool takeSocks(QTcpSocket &socket, Guest &guest);
    bool takeGreeting(QTcpSocket &socket, Guest &guest);
    bool takePassword(QTcpSocket &socket, Guest &guest);
    bool takeWish(QTcpSocket &socket, Guest &guest);
    bool isWanted(const Asked &asked) const;
    void openTunnel(QTcpSocket &socket, Guest &guest, const QByteArray &words);

    Protocol m_protocol;
    QTcpServer m_server;
    quint16 m_targetPort;
    QString m_user;
    QString m_password;
    Manner m_manner = Manner::Works;
    int m_refusal = 403;
    std::vector<Asked> m_asked;
    int m_connections = 0;
};

} // namespace tests
