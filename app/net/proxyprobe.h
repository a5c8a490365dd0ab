// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QUrl>

namespace net {

/// Finds out why a proxy let nothing through, by asking it for the same tunnel once more and sending nothing into it.
/// QNetworkAccessManager does not tell: it has one error for a proxy that is down and one that refuses, and in Qt 6.4
/// it waits for ever when a proxy ends the connection before it answers.
class ProxyProbe : public QObject
{
    Q_OBJECT

public:
    /// As in proxyProblem(); an empty problem means that the tunnel stood.
    struct Finding
    {
        QString problem;
        QString words; ///< the proxy's or the system's own
    };

    /// Begins at once and takes five seconds at most. @p clock must outlive this object.
    ProxyProbe(const QNetworkProxy &proxy, const QUrl &target, const core::Clock &clock, QObject *parent);

signals:
    /// Once.
    void finished(const net::ProxyProbe::Finding &finding);

private:
    enum class Step { Asked, AskedWithPassword, Greeted, PasswordGiven, Wished, TunnelStands };

    void connectToProxy();
    void onConnected();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void onLimit();
    void askByHttp(Step step);
    void readHttp();
    void readChallenge(const QByteArray &head);
    void readSocks();
    void readMethod();
    void wishBySocks();
    void onTunnel();
    void finish(const QString &problem, const QString &words);

    QNetworkProxy m_proxy;
    QByteArray m_host;
    int m_port;
    QTcpSocket m_socket;
    core::Alarm m_alarm;
    QByteArray m_bytes; ///< that came and were not understood yet
    Step m_step = Step::Asked;
    bool m_finished = false;
};

} // namespace net
