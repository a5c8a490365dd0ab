// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QDateTime>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <optional>
#include <vector>

namespace campaign {

/// One request that a fault of the line hit.
struct Strike
{
    QString fault; ///< as armed
    QDateTime time;
    QString nonce;
    QString action;
    QUrlQuery parameters;
    bool arrived = false; ///< passed on to the cloud
};

/// The network between the program and the cloud: carries HTTP requests, one at a time on a connection, and goes wrong
/// in ways that TCP knows. It works in the event loop of the test.
class FaultyLine : public QObject
{
    Q_OBJECT

public:
    FaultyLine(quint16 target, const core::Clock &clock);

    QUrl endpoint() const;
    /// The next request of @p action suffers @p deed: "reset before", "reset after", "hang before", "hang after",
    /// "drip", "truncate" or "garbage".
    void arm(const QString &name, const QString &deed, const QString &action);
    void lift() { m_armed.clear(); }
    const std::vector<Strike> &strikes() const { return m_strikes; }

private:
    struct Armed
    {
        QString name;
        QString deed;
        QString action;
    };
    /// One connection of the program.
    struct Guest
    {
        QTcpSocket *cloud = nullptr;
        QByteArray asked;  ///< bytes of a request that is not complete yet
        QByteArray answer; ///< collected while a fault needs the whole
        QString deed;      ///< what the request under way suffers; empty: nothing
    };

    void onConnection();
    void onAsked(QTcpSocket &program, Guest &guest);
    void onAnswered(QTcpSocket &program, Guest &guest);
    void spoil(QTcpSocket &program, Guest &guest);
    void drip(QTcpSocket &program, const QByteArray &bytes);
    QString strike(const QByteArray &request);

    const core::Clock &m_clock;
    quint16 m_target;
    QTcpServer m_server;
    std::vector<Armed> m_armed;
    std::vector<Strike> m_strikes;
};

} // namespace campaign
